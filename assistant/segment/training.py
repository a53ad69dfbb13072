"""What the labeller learns from: sentences with the labels that people gave them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assistant.learning.decode import Floats
from assistant.learning.features import Utterance, sentence_rows, utterances_of
from assistant.learning.linear import LinearModel, Row
from assistant.ports import LinearTrainer
from assistant.records import LABELS, Label, Span, Transcript
from assistant.segment.units import sentence_units

_TRANSITION_WEIGHT = 0.6  # chosen by cross-validation among 0.3, 0.6, 0.9


@dataclass(frozen=True, slots=True)
class Labelled:
    """An interview with the features and the label of each of its sentences."""

    utterances: tuple[Utterance, ...]
    rows: tuple[Row, ...]
    labels: tuple[Label, ...]


def labelled(transcript: Transcript, stretches: Sequence[tuple[Span, Label]]) -> Labelled:
    """Gives each sentence the label of the stretches (spans in the transcript) that cover most of it."""
    utterances = utterances_of(transcript, sentence_units(transcript))
    rows = sentence_rows(utterances, transcript.lang)
    return Labelled(tuple(utterances), tuple(rows), tuple(_label(u.span, stretches) for u in utterances))


def _label(span: Span, stretches: Sequence[tuple[Span, Label]]) -> Label:
    covered = dict.fromkeys(LABELS, 0)
    for stretch, label in stretches:
        covered[label] += max(0, min(span.end, stretch.end) - max(span.start, stretch.start))
    return max(covered, key=lambda label: covered[label])


def train_labeller(interviews: Sequence[Labelled], trainer: LinearTrainer) -> LinearModel:
    """Fits one language's model: a multinomial linear model and the transitions between neighbours."""
    rows: list[Row] = []
    targets: list[str] = []
    weights: list[float] = []
    for interview in interviews:
        rows += interview.rows
        targets += interview.labels
        weights += [len(u.text) ** 0.5 for u in interview.utterances]
    model = trainer.fit(rows, targets, LABELS, weights)
    within, across = _transitions(interviews, targets, weights)
    return LinearModel(model.outputs, model.weights, model.bias, {"within": within, "across": across})


def _transitions(interviews: Sequence[Labelled], targets: list[str], weights: list[float]) -> tuple[Floats, Floats]:
    """Log ratio of seeing a label after another to seeing it at all, within a turn and across turns."""
    counts = np.full((2, len(LABELS), len(LABELS)), 0.5)
    for interview in interviews:
        pairs = zip(
            interview.utterances, interview.utterances[1:], interview.labels, interview.labels[1:], strict=False
        )
        for a, b, before, after in pairs:
            counts[int(a.turn != b.turn), LABELS.index(before), LABELS.index(after)] += 1
    numbers = [LABELS.index(target) for target in targets]
    prior = np.bincount(numbers, weights=np.asarray(weights), minlength=len(LABELS)) + 0.5
    log = np.log(counts / counts.sum(axis=2, keepdims=True)) - np.log(prior / prior.sum())
    scaled = (_TRANSITION_WEIGHT * log).astype(np.float32)
    return scaled[0], scaled[1]
