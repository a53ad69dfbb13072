"""Numbers of Chinese sentences in figures, with the same values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.figures_zh import in_figures
from tests.unit.language.said import spelt_zh, values

FRAMES = st.sampled_from(
    [
        "一共{n}台设备",
        "从{n}家到四家",
        "花了{n}个小时，两天没睡",
        "百分之{n}的单子",
        "{n}多个人",
        "第三年做了{n}件",
        "{n}来箱货",
    ]
)


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("三百二十家门店", "320家门店"),
        ("百分之四的次品", "4%的次品"),
        ("百分之九十三点一", "93.1%"),
        ("六成八", "68%"),
        ("六成的故障", "六成的故障"),
        ("两千多万元", "2000多万元"),
        ("两万六千多人次", "2.6万多人次"),
        ("一万二千件", "1.2万件"),
        ("二零一九年八月二十五号", "2019年8月25日"),
        ("二三年三月份", "2023年3月"),
        ("一二年的收银机", "一二年的收银机"),
        ("四十来个人", "约40个人"),
        ("二十几单", "20多单"),
        ("十几个人", "十几个人"),
        ("三四十家", "三四十家"),
        ("九个人，两家店", "九个人，两家店"),
        ("两天半", "两天半"),
        ("三个半小时", "三个半小时"),
        ("三分之一的人", "三分之一的人"),
        ("晚上十点，八点半", "晚上十点，八点半"),
        ("一下子，第十二，一起", "一下子，第十二，一起"),
        ("从11到七", "从11到7"),
        ("一点五个百分点", "1.5个百分点"),
        ("今年一到九月", "今年1至9月"),
        ("去年七到十二月签了四十六家", "去年7至12月签了46家"),
        ("从三月到十一月", "从3月到11月"),
        ("五一、十一都要加班", "五一、十一都要加班"),
        ("十一放假那几天来八百人", "十一放假那几天来800人"),
        ("十一个人管三个仓", "11个人管三个仓"),
        ("各打五十大板", "各打五十大板"),
        ("答错了九道十道的都有", "答错了九道十道的都有"),
    ],
)
def test_house_style(said, written):
    assert in_figures(said) == written


@pytest.mark.parametrize("said", ["直营九十六，二百二十二家加盟", "报损率四点二，一百元的料"])
def test_two_figures_around_a_comma_never_become_one(said):
    assert values(in_figures(said), "zh") == values(said, "zh")


@given(FRAMES, st.integers(1, 999))
def test_values_stay(frame, n):
    said = frame.format(n=spelt_zh(n))
    assert values(in_figures(said), "zh") == values(said, "zh")


@given(FRAMES, st.integers(1, 999))
def test_twice_is_once(frame, n):
    once = in_figures(frame.format(n=spelt_zh(n)))
    assert in_figures(once) == once
