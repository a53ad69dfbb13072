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
from assistant.learning.linear import Hashes, LinearModel, Row, in_field, named, ngrams_of
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


def clause_rows(texts: Sequence[str], lang: str) -> list[Row]:
    """Features of clauses: their character n-grams and, in English, their words and pairs of words."""
    plain = [" ".join(t.lower().replace("\u2019", "'").split()).strip(" ,.;:!—–…，。；：！、") for t in texts]
    grams = ngrams_of([f" {text} " for text in plain], *_SIZES[lang])
    if lang != "en":
        return [Row(((found, 1.0),)) for found in grams]
    return [Row(((found, 1.0), (_words(text), 0.7))) for text, found in zip(plain, grams, strict=True)]


def _words(text: str) -> Hashes:
    words = _WORD.findall(text)
    pairs = [f"{a} {b}" for a, b in zip(["^", *words], [*words, "$"], strict=True)]
    return in_field(named(sorted({*words, *pairs})), "words")


def asking(utterances: Sequence[Utterance], lang: str, model: LinearModel) -> Asking:
    """The chances of every utterance; `lang` is `en` or `zh`."""
    places = [(i, a, b) for i, u in enumerate(utterances) for a, b in clauses(u.text, lang)]
    chances = np.exp(log_softmax(model.scores(clause_rows([utterances[i].text[a:b] for i, a, b in places], lang))))
    request, promise = np.zeros(len(utterances), np.float32), np.zeros(len(utterances), np.float32)
    cue = [0] * len(utterances)
    ask, promised = ASKING.index("request"), ASKING.index("promise")
    for (i, start, _), chance in zip(places, chances, strict=True):
        if chance[ask] > request[i] + _ALIKE:
            request[i], cue[i] = chance[ask], start
        promise[i] = max(promise[i], chance[promised])
    return Asking(request, promise, tuple(cue))
