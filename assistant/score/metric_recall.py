"""Metric recall: which quantified outcomes of the gold set the draft's metrics hold, with their values.

Values are compared in one unit a dimension (seconds, and as they stand). A gold metric without a value before
is found by the value after it alone.
"""

from __future__ import annotations

import math

from assistant.errors import Say
from assistant.records import CaseDraft, Metric, MetricValue
from assistant.score.interview import GoldInterview, GoldMetric, GoldNorm
from assistant.score.score import Place, Score, share

_SECONDS = {
    "second": 1.0,
    "minute": 60.0,
    "hour": 3600.0,
    "day": 86_400.0,
    "week": 604_800.0,
    "month": 2_592_000.0,
    "year": 31_536_000.0,
}
_NEAR = 0.01  # a month of 30 or of 30.4 days is the same metric


def score_metrics(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Share of the gold metrics with numbers that the draft holds; a missing draft holds none."""
    wanted = [(metric, metric.norm) for metric in gold.metrics if metric.norm and metric.norm.after is not None]
    ours = draft.metrics if draft else ()
    places = tuple(_place(metric, norm, ours) for metric, norm in wanted)
    return share(
        sum(place.kind == "found" for place in places), len(places), Say("metrics found", "找到的指标"), places
    )


def _place(metric: GoldMetric, norm: GoldNorm, ours: tuple[Metric, ...]) -> Place:
    found = any(_same(one.after, norm.after, norm.unit) and _same(one.before, norm.before, norm.unit) for one in ours)
    return Place("found" if found else "missing", metric.name, turns=metric.turns, note=metric.statement)


def _same(ours: MetricValue | None, value: float | None, unit: str) -> bool:
    if value is None:
        return True
    if ours is None:
        return False
    mine = float(ours.value) * _SECONDS.get(ours.unit, 1.0)
    return math.isclose(mine, value * _SECONDS.get(unit, 1.0), rel_tol=_NEAR)
