"""Words alone that name what a Chinese answer goes on about."""

import pytest

from assistant.language.reword_zh import reword
from assistant.language.scraps_zh import is_topic
from assistant.language.voice import Voice

OURS = Voice(org="禾驿", other="筑云", person=None)


@pytest.mark.parametrize(
    "said",
    [
        "信号。",
        "喷码机。",
        "还有就是电池。",
        "有啊，退费。",
        "ERP。",
        "Rh阴性。",
        "对讲机嘛。",
        "研学团。",
        "夜班补贴。",
    ],
)
def test_a_thing_opens_what_is_said_of_it(said):
    told = reword(said, OURS)
    assert told is not None
    assert told.opens
    assert told.fragment


@pytest.mark.parametrize(
    "said",
    [
        "对。",
        "没有。",
        "通宵。",
        "老耿！",
        "周建国。",
        "陈工。",
        "美元。",
        "百分点。",
        "半天。",
        "质量的话……",
        "停车！",
        "不好说。",
        "我来讲。",
        "现在。",
        "安静。",
        "OK。",
        "涂完发群里，师傅说我不行，改。",
    ],
)
def test_answers_calls_and_names_open_nothing(said):
    told = reword(said, OURS)
    assert told is None or not told.opens


@pytest.mark.parametrize("text", ["信号不好", "三个月", "他们家", "一台叉车", "很慢"])
def test_more_or_less_than_a_thing_is_no_topic(text):
    assert not is_topic(text)
