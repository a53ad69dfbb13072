"""Chinese answers told with the beginning of the question that they go on from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.asked_on_zh import asked_on


@pytest.mark.parametrize(
    ("question", "answer", "whole"),
    [
        ("那盘点时间有没有缩短呢？", "缩短很多了，原来两天。", "盘点时间缩短很多了，原来两天。"),
        ("投诉现在是不是减少了？", "减少了一半，今年九起。", "投诉减少了一半，今年九起。"),
        ("第一台是什么时候装的？", "去年十月，三号车间。", "第一台是去年十月装的，三号车间。"),
        ("全厂推开是什么时候？", "三月，今年三月，十二条线都用上了。", "全厂推开是今年三月，十二条线都用上了。"),
    ],
)
def test_the_answer_goes_on_where_the_question_ends(question, answer, whole):
    assert asked_on(question, answer) == whole


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("盘点时间有没有缩短呢？", "没有统计过。"),
        ("盘点时间有没有缩短呢？", "缩短。"),
        ("你们有没有减少？", "减少了一半。"),
        ("那四十起投诉有没有减少？", "减少了一半。"),  # a number of the interviewer's
        ("后来是什么时候装的？", "去年十月，三号车间。"),
        ("第一台是什么时候装的？", "去年十月。"),
        ("第一台是什么时候装的？", "记不清了，反正是去年。"),
        ("盘点时间缩短了。", "缩短很多了，原来两天。"),
    ],
)
def test_an_answer_of_its_own_stays_one(question, answer):
    assert asked_on(question, answer) is None


@given(
    st.text("盘点时间有没缩短是什么时候装的去年十月，。？", max_size=20), st.text("缩短了去年十月，一半。", max_size=12)
)
def test_nothing_is_said_that_was_not(question, answer):
    told = asked_on(question, answer)
    assert told is None or set(told) <= set(question + answer + "是，。")
