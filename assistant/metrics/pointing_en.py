"""Whether an English question is about what was just told: it points back, or shares a word with it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.metrics.topics import english_words
from assistant.patterns import regex

_EMPTY = english_words(
    "how long much many what where does take takes look like stand now today currently these days since then changed change happened"
)
_POINTS = regex(r"\b(?:it|that|this|they|those|there)\b", re.I)


def points_at(question: str, told: Sequence[str]) -> bool:
    """Whether the question names nothing of its own ("and that now?"), or a thing that one of the sentences names.

    Args:
        question: all that the interviewer says in the turn.
        told: the sentences that it may be about.
    """
    words = english_words(question) - _EMPTY
    return not words or _POINTS.search(question) is not None or any(words & english_words(text) for text in told)
