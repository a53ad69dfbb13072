"""Two ends of a range: "10-15 minutes", "five to eight million", 三到五天, 20至30万, 百分之三到五.

The first end is bare in speech and takes unit and scale of the second one. A range is an estimate, unless it is a
change ("from five to eight percent", 从三天到五天).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.language.numerals import Number
from assistant.metrics.sense import Sense
from assistant.patterns import regex

_JOINS = {
    "en": regex(r"\s*[-–—~]\s*|\s+to\s+(?:maybe\s+|about\s+)?|,\s+(?:maybe|perhaps|or)\s+"),
    "zh": regex(r"\s*(?:[-–—~～]|到|至)\s*"),
}
_COMMA = regex(r",\s+|[，、]")
_NEAR = 40  # characters before a range that may tell a change
_BETWEEN = regex(r"\bbetween\s+(?:about\s+)?[$£€]?$", re.I)
_CHANGE = {
    "en": regex(
        r"(?<!\banywhere )(?<!\bsomewhere )(?<!\branging )\bfrom\s+(?:\w+\s+){0,2}[$£€]?$|\b(?:went|rose|fell|grew|dropped|moved|climbed|cut|down|up)\s+[$£€]?$",
        re.I,
    ),
    "zh": regex(r"(?:从|由)[^，。；！？,;]{0,8}$"),
}
_CHANGED = {
    "en": regex(
        r"[,;]?\s+(?:that['’]s\s+)?(?:an?\s+)?(?:increase|decrease|rise|drop|jump|improvement|growth|reduction)\b", re.I
    ),
    "zh": regex(r"[^，。；！？]{0,3}[，,]?(?:一共|总共|整整|直接)?(?:提升|提高|涨|增|降|升|跌|缩短|节省|多了|少了)"),
}
_SCALES = (
    (r"(?:万亿)", 10**12), (r"(?:trillion)", 10**12), (r"(?:billion|bn|b)", 10**9), (r"亿", 10**8), (r"crores?", 10**7), (r"(?:million|mn?)", 10**6),
    (r"lakhs?", 10**5), (r"万", 10**4), (r"(?:thousand|grand|k)", 10**3), (r"千", 1000), (r"(?:百|hundred)", 100),
)  # fmt: skip
_SCALE = regex("|".join(f"(?P<s{at}>{words}$)" for at, (words, _) in enumerate(_SCALES)), re.I)
_BORROWED = ("duration", "percent", "points", "money", "multiple", "rate")
# "From thirty days to nine.": nothing else can be counted.
_LENDING = ("duration", "percent", "money")
_CLOSED = regex(r"\s*(?:[.,;!?。，；！？]|$)")
# How many times the first end the second may be to lend it its scale: "5 to 20 thousand", but "from 5 to 20 thousand".
_FARTHEST = 10
_FARTHEST_CHANGE = 4
_PERCENT_HEAD = "百分之"


def joined_ends(text: str, found: Sequence[Sense], numbers: Sequence[Number], lang: str) -> list[Sense]:
    """`found` with the unit of a range given to both ends."""
    said = {n.span.end: n for n in numbers}
    starts = {n.span.start: n for n in numbers}
    held = _held(found, numbers)
    out = list(found)
    for at in range(len(out) - 1):
        low, high = out[at], out[at + 1]
        between = lang == "en" and _BETWEEN.search(text, max(0, low.start - _NEAR), low.start) is not None
        gap = text[low.end : high.start]
        number = held.get(high.start)
        first = said.get(low.end) or starts.get(low.start)
        if number is None or first is None:
            continue
        next_one = _COMMA.fullmatch(gap) and number.value == first.value + 1  # "five, six percent"
        if _JOINS[lang].fullmatch(gap) or next_one or (between and gap.strip().lower() == "and"):
            change = _is_change(text, low, high, lang)
            if change and _CLOSED.match(text, high.end):
                high = _borrowing(low, high, first, number)
            out[at], out[at + 1] = _ends(low, high, first, number, change=change)
    return out


def _held(found: Sequence[Sense], numbers: Sequence[Number]) -> dict[int, Number]:
    """The first number in each amount, by where the amount starts."""
    starts = [n.span.start for n in numbers]
    places = {sense.start: bisect_left(starts, sense.start) for sense in found}
    ends = {sense.start: sense.end for sense in found}
    return {s: numbers[at] for s, at in places.items() if at < len(starts) and starts[at] < ends[s]}


def _is_change(text: str, low: Sense, high: Sense, lang: str) -> bool:
    """Whether words before or after say that something went from the one end to the other."""
    return (
        _CHANGE[lang].search(text, max(0, low.start - _NEAR), low.start) is not None
        or _CHANGED[lang].match(text, high.end) is not None
    )


def _borrowing(low: Sense, high: Sense, first: Number, number: Number) -> Sense:
    """A bare end of a change in the unit of the first one: "from ten working days to four"."""
    if high.kind != "count" or low.kind not in _LENDING or not first.value or number.high is not None:
        return high
    return replace(high, value=high.value * (low.value / first.value), unit=low.unit, kind=low.kind)


def _ends(low: Sense, high: Sense, first: Number, number: Number, *, change: bool) -> tuple[Sense, Sense]:
    if low.kind == "percent" and high.kind == "count" and first.text.startswith(_PERCENT_HEAD):
        high = replace(high, unit="percent", kind="percent")
    elif low.kind in ("count", "rate") and high.kind == "time" and low.value <= 24:
        low = replace(low, value=low.value * 100, unit=high.unit, kind=high.kind)
        if low.value + 1200 < high.value:  # "from two to four p.m."
            low = replace(low, value=low.value + 1200)
    elif low.kind == high.kind == "time" and 1200 < low.value < high.value + 1200 < 2400:
        high = replace(high, value=high.value + 1200)
    elif high.kind == "rate" and high.unit.startswith(f"{low.unit}/"):
        low = replace(low, unit=high.unit, kind=high.kind)
    elif low.kind == "rate" and low.unit.startswith(f"{high.unit}/"):
        high = replace(high, unit=low.unit, kind=low.kind)
    elif low.kind == "count" and high.kind in _BORROWED and number.value:
        low = replace(low, value=low.value * (high.value / number.value), unit=high.unit, kind=high.kind)
    if (low.unit, low.kind) != (high.unit, high.kind):
        return low, high
    size = _lent(first, number, _FARTHEST_CHANGE if change else _FARTHEST)
    low = replace(low, value=low.value * size)
    if change or low.kind in ("date", "time") or low.value >= high.value:  # ranges rise, changes go both ways
        return low, high
    return replace(low, approximate=True), replace(high, approximate=True)


def _lent(first: Number, number: Number, farthest: int) -> Decimal:
    """The scale that the first end takes over from the second one: 20至30万, "five to eight million"."""
    size, own = _scale(number.text), _scale(first.text)
    if size == 1 or own != 1 or first.high is not None:
        return Decimal(1)
    coefficient = number.value / size
    return size if first.value < coefficient <= first.value * farthest else Decimal(1)


def _scale(said: str) -> Decimal:
    match = _SCALE.search(said)
    return Decimal(1 if match is None else _SCALES[int(str(match.lastgroup)[1:])][1])
