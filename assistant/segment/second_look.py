"""What the labels that are likely nearby tell about a sentence: features of the second look at an interview.

The first look judges each sentence by its words and by the cues around it. The second one also knows what its
neighbours, the question and the last answer seem to be about, and what was talked of so far.
Stacking: Wolpert, "Stacked generalization", Neural Networks 5, 1992; over sequences: Cohen and Carvalho, "Stacked
sequential learning", IJCAI 2005.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from assistant.learning.decode import Floats
from assistant.learning.features import Utterance
from assistant.records import LABELS
from assistant.segment.surroundings import STANDING, standing, turn_numbers

_NEAR = 2  # sentences on each side whose chances count
_FLOOR = -8.0  # no label is taken for less likely than its logarithm says
_BLOCKS = 3 + 2 * _NEAR + 3  # of a feature a label: both halves and their mean, the neighbours, what was said before
LOOK = _BLOCKS * len(LABELS) + STANDING  # how many features there are


def both(words: Floats, cues: Floats) -> Floats:
    """Logarithms of the mean of two chances, given their logarithms."""
    mean: Floats = np.logaddexp(words, cues) - np.float32(np.log(2))
    return mean


def agreeing() -> tuple[Floats, Floats]:
    """Weights (features, labels) and bias (labels,) of a second look that sees what the first one saw."""
    weights = np.zeros((LOOK, len(LABELS)), np.float32)
    weights[2 * len(LABELS) : 3 * len(LABELS)] = np.eye(len(LABELS))
    return weights, np.zeros(len(LABELS), np.float32)


def second_look(utterances: Sequence[Utterance], lang: str, words: Floats, cues: Floats) -> Floats:
    """Features of shape (utterances, features) from the log chances (utterances, labels) of the two halves."""
    first = both(words, cues)
    chances = np.exp(first)
    around = np.pad(chances, ((_NEAR, _NEAR), (0, 0)))
    near = [around[_NEAR + step : _NEAR + step + len(chances)] for step in range(-_NEAR, _NEAR + 1) if step]
    blocks = [np.maximum(log, _FLOOR) for log in (words, cues, first)]
    blocks += [*near, *_asked_and_answered(utterances, chances), _so_far(utterances, chances)]
    return np.hstack([*blocks, standing(utterances, lang)]).astype(np.float32)


def _asked_and_answered(utterances: Sequence[Utterance], chances: Floats) -> npt.NDArray[np.float32]:
    """Mean chances of the latest question, and of the latest turn of somebody else, before each sentence's own turn."""
    found = np.zeros((2, *chances.shape), np.float32)
    asked, answered = np.zeros((2, chances.shape[1]), np.float32)
    starts = np.flatnonzero(np.diff(turn_numbers(utterances), prepend=-1))
    for start, end in pairwise([*starts, len(utterances)]):
        found[0, start:end], found[1, start:end] = asked, answered
        mean = chances[start:end].mean(axis=0)
        if utterances[start].role == "interviewer":
            asked = mean
        else:
            answered = mean
    return found


def _so_far(utterances: Sequence[Utterance], chances: Floats) -> Floats:
    """The share of each label in what was said up to a sentence, by characters."""
    lengths = np.array([[max(len(u.text), 1)] for u in utterances], np.float32)
    share = np.cumsum(chances * lengths, axis=0) / np.cumsum(lengths, axis=0)
    return share.astype(np.float32)
