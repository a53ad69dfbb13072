"""Fragments told with the sentence beside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.fragments_en import with_fragment


@pytest.mark.parametrize(
    ("sentence", "fragment", "after", "told"),
    [
        (
            "They paid outside carriers. It hurt.",
            "In the fall, when the yard got tight.",
            False,
            "In the fall, when the yard got tight, they paid outside carriers. It hurt.",
        ),
        ("The move took the whole crew.", "Nine weeks.", True, "The move took the whole crew, nine weeks."),
        ("The mill sells to farms.", "Barley, oats and rye.", True, "The mill sells to farms: Barley, oats and rye."),
        ("Half of every van was straw.", "Fill rate.", False, "Half of every van was straw (Fill rate)."),
        ("The crew ran both lists.", "Eight weeks.", False, "The crew ran both lists, eight weeks."),
        ("It was shut. Nobody came.", "For a month.", True, "It was shut. Nobody came, for a month."),
        ("It was shut. Nobody came.", "Stock count.", False, "It was shut (Stock count). Nobody came."),
        ("The crew has a tablet.", "Picks it off a list.", True, "The crew has a tablet, picks it off a list."),
        ("There were nine of them.", "Nine.", True, "There were nine of them."),
        ("He said, “It is late.”", "About nine.", True, "He said, “It is late.” About nine."),
        ("He said, “It is late.”", "About nine.", False, "He said, “It is late.”"),
    ],
)
def test_where_a_fragment_goes(sentence, fragment, after, told):
    assert with_fragment(sentence, fragment, after=after) == told


@given(
    st.sampled_from(["The mill was shut.", "It rained. The yard was a lake."]),
    st.sampled_from(["Nine weeks.", "Cold store.", "In the spring.", "Mr. Orme."]),
    st.booleans(),
)
def test_no_word_is_lost_and_one_stop_ends_it(sentence, fragment, after):
    told = with_fragment(sentence, fragment, after=after)
    assert told.endswith(".")
    assert not told.endswith("..")
    for word in (sentence + " " + fragment).replace(".", " ").split():
        assert word.lower() in told.lower()
