"""A sentence with a number that does not hold is told without it where the rest stands, else not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.cut_en import without_numbers
from tests.unit.language.said import values


def cut(said, *wrong):
    return without_numbers(said, {said.index(word) for word in wrong})


@pytest.mark.parametrize(
    ("said", "wrong", "left"),
    [
        (
            "We print nine hundred labels a day at the two depots, on sixty-one different printers.",
            "sixty-one",
            "We print nine hundred labels a day at the two depots.",
        ),
        ("We have 1,640 fitters on forty-one sites.", "forty-one", "We have 1,640 fitters."),
        (
            "Ninety drivers, not a hundred and sixty, and the same routes.",
            "a hundred",
            "Ninety drivers, and the same routes.",
        ),
        ("Orme has 23 vans, and we want to have sixty by May.", "sixty", "Orme has 23 vans."),
        (
            "We sell in forty-one towns, in twenty-six lang-, no, wait, twenty-eight.",
            "twenty-six",
            "We sell in forty-one towns.",
        ),
    ],
)
def test_what_only_says_where_with_what_or_what_else_goes(said, wrong, left):
    assert cut(said, wrong) == left


@pytest.mark.parametrize(
    ("said", "wrong"),
    [
        ("We have forty-one sites in Norway.", "forty-one"),  # what the sentence is about
        ("Some ninety gates feed the whole valley of Orme.", "ninety"),
        ("Orme is on time in forty-one percent of cases.", "forty-one"),  # means another thing without
        ("Orme did not deliver to forty-one sites.", "forty-one"),
        ("Orme only delivers in forty-one towns.", "forty-one"),
        ("We moved to new racks in sixteen weeks.", "sixteen"),  # nothing is left that tells a number or a name
        ("Did Orme have 23 vans, or was it on sixty sites?", "sixty"),
        ("At Orme we timed it with a watch, and it went down to fifty.", "fifty"),  # what the sentence leads up to
        ("Orme fell from 50 to 30 in March.", "30"),
        ("Orme took nine weeks, no, ten, and it has 23 vans.", "nine"),
    ],
)
def test_what_would_not_stand_or_mean_something_else_is_not_told(said, wrong):
    assert cut(said, wrong) is None


def test_nothing_wrong_nothing_cut():
    assert without_numbers("Orme has 23 vans.", ()) is None


@given(
    st.lists(
        st.sampled_from(["Orme has 23 vans", "on forty-one sites", "not ninety", "and we have 17 more", "in Leeds"]),
        min_size=1,
        max_size=5,
    ),
    st.integers(0, 90),
)
def test_the_wrong_number_is_gone_and_none_is_new(pieces, start):
    said = f"{', '.join(pieces)}."
    left = without_numbers(said, {start})
    if left is not None:
        assert len(left) < len(said)
        assert set(values(left, "en")) <= set(values(said, "en"))
        assert said.startswith(left.split(",")[0].rstrip("."))
