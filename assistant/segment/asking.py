"""How likely a sentence asks that something is not published, or promises it, in whatever words.

A small model (`models/labeller/requests.<lang>`) reads clauses: a request is mostly one clause among others. It has
learned from requests, promises and sentences that look like them, and knows no phrase by heart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from assistant.learning.decode import Floats, log_softmax
from assistant.learning.features import Utterance
from assistant.learning.linear import LinearModel, Row, char_ngrams, in_field, named
from assistant.patterns import regex

ASKING = ("request", "promise", "other")
_ENDS = {"en": regex(r"(?<=[,;:.!?—–…])\s+"), "zh": regex(r"(?<=[，；：。！？、…—])\s*")}
_WORD = regex(r"[a-z']+|\d+")
_SIZES = {"en": (2, 5), "zh": (1, 4)}
_LONG = {"en": 120, "zh": 36}  # characters; two clauses longer than this together ask for nothing that one does not
_ALIKE = 1e-3


@dataclass(frozen=True, slots=True)
class Asking:
    """Chances, one an utterance: that it asks, that it promises; `cue` is where in its text the likeliest clause begins."""

    request: Floats
    promise: Floats
    cue: tuple[int, ...]


def clauses(text: str, lang: str) -> list[tuple[int, int]]:
    """Start and end of each clause of a sentence, then of each two neighbours that are short enough."""
    starts = [0] + [m.end() for m in _ENDS[lang].finditer(text)]
    ends = [m.start() for m in _ENDS[lang].finditer(text)] + [len(text)]
    single = [(a, b) for a, b in zip(starts, ends, strict=True) if text[a:b].strip()]
    pairs = [(a, d) for (a, _), (_, d) in pairwise(single) if d - a <= _LONG[lang]]
    return single + pairs


def clause_row(text: str, lang: str) -> Row:
    """Features of a clause: its character n-grams and, in English, its words and pairs of words."""
    plain = " ".join(text.lower().replace("\u2019", "'").split()).strip(" ,.;:!—–…，。；：！、")
    low, high = _SIZES[lang]
    blocks = [(char_ngrams(f" {plain} ", low, high), 1.0)]
    if lang == "en":
        words = _WORD.findall(plain)
        pairs = [f"{a} {b}" for a, b in zip(["^", *words], [*words, "$"], strict=True)]
        blocks.append((in_field(named(sorted({*words, *pairs})), "words"), 0.7))
    return Row(tuple(blocks))


def asking(utterances: Sequence[Utterance], lang: str, model: LinearModel) -> Asking:
    """The chances of every utterance; `lang` is `en` or `zh`."""
    places = [(i, a, b) for i, u in enumerate(utterances) for a, b in clauses(u.text, lang)]
    chances = np.exp(log_softmax(model.scores([clause_row(utterances[i].text[a:b], lang) for i, a, b in places])))
    request, promise = np.zeros(len(utterances), np.float32), np.zeros(len(utterances), np.float32)
    cue = [0] * len(utterances)
    ask, promised = ASKING.index("request"), ASKING.index("promise")
    for (i, start, _), chance in zip(places, chances, strict=True):
        if chance[ask] > request[i] + _ALIKE:
            request[i], cue[i] = chance[ask], start
        promise[i] = max(promise[i], chance[promised])
    return Asking(request, promise, tuple(cue))
