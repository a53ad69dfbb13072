"""Chinese percentages that are differences and no levels: 降低百分之十六, 十六个百分点, 百分之十三？"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.mentions import Mention
from assistant.records import Span

_TURNS = 2


def differences(found: Sequence[Mention]) -> frozenset[Span]:
    """Where a percentage says how far two values lie apart: its own words say so, or the same number told right beside it.

    Args:
        found: all values of the interview.

    Returns:
        The places of these percentages; they are no end of a change and no state.
    """
    told = [m for m in found if m.quantity.kind == "points" or (m.quantity.kind == "percent" and m.gap)]
    return frozenset(
        m.quantity.span
        for m in found
        if m.quantity.kind == "percent" and (m.gap or any(_again(m, other) for other in told))
    )


def _again(mention: Mention, told: Mention) -> bool:
    near = abs(mention.line.turn - told.line.turn) <= _TURNS
    return near and mention.quantity.value == told.quantity.value and mention.quantity.span != told.quantity.span
