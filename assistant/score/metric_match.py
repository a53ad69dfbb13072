"""Whether a metric holds the values of a gold one, in any unit of time."""

from __future__ import annotations

import math

from assistant.records import Metric, MetricValue
from assistant.score.interview import GoldNorm

_SECONDS = {
    "second": 1.0,
    "minute": 60.0,
    "hour": 3600.0,
    "day": 86_400.0,
    "business day": 86_400.0,
    "week": 604_800.0,
    "day of month": 86_400.0,
    "hour of day": 3600.0,
    "month": 2_592_000.0,
    "year": 31_536_000.0,
}
# The gold set writes working days as they are called in the interview.
_SAME = {"working day": "business day"}
_NEAR = 0.01  # a month of 30 or of 30.4 days is the same metric


def agrees(metric: Metric, norm: GoldNorm) -> bool:
    """Whether both ends agree; a gold metric without a value before is found by the value after it alone."""
    return same_value(metric.after, norm.after, norm.unit) and same_value(metric.before, norm.before, norm.unit)


def same_value(ours: MetricValue | None, value: float | None, unit: str) -> bool:
    """Whether the value is the one of the gold set; True where that names none."""
    if value is None:
        return True
    if ours is None:
        return False
    wanted = value * _SECONDS.get(_SAME.get(unit, unit), 1.0)
    return math.isclose(float(ours.value) * _SECONDS.get(ours.unit.partition("/")[0], 1.0), wanted, rel_tol=_NEAR)
