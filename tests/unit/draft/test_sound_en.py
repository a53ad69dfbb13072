"""Times of two units are told as they were said."""

from decimal import Decimal

import pytest

from assistant.draft.sound_en import as_said
from assistant.records import Metric, MetricValue


@pytest.mark.parametrize(
    ("value", "unit", "said", "written"),
    [
        ("160", "minute", "Two hours forty", "two hours 40 minutes"),
        ("100", "hour", "four days and four hours", "four days and four hours"),
        ("250", "second", "four minutes ten", "four minutes 10 seconds"),
        ("90", "minute", "an hour and a half", "90 minutes"),
        ("160", "minute", "a hundred and sixty minutes", "160 minutes"),
        ("160", "count", "two hours forty", "160 counts"),
    ],
)
def test_a_time_of_two_units(value, unit, said, written):
    end = MetricValue(Decimal(value), unit, said)
    metric = Metric("m", "loading", None, end, None, None, "down", "stated", (1,), ())
    assert as_said(metric, f"Loading fell to {value} {unit}s") == f"Loading fell to {written}"
