"""Values that were put right and are named once more: "Three's if they don't read it. Six minutes."."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.correction import Correction
from assistant.metrics.mentions import Mention
from assistant.metrics.one_measure import named_without_unit, of_one_measure
from assistant.records import Span


def said_again(gone: Sequence[Correction], found: Sequence[Mention]) -> set[Span]:
    """Where the value put right is named once more beside the right one: "Three's if they don't read it. Six minutes." """
    return {
        m.quantity.span
        for c in gone
        if c.new is not None
        for m in found
        if m.line.turn > c.old.line.turn and _beside(m, c, c.new) and _says(m, c.old)
    }


def _beside(mention: Mention, correction: Correction, new: Mention) -> bool:
    """Whether the mention is in the turn of the right value, or in the next one, of the speaker who was put right."""
    gap = mention.line.turn - new.line.turn
    return gap == 0 or (gap == 1 and mention.line.speaker == correction.old.line.speaker)


def _says(mention: Mention, old: Mention) -> bool:
    """Whether the mention is of the old value; a number that stands alone may leave its unit out."""
    if mention.bare or (mention.quantity.kind == "count" and old.quantity.kind not in ("count", "rate")):
        return named_without_unit(mention, old)
    return mention.quantity.value == old.quantity.value and of_one_measure(old, mention)
