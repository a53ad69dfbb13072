"""English rows of three values of which the last holds now: "It was six weeks, then it went to four, and now it's ten days."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.metrics.alike import counted_alike, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Mention

_FACTOR = 100


def carried_on(told: Sequence[Arrow], found: Sequence[Mention]) -> list[Arrow]:
    """The changes, each up to the value that its sentence tells of now.

    Args:
        told: the changes found so far.
        found: all values of the interview that measure something.
    """
    held = {m.quantity.span for arrow in told for m in (arrow.before, arrow.after)}
    return [_up_to_now(arrow, [m for m in found if m.quantity.span not in held]) for arrow in told]


def _up_to_now(arrow: Arrow, free: Sequence[Mention]) -> Arrow:
    last = max((arrow.before, arrow.after), key=lambda m: m.quantity.span)
    dated = last.when is not None and last.when.year is not None  # "60 in 2022, and 110 today" tells two changes
    if last is not arrow.after or dated or _now(last) or arrow.before.line.index != last.line.index:
        return arrow
    rest = [m for m in free if m.line.index == last.line.index and m.quantity.span > last.quantity.span]
    new = rest[0] if rest and _now(rest[0]) and _may_follow(last, rest[0]) else None
    ends = fitted(arrow.before, new) if new is not None else None
    return replace(arrow, before=ends[0], after=ends[1]) if ends is not None and plausible(ends) else arrow


def _now(mention: Mention) -> bool:
    return mention.when is not None and mention.when.era == "after" and not mention.when.weak


def _may_follow(last: Mention, new: Mention) -> bool:
    marked = new.hoped or new.foreign or new.negated or new.gap or new.timed or new.part
    fits = fitted(last, new) is not None and counted_alike(last, new)
    return fits and not marked and sized(last, new, _FACTOR)
