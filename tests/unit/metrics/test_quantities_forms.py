"""Ranges, names with digits, parts of the day, money, and what holds for any text."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.metrics.quantities import find_quantities
from tests.unit.language.saying import chinese, english


def read(text, lang):
    return [(q.text, str(q.value), q.unit) for q in find_quantities(text, lang)]


def rough(text, lang):
    return [q.approximate for q in find_quantities(text, lang)]


@pytest.mark.parametrize(
    ("text", "lang", "ends"),
    [
        ("about 4 to 6 weeks", "en", [("4", "28", "day"), ("6 weeks", "42", "day")]),
        ("5 to 20 thousand parts", "en", [("5", "5000", "count"), ("20 thousand", "20000", "count")]),
        ("from 5 to 30 thousand parts", "en", [("5", "5", "count"), ("30 thousand", "30000", "count")]),
        ("from two to four p.m.", "en", [("two", "1400", "clock"), ("four p.m.", "1600", "clock")]),
        ("between 12 and 15 percent", "en", [("12", "12", "percent"), ("15 percent", "15", "percent")]),
        ("12 and 15 percent", "en", [("12", "12", "count"), ("15 percent", "15", "percent")]),
        ("40 clerks to 12 minutes", "en", [("40", "40", "count"), ("12 minutes", "12", "minute")]),
        ("八到十二周", "zh", [("八", "56", "day"), ("十二周", "84", "day")]),
        ("百分之三到五", "zh", [("百分之三", "3", "percent"), ("五", "5", "percent")]),
        ("两三百万到五百万元", "zh", [("两三百万", "2000000", "CNY"), ("五百万元", "5000000", "CNY")]),
        ("下午两点到四点", "zh", [("两点", "1400", "clock"), ("四点", "1600", "clock")]),
        ("三家到五天", "zh", [("三", "3", "count"), ("五天", "5", "day")]),
    ],
)
def test_ends_of_a_range_share_unit_and_scale(text, lang, ends):
    assert read(text, lang) == ends


@pytest.mark.parametrize(
    ("text", "lang", "estimate"),
    [
        ("It takes 10 to 15 minutes.", "en", True),
        ("It rose from 10 to 15 minutes.", "en", False),
        ("15 to 10 minutes.", "en", False),
        ("要三到五天", "zh", True),
        ("从三天到五天", "zh", False),
        ("百分之八到百分之十一，提升了三个点", "zh", False),
        ("2019-2023", "en", False),
    ],
)
def test_a_range_is_an_estimate_and_a_change_is_none(text, lang, estimate):
    assert set(rough(text, lang)[:2]) == {estimate}


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Purchase order number 77120-3 and invoice no. 551 are lost.", "en"),
        ("Order 88213 was late.", "en"),
        ("Please dial +44 20 7946 0958.", "en"),
        ("They moved to Windows 11 and Office 365.", "en"),
        ("It runs on the Kestrel 40.", "en"),
        ("SOC 2 and ISO/IEC 27001:2022", "en"),
        ("订单号是20230517001，工号：3381", "zh"),
        ("请打400-820-8820或13900001111", "zh"),
        ("在4015会议室，308教室", "zh"),
        ("这一块我们做得不错，4S店也在用", "zh"),
    ],
)
def test_names_are_no_quantities(text, lang):
    assert read(text, lang) == []


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("We order 88213 units.", "en", "88213"),
        ("The order of 500 is in.", "en", "500"),
        ("In Harlan 400 people work.", "en", "400"),
        ("It took until May 3,000 were sold.", "en", "3000"),
        ("订单3000单", "zh", "3000"),
        ("订单量13900001111元", "zh", "13900001111"),
    ],
)
def test_what_counts_what_follows_is_a_quantity(text, lang, value):
    assert [v for _, v, _ in read(text, lang)] == [value]


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("at 12 a.m.", "en", "0"),
        ("at 12 p.m.", "en", "1200"),
        ("at five in the evening", "en", "1700"),
        ("at twenty to six", "en", "540"),
        ("下午三点半", "zh", "1530"),
        ("凌晨两点", "zh", "200"),
        ("晚上八点", "zh", "2000"),
        ("每天九点就开始", "zh", "900"),
    ],
)
def test_parts_of_the_day(text, lang, value):
    assert [(v, u) for _, v, u in read(text, lang)] == [(value, "clock")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("平均一天半", [("一天半", "1.5", "day")]),
        ("平均一个小时", [("一个小时", "1", "hour")]),
        ("平均一单四十分钟", [("四十分钟", "40", "minute")]),
        ("价格均一，不议", []),
        ("一个月四票", [("四", "4", "count/month")]),
        ("死了五尾鱼", [("五", "5", "count")]),
        ("四处跑", []),
        ("一台车一天平均也就干一点六单", [("一点六", "1.6", "count/day")]),
        ("一条线一个月产两万台", [("两万", "20000", "count/month")]),
        ("打分从七分半到九分半", [("七分半", "7.5", "count"), ("九分半", "9.5", "count")]),
        ("客户给我们打九分半", [("九分半", "9.5", "count")]),
        ("八分半，满分十分", [("八分半", "8.5", "count")]),
        ("得等九分半", [("九分半", "9.5", "minute")]),
        ("缩到九分半了", [("九分半", "9.5", "minute")]),
        ("现在差不多两倍", [("两倍", "2", "times")]),
        ("差不多三个点", [("三个点", "3", "percent")]),
        ("多了三个点", [("三个点", "3", "point")]),
    ],
)
def test_what_a_chinese_number_is_of(text, wanted):
    assert read(text, "zh")[: len(wanted) or None] == wanted


@pytest.mark.parametrize("text", ["有三点建议", "我讲三点"])
def test_points_made_are_no_time(text):
    assert [u for _, _, u in read(text, "zh")] == ["count"]


@pytest.mark.parametrize(
    ("text", "lang", "money"),
    [
        ("six dollars and five cents", "en", [("six dollars and five cents", "6.05", "USD")]),
        ("forty pence", "en", [("forty pence", "0.4", "GBP")]),
        ("ten crore", "en", [("ten crore", "100000000", "count")]),
        ("$49 per seat per month", "en", [("$49", "49", "USD/month")]),
        ("NT$300", "en", [("NT$300", "300", "TWD")]),
        ("八块八毛五", "zh", [("八块八毛五", "8.85", "CNY")]),
        ("人民币60万元", "zh", [("人民币60万元", "600000", "CNY")]),
        ("五毛钱", "zh", [("五毛钱", "0.5", "CNY")]),
        ("两元五角", "zh", [("两元五角", "2.5", "CNY")]),
    ],
)
def test_money(text, lang, money):
    assert read(text, lang)[:1] == money


def test_years_stand_alone_and_counts_before_what_they_count():
    assert read("in 2021 revenue was flat", "en") == [("2021", "2021", "year")]
    assert read("2021 people came", "en") == [("2021", "2021", "count")]
    assert read("from 1000 to 2000.", "en") == [("1000", "1000", "count"), ("2000", "2000", "count")]
    assert read("nearly two thousand by now", "en") == [("two thousand", "2000", "count")]


@given(
    st.text(
        alphabet="一二两三四五十百千万亿点半多个成折倍番元块毛角分月年天小时每到至从比里有%‰$£-–~:/., 0123456789abehiklmnoprstuwy½²",
        max_size=40,
    ),
    st.sampled_from(["en", "zh"]),
)
def test_any_text_gives_ordered_spans_that_reread(text, lang):
    found = find_quantities(text, lang)
    assert all(q.span.of(text) == q.text and q.text for q in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


UNITS = {"minutes": ("minute", 1), "weeks": ("day", 7), "percent": ("percent", 1), "basis points": ("point", "0.01")}


@given(st.integers(11, 10**6), st.sampled_from(sorted(UNITS)))
def test_units_in_words(value, word):
    unit, size = UNITS[word]
    text = f"It takes {english(value)} {word}."
    (quantity,) = find_quantities(text, "en")
    assert (quantity.value, quantity.unit) == (value * Decimal(size), unit)
    assert quantity.text == text[9:-1]


@given(st.integers(11, 10**6), st.sampled_from(["分钟", "个月", "个百分点", "块钱"]))
def test_units_in_characters(value, word):
    (quantity,) = find_quantities(f"得要{chinese(value)}{word}。", "zh")
    assert quantity.value == value
    assert quantity.text == chinese(value) + word


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("一" * 5000, "zh"),
        ("9" * 5000 + ":1", "en"),
        ("1,000," * 500, "zh"),
        ("三到" * 500, "zh"),
        ("5 to " * 500, "en"),
    ],
)
def test_numbers_without_end_break_nothing(text, lang):
    assert all(q.span.of(text) == q.text for q in find_quantities(text, lang))


def test_what_has_no_end_is_rounded():
    assert read("a third of a second", "en") == [("a third of a second", "0.333333", "second")]
