"""Chinese values made exact, asked about again, put right after a doubt, or told of one thing at a time."""

import pytest

from assistant.metrics.find import find_metrics, metrics_in_text
from assistant.metrics.quantities import find_quantities
from assistant.metrics.suggest import suggest
from tests.unit.metrics.talk import interview


def told(*turns):
    metrics = find_metrics(interview("zh", *turns, recorded="2025-09-10"), ())
    return [(m.before.value, m.after.value, m.after.unit) for m in metrics if m.before and m.after]


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("以前一天投诉两百多条，两百三上下，现在一天四十条。", 230, 40),
        ("去年退货八百多万，准数八百六十万，今年五百二十万。", 8_600_000, 5_200_000),
        ("以前一个月返工一百多单，一百二左右，现在一个月三十单。", 120, 30),
    ],
)
def test_the_exact_value_takes_the_place_of_the_rough_one(text, before, after):
    assert told(("a", text)) == [(before, after, told(("a", text))[0][2])]


@pytest.mark.parametrize("text", ["我们有三百多家店，三百二十家用上了。", "一天三百多条，四条是真的。"])
def test_a_part_makes_no_rough_value_exact(text):
    assert all(m.before is None for m in metrics_in_text(text, "zh")[1])


@pytest.mark.parametrize(
    ("question", "answer"),
    [("那月底还要对四天吗？", "一个下午。"), ("月底还关着门对四天吗？", "不用了，一个下午。")],
)
def test_a_question_whether_the_old_value_still_holds(question, answer):
    turns = (
        ("a", "以前每个月底两个人对账，对四天。"),
        ("q", "后来上了系统？"),
        ("a", "对，去年上的。"),
        ("q", question),
        ("a", answer),
    )
    assert told(*turns) == [(4, 0.5, "day")]


def test_the_old_value_may_still_hold():
    turns = (("a", "以前盘一次库要六个小时。"), ("q", "大家还好吗？"), ("a", "挺好。"), ("q", "还是盘六个小时吗？"))
    assert told(*turns, ("a", "还是六个小时，没变。")) == []


@pytest.mark.parametrize(("text", "after"), [("感谢信，一封，变四封。", 4), ("车间的标兵，一个变三个。", 3)])
def test_one_became_several(text, after):
    assert told(("a", text)) == [(1, after, "count")]


@pytest.mark.parametrize("text", ["他一天到晚跑，一个到五个都说好。", "他一面变戏法，一面说话。"])
def test_what_only_sounds_like_one_that_became_several(text):
    assert told(("a", text)) == []


def test_a_number_that_its_speaker_is_ashamed_of_is_not_worded():
    turns = (("q", "秘鲁呢？"), ("a", "一家变五家，写出来怪不好意思的。"))
    metrics = find_metrics(interview("zh", *turns, recorded="2025-09-10"), ())
    assert suggest(metrics, "zh") == ()


def test_one_thing_now_takes_less():
    turns = (
        ("q", "评估以前怎么做？"),
        ("a", "一套房子的报告我要写两天，一个季度一百多套。"),
        ("q", "上了系统呢？"),
        ("a", "系统自己出草稿，我来审。"),
        ("q", "快吗？"),
        ("a", "一套房现在两个小时。"),
    )
    assert told(*turns) == [(2, 2, "hour")]


def test_another_work_on_the_same_thing_is_no_change():
    turns = (
        ("q", "清洗呢？"),
        ("a", "一台车清洗两小时，装车一小时。"),
        ("q", "现在呢？"),
        ("a", "一台车现在检测二十分钟。"),
    )
    assert told(*turns) == []


def test_a_doubting_question_brings_the_right_value():
    turns = (
        ("q", "做工资表要几天？"),
        ("a", "六天。"),
        ("q", "现在从头到尾多久能交？"),
        ("a", "一天。"),
        ("q", "一天就齐？没有返工的？"),
        ("a", "一天半。有返工的。"),
    )
    assert told(*turns) == [(6, 1.5, "day")]


@pytest.mark.parametrize(
    ("lang", "text", "unit"),
    [
        ("zh", "盘点从两天缩短到两小时。", "hour"),
        ("zh", "以前盘点要三天，现在三个小时。", "hour"),
        ("en", "Stock checks went from two days to two hours.", "hour"),
        ("en", "It used to take three weeks and now it takes three days.", "day"),
    ],
)
def test_one_number_of_two_units_is_a_change(lang, text, unit):
    (metric,) = [m for m in metrics_in_text(text, lang)[1] if m.before and m.after]
    assert metric.after.unit == unit


def test_one_of_words_counts_nothing():
    assert not find_quantities("他一面变戏法，一面说话。", "zh")
