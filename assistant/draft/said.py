"""The numbers said in an interview, with what each counts, and whether one may stand in another's place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from assistant.language.numerals import numbers
from assistant.records import Passage

ALIKE = 1.6  # a number gives way to one at most this many times as large
_LEAST = 3  # smaller numbers are said too often to know which one is meant
_UNIT = {
    "en": re.compile(
        r"[\s-]*(?:of (?:the )?|our )?(?!(?:is|was|are|were|and|or|to|in|on|at|by|but|which|that|then|for|from|with|now|today)\b)(%|[a-z]+)",
        re.IGNORECASE,
    ),
    "zh": re.compile(r"[多来几余]*(?:个(?=[^，。、\s])|[家名](?=[^，。、\s]))?([^\W\d了的是吧嘛呢啊那这就也都还])"),
}


@dataclass(frozen=True, slots=True)
class Said:
    """A number in a passage, with what it counts and the words of the passage on both sides."""

    place: int
    turn: int
    value: Decimal
    unit: str
    before: str
    after: str


def numbers_said(place: int, passage: Passage, lang: str) -> Iterator[Said]:
    """The numbers of a passage that are large enough to be known again."""
    for number in numbers(passage.text, lang):
        before, after = passage.text[: number.span.start], passage.text[number.span.end :]
        unit = _UNIT[lang].match(after)
        if abs(number.value) >= _LEAST:
            yield Said(place, passage.turn, number.value, unit[1][:4].lower() if unit else "", before, after)


def gives_way(old: Said, new: Said, times: float = ALIKE) -> bool:
    """Whether `new` may be what `old` should have been: another number of the same, at most `times` as large or small."""
    low, high = sorted((abs(new.value), abs(old.value)))
    return low != high and float(high) <= times * float(low) and (old.unit == new.unit or not old.unit or not new.unit)
