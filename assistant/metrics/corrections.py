"""Values that the speakers took back: "eighteen, no sorry, sixteen", 两百三十，不对，两百四十."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.metrics.cues import cues
from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.units import base_and_rate, comparable

_OPENS_EN = re.compile(
    r"^\W*(?:no\b|nope\b|not\b|well, (?:no|not)\b|actually\b|it['’]s not\b|it isn['’]t\b|sorry\b)", re.I
)
_OPENS_ZH = re.compile(r"^[^\w]*(?:哎|诶|啊|呃)?[，]?(?:不是|不对|没有|哪有|不止|错了|不到)")
_DENIED_EN = re.compile(r"\bnot\s+(?:an?\s+|the\s+)?$|\bno\s+longer\s+$", re.I)
_DENIED_ZH = re.compile(r"不是$|并非$|哪有$|别写$|不要写$")


def withdrawn(found: Sequence[Mention], said: Sequence[Line], lang: str) -> list[Mention]:
    """Mentions of a value that was put right afterwards, in the same breath or by the next speaker."""
    measured = [m for m in found if m.quantity.kind not in ("date", "time")]
    out = [one for one, two in pairwise(measured) if _slip(one, two, lang) or _corrected(one, two, said, lang)]
    denied = [m for m in measured if (_DENIED_ZH if lang == "zh" else _DENIED_EN).search(_lead(m))]
    for denial in denied:
        out += [m for m in measured if _earlier_same(m, denial)]
    return out


def _lead(mention: Mention) -> str:
    return mention.line.text[: mention.quantity.span.start - mention.line.span.start]


def _earlier_same(mention: Mention, denial: Mention) -> bool:
    near = 0 <= denial.line.turn - mention.line.turn <= 3 and mention.quantity.span != denial.quantity.span
    a, b = mention.quantity, denial.quantity
    shares = a.kind in ("percent", "points") and b.kind in ("percent", "points") and a.text == b.text
    return near and a.value == b.value and (a.kind == b.kind or shares or mention.bare or denial.bare)


def _alike(one: Mention, two: Mention) -> bool:
    a, b = one.quantity, two.quantity
    bases = (base_and_rate(a.unit)[0], base_and_rate(b.unit)[0])
    return a.value != b.value and (comparable(*bases) or one.bare or two.bare)


def _slip(one: Mention, two: Mention, lang: str) -> bool:
    """A short stretch with a word of correction lies between the two values."""
    if two.negated or one.line.turn != two.line.turn or two.line.index - one.line.index > 2 or not _alike(one, two):
        return False
    rest = one.line.text[one.quantity.span.end - one.line.span.start :]
    gap = (
        rest[: len(rest) - len(one.line.text) + two.quantity.span.start - one.line.span.start]
        if one.line.index == two.line.index
        else f"{rest} {_lead(two)}"
    )
    limit = 16 if lang == "zh" else 45
    return (
        len(gap) <= limit
        and cues(lang).slip.search(gap) is not None
        and not (lang == "zh" and re.search(r"是不是|不是[^，。]{3,}", gap))
    )


def _corrected(one: Mention, two: Mention, said: Sequence[Line], lang: str) -> bool:
    """The next speaker begins with another value of the same measure, after a no or after a plain statement."""
    if two.line.turn != one.line.turn + 1 or not two.line.first or not _alike(one, two):
        return False
    last = max(line.index for line in said if line.turn == one.line.turn)
    if one.line.index < last - 1:
        return False
    opening = two.line.text[: two.quantity.span.start - two.line.span.start]
    if (_OPENS_ZH if lang == "zh" else _OPENS_EN).match(two.line.text):
        return True
    asks = re.search(r"[?？]\s*$|呢|多少|\bnow\b", one.line.text)
    short = len(two.line.text) <= (12 if lang == "zh" else 30)
    begins = re.fullmatch(r"\W*(?:(?:it['’]s|well|um|uh|that['’]s|是)\W*)?", opening, re.I) is not None
    fits = two.bare or (short and comparable(one.quantity.unit, two.quantity.unit))
    return begins and not one.line.asked and asks is None and fits


def replaced(arrow: Arrow, found: Sequence[Mention]) -> Arrow:
    """The change with its end put right by the answer to a question that states it; else the same change."""
    if not arrow.after.line.asked or not arrow.before.line.asked:
        return arrow
    turn = arrow.after.line.turn + 1
    answer = [m for m in found if m.line.turn == turn and m.quantity.kind not in ("date", "time")]
    opener = next((m for m in answer if m.line.first), None)
    if opener is None:
        return arrow
    ends = (arrow.before.quantity.value, arrow.after.quantity.value)
    if (
        opener.quantity.kind in ("points", "multiple")
        or opener.quantity.value in ends
        or not (opener.bare or comparable(opener.quantity.unit, arrow.after.quantity.unit))
    ):
        return arrow
    start = len(_lead(opener))
    if start > 12 or (opener.when and opener.when.era == "before"):
        return arrow
    quantity = opener.quantity
    if opener.bare and quantity.kind == "count":
        quantity = replace(quantity, unit=arrow.after.quantity.unit, kind=arrow.after.quantity.kind)
    return replace(arrow, after=replace(opener, quantity=quantity))
