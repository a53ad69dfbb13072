"""What a number measures, as the language rooms of this package hand it on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Sense:
    """A number with its meaning; `start`:`end` cover number and unit in the text read."""

    start: int
    end: int
    value: Decimal
    unit: str
    kind: str
    approximate: bool = False


HUNDREDTH = Decimal("0.01")


def share(value: Decimal) -> Decimal:
    """A fraction as percent, to two decimals (1/3 -> 33.33)."""
    return (value * 100).quantize(HUNDREDTH).normalize() + 0


def apart(found: Iterable[Sense]) -> list[Sense]:
    """The senses in order of the text, without those that overlap one that came before them in `found`."""
    out: list[Sense] = []
    for sense in found:
        if not any(sense.start < other.end and other.start < sense.end for other in out):
            out.append(sense)
    return sorted(out, key=lambda s: s.start)
