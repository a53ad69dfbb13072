"""Numbers in words and digits, both languages: values, exact spans, and what is no number."""

from decimal import Decimal

import pytest

from assistant.language.numerals import numbers, written

ENGLISH = {
    "two hundred and forty": "240",
    "a million two": "1200000",
    "a million and a half": "1500000",
    "two and a half million": "2500000",
    "half a million": "500000",
    "three and a half": "3.5",
    "an hour and a half": "1.5",
    "two-eighty": "280",
    "sixteen forty-two": "1642",
    "twenty seventeen": "2017",
    "nineteen oh five": "1905",
    "eighteen hundred and fifty": "1850",
    "twenty-four hundred": "2400",
    "two thousand nine": "2009",
    "two thousand, three hundred": "2300",
    "ninety-nine point nine five": "99.95",
    "minus five": "-5",
    "-12": "-12",
    "1.5 million": "1500000",
    "120k": "120000",
    "1,850": "1850",
    "1,50,000": "150000",
    "forty lakh": "4000000",
    "6.8 crore": "68000000",
    "a third of": "0.3333333333333333333333333333",
    "two thirds": "0.6666666666666666666666666667",
    "half": "0.5",
    "a dozen": "12",
    "7:20": "720",
    "'22": "2022",
    "'94": "1994",
    "a hundred percent": "100",
}
CHINESE = {
    "一万二": "12000",
    "两百多": "200",
    "四百来万": "4000000",
    "100多万": "1000000",
    "三十多万": "300000",
    "一亿二": "120000000",
    "一亿八千万": "180000000",
    "两亿三千万": "230000000",
    "一点七五万亿": "1750000000000",
    "1,100万": "11000000",
    "4.8万": "48000",
    "3万5": "35000",
    "3万5千": "35000",
    "一点五": "1.5",
    "三百五": "350",
    "两千三": "2300",
    "一百零五": "105",
    "二〇一九": "2019",
    "六成八": "68",
    "两成半": "25",
    "百分之四十": "40",
    "百分之六点二": "6.2",
    "百分百": "100",
    "三分之一": "0.3333333333333333333333333333",
    "两天半": "2.5",
    "八点半": "830",
    "十点四十": "1040",
    "负五度": "-5",
    "一半": "0.5",
    "１，１００万": "11000000",
}


def values(text: str, lang: str) -> list[Decimal]:
    return [n.value for n in numbers(text, lang)]


@pytest.mark.parametrize(("text", "value"), ENGLISH.items())
def test_english_forms(text, value):
    assert values(text, "en") == [Decimal(value)]


@pytest.mark.parametrize(("text", "value"), CHINESE.items())
def test_chinese_forms(text, value):
    assert values(text, "zh") == [Decimal(value)]


def test_a_full_width_comma_between_plain_digits_groups_nothing():
    assert values("直营96，222家是加盟", "zh") == [96, 222]


@pytest.mark.parametrize(
    ("text", "lang", "low", "high"),
    [
        ("三四十", "zh", 30, 40),
        ("七八个", "zh", 7, 8),
        ("十五六家", "zh", 15, 16),
        ("二十七八岁", "zh", 27, 28),
        ("两三百万", "zh", 2000000, 3000000),
        ("一百二三十", "zh", 120, 130),
        ("百分之七八十", "zh", 70, 80),
        ("六七成", "zh", 60, 70),
        ("two or three", "en", 2, 3),
        ("15 or 20", "en", 15, 20),
        ("forty fifty", "en", 40, 50),
    ],
)
def test_ranges_keep_both_ends(text, lang, low, high):
    (number,) = numbers(text, lang)
    assert (number.value, number.high, number.approximate) == (low, high, True)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("the 1st, 2nd and 23rd", "en"),
        ("HT2023, AS/400, K-12, 5G, v2.3.1", "en"),
        ("room 214, gate fourteen, the number one complaint", "en"),
        ("one of them, no one, this one, the second one, one another", "en"),
        ("the third terminal, the last quarter, the first half", "en"),
        ("a team, an hour, hundreds of them", "en"),
        ("24/7, a fifty-fifty chance", "en"),
        ("第一季度、第十二次、三季度", "zh"),
        ("一下、一些、一起、一直、十分好、统一、一样", "zh"),
        ("星期三、周一、每周一", "zh"),
        ("几十个、上百家、数千", "zh"),
        ("5号楼、三楼、HT2023、二维码", "zh"),
        ("千万别这么写", "zh"),
    ],
)
def test_what_is_no_number(text, lang):
    assert numbers(text, lang) == ()


def test_spans_are_exact_and_count_in_the_original():
    text = "大概４０％，也就是六成八降到百分之四十"
    found = numbers(text, "zh")
    assert [n.text for n in found] == ["４０", "六成八", "百分之四十"]
    assert all(n.span.of(text) == n.text for n in found)


def test_a_year_of_two_characters_is_a_year_and_a_range_stays_one():
    assert values("二三年底", "zh") == [2023]
    assert values("九八年", "zh") == [1998]
    assert [(n.value, n.high) for n in numbers("两三年", "zh")] == [(2, 3)]


def test_an_article_after_a_number_is_not_part_of_it():
    assert values("六百一天", "zh")[0] == 600
    assert values("一百零一天", "zh") == [101]
    assert values("二十一天", "zh") == [21]


@pytest.mark.parametrize(
    ("text", "lang", "hedged"),
    [
        ("about forty", "en", True),
        ("forty or so", "en", True),
        ("forty", "en", False),
        ("大概四十", "zh", True),
        ("四十左右", "zh", True),
        ("三十多家", "zh", True),
        ("四十家", "zh", False),
    ],
)
def test_estimates_are_marked(text, lang, hedged):
    assert numbers(text, lang)[0].approximate is hedged


def test_a_comma_separates_amounts_in_digits():
    assert values("£186k, 40,000 dollars", "en") == [186000, 40000]


@pytest.mark.parametrize(
    ("value", "en", "zh"),
    [
        ("1850", "1,850", "1850"),
        ("12000", "12,000", "1.2万"),
        ("12345", "12,345", "12345"),
        ("1200000", "1.2 million", "120万"),
        ("180000000", "180 million", "1.8亿"),
        ("99.95", "99.95", "99.95"),
        ("-5", "-5", "-5"),
        ("1E+3", "1,000", "1000"),
    ],
)
def test_written_as_an_editor_writes(value, en, zh):
    assert written(Decimal(value), "en") == en
    assert written(Decimal(value), "zh") == zh


def test_a_text_read_before_is_not_read_again():
    assert numbers("two or three hundred people", "en") is numbers("two or three hundred people", "en")
    assert numbers("12", "en") is not numbers("12", "zh")


@pytest.mark.parametrize("text", ["修好要119分钟。", "来了120辆车。", "做了110天。"])
def test_a_number_with_a_unit_is_no_telephone_number(text):
    (number,) = numbers(text, "zh")
    assert number.value in (110, 119, 120)
    assert numbers("110和119都打过。", "zh") == ()
