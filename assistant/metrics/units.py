"""Units of quantities: which can be compared, and how one converts into another."""

from __future__ import annotations

from decimal import Decimal

# Seconds in a unit of time. Months, quarters and years have no fixed length and convert only among themselves.
_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def base_and_rate(unit: str) -> tuple[str, str]:
    """Split `count/day` into `count` and `day`; the rate is empty where there is none."""
    base, _, rate = unit.partition("/")
    return base, rate


def comparable(one: str, other: str) -> bool:
    """Whether values of the two units measure the same thing and convert exactly."""
    (base, rate), (base2, rate2) = base_and_rate(one), base_and_rate(other)
    if rate and rate2 and rate != rate2:
        return False
    same_family = any(base in family and base2 in family for family in (_SECONDS, _MONTHS))
    return base == base2 or same_family


def converted(value: Decimal, unit: str, into: str) -> Decimal:
    """`value` in the unit `into`, which must be comparable."""
    base, target = base_and_rate(unit)[0], base_and_rate(into)[0]
    for family in (_SECONDS, _MONTHS):
        if base in family and target in family:
            return value * family[base] / family[target]
    return value


def is_time(unit: str) -> bool:
    """Whether the unit measures how long something takes."""
    base = base_and_rate(unit)[0]
    return base in _SECONDS or base in _MONTHS or base == "business day"
