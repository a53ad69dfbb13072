"""What is left of an English sentence when most of it could not be told, and says nothing alone."""

from __future__ import annotations

import re

from assistant.language.clean_en import cleaned
from assistant.language.passage_en import tells_something
from assistant.patterns import regex

_POINTING = regex(r"\b(?:it|that|this|them|they|him|her)\b", re.IGNORECASE)
_ONLY_AUXILIARY = regex(
    r"(?:there|it|he|she|they|that|we|[\ue000-\ue0ff]) (?:did|does|do|had|has|have|was|were|is|are|could|can|would|will)(?: not)?(?: and (?:it|they|he|she) \w+ not)?",
    re.IGNORECASE,
)
_MOST = 0.6  # of the words
_LEAST = 0.4  # of the words
_REMNANT = 6  # words


def tells_most(out: str, sentence: str) -> bool:
    """Whether what is told has most of what was said."""
    return len(out.split()) >= _MOST * len(cleaned(sentence).split())


def is_remnant(out: str, sentence: str) -> bool:
    """Whether so little of a long sentence is left that nobody learns what it was about: "The hour is the hour"."""
    return (
        len(out.split()) <= _REMNANT
        and len(out.split()) < _LEAST * len(cleaned(sentence).split())
        and not tells_something(out)
        and (out[:1].isascii() or _POINTING.search(out) is not None)
    )


def is_bare_auxiliary(text: str) -> bool:
    """Whether a statement is only a subject and an auxiliary, whose verb stood in the question: "They did"."""
    return _ONLY_AUXILIARY.fullmatch(text) is not None
