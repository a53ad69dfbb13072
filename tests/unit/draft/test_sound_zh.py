"""Which Chinese pairs of numbers may be told, and with which words."""

from decimal import Decimal

import pytest

from assistant.draft.sound_zh import as_said, small_but_told, sound
from assistant.records import MetricValue
from tests.unit.draft.interviews import metric


def pair(name, before, after, unit, direction="down", period=None):
    ends = [MetricValue(Decimal(str(value)), of, text) for (value, text), of in zip((before, after), unit, strict=True)]
    return metric(name=name, before=ends[0], after=ends[1], direction=direction, period=period)


HOURS, SHARE, COUNT, MONEY = ("hour", "hour"), ("percent", "percent"), ("count", "count"), ("yuan", "yuan")


@pytest.mark.parametrize(
    "one",
    [
        pair("验布用时", (9, "九个小时"), (2, "两个小时"), HOURS),
        pair("订单审核", (3, "三个小时"), (50, "五十分钟"), ("hour", "minute")),
        pair("抽检率", (2, "百分之二"), (100, "百分之百"), SHARE, "up"),
        pair("运费", (640, "六百四十块"), (510, "五百一十块"), MONEY),
        pair("刀具寿命", (30, "三十天"), (42, "四十二天"), ("day", "day"), "up"),
        pair("每台车每天带练时间", (5.2, "五点二"), (7.1, "七点一"), HOURS, "up"),
        pair("设备每天开机时间", (9, "九小时"), (14, "十四小时"), HOURS, "up"),
        pair("专家每周门诊时间", (12, "十二小时"), (18, "十八小时"), HOURS, "up"),
        pair("每台叉车每天干活时间", (5, "五小时"), (7, "七小时"), HOURS, "up"),
        pair("有效作业时间", (4, "四小时"), (6, "六小时"), HOURS, "up"),
        pair("直播时长", (3, "三小时"), (5, "五小时"), HOURS, "up"),
        pair("OEE", (58, "五十八"), (71, "七十一"), SHARE, "up"),
        pair("返工单", (90, "九十单"), (31, "三十一单"), COUNT, period="二二年 → 二四年"),
    ],
)
def test_a_pair_that_goes_together_is_told(one):
    assert sound(one)


@pytest.mark.parametrize(
    "one",
    [
        pair("报警的准确率", (3, "三个月"), (94, "九十四"), ("month", "month"), "up"),  # a share in months
        pair("平均数", (11, "十一点四"), (198, "一百九十八个"), COUNT, "up"),  # of what is not said
        pair("排班时间", (1, "一天"), (1.5, "一天半"), ("day", "day"), "up"),  # got longer
        pair("每批加工", (3, "三小时"), (5, "五小时"), HOURS, "up"),  # one piece took longer
        pair("脚本运行时间", (2, "两小时"), (5, "五小时"), HOURS, "up"),
        pair("每台设备每天停机时间", (1, "一小时"), (3, "三小时"), HOURS, "up"),  # lost
        pair("工人每天干活时间", (8, "八小时"), (11, "十一小时"), HOURS, "up"),  # people work longer
        pair("设备每天返修作业时间", (2, "两小时"), (3, "三小时"), HOURS, "up"),
        pair("司机吃饭的时间", (35, "三十五分钟"), (17, "十七分钟"), ("minute", "minute")),  # less rest is no gain
        pair("物流", (420, "四百二十块"), (100, "一百块"), MONEY),  # money for what
        pair("孩子里头续的", (46, "四十六"), (58, "五十八"), SHARE, "up"),  # spoken
        pair("样品", (2, "两条"), (600, "六百条"), COUNT, "up"),  # a slip of reading
        pair("等位时间", (11, "十一个小时"), (1, "一个小时"), HOURS, period="二五年第一季度 → 二三年四季度"),
    ],
)
def test_a_pair_that_reads_wrong_is_not(one):
    assert not sound(one)


def test_small_counts_of_events_that_fell_are_told():
    assert small_but_told(pair("拒收", (23, "二十三单"), (4, "四单"), COUNT))
    assert not small_but_told(pair("拒收", (4, "四单"), (1, "一单"), COUNT))
    assert not small_but_told(pair("拒收", (4, "四单"), (23, "二十三单"), COUNT, "up"))
    assert not small_but_told(pair("投诉", (9.4, "九点四件"), (3.1, "三点一件"), COUNT))  # per something
    assert not small_but_told(pair("点数", (22, "二十二个"), (7, "七个"), COUNT))  # people


@pytest.mark.parametrize(
    ("one", "text", "told"),
    [
        (
            pair("交房用时", (200, "三小时二十分钟"), (115, "一个钟头五十五分钟"), ("minute", "minute")),
            "交房用时缩短43%，从200分钟缩短到115分钟",
            "交房用时缩短43%，从3小时20分钟缩短到1小时55分钟",
        ),
        (
            pair("等待", (160, "两分四十秒"), (35, "三十五秒"), ("second", "second")),
            "等待从160秒缩短到35秒",
            "等待从2分40秒缩短到35秒",
        ),
        (
            pair("合格率", (82, "百分之八十二"), (94, "百分之九十四"), SHARE, "up"),
            "合格率从约82%提高到约94%",
            "合格率从约82%提高到约94%",
        ),
    ],
)
def test_ends_are_told_in_the_units_they_were_said_in(one, text, told):
    assert as_said(one, text) == told


@pytest.mark.parametrize("name", ["包括运输", "多长时间", "工人结算的话", "页报表", "成本"])
def test_a_name_cut_out_of_a_sentence_and_a_share_of_money_are_not_told(name):
    unit, ends = (
        (SHARE, ((40, "四成"), (80, "八成"))) if name == "成本" else (HOURS, ((9, "九个小时"), (2, "两个小时")))
    )
    assert not sound(pair(name, *ends, unit, "up" if name == "成本" else "down"))


def test_minutes_said_without_their_word_get_it():
    one = pair("备份窗口", (11, "十一个小时"), (2, "两个小时四十"), HOURS)
    assert as_said(one, "备份窗口从11小时缩短到2小时40") == "备份窗口从11小时缩短到2小时40分钟"
