"""What stands around a sentence: cues in it, near it, in its turn, in the questions before it, and where it stands.

The features are dense and mean the same in both languages, so that one language's interviews teach the other's model.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from assistant.learning.decode import Floats
from assistant.learning.features import Utterance
from assistant.segment.cues import cues_of

_Doubles = npt.NDArray[np.float64]
_CHARACTERS = {"en": 50.0, "zh": 20.0}  # of a usual sentence: the unit of distance
_REACHES = (6.0, 20.0)  # usual sentences after which a cue counts 1/e
_NEAR = 3  # sentences on each side that have features of their own
_EDGE = 2  # turns on each side
STANDING = 15  # features of where an utterance stands and of its shape
_DIGITS = frozenset("0123456789")


def surroundings(utterances: Sequence[Utterance], lang: str) -> Floats:
    """Features of shape (utterances, features), in order; `lang` is `en` or `zh`."""
    cues = cues_of(utterances, lang)
    if not len(cues):
        return np.zeros((0, 0), np.float32)
    lengths = _lengths(utterances, lang)
    turns = turn_numbers(utterances)
    asking = np.array([u.role == "interviewer" for u in utterances])
    said = _by_turn(cues, turns)
    blocks: list[npt.NDArray[np.floating]] = [
        cues,
        *_neighbours(cues),
        *(said[turns + _EDGE + step] for step in (0, -1, 1, -2, 2)),
    ]
    blocks += _questions(cues, said, turns, asking)
    for reach in _REACHES:
        fading = np.exp(-lengths / reach)
        blocks += [_fading(cues, lengths, fading), _fading(cues[::-1], lengths[::-1], fading[::-1])[::-1]]
    blocks += [cues * asking[:, None], _places(lengths), _shapes(utterances, lengths, turns, asking)]
    return np.hstack(blocks).astype(np.float32)


def standing(utterances: Sequence[Utterance], lang: str) -> Floats:
    """Where in the talk each utterance stands, who says it and in what shape, of shape (utterances, features)."""
    lengths = _lengths(utterances, lang)
    asking = np.array([u.role == "interviewer" for u in utterances])
    shapes = _shapes(utterances, lengths, turn_numbers(utterances), asking)
    return np.hstack([_places(lengths), shapes]).astype(np.float32)


def _lengths(utterances: Sequence[Utterance], lang: str) -> _Doubles:
    """How long each utterance is, in usual sentences."""
    return np.array([max(len(u.text), 1) for u in utterances]) / _CHARACTERS[lang]


def turn_numbers(utterances: Sequence[Utterance]) -> npt.NDArray[np.int64]:
    """Numbers of the turns in which something is said, from 0 on without gaps."""
    steps = [0] + [int(a.turn != b.turn) for a, b in pairwise(utterances)]
    return np.cumsum(steps)


def _by_turn(cues: Floats, turns: npt.NDArray[np.int64]) -> Floats:
    """The cues of each turn, between empty turns at both ends."""
    said = np.zeros((int(turns[-1]) + 1 + 2 * _EDGE, cues.shape[1]), np.float32)
    np.maximum.at(said, turns + _EDGE, cues)
    return said


def _neighbours(cues: Floats) -> list[Floats]:
    around = np.pad(cues, ((_NEAR, _NEAR), (0, 0)))
    steps = [step for near in range(1, _NEAR + 1) for step in (-near, near)]
    return [around[_NEAR + step : _NEAR + step + len(cues)] for step in steps]


def _questions(cues: Floats, said: Floats, turns: npt.NDArray[np.int64], asking: npt.NDArray[np.bool_]) -> list[Floats]:
    """Cues of the interviewer's latest turn before each sentence's own, of its last sentence, and of the one before it."""
    found = np.zeros((3, *cues.shape), np.float32)
    latest, last, earlier = np.zeros((3, cues.shape[1]), np.float32)
    starts = np.flatnonzero(np.diff(turns, prepend=-1))
    for start, end in pairwise([*starts, len(turns)]):
        found[:, start:end] = np.stack([latest, last, earlier])[:, None]
        if asking[start]:
            latest, last, earlier = said[turns[start] + _EDGE], cues[end - 1], latest
    return list(found)


def _fading(cues: Floats, lengths: _Doubles, fading: _Doubles) -> Floats:
    """Means of the cues before each sentence, the farther away the less."""
    out = np.zeros_like(cues)
    total, weight = np.zeros(cues.shape[1]), 0.0
    for i in range(len(cues)):
        if weight:
            out[i] = total / weight
        total = total * fading[i] + cues[i] * lengths[i]
        weight = weight * fading[i] + lengths[i]
    return out


def _places(lengths: _Doubles) -> _Doubles:
    """Where in the talk: 0 at its beginning, 1 at its end, with its first and last twentieth apart."""
    at = np.cumsum(lengths) / lengths.sum()
    late = 1 - at
    columns = [at, at**2, np.exp(-10 * at), np.exp(-10 * late), np.maximum(0, 1 - 20 * at)]
    columns += [np.maximum(0, 1 - 20 * late), np.maximum(0, at - 0.5)]
    return np.stack(columns, axis=1)


def _shapes(
    utterances: Sequence[Utterance], lengths: _Doubles, turns: npt.NDArray[np.int64], asking: npt.NDArray[np.bool_]
) -> Floats:
    """Who speaks, how long, whether it opens its turn, asks, has digits."""
    at = np.cumsum(lengths) / lengths.sum()
    columns = [
        asking,
        [u.role == "interviewee" for u in utterances],
        np.diff(turns, prepend=-1) > 0,
        np.log1p(lengths),
        np.log1p(np.bincount(turns, weights=lengths)[turns]),
        [u.text.rstrip().endswith(("?", "？")) for u in utterances],
        [not _DIGITS.isdisjoint(u.text) for u in utterances],
        asking * at,
    ]
    return np.stack([np.asarray(column, np.float32) for column in columns], axis=1)
