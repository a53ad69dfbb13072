"""Sentences about a number get the name of what is counted."""

import pytest

from assistant.language.about_zh import of_topic
from assistant.language.voice import Reworded


@pytest.mark.parametrize(
    ("topic", "text", "told"),
    [
        ("续保率", "2022年是78%，去年是89%。", "续保率方面，2022年是78%，去年是89%。"),
        ("初审时间", "约50分钟。", "初审时间为约50分钟。"),
        ("退回率", "2.1。", "退回率为2.1。"),
    ],
)
def test_the_topic_comes_first(topic, text, told):
    found = of_topic(topic, Reworded(text, leans=True, fragment=True))
    assert (found.text, found.leans, found.fragment) == (told, False, False)


def test_a_bare_count_stays_a_fragment():
    bare = Reworded("41。", leans=True, fragment=True)
    assert of_topic("投诉", bare) == bare
