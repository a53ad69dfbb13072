"""English values that are told once more with their unit right beside: "Twenty-eight. Thirty-one were 2019. Twenty-eight cubic metres."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.metrics.correction import rest_of
from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Mention
from assistant.metrics.units_en import unit_after


def with_unit_said(arrow: Arrow, found: Sequence[Mention]) -> Arrow:
    """The change with the telling that names the unit for its older value, where neither end names one.

    Args:
        arrow: a change between two English values.
        found: the values of the interview.
    """
    ends = (arrow.before, arrow.after)
    if any(m.quantity.kind != "count" or unit_after(rest_of(m)) for m in ends):
        return arrow
    again = (
        m for m in found if m.line.turn == arrow.before.line.turn and m.quantity.value == arrow.before.quantity.value
    )
    told = next((m for m in again if m.quantity.kind == "count" and unit_after(rest_of(m))), None)
    return arrow if told is None else replace(arrow, before=told)
