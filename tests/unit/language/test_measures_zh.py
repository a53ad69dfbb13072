"""Answers that only say how much, with the measure of the question."""

import pytest

from assistant.language.answers_zh import completed
from assistant.language.measures_zh import measured


@pytest.mark.parametrize(
    ("question", "answer", "statement"),
    [
        ("这么快！那揭膜率现在是多少？", "今年一到九月，百分之七十八。", "揭膜率今年一到九月为百分之七十八。"),
        ("那次品率现在是多少？", "去年七到十二月，百分之一点九。", "次品率去年七到十二月为百分之一点九。"),
        ("那空箱率现在是多少？", "一个月平均百分之二点九。", "空箱率现在一个月平均为百分之二点九。"),
        ("错发率现在多少？", "平均百分之零点四，上季度的。", "错发率现在平均为百分之零点四，上季度的。"),
        (
            "有多少人来？这个应答率你们那时候有没有算过？",
            "算过的，二三年，百分之一点八。",
            "应答率二三年为百分之一点八。",
        ),
        ("完好率以前有没有统计过？", "统计过，二二年，百分之八十三。", "完好率二二年为百分之八十三。"),
        ("差错率呢？", "今年二季度的平均，千分之二。", "差错率今年二季度平均为千分之二。"),
        ("设备综合效率现在到多少了？", "上个月，百分之七十四。", "设备综合效率上个月为百分之七十四。"),
        ("那准点率去年是多少？", "全年平均，百分之九十一点五。", "准点率去年全年平均为百分之九十一点五。"),
        ("当时的复购率大概是多少呢？", "二三年，我专门拉过，按人头，四成一。", "复购率二三年按人头为四成一。"),
        ("新客户的合同额可以讲吗，应总？", "去年一百三十万美金。", "新客户的合同额去年为一百三十万美金。"),
        ("客诉，一个月三十多起？", "现在五六起。", "客诉现在为五六起。"),
    ],
)
def test_the_measure_is_named(question, answer, statement):
    assert completed(question, answer) == statement


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("他为什么走，你们算过吗？", "算过，三成。"),
        ("这个数你们有没有算过？", "算过，百分之八。"),
        ("当时返工率是多少？", "没算过，大概一成吧。"),
        ("合格率现在是多少？", "四个人，两天。"),
        ("合格率现在是多少？", "百分之七，不是百分之十七。"),
        ("那什么时候上的？合格率呢", "百分之七。"),
        ("报价变成订单的比例呢？", "八，到十一。"),
        ("你说的损耗率是多少？", "今年百分之四，你们别写。"),
    ],
)
def test_what_is_not_plain_is_left_alone(question, answer):
    assert measured(question, answer) is None
