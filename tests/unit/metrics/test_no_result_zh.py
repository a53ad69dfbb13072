"""Chinese numbers that rule, scale, reckon or were misread: none of them is worded as a result."""

import pytest

from assistant.metrics.find import find_metrics, metrics_in_text
from assistant.metrics.suggest import suggest
from assistant.records import Passage, Span
from tests.unit.metrics.talk import interview

ASIDE = [
    ("问：一次装机率？ / 答：涨了四点二个百分点。上回老板在会上念成百分之四，回去改了稿子。", "为4%"),
    ("问：满床率多少？ / 答：百分之九十一。前台小妹报成百分之八十一，我让她重报。", "81"),
    ("三十二减八是二十四个点，除一除是七成五，我们就说降了七成五。", "为75%"),
    ("均价比前年高了两角七，别家也高。", "0.27"),
    ("装箱数基本持平，去年四千五百多，今年四千六。", "增长"),
    ("两个站那俩月，报修一天从七八十个掉到二十来个。", "从"),
    ("隔壁有个老板也用你们的，单子翻了一番，我没有。", "翻了一番"),
    ("包花我一个没减，原来四个，工资还涨了。", "零"),
    ("补货一单平均三百八十块，以前三十一单一百，现在十二单一百。", "380元"),
]


def worded(text):
    if " / " not in text:
        return [s.text for s in suggest(metrics_in_text(text, "zh")[1], "zh")]
    turns = [("q" if part[0] == "问" else "a", part[2:]) for part in text.split(" / ")]
    return [s.text for s in suggest(find_metrics(interview("zh", *turns, recorded="2025-09-10"), ()), "zh")]


@pytest.mark.parametrize(("text", "wrong"), ASIDE)
def test_what_is_said_by_the_way_is_no_result(text, wrong):
    assert not [words for words in worded(text) if wrong in words]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("以前一百单里返工十一单，现在四单。", (11, 4)),
        ("一百个读初级班的，到中级班还报的以前四十二个，现在六十五个。", (42, 65)),
    ],
)
def test_counts_out_of_a_hundred_are_shares(text, ends):
    (metric,) = [m for m in metrics_in_text(text, "zh")[1] if m.before is not None]
    assert (metric.before.value, metric.after.value, metric.change.kind) == (*ends, "points")


def test_periods_stand_in_order_of_time():
    talk = interview(
        "zh",
        ("q", "平均排故时间，之前九点八个小时，现在呢？"),
        ("a", "零点九。"),
        ("q", "是什么时间段的数？"),
        ("a", "二五年第一季度，一百多次。九点八那个是二三年四季度的。"),
    )
    (metric,) = [m for m in find_metrics(talk, ()) if m.before is not None]
    assert metric.period == "二三年四季度 → 二五年第一季度"


def test_what_only_the_interviewer_says_again_in_doubt_costs_no_metric():
    talk = interview("zh", ("a", "巡更漏点去年八百次，今年一百九十次。"), ("q", "八百到一百九，我记下了。"))
    again = talk.turns[1]
    doubtful = Passage(
        "p", Span(again.span.start, again.span.end), 1, "q", "八百到一百九，我记下了。", "result", 1, doubtful=True
    )
    (metric,) = find_metrics(talk, (doubtful,))
    assert metric.turns == (0,)


def test_a_half_said_of_two_things_joins_no_reading_of_a_scale():
    talk = interview(
        "zh",
        ("a", "以前的账，一半是找眼镜找出来的。"),
        ("q", "年轻人呢？"),
        ("a", "原来三个月走一半。现在他肯踩了，他说我踩出来三十二度，机器三十二点六。"),
    )
    assert [m for m in find_metrics(talk, ()) if m.before is not None] == []
