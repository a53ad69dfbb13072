"""What the weights of signs (`weighing`) are learned from: exchanges with and without a wish, and talk on the record."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from assistant.learning.features import Utterance
from assistant.learning.linear import LinearModel
from assistant.ports import DenseTrainer
from assistant.records import Label
from assistant.segment.asking import asking
from assistant.segment.exchanges import Exchange
from assistant.segment.phrases import load_phrases
from assistant.segment.requests import find_requests
from assistant.segment.talk import Talk
from assistant.segment.training import standard

_KINDS = ("said", "asked")
_NEAR = 4  # sentences around what is off the record, of which one may be the wish
_OF_EXCHANGES = 0.3  # what a sentence of an exchange counts: exchanges are about wishes, interviews are not
_INTERVIEWER = "interviewer"
_ASKS_THEMSELVES = -1.1  # an interviewer hardly ever wishes, too seldom to learn from
_DIGITS = 3  # of a weight; more would only tell machines apart

Signs = Mapping[str, float]


def signs_heard(utterances: Sequence[Utterance], lang: str, model: LinearModel) -> list[Signs]:
    """The signs of each sentence, as a model of requests hears them that has not learned from it."""
    return list(find_requests(Talk(utterances, lang, load_phrases(lang), asking(utterances, lang, model))).signs)


def of_exchange(exchange: Exchange, signs: Sequence[Signs]) -> list[tuple[Signs, bool, float]]:
    """The interviewees' sentences of an exchange with whether they wish, and what they count."""
    told = zip(signs, exchange.wished, exchange.utterances, exchange.deeds, strict=True)
    return [(s, w, _OF_EXCHANGES) for s, w, u, deed in told if u.role != _INTERVIEWER and deed != "X"]


def of_interview(
    utterances: Sequence[Utterance], labels: Sequence[Label], signs: Sequence[Signs]
) -> list[tuple[Signs, bool, float]]:
    """The interviewees' sentences of an interview far from anything off the record: none of them wishes."""
    near = {j for i, label in enumerate(labels) if label == "off_record" for j in range(i - _NEAR, i + _NEAR + 1)}
    told = enumerate(zip(signs, utterances, strict=True))
    return [(s, False, 1.0) for i, (s, u) in told if i not in near and u.role != _INTERVIEWER]


def train_weights(
    examples: Sequence[tuple[Signs, bool, float]], trainer: DenseTrainer
) -> tuple[dict[str, float], float]:
    """The weight of each sign as it comes, and the bias."""
    names = [name for name in examples[0][0] if name != _INTERVIEWER]
    features, shift, scale = standard(
        np.array([[signs[name] for name in names] for signs, _, _ in examples], np.float32)
    )
    targets = [_KINDS[wished] for _, wished, _ in examples]
    counts = np.array([count for _, _, count in examples], np.float32)
    fitted, bias = trainer.fit(features, targets, _KINDS, counts / counts.mean())
    weights = (fitted[:, 1] - fitted[:, 0]) / scale
    told = {name: round(float(weight), _DIGITS) for name, weight in zip(names, weights, strict=True)}
    return told | {_INTERVIEWER: _ASKS_THEMSELVES}, round(float(bias[1] - bias[0] - shift @ weights), _DIGITS)
