"""Shared words and lengths, counted as each language does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.length import text_size
from assistant.language.overlap import grams, share_told

SETS = st.frozensets(st.sampled_from("abcdef"))


@pytest.mark.parametrize(
    ("text", "lang", "size"),
    [
        ("Planning took four hours.", "en", 4),
        ("  two   words ", "en", 2),
        ("", "en", 0),
        ("排产要四个小时。", "zh", 7),
        ("MES 上线用了11周，", "zh", 7),
        ("。，！", "zh", 0),
    ],
)
def test_length(text, lang, size):
    assert text_size(text, lang) == size


def test_forms_of_a_word_count_as_the_same_in_english():
    assert grams("delivered", "en") == grams("Deliveries", "en")
    assert not grams("delivered", "en") & grams("planned", "en")


def test_short_english_words_say_nothing():
    assert grams("it is of the to an", "en") == frozenset()


def test_chinese_counts_pairs_and_words_in_latin_letters():
    assert grams("库存不准，MES", "zh") == {"库存", "存不", "不准", "mes"}


def test_pairs_do_not_reach_over_a_mark():
    assert "存不" not in grams("库存，不准", "zh")


def test_numbers_count_in_both_languages():
    assert "85" in grams("fell by 85%", "en")
    assert "85" in grams("下降85%", "zh")


@given(SETS, SETS)
def test_a_share_lies_between_none_and_all(of, told):
    share = share_told(of, told)
    assert 0 <= share <= 1
    assert share_told(of, of | told) == bool(of)
    assert (share == 0) == (not of & told)
