"""Shares that answer an English question for how many of so many: "Of ten files, how many pass now?" - "Nine." is 90%."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.metrics.mentions import Mention

_WHOLES = (5, 10, 20, 50, 100, 1000)  # what people count shares in
_HUNDRED = Decimal(100)


def as_shares(found: Sequence[Mention]) -> list[Mention]:
    """The mentions, with the bare numbers that answer such questions as percentages."""
    wholes = {
        m.line.turn + 1: m.quantity.value for m in found if m.frames and m.line.asked and m.quantity.kind == "count"
    }
    return [_share(m, wholes[m.line.turn]) if m.line.turn in wholes else m for m in found]


def _share(mention: Mention, whole: Decimal) -> Mention:
    opens = mention.bare and mention.line.first and not mention.line.asked and mention.quantity.kind == "count"
    if not opens or whole not in _WHOLES or mention.quantity.value > whole:
        return mention
    value = mention.quantity.value * _HUNDRED / whole
    return replace(mention, quantity=replace(mention.quantity, value=value, unit="percent", kind="percent"), bare=False)
