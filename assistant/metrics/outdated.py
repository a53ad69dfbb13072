"""One change told twice with two later values: what is told last, mostly after looking it up, holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.metrics.phrases import caution
from assistant.metrics.units import comparable, converted
from assistant.records import Metric

_TURNS = 6
_COMMON = 13  # smaller counts are said of many things
_LIVE = ("stated", "approximate")


def replaced_later(metrics: Sequence[Metric], lang: str) -> list[Metric]:
    """The metrics, with those marked as taken back that start from the same value as one told a few turns later."""
    return [_superseded(m, lang) if any(_replaces(later, m) for later in metrics) else m for m in metrics]


def _replaces(later: Metric, earlier: Metric) -> bool:
    """Whether the later metric tells the same change with another end, of about the size of the first."""
    if later.status not in _LIVE or earlier.status not in _LIVE or not earlier.turns or not later.turns:
        return False
    if later.before is None or earlier.before is None or later.after is None or earlier.after is None:
        return False
    gap = later.turns[-1] - earlier.turns[-1]
    units = comparable(later.before.unit, earlier.before.unit) and comparable(later.after.unit, earlier.after.unit)
    if not units or not 0 < gap <= _TURNS or (later.name and earlier.name and later.name != earlier.name):
        return False
    if later.name != earlier.name and earlier.before.unit.startswith("count") and earlier.before.value < _COMMON:
        return False
    start = converted(later.before.value, later.before.unit, earlier.before.unit) == earlier.before.value
    ends = sorted((converted(later.after.value, later.after.unit, earlier.after.unit), earlier.after.value))
    return start and ends[0] != ends[1] and ends[0] > 0 and ends[1] <= 2 * ends[0]


def _superseded(metric: Metric, lang: str) -> Metric:
    return replace(metric, status="superseded", cautions=(caution("superseded", lang), *metric.cautions))
