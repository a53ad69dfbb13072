"""The sums behind wordings, exact in `Decimal` and rounded the way they are shown."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_UP, Decimal


def percent_change(before: Decimal, after: Decimal) -> Decimal | None:
    """Relative change in percent; None from zero or from below zero, where no percentage has a meaning."""
    return (after - before) / before * 100 if before > 0 else None


def shown(value: Decimal) -> Decimal:
    """`value` as a wording shows it: whole from 10 on, else one decimal (half up).

    What is not all is never rounded to all: 99.9 stays 99.9.
    """
    step = Decimal(1) if abs(value) >= 10 else Decimal("0.1")
    rounded = value.quantize(step, ROUND_HALF_UP)
    if abs(rounded) == 100 and abs(value) < 100:
        rounded = value.quantize(Decimal("0.1"), ROUND_DOWN)
    return tidy(rounded)


def tidy(value: Decimal) -> Decimal:
    """The same value without trailing zeros and without an exponent."""
    plain = value.normalize()
    return plain.quantize(Decimal(1)) if plain == plain.to_integral() else plain


def just_below(percent: Decimal) -> Decimal | None:
    """The multiple of five that `percent` exceeds by at most one and a half, for "more than 85%"; None if there is none."""
    floor = (percent / 5).to_integral_value(ROUND_FLOOR) * 5
    return floor if floor > 0 and Decimal(0) < percent - floor <= Decimal("1.5") else None
