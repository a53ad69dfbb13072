"""A change that is told again from its start: "from thirty to twenty. No, wait, it went from forty to twenty-five."."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.correction import Correction
from assistant.metrics.fit import Arrow
from assistant.records import Span


def told_again(arrows: Sequence[Arrow], gone: Sequence[Correction]) -> list[tuple[Arrow, Arrow]]:
    """Changes that were taken back whole, each with the one said in its place.

    Where the value put right is the first of one change and the value put in its place the first of another, no single
    value was corrected.
    """
    out = []
    for correction in gone:
        new = correction.new.quantity.span if correction.new else None
        wrong = next((a for a in arrows if correction.old.quantity.span in _places(a)), None)
        right = next((a for a in arrows if a.explicit and new == min(_places(a))), None)
        if wrong is not None and right is not None and right is not wrong and max(_places(wrong)) < min(_places(right)):
            out.append((wrong, right))
    return out


def whole(gone: Sequence[Correction], again: Sequence[tuple[Arrow, Arrow]]) -> list[Correction]:
    """The corrections with both values of each change that was taken back whole, each to the value at its own end."""
    taken = {place for wrong, _ in again for place in _places(wrong)}
    rest = [c for c in gone if c.old.quantity.span not in taken]
    both = [
        c
        for wrong, right in again
        for c in (Correction(wrong.before, right.before), Correction(wrong.after, right.after))
    ]
    return [*rest, *both]


def _places(arrow: Arrow) -> tuple[Span, Span]:
    return (arrow.before.quantity.span, arrow.after.quantity.span)
