"""What answers a question for plans is no result, unless it is told as done."""

import pytest

from assistant.metrics.find import find_metrics
from tests.unit.metrics.talk import interview
from tests.unit.metrics.talk import live as live_of


@pytest.mark.parametrize(
    ("lang", "turns", "live"),
    [
        ("en", [("q", "And what's next?"), ("r", "Waste from three percent to two, and no more paper.")], []),
        (
            "en",
            [("q", "How did waste go?"), ("r", "Waste from three percent to two, and no more paper.")],
            [(3.0, 2.0)],
        ),
        (
            "en",
            [("q", "And what's next?"), ("r", "Waste already went from three percent to two, so pallets.")],
            [(3.0, 2.0)],
        ),
        ("zh", [("q", "后面的打算？"), ("r", "缺货率从百分之三降到百分之二，就这个。")], []),
        ("zh", [("q", "缺货呢？"), ("r", "缺货率从百分之三降到百分之二，就这个。")], [(3.0, 2.0)]),
        ("zh", [("q", "接下来还想做什么？"), ("r", "缺货率已经从百分之三降到百分之二，再说别的。")], [(3.0, 2.0)]),
    ],
)
def test_plans_are_no_results(lang, turns, live):
    found = find_metrics(interview(lang, *turns), ())
    assert live_of(found) == live


def test_by_the_season_is_no_time_before_the_change():
    found = find_metrics(interview("zh", ("r", "今年二月扩到十二个城市，六月旺季之前，三十七个城市都上了。")), ())
    assert not [m for m in found if m.before and m.after and m.before.value > m.after.value]
