"""What tells how far a request reaches learns from: interviews with what was asked to be left out, judged by the rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from assistant.learning.features import Utterance
from assistant.learning.linear import LinearModel
from assistant.ports import DenseTrainer
from assistant.records import Label
from assistant.segment.asking import asking
from assistant.segment.by_rules import by_rules
from assistant.segment.phrases import load_phrases
from assistant.segment.reach import matrix, rows
from assistant.segment.requests import find_requests
from assistant.segment.talk import Talk
from assistant.segment.training import Labelled, standard

_KINDS = ("open", "off_record")
_DIGITS = 3  # of a weight; more would only tell machines apart
Row = Mapping[str, float]


def look(utterances: Sequence[Utterance], lang: str, model: LinearModel) -> list[dict[str, float]]:
    """The features of an interview, as a model of requests hears it that has not learned from it."""
    talk = Talk(utterances, lang, load_phrases(lang), asking(utterances, lang, model))
    requests = find_requests(talk)
    return rows(talk, requests, by_rules(talk, requests, frozenset(), frozenset()).ruled)


def train_reach(
    interviews: Sequence[Labelled], looks: Sequence[Sequence[Row]], trainer: DenseTrainer
) -> tuple[dict[str, float], float]:
    """The weight of each feature as it comes, and the bias.

    Args:
        interviews: those to learn from, in any language.
        looks: the features of each (see `look`).
        trainer: fits the weights.
    """
    found = [row for one in looks for row in one]
    features, shift, scale = standard(matrix(found))
    targets = [_kind(label) for interview in interviews for label in interview.labels]
    counts = np.array([len(u.text) ** 0.5 for interview in interviews for u in interview.utterances])
    fitted, bias = trainer.fit(features, targets, _KINDS, counts / counts.mean())
    weights = (fitted[:, 1] - fitted[:, 0]) / scale
    told = {name: round(float(weight), _DIGITS) for name, weight in zip(found[0], weights, strict=True)}
    return told, round(float(bias[1] - bias[0] - shift @ weights), _DIGITS)


def _kind(label: Label) -> str:
    return _KINDS[label == "off_record"]
