"""A value that no longer holds, and what stands around a value in its sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.metrics.alike import same_value
from assistant.metrics.fit import fitted
from assistant.metrics.mentions import Mention


@dataclass(frozen=True, slots=True)
class Correction:
    """A value that no longer holds, and the one said in its place where there is one."""

    old: Mention
    new: Mention | None


def lead_of(mention: Mention) -> str:
    """What stands before the value in its sentence."""
    return mention.line.text[: mention.quantity.span.start - mention.line.span.start]


def rest_of(mention: Mention) -> str:
    """What stands after the value in its sentence."""
    return mention.line.text[mention.quantity.span.end - mention.line.span.start :]


def nearest(found: Sequence[Mention], two: Mention) -> Mention | None:
    """The mention whose value is nearest to that of `two`, by their ratio; the last of equals. Nothing is near to zero."""

    def apart(one: Mention) -> Decimal:
        small, large = sorted(m.quantity.value for m in (fitted(one, two) or (one, two)))
        return large / small if small > 0 else Decimal("Infinity")

    return min(reversed(found), key=apart, default=None)


def followed_alike(one: Mention, two: Mention, found: Sequence[Mention]) -> bool:
    """ "From fifty-three to ninety-three." "Fifty-seven to ninety-three.": the value behind tells which one is put right."""
    ends = [
        next((m for m in found if m.line is x.line and m.quantity.span > x.quantity.span), None) for x in (one, two)
    ]
    return ends[0] is not None and ends[1] is not None and same_value(ends[0], ends[1])
