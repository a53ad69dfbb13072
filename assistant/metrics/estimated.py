"""Whether a value was told as an estimate: here, or where the same value was told before or after."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.metrics.alike import equal_value, noun_of
from assistant.metrics.mentions import Mention
from assistant.patterns import regex

_LEAD = regex(
    r"\b(?:more or less|i['’]d (?:say|guess)|i (?:guess|think|want to say|reckon)|my guess is|something like|call it|give or take)[,\s]+(?:it['’]s\s+|it was\s+|that['’]s\s+)?$",
    re.I,
)
_REST = regex(r"\s*,?\s*(?:or so|or thereabouts|give or take|more or less|i(?:['’]d)? (?:guess|think|say))\b", re.I)
_RANGED = regex(r"\s+to\s+[a-z\d]", re.I)
_SMALLEST_RARE = 13
_NEXT, _NEAR, _FAR = 1, 6, 60  # turns


def as_estimate(end: Mention, found: Sequence[Mention]) -> Mention:
    """The English mention, marked as an estimate where anybody of the interviewed side called the value one."""
    value, unit = end.quantity.value, end.quantity.unit
    kind = end.quantity.kind
    # Of one unit only the same value, of another kind only the same number: a week is seven days.
    may = (m for m in found if m.quantity.value == value or (m.quantity.unit != unit and m.quantity.kind == kind))
    if end.quantity.approximate or not any(_same(m, end) and _hedged(m) for m in (end, *may)):
        return end
    return replace(end, quantity=replace(end.quantity, approximate=True))


def _same(told: Mention, end: Mention) -> bool:
    """Whether it is the same value of the same measure; a small one is said of many things."""
    if abs(told.line.turn - end.line.turn) > _FAR or not equal_value(told, end):
        return False  # mostly another value, which is found out first
    rare = end.quantity.value >= _SMALLEST_RARE or end.quantity.value % 1 != 0
    counted = told.quantity.kind == end.quantity.kind == "count" and (
        told.bare or end.bare or noun_of(told) != noun_of(end)
    )
    reach = _FAR if rare else _NEXT if counted else _NEAR
    near = abs(told.line.turn - end.line.turn) <= reach
    marked = told.hoped or told.foreign or (told.line.asked and told.line.turn != end.line.turn)
    kinds = told.quantity.kind == end.quantity.kind or told.bare or end.bare
    return near and kinds and not marked


def _hedged(mention: Mention) -> bool:
    at = mention.quantity.span.start - mention.line.span.start
    lead, rest = mention.line.text[max(0, at - 32) : at], mention.line.text[at + len(mention.quantity.text) :]
    ranged = _RANGED.match(rest) or re.search(r"\bto\s+$", lead, re.I)  # "sixty-eight to ninety-four" reads as a range
    return (
        (mention.quantity.approximate and not ranged) or _LEAD.search(lead) is not None or _REST.match(rest) is not None
    )
