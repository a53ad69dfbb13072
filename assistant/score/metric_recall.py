"""Metric recall: which quantified outcomes of the gold set the draft's metrics hold, with their values.

Values are compared in one unit a dimension (seconds, and as they stand). A gold metric without a value before
is found by the value after it alone.
"""

from __future__ import annotations

from assistant.errors import Say
from assistant.records import CaseDraft, Metric
from assistant.score.interview import GoldInterview, GoldMetric, GoldNorm
from assistant.score.metric_match import agrees
from assistant.score.score import Place, Score, share


def score_metrics(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Share of the gold metrics with numbers that the draft holds; a missing draft holds none."""
    wanted = [(metric, metric.norm) for metric in gold.metrics if metric.norm and metric.norm.after is not None]
    ours = draft.metrics if draft else ()
    places = tuple(_place(metric, norm, ours) for metric, norm in wanted)
    return share(
        sum(place.kind == "found" for place in places), len(places), Say("metrics found", "找到的指标"), places
    )


def _place(metric: GoldMetric, norm: GoldNorm, ours: tuple[Metric, ...]) -> Place:
    found = any(agrees(one, norm) for one in ours)
    return Place("found" if found else "missing", metric.name, turns=metric.turns, note=metric.statement)
