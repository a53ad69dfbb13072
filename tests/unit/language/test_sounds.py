"""How names sound: characters of one syllable, English words of the same consonants."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.sounds_en import edits, sound_key
from assistant.language.sounds_zh import sound, sounds


@pytest.mark.parametrize(
    ("one", "other"),
    [("衡舟云", "横州云"), ("澄课", "乘客"), ("栩丰", "许峰"), ("驭桩", "预装"), ("鑫睿", "新锐"), ("绿源", "率原")],
)
def test_names_of_one_sound(one, other):
    assert sounds(one) == sounds(other) is not None


@pytest.mark.parametrize(("char", "syllable"), [("啊", "a"), ("座", "zuo"), ("女", "nv"), ("略", "lve"), ("舟", "zhou"), ("鑫", "xin")])  # fmt: skip
def test_the_syllable_of_a_character(char, syllable):
    assert sound(char) == syllable


@pytest.mark.parametrize("text", ["衡A", "，", "衡1", "龘"])
def test_what_has_no_known_sound_has_none(text):
    assert sounds(text) is None


@pytest.mark.parametrize(("one", "other"), [("Twinshore", "Twinsure"), ("Zephyr", "Sefir"), ("Kestrel", "Castrel")])
def test_words_of_one_sound(one, other):
    assert sound_key(one) == sound_key(other)


@pytest.mark.parametrize(("one", "other"), [("Tendwell", "Tendril"), ("Apex", "Pex"), ("Marlow", "Barlow")])
def test_words_of_other_sounds(one, other):
    assert sound_key(one) != sound_key(other)


@given(st.text("abcd", max_size=6), st.text("abcd", max_size=6))
def test_edits_are_a_distance(one, other):
    assert edits(one, other) == edits(other, one)
    assert (edits(one, other) == 0) == (one == other)
    assert abs(len(one) - len(other)) <= edits(one, other) <= max(len(one), len(other))
