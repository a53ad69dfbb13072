"""Which number leads: what is complete, certain, told often and large stands before what is not."""

from __future__ import annotations

from decimal import Decimal

from assistant.metrics.arithmetic import percent_change
from assistant.metrics.units import comparable, converted
from assistant.records import Metric

# Worth of a property in points; chosen so that no size makes up for a missing end or a doubt.
_BOTH_ENDS, _CHANGE_ONLY = 40, 12
_PERIOD, _CERTAIN, _SPECIFIC = 8, 8, 4
_TOLD_AGAIN, _MOST_TOLD = 3, 12
_LARGEST = 24
_AGAINST = {"tiny-base": 30, "approximate": 4, "from-zero": 4, "no-baseline": 10}


def worth(metric: Metric) -> int:
    """How well a metric would lead the case, in points without meaning of their own."""
    whole = metric.before is not None and metric.after is not None
    points = _BOTH_ENDS if whole else _CHANGE_ONLY if metric.change is not None else 0
    points += _PERIOD * (metric.period is not None) + _CERTAIN * (metric.status == "stated")
    points += _SPECIFIC * (len(metric.name) > 4) + min(_MOST_TOLD, _TOLD_AGAIN * (len(metric.turns) - 1))
    points += min(_LARGEST, int(_size(metric) / 4))
    return points - sum(_AGAINST.get(c.code, 0) for c in metric.cautions)


def _size(metric: Metric) -> Decimal:
    """The size of the change in percent or points, at most 100; a fall to a tenth is as large as a rise to ten times."""
    before, after, change = metric.before, metric.after, metric.change
    if before is not None and after is not None and comparable(before.unit, after.unit):
        if before.unit == "percent":
            return min(Decimal(100), 2 * abs(after.value - before.value))
        one, two = converted(before.value, before.unit, after.unit), after.value
        percent = percent_change(max(one, two), min(one, two)) if min(one, two) > 0 else None
        return abs(percent) if percent is not None else Decimal(50)
    if change is not None and change.kind in ("percent", "points"):
        return min(Decimal(100), abs(change.value))
    return Decimal(50)
