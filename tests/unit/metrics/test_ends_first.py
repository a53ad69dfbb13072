"""Ends that are told before their starts, ends with a period behind them, and corrections with the counted thing between."""

from decimal import Decimal

import pytest

from assistant.metrics.find import metrics_in_text
from assistant.records import Metric


def _only(text: str) -> Metric:
    (metric,) = [m for m in metrics_in_text(text, "en")[1] if m.before is not None]
    return metric


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("Error rate is down to 0.3 percent from about two percent.", "2", "0.3"),
        ("Output is up to 900 units a day from 600.", "600", "900"),
        ("Churn went from 4.1 percent down to 2.9 over about a year.", "4.1", "2.9"),
        ("Churn went from 4.1 percent to 2.9 within a year.", "4.1", "2.9"),
        ("Before that we had 18 complaints a month, no sorry, 16, and last month we had 3.", "16", "3"),
        ("We had eighteen complaints a month, no, sorry, sixteen. Now it's three.", "16", "3"),
    ],
)
def test_which_value_was_first(text: str, before: str, after: str) -> None:
    metric = _only(text)
    assert metric.before is not None
    assert metric.after is not None
    assert (metric.before.value, metric.after.value) == (Decimal(before), Decimal(after))


@pytest.mark.parametrize("text", ["Error rate is down to 0.3 percent.", "Load factor rose to 74 percent."])
def test_an_end_is_no_change(text: str) -> None:
    assert all(m.change is None for m in metrics_in_text(text, "en")[1])


def test_a_change_before_a_comparison_stays_one() -> None:
    (metric,) = metrics_in_text("Churn is 12 percent down from last year.", "en")[1]
    assert metric.change is not None
    assert metric.change.value == -12
