"""Passages cut and lit: nothing is added, nothing is lost, words stay whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.web.library_text import lit, snippet

WORDS = st.text(alphabet="ab 库存.(*<&", max_size=60)


@given(WORDS, st.lists(st.text(alphabet="ab库存.(*", max_size=3), max_size=4))
def test_the_pieces_together_are_the_text(text, terms):
    assert "".join(piece.text for piece in lit(text, terms)) == text


@given(
    st.lists(st.sampled_from(["stock", "counted", "库存不准", "in", "2,024"]), max_size=120),
    st.sampled_from(["en", "zh"]),
)
def test_a_snippet_is_a_stretch_of_the_text(words, lang):
    text = " ".join(words)
    told = "".join(piece.text for piece in snippet(text, ["counted"], lang))
    assert told.strip("…") in text and len(told) <= 263


@pytest.mark.parametrize(
    ("text", "terms", "marked"),
    [
        ("Patients waited; a patient left.", ["patient"], ["Patients", "patient"]),
        ("Restocked the stock", ["stock"], ["stock"]),
        ("门店库存总对不上，库存不准", ["库存"], ["库存", "库存"]),
        ("a.b", ["a.b", ""], ["a.b"]),
        ("nothing", [], []),
    ],
)
def test_whole_words_are_lit(text, terms, marked):
    assert [piece.text for piece in lit(text, terms) if piece.lit] == marked


def test_a_long_passage_is_cut_around_the_first_term():
    text = "word " * 100 + "inventory was wrong " + "word " * 100
    told = "".join(piece.text for piece in snippet(text, ["inventory"], "en"))
    assert "inventory was wrong" in told and told.startswith("…word ") and told.endswith(" word…")
