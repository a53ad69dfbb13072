"""What counts nothing beside what does, in forms that differ by a word; and the spans and values that follow from it."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.metrics.quantities import find_quantities
from assistant.metrics.units import comparable
from tests.unit.language.saying import chinese, english


def read(text, lang):
    return [(q.text, q.value, q.unit, q.approximate) for q in find_quantities(text, lang)]


def texts(text, lang):
    return [q.text for q in find_quantities(text, lang)]


@pytest.mark.parametrize(
    ("lang", "nothing", "something", "found"),
    [
        ("en", "We were founded in the mid-nineties.", "Uptime is in the mid-nineties.", "mid-nineties"),
        ("en", "She is in her low thirties.", "NPS is in the low thirties.", "low thirties"),
        ("en", "It was a grand place to stop.", "It was a grand a month.", "a grand"),
        ("en", "They send a 40-foot container.", "They send 40 containers.", "40"),
        ("en", "It's the twenty-first century.", "It's twenty centuries.", "twenty"),
        ("en", "We had zero visibility.", "We had zero complaints.", "zero"),
        ("en", "They were one step ahead.", "It is down to one step.", "one"),
        ("en", "You could fit it on one page.", "It went down to one page.", "one"),
        ("en", "Everyone has one.", "There was just one.", "one"),
        ("en", "Load balancer 3 went down.", "All 3 went down.", "3"),
        ("en", "We skipped the 2.0 release.", "We skipped 2.0 litres.", "2.0"),
        ("en", "We sell to the Fortune 500 in Texas.", "We sell to 500 firms in Texas.", "500"),
        ("en", "On a scale of one to ten, awful.", "It took ten calls, awful.", "ten"),
        ("en", "No two sites work alike.", "Our two sites work alike.", "two"),
        ("zh", "这是一个典型的情况。", "这里只有一个。", "一"),
        ("zh", "再说一遍。", "每周说一遍。", "一"),
        ("zh", "会议室在4015。", "会议有4015场。", "4015"),
        ("zh", "他们发了iPhone 15当奖品。", "他们发了15个奖品。", "15"),
        ("zh", "请拨12345投诉。", "有12345个投诉。", "12345"),
        ("zh", "我们是三班倒。", "我们有三个班。", "三"),
        ("zh", "八字还没一撇。", "有八个字。", "八"),
        ("zh", "80后都爱用。", "80个人都爱用。", "80"),
        ("zh", "公司是世界500强。", "公司有500家店。", "500"),
        ("zh", "跟2.0版本差不多。", "跟2.0倍差不多。", "2.0倍"),
    ],
)
def test_a_word_makes_the_difference(lang, nothing, something, found):
    assert texts(nothing, lang) == []
    assert texts(something, lang) == [found]


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("en", "It went from thirty grand to twelve thousand.", ["30000 XXX", "12000 XXX"]),
        ("en", "It was thirty grand, now it's $9,000.", ["30000 USD", "9000 USD"]),
        ("en", "It was £2k, now it's a grand.", ["2000 GBP", "1000 GBP"]),
        ("en", "That cost us two, maybe three customers.", ["2 count", "3 count"]),
        ("en", "We paid forty thousand for it.", ["40000 XXX"]),
        ("en", "We paid forty thousand invoices.", ["40000 count"]),
        ("en", "It fell from 30 days to 9.", ["30 day", "9 day"]),
        ("en", "It fell from 30 days to 9 clicks.", ["30 day", "9 count"]),
        ("zh", "花了三十万。", ["300000 CNY"]),
        ("zh", "花了三十万个工时。", ["300000 count"]),
        ("zh", "五五分成，三七开。", ["1 ratio", "0.428571 ratio"]),
        ("zh", "三个人的活一个人干。", ["3 count", "1 count"]),
    ],
)
def test_units_that_are_lent(lang, text, found):
    said = [f"{value.normalize():f} {unit}" for _, value, unit, _ in read(text, lang)]
    assert said == found


def test_work_of_a_person_is_no_time_that_passes():
    assert read("It took twelve person-days.", "en") == [("twelve person-days", Decimal(12), "person-day", False)]
    assert read("用了三个人月。", "zh") == [("三个人月", Decimal(3), "person-month", False)]
    assert texts("三人天天加班。", "zh") == ["三"]
    assert not comparable("person-day", "day")


@given(st.integers(11, 999), st.sampled_from(["grand", "thousand dollars", "mil", "person-days"]))
def test_amounts_in_words_keep_their_span(value, unit):
    said = f"{english(value)} {unit}"
    text = f"So we paid {said} for it."
    (found,) = find_quantities(text, "en")
    assert (found.text, found.span.of(text)) == (said, said)
    size = {"grand": 1000, "thousand dollars": 1000, "mil": 10**6, "person-days": 1}[unit]
    assert found.value == value * size


@given(st.integers(11, 9999), st.sampled_from(["人天", "万块钱", "个百分点", "倍"]))
def test_amounts_in_characters_keep_their_span(value, unit):
    said = f"{chinese(value)}{unit}"
    (found,) = find_quantities(f"一共是{said}。", "zh")
    assert (found.text, found.value) == (said, value * (10_000 if "万" in unit else 1))


DECADES = {"twen": 20, "thir": 30, "for": 40, "fif": 50, "six": 60, "seven": 70, "eigh": 80, "nine": 90}


@given(st.sampled_from(["low", "mid", "high"]), st.sampled_from(sorted(DECADES)))
def test_a_third_of_a_decade_is_an_estimate_within_it(third, stem):
    text = f"The rate was in the {third} {stem}ties."
    (found,) = find_quantities(text, "en")
    decade = DECADES[stem]
    assert found.text == f"{third} {stem}ties"
    assert decade < found.value < decade + 10
    assert found.approximate
