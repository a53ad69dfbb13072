"""Chinese values of which only one has a time, and answers that count something else."""

import pytest

from assistant.metrics.find import find_metrics
from tests.unit.metrics.talk import interview, live


def pairs(*turns):
    return [(float(b), float(a)) for b, a in live(find_metrics(interview("zh", *turns), ()))]


@pytest.mark.parametrize(
    ("turn", "wanted"),
    [
        ("以前一炉要烧九个小时。换了电炉，四个小时。", (9, 4)),
        ("装一车三十五分钟那是以前的事了，十分钟。", (35, 10)),
        ("刚开业头一个月还有九单送错，第三个月就四单了。", (9, 4)),
        ("送一趟四十分钟。以前要两个小时。", (2, 40)),
    ],
)
def test_a_value_without_a_time_follows_what_is_new_or_stands_before_the_one_of_before(turn, wanted):
    assert wanted in pairs(("a", turn))


@pytest.mark.parametrize(
    "turn",
    [
        "以前我讲八道题，估计有三道题是白讲。",
        "以前那个百分之六十，他心情不好的时候，我看只有百分之五十。",
        "仓库门口站着九个。以前来过二十个。",
    ],
)
def test_a_value_beside_one_of_before_is_of_the_same_time_where_nothing_new_is_told(turn):
    assert not pairs(("a", turn))


def test_a_number_of_times_is_not_what_a_number_without_a_thing_was_before():
    assert not pairs(
        ("q", "关一个阀门多久？"), ("a", "三十五，今年平均下来。"), ("q", "停水呢？"), ("a", "去年六十一次。")
    )


def test_how_often_is_no_length_of_time_that_a_later_number_was_before():
    assert not pairs(
        ("a", "单子原来一个月攒一沓，现在一个月两张。"), ("q", "丢东西呢？"), ("a", "前年那个数不好意思讲，三十一。")
    )


def test_a_number_before_an_asking_word_stands_alone():
    assert (40, 18) in pairs(("q", "换一次要四十分钟，现在还要四十吗？"), ("a", "十八。"))
