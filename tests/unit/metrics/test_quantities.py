"""What numbers measure: unit, kind and normalised value in both languages."""

from decimal import Decimal

import pytest

from assistant.metrics.quantities import find_quantities


def read(text, lang):
    return [(q.text, q.value, q.unit, q.kind) for q in find_quantities(text, lang)]


@pytest.mark.parametrize(
    ("text", "value", "unit", "kind"),
    [
        ("two weeks", "14", "day", "duration"),
        ("an hour and a half", "1.5", "hour", "duration"),
        ("half an hour", "0.5", "hour", "duration"),
        ("two hours and ten minutes", "130", "minute", "duration"),
        ("two hours forty.", "160", "minute", "duration"),
        ("17 business days", "17", "business day", "duration"),
        ("61%", "61", "percent", "percent"),
        ("sixty-one per cent", "61", "percent", "percent"),
        ("thirteen percentage points", "13", "point", "points"),
        ("thirteen points", "13", "point", "points"),
        ("one in six appointments", "16.67", "percent", "percent"),
        ("four out of ten", "40", "percent", "percent"),
        ("a third less", "33.33", "percent", "percent"),
        ("$1.5 million", "1500000", "USD", "money"),
        ("£186k", "186000", "GBP", "money"),
        ("40,000 Singapore dollars a month", "40000", "SGD/month", "rate"),
        ("two hundred and eighty calls a day", "280", "count/day", "rate"),
        ("six-ten a year", "610", "count/year", "rate"),
        ("three times faster", "3", "times", "multiple"),
        ("it doubled", "2", "times", "multiple"),
        ("10x", "10", "times", "multiple"),
        ("7:20", "720", "clock", "time"),
        ("nine o'clock", "900", "clock", "time"),
        ("in 2023", "2023", "year", "date"),
        ("March 5", "5", "day of month", "date"),
        ("four pounds ten.", "4.1", "GBP", "money"),
        ("46 schedules", "46", "count", "count"),
    ],
)
def test_english(text, value, unit, kind):
    (quantity,) = find_quantities(text, "en")
    assert (quantity.value, quantity.unit, quantity.kind) == (Decimal(value), unit, kind)
    assert quantity.span.of(text) == quantity.text


@pytest.mark.parametrize(
    ("text", "value", "unit", "kind"),
    [
        ("两周", "14", "day", "duration"),
        ("两天半", "2.5", "day", "duration"),
        ("一个半小时", "1.5", "hour", "duration"),
        ("半小时", "0.5", "hour", "duration"),
        ("两分四十秒", "160", "second", "duration"),
        ("三个工作日", "3", "business day", "duration"),
        ("六成八", "68", "percent", "percent"),
        ("百分之六点二", "6.2", "percent", "percent"),
        ("三分之一的店", "33.33", "percent", "percent"),
        ("七点五个百分点", "7.5", "point", "points"),
        ("涨了八个点", "8", "point", "points"),
        ("占比八个点", "8", "percent", "percent"),
        ("一共要跑五千个点", "5000", "count", "count"),
        ("一亿二人民币", "120000000", "CNY", "money"),
        ("六块四", "6.4", "CNY", "money"),
        ("8000美金", "8000", "USD", "money"),
        ("1,100万元", "11000000", "CNY", "money"),
        ("一天三百多条", "300", "count/day", "rate"),
        ("平均一个月二十三单", "23", "count/month", "rate"),
        ("翻了一番", "2", "times", "multiple"),
        ("翻了两番", "4", "times", "multiple"),
        ("增加了两倍", "3", "times", "multiple"),
        ("增加到两倍", "2", "times", "multiple"),
        ("是原来的两倍", "2", "times", "multiple"),
        ("减半", "0.5", "times", "multiple"),
        ("早上九点", "900", "clock", "time"),
        ("八点半", "830", "clock", "time"),
        ("二三年底", "2023", "year", "date"),
        ("5号", "5", "day of month", "date"),
        ("四十六家店", "46", "count", "count"),
    ],
)
def test_chinese(text, value, unit, kind):
    (quantity,) = find_quantities(text, "zh")
    assert (quantity.value, quantity.unit, quantity.kind) == (Decimal(value), unit, kind)
    assert quantity.span.of(text) == quantity.text


def test_estimates_stay_estimates():
    assert find_quantities("about twenty minutes", "en")[0].approximate
    assert find_quantities("三百多条", "zh")[0].approximate


def test_occurrences_are_no_multiple():
    assert read("three times a week", "en") == [("three", 3, "count/week", "rate")]


def test_money_lends_its_currency_to_the_next_amount():
    assert [(v, u) for _, v, u, _ in read("我们去年GMV是一亿二，今年做到一亿八千万。", "zh")] == [
        (120000000, "CNY"),
        (180000000, "CNY"),
    ]
