"""Numbers said and read again, both ways and in both languages; arbitrary text never breaks the reading."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.numerals import numbers, written
from tests.unit.language.saying import capitals, chinese, chinese_decimals, english, english_decimals

TRILLIONS = 10**13


def values(text, lang):
    return [n.value for n in numbers(text, lang)]


@given(st.integers(0, TRILLIONS))
def test_english_words(value):
    text = f"It came to {english(value)} altogether."
    assert values(text, "en") == [value]
    assert all(n.span.of(text) == n.text == english(value) for n in numbers(text, "en"))


@given(st.integers(2, TRILLIONS))
def test_chinese_characters(value):
    text = f"一共是{chinese(value)}个。"
    assert values(text, "zh") == [value]
    assert numbers(text, "zh")[0].text == chinese(value)


@given(st.integers(10, TRILLIONS))
def test_capitals_of_contracts(value):
    text = f"合计{capitals(value)}元整"
    assert values(text, "zh") == [value]
    assert numbers(text, "zh")[0].text == capitals(value)


@given(st.integers(0, TRILLIONS), st.sampled_from(["en", "zh"]))
def test_written_and_read_again(value, lang):
    text = f"在{written(Decimal(value), lang)}个" if lang == "zh" else f"of {written(Decimal(value), lang)} pieces"
    assert values(text, lang) == [value]


@given(st.integers(0, TRILLIONS), st.from_regex(r"[0-9]{1,6}", fullmatch=True))
def test_decimals_in_words(whole, digits):
    value = Decimal(f"{whole}.{digits}")
    assert values(f"a rate of {english(whole)} point {english_decimals(digits)} percent", "en") == [value]
    small = whole % 10_000
    said = f"比例是{chinese(small)}点{chinese_decimals(digits)}个"
    assert values(said, "zh") == [Decimal(f"{small}.{digits}")]


@given(st.integers(0, TRILLIONS), st.from_regex(r"[0-9]{1,6}", fullmatch=True), st.sampled_from(["en", "zh"]))
def test_decimals_in_digits(whole, digits, lang):
    plain, grouped = f"{whole}.{digits}", f"{whole:,}.{digits}"
    for said in (plain, grouped):
        text = f"共{said}吨" if lang == "zh" else f"we had {said} tonnes"
        assert [(n.text, n.value) for n in numbers(text, lang)] == [(said, Decimal(plain))]


@given(st.integers(1, 9), st.integers(2, 10))
def test_fractions(high, low):
    if high >= low:
        return
    value = Decimal(high) / low
    assert values(f"{chinese(low)}分之{chinese(high)}的店", "zh") == [value]
    assert values(f"{high}/{low} of the shops", "en") == [value]
    assert values(f"{high}/{low}的店", "zh") == [value]


@given(st.decimals(min_value=Decimal("0.01"), max_value=Decimal(10**9), places=2), st.sampled_from(["en", "zh"]))
def test_what_is_written_is_written_the_same_again(value, lang):
    said = written(value, lang)
    text = f"共{said}吨" if lang == "zh" else f"of {said} tonnes"
    (number,) = numbers(text, lang)
    assert (number.value, number.text, written(number.value, lang)) == (value, said, said)


@given(st.integers(11, TRILLIONS), st.sampled_from(["en", "zh"]))
def test_what_is_said_is_said_the_same_again(value, lang):
    say = chinese if lang == "zh" else english
    (number,) = numbers(f"共{say(value)}个" if lang == "zh" else f"of {say(value)} tonnes", lang)
    assert say(int(number.value)) == number.text


PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}


@given(st.sampled_from(list(PARTS)[1:]), st.integers(2, 9))
def test_fractions_in_words(part, count):
    if count < PARTS[part]:
        assert values(f"{english(count)} {part}s of the shops", "en") == [Decimal(count) / PARTS[part]]


@given(st.text(max_size=60), st.sampled_from(["en", "zh"]))
def test_any_text_gives_ordered_spans_that_reread(text, lang):
    found = numbers(text, lang)
    assert all(n.span.of(text) == n.text and n.text for n in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


PIECES = {
    "en": "a half quarter hundred thousand million two three twenty forty point and of percent 5 1/2 3.5 2½ dozen couple ten one oh zero minus first twice to - – % $ £ k 10:40 1,000 o'clock past hours".split(),
    "zh": "十点 四十 百分 零 〇 一 二 两 三 四 五 八 九 十 百 千 万 亿 点 半 多 余 来 几 成 折 倍 分 之 个 负 壹 拾 % . ½ 3 12 : / - 到 第 百分之 个百分点 千分之 年 月 号 天 小时 块 刻 分 以上".split(),
}  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "zh"])
@given(st.data())
def test_any_row_of_words_of_numbers_gives_ordered_spans(lang, data):
    words = data.draw(st.lists(st.sampled_from(PIECES[lang]), min_size=1, max_size=9))
    text = (" " if lang == "en" else "").join(words)
    found = numbers(text, lang)
    assert all(n.span.of(text) == n.text and n.text for n in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


@given(
    st.text(alphabet="0123456789.,/:-%½²①⑫٣५ 万亿点百千个多年月k m", max_size=24),
    st.sampled_from(["en", "zh"]),
)
def test_digits_are_never_half_taken(text, lang):
    for number in numbers(text, lang):
        before, after = text[: number.span.start], text[number.span.end :]
        assert not (before[-1:].isdecimal() and number.text[0].isdecimal())
        assert not (after[:1].isdecimal() and number.text[-1].isdecimal())


@pytest.mark.parametrize(
    ("text", "lang", "value"),
    [
        ("2½ pallets", "en", "2.5"),
        ("5 1/2 boxes", "en", "5.5"),
        ("¾ of it", "en", "0.75"),
        ("2½个", "zh", "2.5"),
        ("Fortyish people", "en", "40"),
        ("two or three million", "en", "2000000"),
        ("point five percent", "en", "0.5"),
        ("half million", "en", "500000"),
        ("ten trillion", "en", "10000000000000"),
        ("二十万亿", "zh", "20000000000000"),
        ("百来个人", "zh", "100"),
        ("俩人", "zh", "2"),
        ("原来俩大门", "zh", "2"),
        ("今年关了仨仓库", "zh", "3"),
        ("零投诉", "zh", "0"),
    ],
)
def test_forms_of_their_own(text, lang, value):
    assert values(text, lang) == [Decimal(value)]


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("points ① and ⑫ apart", "en"),
        ("in the 1990s, in his 30s", "en"),
        ("back to square one, cloud nine, one by one", "en"),
        ("one day we left, as one does", "en"),
        ("warehouse two is closed, in week three it was open", "en"),
        ("三番五次、千方百计、乱七八糟、五花八门", "zh"),
        ("单一、唯一、进一步、万一断网", "zh"),
        ("零件、零售、陆续、收拾、队伍", "zh"),
        ("长三角、四川、九江、双十一、六一八", "zh"),
        ("他俩开店，夫妻俩守着，这俩门，娘仨都来", "zh"),
    ],
)
def test_what_counts_nothing(text, lang):
    assert numbers(text, lang) == ()


def test_a_word_before_a_numeral_does_not_swallow_it():
    assert values("工单一万九千条", "zh") == [19000]
    assert values("平均一万二", "zh") == [12000]
