"""Values as an editor writes them."""

from decimal import Decimal

import pytest

from assistant.metrics.render import amount
from assistant.records import MetricValue, Span


@pytest.mark.parametrize(
    ("text", "value", "approximate", "written"),
    [
        ("An hour and a quarter", "1.25", False, "an hour and a quarter"),
        ("three hours and three quarters", "3.75", True, "about three hours and three quarters"),
        ("an hour and a half", "1.5", False, "an hour and a half"),
        ("1.25 hours", "1.25", False, "1.25 hours"),
    ],
)
def test_spoken_quarters_stay_as_they_were_said(text, value, approximate, written):
    told = MetricValue(Decimal(value), "hour", text, Span(0, len(text)), approximate=approximate)
    assert amount(told, "en") == written
