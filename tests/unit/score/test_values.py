"""Values in digits and words, and the units beside them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.score.derived import figures, shown_figures
from assistant.score.text import plain
from assistant.score.units import agree
from assistant.score.values import value_set, values
from assistant.score.values_zh import chinese_value

ENGLISH = {
    "a million two": {1_200_000},
    "two and a half million": {2_500_000},
    "1.5 million": {1_500_000},
    "two hundred and forty": {240},
    "eighteen hundred and fifty": {1850},
    "ninety-nine point nine five": {99.95},
    "forty lakh": {4_000_000},
    "120k": {120_000},
    "1,850": {1850},
    "three and a half": {3.5},
    "two hundred and a half": {200.5},
    "a couple of dozen": set(),
    "two dozen": {24},
    "two-eighty": {280, 2, 80},
    "twenty seventeen": {2017, 20, 17},
    "nineteen oh five": {1905, 19, 5},
    "two thousand nine": {2009},
    "the 1st team": set(),
    "v2 of HT2023": set(),
    "two thirds": {2, 0.666667, 66.666667},
    "half of it": {0.5, 50},
    "it doubled": {2, 100},
    "three, four": {3, 4},
    "one hundred thousand, two hundred": {100_200},
}
CHINESE = {
    "来了俩人，住了仨礼拜": {2, 3},
    "他们俩都在": set(),
    "六成八": {68},
    "一成半": {15},
    "三十多万": {300_000},
    "四百来万": {4_000_000},
    "100多万": {1_000_000},
    "3万5": {35_000},
    "百分之四十": {40},
    "一万二": {12_000},
    "两亿三千万": {230_000_000},
    "一点七五万亿": {1.75e12},
    "三百五": {350},
    "一百零五": {105},
    "二〇一九年": {2019},
    "七八个": {7, 8},
    "三四十": {30, 40},
    "十五六家": {15, 16},
    "第二十三家": set(),
    "十九个百分点": {19},
    "千万别写": set(),
    "六点四十": {6, 40},
    "两点五倍": {2.5},
    "翻了一番": {2, 100, 1},
    "半年": {0.5},
    "三个半小时": {3.5},
    "两年半": {2.5},
}


@pytest.mark.parametrize(("text", "expected"), [*ENGLISH.items(), *CHINESE.items()])
def test_values_of_spoken_and_written_forms(text: str, expected: set[float]) -> None:
    assert value_set(text) == expected


_WORDS = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def _english(number: int) -> str:
    if number < 20:
        return _WORDS[number]
    if number < 100:
        return _TENS[number // 10 - 2] + (f"-{_WORDS[number % 10]}" if number % 10 else "")
    for scale, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= scale:
            rest = number % scale
            joint = " and " if rest and scale == 100 else ", " if rest >= 100 else " and "
            return f"{_english(number // scale)} {name}" + (f"{joint}{_english(rest)}" if rest else "")
    raise AssertionError(number)


@given(st.integers(0, 999_999).filter(lambda number: number < 1000 or number % 1000 == 0 or number % 1000 >= 100))
def test_english_number_words_read_back(number: int) -> None:
    assert value_set(_english(number)) == {number}


def _chinese(number: int) -> str:
    digits = "零一二三四五六七八九"
    if number < 10:
        return digits[number]
    for scale, name in ((10**8, "亿"), (10**4, "万"), (1000, "千"), (100, "百"), (10, "十")):
        if number >= scale:
            rest = number % scale
            zero = "零" if rest and rest < scale // 10 else ""
            return _chinese(number // scale) + name + (zero + _chinese(rest) if rest else "")
    raise AssertionError(number)


@given(st.integers(1, 10**9))
def test_chinese_numerals_read_back(number: int) -> None:
    assert chinese_value(_chinese(number)) == number


@given(st.text(alphabet="0123456789,.% km零一二两十百千万亿点成半多个第三 oneteenhundred and-", max_size=40))
def test_offsets_lie_in_the_text_for_any_input(text: str) -> None:
    form = plain(text)
    assert all(0 <= stated.start <= stated.end <= len(form) for stated in values(text))


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("35 minutes", "minute"),
        ("two full days", "day"),
        ("200 a day", None),
        ("13%", "percent"),
        ("thirteen percentage points", "point"),
        ("£4.10", "money"),
        ("百分之十三", "percent"),
        ("三成", "percent"),
        ("19个百分点", "point"),
        ("9月", "calendar month"),
        ("十四个月", "month"),
        ("三十五分钟", "minute"),
        ("in 2024 it fell", "year"),
        ("2024 schools", None),
    ],
)
def test_the_unit_beside_a_number(text: str, unit: str | None) -> None:
    assert figures(text)[0].unit == unit


def test_only_two_known_units_can_disagree() -> None:
    assert agree(None, "day")
    assert agree("day", "day")
    assert not agree("minute", "percent")


def test_fractions_in_words_and_second_readings_are_not_shown_figures() -> None:
    assert [figure.value for figure in shown_figures("In 2017 half of the 35 doubled, at two-eighty.")] == [
        2017,
        35,
        280,
    ]
