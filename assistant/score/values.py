"""Which values a text states, in digits or words of both languages.

Kept apart from the reader of numerals that drafts are made with, so that a mistake there cannot hide
itself here. Tolerant: no units, and a form that can be read in two ways gives both.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from assistant.patterns import regex
from assistant.score.text import plain
from assistant.score.values_en import english_values
from assistant.score.values_zh import LARGE_UNITS, chinese_values

_FACTORS = LARGE_UNITS | {
    "千": 10**3,
    "百": 100,
    "成": 10,
    "million": 10**6,
    "billion": 10**9,
    "thousand": 10**3,
    "hundred": 100,
    "lakh": 10**5,
    "crore": 10**7,
    "k": 10**3,
    "m": 10**6,
    "bn": 10**9,
}
# Digits glued to letters are identifiers (v2, HT2023) and ordinals are no amounts; 3万5 is 35,000.
_DIGITS = regex(
    r"(?<![a-z\d.])(?<!第)(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)"
    r"(?:\s?[多来余几]?\s?(万亿|亿|万|千|百|成|million|billion|thousand|hundred|lakh|crore)|(k|m|bn)\b)?"
    r"(?:(?<=万)(\d)(?![\d.]))?(?!(?:st|nd|rd|th)\b)"
)


@dataclass(frozen=True, slots=True)
class Stated:
    """A value with its place in the plain form of the text."""

    value: float
    start: int
    end: int


@lru_cache(maxsize=65536)
def values(text: str) -> tuple[Stated, ...]:
    """Values that `text` states; offsets count in `plain(text)`, an empty range marks a second reading."""
    form = plain(text)
    found = [*_digit_values(form), *chinese_values(form), *english_values(form)]
    return tuple(Stated(round(float(value), 6), start, end) for value, start, end in found)


@lru_cache(maxsize=65536)
def value_set(text: str) -> frozenset[float]:
    """The values of a text, to ask whether one is among them."""
    return frozenset(stated.value for stated in values(text))


def _digit_values(form: str) -> list[tuple[float, int, int]]:
    found = []
    for match in _DIGITS.finditer(form):
        value = float(match[1].replace(",", "")) * _FACTORS.get(match[2] or match[3] or "", 1)
        if match[4]:
            value += int(match[4]) * 1000
        found.append((value, match.start(), match.end()))
    return found
