"""Chinese values told pages apart and joined by a question, a reminder, a recap, or a question for how it is now."""

import pytest

from assistant.metrics.find import find_metrics
from assistant.metrics.suggest import suggest
from assistant.records import Passage
from assistant.score.metric_match import same_value
from tests.unit.metrics.talk import interview

LABELS = {"c": "challenge", "s": "solution", "r": "result", "o": "other"}
CHAT = ("a", "s", "后来一步一步改的。"), ("q", "o", "大家接受吗？"), ("a", "s", "头一个月骂，后来不骂了。")


def metrics(*rows):
    transcript = interview("zh", *((who, words) for who, _, words in rows))
    passages = tuple(
        Passage(f"p{turn.index}", turn.span, turn.index, turn.speaker, words, LABELS[label], 1.0)
        for turn, (_, label, words) in zip(transcript.turns, rows, strict=True)
    )
    return find_metrics(transcript, passages)


def holds(found, before, after, unit):
    return any(m.before and same_value(m.before, before, unit) and same_value(m.after, after, unit) for m in found)


JOINED = [
    ("派一辆车平均四十八分钟。", "刚才您讲派一辆车四十八分钟，那现在？", "九分钟。", 48, 9, "minute"),
    ("货损的投诉三十七起，我都记着。", "货损呢？三十七起到多少？", "到这个月，八起。", 37, 8, "count"),
    ("准点率百分之六十二。", "准点率呢，六十二？", "您等我看一眼表。九十一，上个季度的。", 62, 91, "percent"),
    ("错发的快件五百二十件。", "错发的五百二十件，去年是多少？", "去年一百八。", 520, 180, "count"),
    ("一个月光打印纸两万六。", "纸钱两万六，现在呢？", "九千五。", 26000, 9500, "CNY"),
    ("一年赔布草一百一十二万。", "赔款一百一十二变成多少？", "二四年全年，十九万。", 1120000, 190000, "CNY"),
    ("一天一百四十个电话。", "一百四十个电话呢？", "四十来个。", 140, 40, "count"),
    ("抽了一百张，二十三张漏收。", "漏收的呢，一百张里面二十三张？", "今年又抽了一百张，四张。", 23, 4, "count"),
    ("按时复测的百分之八十二。", "复测的比例呢？百分之八十二。", "百分之九十九。", 82, 99, "percent"),
    ("以前一条线上站十一个人。", "现在一条线站几个人？", "四个人。", 11, 4, "count"),
    ("月底结账，三个会计结十四天。", "结账现在要几天？", "三天，三天就结完了。", 14, 3, "day"),
    ("派车平均四十八分钟。", "派车怎么样了？", "我前头不是说四十八分钟嘛，上个月九分钟。", 48, 9, "minute"),
    ("最长的时候，排队排七十分钟。", "排队呢？", "排队最长的二十二分钟，是下雨那天。", 70, 22, "minute"),
]


@pytest.mark.parametrize(("told", "asked", "answer", "before", "after", "unit"), JOINED)
def test_an_old_value_meets_the_new_one(told, asked, answer, before, after, unit):
    found = metrics(("a", "c", told), ("q", "o", "您接着说。"), *CHAT, ("q", "r", asked), ("a", "r", answer))
    assert holds(found, before, after, unit)


def test_a_recap_of_the_interviewer_joins_both_values():
    rows = ("a", "c", "货损的，前年三十七起。"), *CHAT, ("q", "r", "后来呢？"), ("a", "r", "少多了，八起。")
    assert holds(metrics(*rows, ("q", "r", "三十七到八。"), ("a", "r", "对。")), 37, 8, "count")


@pytest.mark.parametrize(
    ("told", "asked", "answer"),
    [
        ("我们一共四十八家店。", "四十八家店都上了吗？", "没有，上了三十家。"),
        ("培训要十四天。", "十四天是几个人一起？", "六个人。"),
        ("货位有五百二十个。", "五百二十个？", "五百一十八，我查了。"),
        ("记录完整的六成八。", "完整的比例六成八，现在多少？", "装了的车，百分之九十九。"),
        ("两个柜是那时候定的。", "两个柜呢？", "谁再乱报，罚两百个。"),
    ],
)
def test_a_check_a_part_and_another_thing_are_no_change(told, asked, answer):
    found = metrics(("a", "c", told), ("q", "o", "嗯。"), *CHAT, ("q", "r", asked), ("a", "r", answer))
    assert not [m for m in found if m.before and m.status in ("stated", "approximate")]


def test_a_value_that_the_second_speaker_puts_right_is_taken_back():
    found = metrics(
        ("a", "s", "去年办了二十六场，前年十场。"),
        ("b", "s", "二十四场，有两场没办成。"),
        ("a", "s", "哦对，二十四场。"),
    )
    assert not any(m.after and m.after.value == 26 and m.status == "stated" for m in found)
    other = metrics(("a", "s", "去年办了二十六场。"), ("b", "s", "二十四场在国外办的。"), ("a", "s", "你接着讲。"))
    assert not [m for m in other if m.status == "superseded"]


def test_a_speaker_who_is_asked_again_may_put_the_value_right():
    found = metrics(
        ("a", "r", "人工从三十个减到十二个。"),
        ("q", "r", "十二个？"),
        ("a", "r", "等一下，十五个，借调的也得算。"),
    )
    assert holds(found, 30, 15, "count")
    assert not any(holds([m], 30, 12, "count") and m.status == "stated" for m in found)


@pytest.mark.parametrize(
    "answer",
    [
        "今年上半年七十起，半年的，不能跟全年比。",
        "七十起，我说那是碰巧。",
        "七十起，一大半是，嗯，有一半是天气好带出来的。",
    ],
)
def test_a_recalled_value_that_is_not_to_be_compared_is_not_worded(answer):
    rows = ("a", "c", "以前全年客诉两百四十起。"), *CHAT, ("q", "r", "客诉两百四十起，现在？"), ("a", "r", answer)
    found = metrics(*rows)
    assert holds(found, 240, 70, "count")
    assert not suggest(found, "zh")
