"""Numbers written in digits, as both languages use them, and what a found number looks like inside this package."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Found:
    """A number at `start`:`end` of the normalised text; `high` is the upper end of a spoken range."""

    start: int
    end: int
    value: Decimal
    high: Decimal | None = None
    approximate: bool = False


# 1,850 and the Indian 1,50,000; a comma between other digits separates two numbers.
DIGITS = r"\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?"

# Letters that may be glued to a number without making a name of it (5G, 3PL and 2B are names).
_UNIT_LETTERS = re.compile(
    r"(?:k|m|bn|b|mn|x|h|hr|hrs|min|mins|s|sec|secs|ms|d|kg|km|g|t|mm|cm|gb|tb|mb|kb|am|pm|pp|ppm|kwh|mwh|kw|mw|ish|plus|w)(?![a-z0-9])"
)
_PREFIXED = re.compile(r"(?:^|[^a-z])(?:pre|mid|post|sub|early|late|since|over|under)-$")
_GLUED = re.compile(r"(?:[a-z_][-/+_.]?|[a-z]\d+[-/.]|#|\d[.,:])$")
_ORDINAL = re.compile(r"(?:st|nd|rd|th)(?![a-z])")


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the digits at `start`:`end` are a number and no part of a name (HT2023, 5G), an ordinal or a version."""
    before, after = text[max(0, start - 8) : start], text[end : end + 8]
    generation = end - start == 1 and re.match(r"g(?![a-z])", after)  # 4G, 5G
    if generation or _ORDINAL.match(after) or (before[-1:].isdigit() and text[start].isdigit()):
        return False
    if _GLUED.search(before) and not _PREFIXED.search(before):
        return after[:1] in ("万", "亿", "%")
    letter = after[:1].isascii() and after[:1].isalpha()
    dotted = re.match(r"\.\d|:\d", after) is not None
    return not dotted and (not letter or _UNIT_LETTERS.match(after) is not None)


def decimal_of(digits: str) -> Decimal:
    """Value of digits with or without grouping commas."""
    return Decimal(digits.replace(",", ""))


_CLOCK = re.compile(r"(?<![\d:.])([01]?\d|2[0-4])[:：]([0-5]\d)(?![\d:])")


def clocks(text: str) -> list[Found]:
    """Times of day in digits; 7:20 has the value 720, as "seven-twenty" has."""
    return [Found(m.start(), m.end(), Decimal(int(m[1]) * 100 + int(m[2]))) for m in _CLOCK.finditer(text)]
