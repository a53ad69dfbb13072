"""Objects that stand before their subject."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.fronted_en import in_order


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Nine hundred sounds he marked.", "He marked nine hundred sounds."),
        ("One I chose because it's near.", "I chose one because it's near."),
        (
            "The price we could change once in the year, and no more.",
            "We could change the price once in the year, and no more.",
        ),
        ("This we've measured by weight.", "We've measured this by weight."),
        ("The day we moved it rained.", "The day we moved it rained."),
        ("The list we made last is long.", "The list we made last is long."),
        ("The first two we were waiting on boats.", "The first two we were waiting on boats."),
        ("The yard we lost it.", "The yard we lost it."),
        ("The list we looked at.", "The list we looked at."),
        ("The hotels we compare ourselves with.", "The hotels we compare ourselves with."),
        ("Three reasons I gave the board.", "Three reasons I gave the board."),
    ],
)
def test_the_object_goes_behind_its_verb(said, told):
    assert in_order(said) == told


@given(
    st.integers(2, 9999), st.sampled_from(["we", "they", "he"]), st.sampled_from(["counted", "had sold", "can pack"])
)
def test_no_word_is_lost(count, who, verb):
    said = f"{count} crates {who} {verb} in the yard."
    assert sorted(in_order(said).lower().rstrip(".").split()) == sorted(said.lower().rstrip(".").split())
