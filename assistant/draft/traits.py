"""What a sentence holds beside its words' spelling: causes, changes, numbers, names, what is new, and where it stands.

The traits are dense and mean the same in both languages, so that one language's interviews teach the other's model. What
counts as a cause or a change is told by `models/salience/traits.<lang>.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from assistant.language.overlap import grams
from assistant.learning.decode import Floats
from assistant.learning.features import Utterance
from assistant.resources import resource

TRAIT_FILES = ("traits.en.toml", "traits.zh.toml")
_COUNTED = ("number", "name")  # traits of which it matters which ones, and whether they are new
_CASED = ("name",)
_MOST = 3  # more of one trait in a sentence count no more
_CHARACTERS = {"en": 50.0, "zh": 20.0}  # of a usual sentence


@cache
def _patterns(lang: str) -> dict[str, re.Pattern[str]]:
    told: dict[str, str] = tomllib.loads(resource("models", "salience", f"traits.{lang}.toml").read_text("utf-8"))
    return {name: re.compile(rx, 0 if name in _CASED else re.IGNORECASE) for name, rx in told.items()}


def traits(utterances: Sequence[Utterance], lang: str) -> Floats:
    """Traits of shape (utterances, traits), in order; `lang` is `en` or `zh`."""
    if not utterances:
        return np.zeros((0, 0), np.float32)
    held = _held(utterances, lang)
    turns = np.array([u.turn for u in utterances])
    starts = np.flatnonzero(np.diff(turns, prepend=turns[0] - 1))
    around = [held, _shifted(held, 1), _shifted(held, -1), *_of_turns(held, starts, utterances)]
    return np.hstack([*around, _novelty(utterances, lang), _places(utterances, starts, lang)]).astype(np.float32)


def _held(utterances: Sequence[Utterance], lang: str) -> Floats:
    """How often each trait occurs in each sentence."""
    patterns = _patterns(lang).values()
    return np.array([[min(_MOST, len(rx.findall(u.text))) for rx in patterns] for u in utterances], np.float32)


def _shifted(held: Floats, step: int) -> Floats:
    """The traits of the sentence `step` before (after, where negative); none beyond the ends."""
    out = np.zeros_like(held)
    if step > 0:
        out[step:] = held[:-step]
    else:
        out[:step] = held[-step:]
    return out


def _of_turns(held: Floats, starts: npt.NDArray[np.int64], utterances: Sequence[Utterance]) -> tuple[Floats, Floats]:
    """Means over the sentence's own turn, and over the interviewer's latest turn before it."""
    own, asked = np.zeros_like(held), np.zeros_like(held)
    latest = np.zeros(held.shape[1], np.float32)
    for start, end in pairwise([*starts, len(held)]):
        own[start:end] = held[start:end].mean(axis=0)
        asked[start:end] = latest
        if utterances[start].role == "interviewer":
            latest = own[start]
    return own, asked


def _novelty(utterances: Sequence[Utterance], lang: str) -> Floats:
    """Share of new words; numbers and names that are new, and numbers that come again."""
    patterns = [_patterns(lang)[name] for name in _COUNTED]
    counted = [[frozenset(rx.findall(u.text)) for rx in patterns] for u in utterances]
    words = [grams(u.text, lang) for u in utterances]
    later: list[frozenset[str]] = [frozenset()]  # numbers said after each sentence, from the end
    for numbers, _ in reversed(counted):
        later.append(later[-1] | numbers)
    later = later[-2::-1]
    known: set[str] = set()
    seen: list[set[str]] = [set() for _ in _COUNTED]
    rows = []
    for i, found in enumerate(counted):
        fresh = [min(_MOST, len(one - before)) for one, before in zip(found, seen, strict=True)]
        share = len(words[i] - known) / max(1, len(words[i]))
        rows.append([share, len(words[i]) ** 0.5, *fresh, min(_MOST, len(found[0] & later[i]))])
        known |= words[i]
        for one, before in zip(found, seen, strict=True):
            before |= one
    return np.array(rows, np.float32)


def _places(utterances: Sequence[Utterance], starts: npt.NDArray[np.int64], lang: str) -> Floats:
    """Where in the talk and in the turn, how long, whether it asks and who says it."""
    last = max(1, utterances[-1].turn)
    rows = []
    for start, end in pairwise([*starts, len(utterances)]):
        for i in range(start, end):
            u, at = utterances[i], utterances[i].turn / last
            length = np.log1p(len(u.text) / _CHARACTERS[lang])
            talk = [at, at * at, np.exp(-10 * at), np.exp(-10 * (1 - at)), max(0.0, at - 0.5)]
            turn = [np.log1p(i - start), np.log1p(end - 1 - i), np.log1p(end - start)]
            asks = u.text.rstrip().endswith(("?", "？"))
            rows.append([*talk, *turn, length, asks, u.role == "interviewer"])
    return np.array(rows, np.float32)
