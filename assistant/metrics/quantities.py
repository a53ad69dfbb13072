"""Quantities of a text: numbers with what they measure, in units that can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Context, Decimal
from functools import lru_cache

from assistant.language.numerals import numbers
from assistant.metrics import quantities_en, quantities_zh
from assistant.metrics.quantities_en_phrases import said_otherwise
from assistant.metrics.quantities_identifiers import identifiers
from assistant.metrics.quantities_ranges import joined_ends
from assistant.metrics.sense import Sense
from assistant.patterns import regex
from assistant.records import Quantity, Span

_DIGITS = 20
_SHORT = Context(prec=6)
_DIGIT = regex(r"\d")
_ISO = regex(
    r"(?<![\w.-])(?P<year>(?:19|20)\d\d)(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?![\w-]|\.\d)", re.A
)
_LOCAL = regex(
    r"(?<![\w.-])(?P<one>\d{1,2})(?P<mark>[-/.])(?P<two>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)(?![\w-]|\.\d)", re.A
)


@lru_cache(maxsize=8192)  # passages and their sentences are often the same
def find_quantities(text: str, lang: str) -> tuple[Quantity, ...]:
    """Quantities of `text` in order; `lang` is `zh` or anything else, which is read as English.

    Values are normalised: weeks become days, "one in six" and fractions percent, 翻了两番 the multiple 4, 八折 0.8, basis
    points hundredths of a point, p.m. and 下午 the hours from 12 on. Kinds are count, rate (a count or money per time,
    unit `count/day`), percent, points, money (unit: ISO 4217 code), duration (second, minute, hour, day, business day,
    month, quarter, year), multiple, ratio (3:1 has the value 3), time (value 720 for 7:20) and date (a year, a month, a
    day, or all of it as 20240315). Ordinals, names with digits and idioms are none.
    """
    found = numbers(text, lang)
    room = "zh" if lang == "zh" else "en"
    if room == "en" and not found and not said_otherwise(text):
        return ()  # most sentences
    dates = list(_dates(text)) if _DIGIT.search(text) else []
    taken = [*identifiers(text, room), *(Span(d.start, d.end) for d in dates)]
    free = [n for n in found if not any(n.span.start < t.end and t.start < n.span.end for t in taken)]
    told = quantities_zh.senses(text, free) if room == "zh" else quantities_en.senses(text, free)
    told = [s for s in told if not any(s.start < t.end and t.start < s.end for t in taken)]
    senses = sorted([*joined_ends(text, told, free, room), *dates], key=lambda s: s.start)
    return tuple(
        Quantity(Span(s.start, s.end), text[s.start : s.end], _tidy(s.value), s.unit, s.kind, s.approximate)
        for s in senses
    )


def _tidy(value: Decimal) -> Decimal:
    """The value without idle zeros: 7500 for "7.5k", 3.5 for "3.50"."""
    if len(value.as_tuple().digits) > _DIGITS:  # a third of a second has no end
        value = _SHORT.plus(value)
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()


def _dates(text: str) -> Iterator[Sense]:
    """Whole dates in digits: 2024-03-15, 15/03/2024; of two small numbers the first is the month where both could be."""
    for match in _ISO.finditer(text):
        yield from _date(match, int(match["year"]), int(match["month"]), int(match["day"]))
    for match in _LOCAL.finditer(text):
        one, two = int(match["one"]), int(match["two"])
        yield from _date(match, int(match["year"]), *((two, one) if one > 12 else (one, two)))


def _date(match: re.Match[str], year: int, month: int, day: int) -> Iterator[Sense]:
    if 1 <= month <= 12 and 1 <= day <= 31:
        yield Sense(*match.span(), Decimal(year * 10000 + month * 100 + day), "date", "date")
