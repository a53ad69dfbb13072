"""Whatever numbers are said in whatever order, with zeros, halves and dozens among them: nothing ends in an error."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.corrections.said_otherwise_en import said_otherwise
from assistant.corrections.superseded import superseded
from assistant.metrics.find import find_metrics
from assistant.metrics.suggest import suggest
from tests.unit.metrics.talk import ends, interview

NUMBERS = {
    "en": (
        *("zero", "none", "0", "minus five", "-3", "one", "3.5", "half", "a third", "a dozen", "forty", "1,500", "0.4"),
        *("a couple", "ninety-nine", "one in zero", "zero in ten", "0%", "hundreds", "ten thirty", "five to ten"),
    ),
    "zh": (
        *("零", "没有", "0", "负五", "一", "两", "3.5", "一半", "三成", "四十", "1500", "一百二十万", "零点二", "三四"),
        *("翻了一番", "百分之零", "0%", "十点四十", "零成", "几百", "三分之一", "零分之一", "十里头零个"),
    ),
}
UNITS = {
    "en": ("percent", "days", "hours", "dollars", "calls a day", "people", "orders per week", "points", "of them", ""),
    "zh": ("%", "天", "小时", "块", "万元", "单", "件一天", "个点", "倍", "成", "家", "周", "", "折", "度"),
}
SAYINGS = {
    "en": (
        *("It went from {} to {}.", "It was {}, now it is {}.", "No, sorry, {}.", "Not {}, {}.", "So {}?", "{}."),
        *("From {}, to, well, {}.", "It fell by {}.", "It doubled from {}.", "{}, {}, {}.", "I said {}, it is {}."),
        *("Between {} and {}.", "{} out of {}.", "And how many is that now?", "The industry average is {}, ours is {}."),
    ),
    "zh": (
        *("从{}到{}。", "以前{}，现在{}。", "不对，是{}。", "不是{}，是{}。", "那会儿{}。", "如今{}。", "{}？", "{}。"),
        *("降了{}。", "从{}降到{}？", "{}，{}，{}。", "我说的{}，查了一下是{}。", "{}里头{}。", "现在是多少？", "行业平均{}，我们{}。"),
    ),
}  # fmt: skip


def talk_in(lang):
    """Turns of speakers; the numbers of a sentence mostly share a unit."""
    glue = " " if lang == "en" else ""
    amount = st.builds(glue.join, st.tuples(st.sampled_from(NUMBERS[lang]), st.sampled_from(UNITS[lang])))
    alike = st.sampled_from(UNITS[lang]).flatmap(
        lambda unit: st.lists(st.sampled_from(NUMBERS[lang]), min_size=3, max_size=3).map(
            lambda values: [glue.join((value, unit)) for value in values]
        )
    )
    amounts = st.one_of(alike, alike, st.lists(amount, min_size=3, max_size=3))
    sentence = st.builds(lambda saying, said: saying.format(*said), st.sampled_from(SAYINGS[lang]), amounts)
    words = st.lists(sentence, min_size=1, max_size=3).map(glue.join)
    return st.lists(st.tuples(st.sampled_from("qab"), words), min_size=1, max_size=6)


@pytest.mark.parametrize("lang", ["en", "zh"])
@settings(max_examples=40)
@given(st.data())
def test_any_talk_of_numbers_is_heard(lang, data):
    transcript = interview(lang, *data.draw(talk_in(lang)))
    metrics = find_metrics(transcript, (), superseded(transcript, ()))
    suggest(metrics, lang)
    assert all(span.of(transcript.text) for metric in metrics for span in metric.spans)


@pytest.mark.parametrize(
    ("lang", "question", "answer", "told"),
    [
        ("en", "So complaints went from thirty to zero?", "Three.", [(30, 3)]),
        ("en", "So complaints went from thirty to zero?", "Ninety people told me so.", []),
        ("zh", "一个月的投诉从三十起降到了零？", "三起。", [(30, 3)]),
        ("zh", "一个月的投诉从三十起降到了零起？", "三起，不是零。", [(30, 3)]),
    ],
)
def test_an_answer_to_a_question_that_ends_at_zero(lang, question, answer, told):
    metrics = find_metrics(interview(lang, ("q", question), ("a", answer)), ())
    assert [ends(m) for m in metrics if m.before] == told


def test_one_in_none_is_no_share():
    assert [share for *_, share, _ in said_otherwise("it is 1 in 0, the way they count. no, 1 in 20.")] == [5]
