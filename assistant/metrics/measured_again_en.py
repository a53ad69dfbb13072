"""English values of a count made a second time: "We did the stock take again, one point four percent.", from five point two."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.metrics.alike import kindred, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import caseless

_COUNTS = r"(?:did|ran|counted|checked|measured|audited|surveyed|timed|sampled|went through|took|repeated)"
_AGAIN = caseless(
    rf"\b{_COUNTS}\b[^.;!?]{{0,30}}\b(?:again|a second time|once more|the same way)\b|\brepeated (?:it|that|the)\b",
)
_FIRST = caseless(
    rf"\b{_COUNTS}\b[^.;!?]{{0,40}}\b(?:audit|count|stock ?take|survey|sample|check|test|study|trial|list)\b|\b(?:counted|measured|timed|audited|surveyed)\b",
)
_KINDS = ("percent", "duration", "money")
_FACTOR = 100
_BACK = 3  # lines
# "Seven had a mistake in it", "Two with a mistake.": what was found in each of as many.
_FOUND = caseless(r"(?:\s+of them)?\s+(?:had|have|with|has)\s+(?:an?\s+|some\s+)?(?P<what>[a-z]{4,})\b")


def measured_again(found: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """Pairs of the values of two counts, where only one first count of that kind is told.

    Args:
        found: values that no other change holds.
        said: the usable lines of the interview.
    """
    lines = {x.index: x for x in said}
    out: list[Arrow] = []
    for new in found:
        if not (new.quantity.kind in _KINDS or _found(new)) or not _fit_for_end(new) or not _told(new, lines, _AGAIN):
            continue
        olds = [
            m
            for m in found
            if m.quantity.span < new.quantity.span
            and m.quantity.kind == new.quantity.kind
            and _fit_for_end(m)
            and _told(m, lines, _FIRST)
            and not _told(m, lines, _AGAIN)
            and kindred(m, new)
            and _found(m) == _found(new)
            and sized(m, new, _FACTOR)
        ]
        ends = fitted(olds[-1], new) if len({m.quantity.value for m in olds}) == 1 else None
        held = {m.quantity.span for a in out for m in (a.before, a.after)}
        if ends is not None and plausible(ends) and not held & {m.quantity.span for m in ends}:
            out.append(Arrow(*ends, explicit=False))
    return out


def _fit_for_end(mention: Mention) -> bool:
    marked = mention.hoped or mention.foreign or mention.negated or mention.gap or mention.timed
    return not marked and not mention.line.asked


def _found(mention: Mention) -> str:
    """What a bare count was found to have; empty where nothing is said."""
    rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
    found = _FOUND.match(rest) if mention.quantity.kind == "count" else None
    return found["what"].rstrip("s") if found else ""


def _told(mention: Mention, lines: Mapping[int, Line], pattern: re.Pattern[str]) -> bool:
    """Whether the sentence of the value, or one of those before it in the turn, tells of the count."""
    back = _BACK if _found(mention) else 1
    near = (lines.get(mention.line.index - n) for n in range(back + 1))
    return any(x is not None and x.turn == mention.line.turn and pattern.search(x.text) for x in near)
