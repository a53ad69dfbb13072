"""What a Chinese question is about, told with an answer that does not say it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.asked_zh import names_nothing, says, topic_asked
from assistant.language.numerals import numbers


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("那退单呢？", "退单"),
        ("那超预算的呢？", "超预算"),
        ("好，这个我记下。那家长的投诉呢？", "家长的投诉"),
        ("食堂的剩菜现在怎么处理？", "食堂的剩菜"),
        ("门禁是怎么改的？", "门禁"),
        ("那供应商是怎么挑的？", "供应商"),
        ("那考勤呢，以前怎么记？", "考勤"),
        ("夜班的人手有没有减少？", "夜班的人手"),
        ("张经理，库存呢？", "库存"),
        ("停机，后来有没有再发生？", "停机"),
        ("培训这块呢？", "培训"),
        ("上线以后，盘点的事怎么做？", "盘点"),
        ("快递单呢，还手写吗？", "快递单"),
    ],
)
def test_the_thing_asked_about_is_found(question, topic):
    assert topic_asked(question) == topic


@pytest.mark.parametrize(
    "question",
    ["那您呢？", "剩下的呢？", "其他的呢？", "后来呢？", "那系统不好的地方呢？", "您当时是怎么想的？", "三月份那次呢？", "那明年呢，还有什么计划？", "有多少人用？",
     "错发的还多吗？", "库存。", "", "四十起投诉呢？", "跟同行比呢？"],
)  # fmt: skip
def test_what_names_no_thing_is_no_topic(question):
    assert topic_asked(question) is None


@given(st.text("那退单呢怎么做的现在，。？张经理三百有没有库存", max_size=24))
def test_a_topic_stands_in_the_question_and_holds_no_number(question):
    topic = topic_asked(question)
    assert topic is None or (topic in question and not numbers(topic, "zh"))


def test_an_answer_that_says_it_needs_no_topic():
    assert says("退单少了一半。", "退单")
    assert not says("一天20个。", "家属的电话")


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("一天20个，少了一半。", True),
        ("去年6月抽过，漏了一份。", True),
        ("没有发生过。", True),
        ("回来先过一道，再贴码。", True),
        ("那是政策问题。", False),
        ("司机早上自己领。", False),
        ("最难的不是技术。", False),
    ],
)
def test_an_answer_that_begins_with_its_own_subject_needs_no_topic(text, nothing):
    assert names_nothing(text) is nothing
