"""Places in an order, days of the month and times of day, which change without being amounts."""

from __future__ import annotations

from decimal import Decimal

import pytest

from assistant.metrics.find import find_metrics
from assistant.metrics.suggest import suggest
from tests.unit.metrics.talk import ends, interview

TOLD = [
    ("zh", ["会员复购全公司排名，去年第八十六。现在第九。"], "rank", 86, 9),
    ("zh", ["月月排名。三十一个工地，原来倒数第四。", "?现在呢？", "第三。上个月第三。"], "rank", 28, 3),
    ("en", ["There's a list of who answers fastest. We were eleventh out of fourteen on it. We're second now."], "rank", 11, 2),
    ("en", ["In 2023 the number two complaint in our survey was the queue. This spring it's number nine."], "rank", 2, 9),
    ("en", ["In the league table our branch went from twelfth to third."], "rank", 12, 3),
    ("zh", ["以前月结要到次月十八号，现在次月六号就出来了。"], "day of month", 18, 6),
    ("zh", ["七号！现在七号就平了，以前二十号。"], "day of month", 20, 7),
    ("en", ["The books used to close on the eleventh, now we close on the fourth."], "day of month", 11, 4),
    ("en", ["It closed on the fifth working day before. Today we are done on the second working day."], "day of month", 5, 2),
    ("zh", ["以前晚上八点截单，现在九点半。"], "hour of day", 20, Decimal("21.5")),
    ("en", ["We used to lock the doors at nine p.m., now it's half past seven."], "hour of day", 21, Decimal("19.5")),
]  # fmt: skip
NONE = [
    ("zh", "第一，我们换了系统。第二，我们换了人。现在排名也公布了。"),
    ("zh", "以前六月十九号开会，现在六月二号开会。"),
    ("en", "First, we trained people. Then second, we bought it. We were first on the list."),
    ("en", "The first week was hard. The third week is easier now."),
]


@pytest.mark.parametrize(("lang", "turns", "unit", "before", "after"), TOLD)
def test_a_change_of_place_is_found_with_both_ends(lang, turns, unit, before, after):
    said = [("q", words[1:]) if words.startswith("?") else ("a", words) for words in turns]
    metrics = [m for m in find_metrics(interview(lang, *said), ()) if m.before and m.before.unit == unit]
    assert [ends(m) for m in metrics] == [(before, after)]
    assert metrics[0].change.kind == "absolute"


@pytest.mark.parametrize(("lang", "words"), NONE)
def test_points_of_a_speech_and_single_dates_are_no_places(lang, words):
    units = {m.after.unit for m in find_metrics(interview(lang, ("a", words)), ()) if m.after}
    assert not units & {"rank", "day of month"}


def test_a_place_is_worded_as_it_was_said_and_never_in_percent():
    metrics = find_metrics(interview("zh", ("a", "会员复购全公司排名，去年第八十六。现在第九。")), ())
    texts = [s.text for s in suggest(metrics, "zh")]
    assert texts and all("第八十六" in t and "第九" in t and "%" not in t for t in texts)


def test_a_recap_of_the_question_counts_once_it_is_agreed_to():
    asked = ("q", "那就从次月二十二号到八号，提前十四天。")
    agreed = find_metrics(interview("zh", asked, ("a", "对，是这样。")), ())
    refused = find_metrics(interview("zh", asked, ("a", "你再问问财务。")), ())
    assert (Decimal(22), Decimal(8)) in [ends(m) for m in agreed]
    assert not [m for m in refused if m.before and m.before.unit == "day of month"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [("zh", "以前晚上八点截单，现在九点半。"), ("en", "It used to close at nine p.m., now it's half past seven.")],
)
def test_times_of_day_have_no_percentage(lang, words):
    kinds = {m.change.kind for m in find_metrics(interview(lang, ("a", words)), ()) if m.change}
    assert kinds == {"absolute"}
