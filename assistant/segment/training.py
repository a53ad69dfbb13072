"""What the labeller learns from: sentences with the labels that people gave them.

A model has two halves that err differently, and their chances are averaged: one knows words (hashed n-grams), of its own
language; the other knows cues and where they stand (`surroundings`), and learns from both languages. That is the first
look; `second_training` adds the second one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

import numpy as np

from assistant.learning.decode import Floats
from assistant.learning.features import Utterance, sentence_rows, utterances_of
from assistant.learning.linear import LinearModel, Row
from assistant.ports import DenseTrainer, LinearTrainer
from assistant.records import LABELS, Label, Span, Transcript
from assistant.segment.steps import STEPS, steps
from assistant.segment.surroundings import surroundings
from assistant.segment.units import sentence_units

_STEP_WEIGHT = 0.5  # chosen by cross-validation among 0.4, 0.5, 0.6
OTHER_LANGUAGE = 0.5  # what an interview in the other language counts, likewise among 0, 0.5, 1
SNIPPET = 0.7  # what a sentence of a snippet counts


@dataclass(frozen=True, slots=True)
class Labelled:
    """An interview with the features and the label of each of its sentences; a sentence counts `weight` times.

    It is not `whole` if it is a piece of a talk only.
    """

    utterances: tuple[Utterance, ...]
    rows: tuple[Row, ...]
    around: Floats
    labels: tuple[Label, ...]
    weight: float = 1.0
    whole: bool = True

    def weights(self) -> Floats:
        """What each sentence counts: longer ones more, since labels are judged by characters."""
        return np.array([self.weight * len(u.text) ** 0.5 for u in self.utterances])


@dataclass(frozen=True, slots=True)
class Trainers:
    """What fits the two halves of a model, and its second look."""

    words: LinearTrainer
    cues: DenseTrainer
    second: DenseTrainer


def labelled(
    transcript: Transcript, stretches: Sequence[tuple[Span, Label]], weight: float = 1.0, *, whole: bool = True
) -> Labelled:
    """Gives each sentence the label of the stretches (spans in the transcript, in order) that cover most of it."""
    utterances = utterances_of(transcript, sentence_units(transcript))
    rows = sentence_rows(utterances, transcript.lang)
    around = surroundings(utterances, transcript.lang)
    labels = tuple(_label(u.span, stretches) for u in utterances)
    return Labelled(tuple(utterances), tuple(rows), around, labels, weight, whole)


def _label(span: Span, stretches: Sequence[tuple[Span, Label]]) -> Label:
    covered = dict.fromkeys(LABELS, 0)
    first = bisect_right(stretches, span.start, key=lambda one: one[0].end)
    for stretch, label in takewhile(lambda one: one[0].start < span.end, stretches[first:]):
        covered[label] += min(span.end, stretch.end) - max(span.start, stretch.start)
    return max(covered, key=lambda label: covered[label])


def train_first(interviews: Sequence[Labelled], others: Sequence[Labelled], trainers: Trainers) -> LinearModel:
    """Fits one language's first look, transitions between neighbours included; `others` are in the other language."""
    rows = [row for interview in interviews for row in interview.rows]
    targets = [label for interview in interviews for label in interview.labels]
    weights = np.concatenate([interview.weights() for interview in interviews])
    model = trainers.words.fit(rows, targets, LABELS, weights.tolist())
    cues, bias = _cue_half(interviews, others, trainers.cues)
    extra = {"steps": _steps(interviews, targets, weights), "cues": cues, "cues_bias": bias}
    return LinearModel(model.outputs, model.weights, model.bias, extra)


def _cue_half(
    interviews: Sequence[Labelled], others: Sequence[Labelled], trainer: DenseTrainer
) -> tuple[Floats, Floats]:
    """Weights (features, labels) and bias (labels,) for features as they come."""
    own, shift, scale = standard(np.vstack([interview.around for interview in interviews]))
    features, counts = [own], [share(interviews)]
    if others:
        features.append(standard(np.vstack([interview.around for interview in others]))[0])
        counts.append(OTHER_LANGUAGE * share(others))
    targets = [label for interview in [*interviews, *others] for label in interview.labels]
    weights, bias = trainer.fit(np.vstack(features), targets, LABELS, np.concatenate(counts))
    scaled = weights / scale[:, None]
    return scaled.astype(np.float32), (bias - shift @ scaled).astype(np.float32)


def standard(features: Floats) -> tuple[Floats, Floats, Floats]:
    """Features with mean 0 and deviation 1, and the means and deviations they had."""
    shift, scale = features.mean(axis=0), features.std(axis=0)
    scale = np.where(scale > 0, scale, 1)  # a feature that never changes tells nothing
    return (features - shift) / scale, shift, scale


def share(interviews: Sequence[Labelled]) -> Floats:
    """What each sentence counts, 1 on average."""
    weights = np.concatenate([interview.weights() for interview in interviews])
    found: Floats = weights / weights.mean()
    return found


def _steps(interviews: Sequence[Labelled], targets: Sequence[str], weights: Floats) -> Floats:
    """Log ratio of seeing a label after another to seeing it at all, by kind of step; of shape (kinds, labels, labels)."""
    counts = np.full((STEPS, len(LABELS), len(LABELS)), 0.5)
    for interview in interviews:
        numbers = [LABELS.index(label) for label in interview.labels]
        for kind, (before, after) in zip(steps(interview.utterances)[1:], pairwise(numbers), strict=True):
            counts[kind, before, after] += 1
    prior = np.bincount([LABELS.index(t) for t in targets], weights=weights, minlength=len(LABELS)) + 0.5
    log = np.log(counts / counts.sum(axis=2, keepdims=True)) - np.log(prior / prior.sum())
    scaled: Floats = (_STEP_WEIGHT * log).astype(np.float32)
    return scaled
