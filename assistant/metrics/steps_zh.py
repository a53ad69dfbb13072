"""Chinese changes that are only the last step of another one: nine days, later five or six, now three and a half."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.metrics.units import comparable, converted
from assistant.records import Metric, MetricValue

_LIVE = ("stated", "approximate")


def without_steps(metrics: Sequence[Metric]) -> list[Metric]:
    """The metrics; a change that begins between the ends of another of its name and ends with it loses the name."""
    return [replace(m, name="") if any(_is_step_of(m, n) for n in metrics) else m for m in metrics]


def _is_step_of(one: Metric, whole: Metric) -> bool:
    if one is whole or not one.name or one.name != whole.name or whole.status not in _LIVE:
        return False
    if one.before is None or one.after is None or whole.before is None or whole.after is None:
        return False
    ends = [_plain(end) for end in (one.before, one.after, whole.before, whole.after)]
    if not all(comparable(end.unit, ends[0].unit) for end in ends):
        return False
    start, end, first, last = (converted(e.value, e.unit, ends[0].unit) for e in ends)
    return end == last and min(first, last) < start < max(first, last)


def _plain(end: MetricValue) -> MetricValue:
    """The value in days where it is one in working days, which a speaker tells in short: 还是五六天."""
    return replace(end, unit=end.unit.removeprefix("business "))
