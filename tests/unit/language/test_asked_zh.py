"""What a Chinese question is about, told with an answer that does not say it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.asked_zh import asks_leave, names_nothing, names_share, says, share_asked, topic_asked
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


@pytest.mark.parametrize(
    ("question", "told", "begins"),
    [
        ("那返修率你们材料里写的是六？", "全厂是4%，三个车间一起算的。", "返修率方面，"),
        ("夜里能自动放行的大概占多少？", "二季度63%，后台拉的。", "夜里能自动放行的，"),
        ("返修率呢？", "全厂是40件，三个车间一起算的。", None),
        ("你们效率怎么样？", "全厂是4%。", None),
        ("返修率呢？", "老车间低一点，4%。", None),
        ("有多少能自动放行？", "二季度63%。", None),
    ],
)
def test_a_share_of_nothing_is_of_what_was_asked(question, told, begins):
    assert share_asked(question, told) == begins


def test_what_names_a_share_and_who_asks_leave():
    assert names_share("空驶率是另一回事。") and not names_share("八成是老车间的。")
    assert asks_leave("订单额可以讲吗，周总？") and asks_leave("这个数能不能公开？")
    assert not asks_leave("订单额是多少？") and not asks_leave("可以讲。")
