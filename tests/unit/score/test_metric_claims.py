"""Scorers of what is made of the metrics: each one bites on the fault it is for."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from assistant.records import CaseDraft, Caution, Metric, MetricValue, Span, Status, Suggestion
from assistant.score.metric_claims import claims, score_metric_precision, score_metric_status, score_metric_traps
from tests.unit.score.planting import draft_of, gold_of

GOLD = gold_of("en-claims-08")  # median time to assignment: 2.8 days before, 6 hours after
TURNS = next(m.turns for m in GOLD.metrics if m.norm and m.norm.after == 6)


def _metric(
    before: str, after: str, unit: str, status: Status = "stated", cautions: tuple[Caution, ...] = ()
) -> Metric:
    ends = [MetricValue(Decimal(end), unit, end) for end in (before, after)]
    return Metric("m1", "name", ends[0], ends[1], None, None, None, status, TURNS, (Span(0, 1),), cautions)


def _draft(metric: Metric, text: str) -> CaseDraft:
    wording = Suggestion(metric.id, text, "", (), "result", 1)
    return replace(draft_of(GOLD, {}), metrics=(metric,), suggestions=(wording,))


def test_precision_asks_whether_the_gold_set_bears_a_worded_metric_out() -> None:
    assert score_metric_precision(GOLD, _draft(_metric("67.2", "6", "hour"), "from 2.8 days to 6 hours")).value == 1
    assert score_metric_precision(GOLD, _draft(_metric("811", "5", "hour"), "from 811 hours to 5 hours")).value == 0
    unworded = replace(draft_of(GOLD, {}), metrics=(_metric("811", "5", "hour"),))
    assert score_metric_precision(GOLD, unworded).value is None
    assert score_metric_precision(GOLD, None).value is None


def test_a_right_value_that_is_called_taken_back_has_the_wrong_status() -> None:
    right = _draft(_metric("67.2", "6", "hour"), "")
    assert score_metric_status(GOLD, right).value == 1
    assert score_metric_status(GOLD, _draft(_metric("67.2", "6", "hour", "superseded"), "")).value == 0
    assert score_metric_status(GOLD, None).value is None


def test_a_trap_of_the_gold_set_is_found_in_other_words() -> None:
    metric = _metric("27", "11", "percent")
    wanted = next(m for m in GOLD.metrics if (m.norm and m.norm.after == 27) or (m.norm and m.norm.after == 11))
    trap = next(t for t in wanted.traps if any(kind == "percent" for _, kind in claims(t)))
    value = next(v for v, kind in claims(trap) if kind == "percent")
    elsewhere = replace(metric, turns=(0,))
    here = replace(metric, turns=wanted.turns)
    assert score_metric_traps(GOLD, _draft(here, f"The share fell by {value:g}%")).value == 1
    assert score_metric_traps(GOLD, _draft(elsewhere, f"The share fell by {value:g}%")).value == 0
    assert score_metric_traps(GOLD, _draft(here, "The share fell by 16 percentage points")).value == 0


def test_a_value_that_was_taken_back_is_found() -> None:
    said = next(c for c in GOLD.contradictions if c.superseded_keys)
    metric = replace(_metric("67.2", "6", "hour"), turns=said.turns)
    assert score_metric_traps(GOLD, _draft(metric, said.superseded_keys[0])).value == 1
    assert score_metric_traps(GOLD, _draft(metric, "from 2.8 days to 6 hours")).value == 0
    assert score_metric_traps(GOLD, None).value is None


def test_claims_tell_points_from_percent_in_both_languages() -> None:
    assert claims("up 13% or 13 percentage points") == {(13.0, "percent"), (13.0, "points")}
    assert claims("提高13个百分点，不是百分之十三") >= {(13.0, "points"), (13.0, "percent")}
    assert (3.0, "times") in claims("达到原来的3倍")
