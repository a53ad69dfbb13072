"""Arithmetic is read as arithmetic and nothing else; values are values in any spelling."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.check.derive import evaluated, supported, values_said
from assistant.check.verbatim import said_in
from assistant.language.numerals import numbers


@pytest.mark.parametrize(
    ("written", "said", "lang", "true"),
    [
        ("35", "thirty-five minutes", "en", True),
        ("68%", "六成八", "zh", True),
        ("40%", "百分之四十", "zh", True),
        ("40%", "four out of ten", "en", True),
        ("40%", "十个里头有四个", "zh", True),
        ("50%", "half of them", "en", True),
        ("8:10", "ten past eight", "en", True),
        ("10:45", "quarter of eleven", "en", True),
        ("1.7", "每卖一台倒贴一块七", "zh", True),
        ("4.10", "four pounds ten", "en", True),
        ("35", "36", "en", False),
        ("30", "三四十家", "zh", True),
        ("40", "三四十家", "zh", True),
        ("50", "三四十家", "zh", False),
        ("2019", "二〇一九年", "zh", True),
    ],
)
def test_supported_by_value(written, said, lang, true):
    (number,) = numbers(written, lang)
    assert supported(number, said, lang) is true


def test_percent_is_not_points():
    (number,) = numbers("13%", "en")
    assert not supported(number, "thirteen points", "en", "%")
    assert supported(number, "thirteen points, thirteen percent", "en", "%")


@given(st.integers(-999, 999), st.integers(1, 999), st.sampled_from(["+", "-", "×", "÷", "*", "/"]))
def test_expressions(a, b, sign):
    want = {"+": a + b, "-": a - b, "×": a * b, "*": a * b}.get(sign, Decimal(a) / b)
    assert evaluated(f"{a} {sign} {b} = 7") == want
    assert evaluated(f"({a}) {sign} ({b})") == want


@given(st.text(max_size=30))
def test_no_text_breaks_the_evaluator(text):
    result = evaluated(text)
    assert result is None or isinstance(result, Decimal)


@pytest.mark.parametrize("text", ["", "14 d → 20 min", "9**9**9", "a.b", "[1]", "1 if 2 else 3", "1/0"])
def test_what_is_no_arithmetic(text):
    assert evaluated(text) is None


WORDS = st.lists(
    st.sampled_from(["we", "quit", "hauling", "air", "and", "nobody", "noticed", "it", "then"]), min_size=5, max_size=12
)


@given(WORDS, st.data())
def test_planted_fillers_never_hide_a_quote(words, data):
    speech = []
    for word in words:
        speech += data.draw(st.sampled_from([[], ["um,"], ["you know,"], ["I mean"]]))
        speech.append(word)
    assert said_in(" ".join(words), " ".join(speech), "en")


@given(WORDS, st.integers(0, 4))
def test_a_changed_word_is_no_quote(words, at):
    changed = [*words[:at], "trucks", *words[at + 1 :]]
    assert not said_in(" ".join(changed), " ".join(words), "en")


def test_values_said_reads_both_languages():
    assert Decimal(2) in values_said("翻了一番", "zh")
    assert Decimal(100) in values_said("it doubled", "en")
