"""Quantities of a text: numbers with what they measure, in units that can be compared."""

from __future__ import annotations

from assistant.language.numerals import numbers
from assistant.metrics import quantities_en, quantities_zh
from assistant.records import Quantity, Span


def find_quantities(text: str, lang: str) -> tuple[Quantity, ...]:
    """Quantities of `text` in order; `lang` is `zh` or anything else, which is read as English.

    Values are normalised: weeks become days, "one in six" and fractions percent, 翻了两番 the multiple 4. Kinds are
    count, rate (a count or money per time, unit `count/day`), percent, points, money (unit: ISO 4217 code), duration
    (second, minute, hour, day, business day, month, quarter, year), multiple, time (value 720 for 7:20) and date.
    """
    found = numbers(text, lang)
    senses = quantities_zh.senses(text, found) if lang == "zh" else quantities_en.senses(text, found)
    return tuple(
        Quantity(Span(s.start, s.end), text[s.start : s.end], s.value, s.unit, s.kind, s.approximate) for s in senses
    )
