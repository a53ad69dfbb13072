"""English changes of which the old value is taken up again: "Ninety-five temps, not a hundred and sixty", "three of them are still at it"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from assistant.metrics.alike import equal_value, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Mention
from assistant.patterns import regex

_NOT = regex(
    r"(?:\s+[a-z'’-]+){0,3}?,?\s+(?:and\s+)?(?:not|rather than|instead of)\s+(?:the\s+|those\s+)?(?:like\s+)?", re.I
)
_IT_IS = regex(r"(?:\b(?:it|that|this)(?:['’]s| is| was)|\bmake it|\bsay|\bcall it|^\W*)\s*$", re.I)
_STILL = regex(
    r"\s+of (?:them|those|these|us)\b[^.,;!?]{0,12}\b(?:still|left|now|remain|remaining|today)\b|\s+(?:are\s+|is\s+)?(?:left|remain)\b",
    re.I,
)
_LEFT, _REACH = regex(r"\b(?:still|left|remain)", re.I), 30
_SMALLEST = 13  # a smaller number is said of many things
_LINES = 6
_FACTOR = 100


def not_any_more(found: Sequence[Mention]) -> list[Arrow]:
    """A value beside the one that it is no longer, which was told before as how it had been.

    Args:
        found: all values of the interview, those among them that are denied.
    """
    out = []
    for one, two in pairwise(found):
        gap = one.line.text[one.quantity.span.end - one.line.span.start : two.quantity.span.start - one.line.span.start]
        if one.line.index != two.line.index or not one.measured or one.line.asked or _NOT.fullmatch(gap) is None:
            continue
        lead = one.line.text[: one.quantity.span.start - one.line.span.start]
        if one.bare and _IT_IS.search(lead) and not (one.when and one.when.era == "after" and not one.when.weak):
            continue  # "it is forty-one, not thirty-eight" corrects a value
        first = next((m for m in found if m.line.turn < two.line.turn and _was(m, two)), None)
        ends = fitted(first, one) if first is not None and not (one.hoped or one.foreign) else None
        if ends is not None and plausible(ends):
            out.append(Arrow(*ends, explicit=False))
    return out


def _was(first: Mention, again: Mention) -> bool:
    """Whether the value was told as an old one, and is large enough to be the same."""
    past = first.line.label == "challenge" or (first.when is not None and first.when.era == "before")
    rare = again.quantity.value >= _SMALLEST or again.quantity.value % 1 != 0
    same = equal_value(first, again) and (again.bare or first.quantity.kind == again.quantity.kind)
    return past and rare and same and first.measured and not (first.line.asked or first.hoped or first.foreign)


def remaining(found: Sequence[Mention]) -> list[Arrow]:
    """ "The seventeen people, what happened with them?", "There's three of them still at it."."""
    out: list[Arrow] = []
    for two in found:
        rest = two.line.text[two.quantity.span.end - two.line.span.start :]
        if two.line.asked or two.quantity.kind != "count" or _STILL.match(rest) is None or two.hoped or two.foreign:
            continue
        asked = [m for m in found if m.line.turn == two.line.turn - 1 and m.line.asked and m.quantity.kind == "count"]
        here = [
            m
            for m in found
            if m.line.turn == two.line.turn
            and 0 <= two.line.index - m.line.index <= _LINES
            and m.quantity.span < two.quantity.span
        ]
        olds = [m for m in (asked or here) if m.quantity.kind == "count" and not m.hoped and not m.foreign]
        known = [m for m in olds if (m in here and _LEFT.search(rest[:_REACH])) or (m in asked and _told(m, found))]
        known = [m for m in known if sized(m, two, _FACTOR)]
        if any(not m.quantity.value for m in here):
            continue  # "Usually it's none. ... Of the old ones two left.": others are left
        if len(known) == 1 and Decimal(0) < two.quantity.value < known[0].quantity.value:
            out.append(Arrow(known[0], two, explicit=False))
    return out


def _told(asked: Mention, found: Sequence[Mention]) -> bool:
    """Whether the interviewed side told the value before."""
    return any(m.line.turn < asked.line.turn and not m.line.asked and equal_value(m, asked) for m in found)
