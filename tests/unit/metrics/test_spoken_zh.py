"""Chinese amounts in spoken forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.metrics.quantities import find_quantities


def read(text):
    return [(q.text, format(q.value, "f"), q.unit, q.approximate) for q in find_quantities(text, "zh")]


@pytest.mark.parametrize(
    ("text", "told", "value", "unit", "about"),
    [
        ("现在一个上午就弄完了。", "一个上午", "0.5", "day", False),
        ("对一下午。", "一下午", "0.5", "day", False),
        ("忙一个通宵。", "一个通宵", "1", "day", False),
        ("也就个把小时。", "个把小时", "1", "hour", True),
        ("个把月才好。", "个把月", "1", "month", True),
        ("等刻把钟。", "刻把钟", "15", "minute", True),
        ("半个来小时吧。", "半个来小时", "0.5", "hour", True),
        ("两小时四十。", "两小时四十", "160", "minute", False),
        ("一个小时二十分钟。", "一个小时二十分钟", "80", "minute", False),
        ("一年一万五六。", "一万五六", "15000", "count", True),
        ("大概一百二三吧。", "一百二三", "120", "count", True),
        ("高一米二。", "一米二", "1.2", "count", False),
        ("一件八分钱。", "八分钱", "0.08", "CNY", False),
        ("十个里面八个。", "十个里面八个", "80", "percent", False),
        ("十个故障里头六个多。", "十个故障里头六个多", "60", "percent", True),
        ("一百件里坏三件。", "一百件里坏三件", "3", "percent", False),
    ],
)
def test_spoken_amounts(text, told, value, unit, about):
    assert (told, value, unit, about) in read(text)


@pytest.mark.parametrize("text", ["一个小时六十件。", "二十个里面我挑八家。", "三米线。"])
def test_what_only_looks_like_them(text):
    assert not {unit for _, _, unit, _ in read(text)} & {"percent", "minute"}


@given(st.integers(1, 9), st.integers(11, 59))
def test_hours_and_minutes_are_one_amount(hours, minutes):
    text = f"用了{hours}小时{minutes}分钟。"
    assert [(q.value, q.unit) for q in find_quantities(text, "zh")] == [(hours * 60 + minutes, "minute")]
