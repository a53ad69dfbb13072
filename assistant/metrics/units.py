"""Units of quantities: which can be compared, and how one converts into another."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

# Seconds in a unit of time. Months, quarters and years have no fixed length and convert only among themselves.
_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}
_MONTH_DAYS = 30  # to tell which of two lengths is longer, never to compute with
_WORKING = Decimal("1.4")  # calendar days of a working day, likewise


@lru_cache(maxsize=1024)
def base_and_rate(unit: str) -> tuple[str, str]:
    """Split `count/day` into `count` and `day`; the rate is empty where there is none."""
    base, _, rate = unit.partition("/")
    return base, rate


@lru_cache(maxsize=4096)  # every value of an interview is held against every other one
def comparable(one: str, other: str) -> bool:
    """Whether values of the two units measure the same thing and convert exactly."""
    (base, rate), (base2, rate2) = base_and_rate(one), base_and_rate(other)
    if rate and rate2 and rate != rate2:
        return False
    same_family = any(base in family and base2 in family for family in (_SECONDS, _MONTHS))
    return base == base2 or same_family


# Beside another value these say per what it is counted.
ONE_UNIT = (
    "一天",
    "一周",
    "一个礼拜",
    "一个星期",
    "一个月",
    "一年",
    "一个晚上",
    "a day",
    "a week",
    "a month",
    "a year",
)


def converted(value: Decimal, unit: str, into: str) -> Decimal:
    """`value` in the unit `into`, which must be comparable."""
    base, target = base_and_rate(unit)[0], base_and_rate(into)[0]
    for family in (_SECONDS, _MONTHS):
        if base in family and target in family:
            return value * family[base] / family[target]
    return value


def lasting(value: Decimal, unit: str) -> Decimal | None:
    """Roughly how many seconds a length of time takes, to compare lengths that do not convert; None for other units."""
    base = base_and_rate(unit)[0]
    if base in _SECONDS:
        return value * _SECONDS[base]
    if base in _MONTHS:
        return value * _MONTHS[base] * _MONTH_DAYS * _SECONDS["day"]
    return value * _WORKING * _SECONDS["day"] if base == "business day" else None


def is_time(unit: str) -> bool:
    """Whether the unit measures how long something takes."""
    base = base_and_rate(unit)[0]
    return base in _SECONDS or base in _MONTHS or base == "business day"
