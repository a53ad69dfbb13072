"""The shape of a sentence: how it is built, not what it is about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.shapes import extent, shape


def test_two_english_sentences_built_alike_share_their_shape_but_not_their_words():
    one, other = (set(shape(text, "en")) for text in ("It is just 77.", "It is just 4."))
    assert one == other
    far = set(shape("The depot closed three routes.", "en"))
    assert "opens <|it|is" in one - far
    assert {"s -ed", "w depot"} <= far


def test_names_figures_and_endings_stand_for_words():
    assert {"s N-|-ed|#", "s -ly"} <= set(shape("Pruett cancelled 14 runs quickly.", "en"))


def test_chinese_characters_figures_and_latin_words():
    found = set(shape("OEE从58提高到71", "zh"))
    assert {"opens <|A|从", "c A|从|#", "c #|>"} <= found
    assert shape("从58到71", "zh") == shape("从9到1", "zh")


@pytest.mark.parametrize(("lang", "text", "told"), [
    ("en", "Yes: 3, 4 and 5.", ["length=1", "commas=1", "numbers=3", "stops=2"]),
    ("zh", "三家，四家。", ["length=1", "commas=1", "numbers=0", "stops=1"]),
])  # fmt: skip
def test_extent(lang, text, told):
    assert extent(text, lang) == told


@given(st.text(max_size=60), st.sampled_from(["en", "zh"]))
def test_any_text_has_a_shape_with_no_feature_twice(text, lang):
    found = shape(text, lang)
    assert found
    assert len(found) == len(set(found))
