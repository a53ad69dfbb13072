"""Chinese numbers as anybody says them: what was told of them, what was only said on the way, and what they are called."""

import pytest

from assistant.metrics.find import metrics_in_text, text_transcript
from assistant.metrics.scaled import scales
from assistant.metrics.suggest import suggest
from tests.unit.metrics.talk import exchange, live, number, told


def wordings(text):
    found = metrics_in_text(text, "zh")[1]
    return [s.text for s in suggest(found, "zh", scales(text_transcript(text, "zh"), (), found))]


# A total is made of what was said to hold for each of many, and of nothing else.
NO_TOTALS = [
    "店铺评分从四点一分涨到四点六分。",
    "夜里值守三十个晚上。巡查的点数以前是两个，现在一个晚上后台能排两百个。",
]


@pytest.mark.parametrize("text", NO_TOTALS)
def test_no_total_where_nobody_said_for_each(text):
    assert not any("合计" in wording for wording in wordings(text))


def test_a_total_for_each_of_many():
    text = "我们一共二十个店员。每个店员每周做报表从五小时降到两小时。"
    assert any("合计" in wording for wording in wordings(text))


# What a change comes to in other terms is no level.
def test_a_change_reckoned_in_percent_is_no_new_level():
    found = exchange(
        ("a", "result", "转化率二十五，原来二十。"),
        ("q", "other", "提高了百分之五，不错。"),
        ("a", "result", "是五个点，二十到二十五。你要算百分之几，那是两成五，写两成五又太吓人了，就写五个百分点。"),
    )
    assert (20.0, 25.0) in live(found)
    assert not any(number(m.after.value) == 25.0 and m.after.text == "两成五" for m in found if m.after)


def test_what_was_forgotten_puts_the_value_right():
    assert told("电费以前每月八万二，现在三万一。哦对，三万四，空调那块忘了算进去。") == [("每月电费", 82000, 34000)]
    found = exchange(
        ("q", "other", "那存储的费用呢？"),
        ("a", "result", "存储费原来六万八，现在两万五。"),
        ("q", "other", "两万五。"),
        ("a", "result", "哎，不对，两万九，备份漏算了。"),
    )
    assert live(found) == [(68000.0, 29000.0)]


def test_a_part_of_the_value_does_not_replace_it():
    assert told("电费以前每月八万二，现在三万一。电话费三千，这个没算进去。") == [("每月电费", 82000, 31000)]


# How it used to be, and last year; a time between the two ends; a time of counting, and a place that is gone to.
ORDERED = [
    ("这几个站以前要买五千组，去年三千二百组。", 5000, 3200),
    ("两百四十起到去年六十起。", 240, 60),
    ("被偷的从三百一十辆到今年四十五辆。", 310, 45),
    ("转正率现在是八成五，三年前六成。", 60, 85),
]


@pytest.mark.parametrize(("text", "before", "after"), ORDERED)
def test_which_of_two_times_came_first(text, before, after):
    assert [one[1:] for one in told(text)] == [(before, after)]


def test_counted_later_is_not_held_later():
    found = exchange(
        ("a", "challenge", "缺料就去借。后来车间统计过，一天三十二车次，都是借料的车。"),
        ("q", "other", "后来怎么做的？"),
        ("a", "solution", "各库的数都放到了一张图上。"),
        ("q", "other", "现在呢，还借吗？"),
        ("a", "result", "上个月平均一天七车次，都是急单。"),
    )
    assert (32.0, 7.0) in live(found)


def test_what_is_carried_over_there_is_not_told_of_the_past():
    found = exchange(
        ("q", "other", "现在上架要多久？"),
        ("a", "result", "一天半！"),
        ("b", "result", "一天半是他们仓里的用时。我们算上搬过去的时间，三天。"),
    )
    assert live(found) == []


# Over what something was averaged, and of which part it is told, is no value.
NO_VALUES = [
    "三十一是去年的数，都是半年的平均。",
    "头两个月天天有人来问，现在要提前四十五天。",
    "头两公里在城里，现在二十一公里外才有料场。",
]


@pytest.mark.parametrize("text", NO_VALUES)
def test_no_end_of_a_change(text):
    assert told(text) == []


def test_the_first_part_lies_before_the_last():
    assert told("后三批返工两次，头三批是八次。")[0][1:] == (8, 2)


def test_a_question_that_names_the_old_value_and_the_answer_with_its_season():
    found = exchange(
        ("a", "challenge", "二二年一秋天，为这个吵架的有四十六起。"),
        ("q", "other", "您接着讲。"),
        ("a", "solution", "装了机器。"),
        ("q", "other", "吵架那四十六起呢？"),
        ("a", "result", "二四年一秋天，五起。"),
    )
    assert (46.0, 5.0) in live(found)


def test_a_question_may_ask_right_behind_the_value():
    found = exchange(
        ("a", "challenge", "进门到办完，平均要三个小时。"),
        ("q", "other", "嗯。"),
        ("a", "solution", "窗口并成了一个。"),
        ("q", "other", "办完要三个小时，现在呢？"),
        ("a", "result", "去年我们请人跟着量了一回，量下来一个小时。"),
    )
    assert (3.0, 1.0) in live(found)


def test_however_is_no_denial():
    found = exchange(
        ("q", "other", "准点率从八十一到九十四，是吧？"),
        ("a", "result", "不光是准点率，投诉也少了。对，是这个数。"),
    )
    assert not any(c.code == "disputed" for m in found for c in m.cautions)


# What is no name of a measure.
NAMELESS = [
    "要多长时间？以前三天半，现在五个小时。",
    "以前一个组一天最多看三个点，现在看九十个。",
    "以前四个人干的活，现在两个人就够了。",
    "上学期期末是九十八个人，这学期期末是五十四个。",
    "包括运输以前要两天，现在一天半。",
]


@pytest.mark.parametrize("text", NAMELESS)
def test_no_name_of_a_measure(text):
    assert not {name for name, _, _ in told(text)} - {""}
