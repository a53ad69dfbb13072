"""Slips of the keyboard in a query are put right towards words that past cases have; everything else stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieve.spelling import respelt

SHARES = {"maintenance": 0.2, "warehouse": 0.3, "invoice": 0.1, "invoiced": 0.01, "inventory": 0.2, "bed": 0.1}


def share(word):
    return SHARES.get(word, 0.0)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("warehose", "warehouse"),
        ("wearhouse", "warehouse"),
        ("warehouuse", "warehouse"),
        ("warehpuse", "warehouse"),
        ("invoicee", "invoice"),
        ("maintennce", "maintenance"),
        ("mainntenanec", "maintenance"),
        ("a Warehose, please", "a warehouse, please"),
    ],
)
def test_the_known_word_next_to_it_is_meant(typed, meant):
    assert respelt(typed, share) == meant


@pytest.mark.parametrize("typed", ["warehouse", "bad", "Zetlanda", "仓库 inventroyes2024x", "xnventory", "", "12,000"])
def test_known_short_and_far_words_stay(typed):
    assert respelt(typed, share) == typed


@given(st.text(max_size=60))
def test_what_nobody_knows_stays_as_it_was_typed(text):
    assert respelt(text, lambda word: 0.0) == text
