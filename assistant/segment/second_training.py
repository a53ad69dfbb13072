"""Trains the second look of the labeller, on chances as the first look gives them for talk it has not learned from.

Each interview is judged by a first look that learned from the others: on its own interviews a model is far surer than it
will ever be again, and a second look that learned from that would believe it too much.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from assistant.learning.decode import Floats, log_softmax
from assistant.learning.linear import LinearModel
from assistant.ports import DenseTrainer
from assistant.records import LABELS
from assistant.segment.second_look import agreeing, second_look
from assistant.segment.training import OTHER_LANGUAGE, Labelled, Trainers, share, standard, train_first

_GROUPS = 3  # of interviews; each is judged by a first look that learned from the other groups


@dataclass(frozen=True, slots=True)
class Looks:
    """Interviews, and what the second look sees of their sentences."""

    interviews: tuple[Labelled, ...]
    features: Floats


def train_labellers(learned: Mapping[str, Sequence[Labelled]], trainers: Trainers) -> dict[str, LinearModel]:
    """A model for each language, from the interviews of every language."""
    looks = {lang: _held_out(lang, known, _others(learned, lang), trainers) for lang, known in learned.items()}
    models = {}
    for lang, known in learned.items():
        first = train_first(known, _others(learned, lang), trainers)
        own = looks[lang]
        others = [found for other, found in looks.items() if other != lang and found]
        weights, bias = _second(own, others, trainers.second) if own else agreeing()
        models[lang] = replace(first, extra=first.extra | {"second": weights, "second_bias": bias})
    return models


def _others(learned: Mapping[str, Sequence[Labelled]], lang: str) -> list[Labelled]:
    return [interview for other, known in learned.items() if other != lang for interview in known]


def _held_out(lang: str, known: Sequence[Labelled], others: Sequence[Labelled], trainers: Trainers) -> Looks | None:
    """What the second look sees of each whole interview; None where there are too few to keep one apart."""
    whole = [at for at, interview in enumerate(known) if interview.whole]
    if len(whole) < 2:
        return None
    judged: list[tuple[Labelled, Floats]] = []
    for group in range(min(_GROUPS, len(whole))):
        apart = set(whole[group::_GROUPS])
        model = train_first([one for at, one in enumerate(known) if at not in apart], others, trainers)
        judged += [(known[at], _look(known[at], lang, model)) for at in sorted(apart)]
    return Looks(tuple(one for one, _ in judged), np.vstack([features for _, features in judged]))


def _look(interview: Labelled, lang: str, model: LinearModel) -> Floats:
    words = log_softmax(model.scores(interview.rows))
    cues = log_softmax(interview.around @ model.extra["cues"] + model.extra["cues_bias"])
    return second_look(interview.utterances, lang, words, cues)


def _second(own: Looks, others: Sequence[Looks], trainer: DenseTrainer) -> tuple[Floats, Floats]:
    """Weights (features, labels) and bias (labels,) for features as they come."""
    features, shift, scale = standard(own.features)
    found = [features, *(standard(other.features)[0] for other in others)]
    counts = [share(own.interviews), *(OTHER_LANGUAGE * share(other.interviews) for other in others)]
    targets = [label for looks in (own, *others) for one in looks.interviews for label in one.labels]
    weights, bias = trainer.fit(np.vstack(found), targets, LABELS, np.concatenate(counts))
    scaled = weights / scale[:, None]
    return scaled.astype(np.float32), (bias - shift @ scaled).astype(np.float32)
