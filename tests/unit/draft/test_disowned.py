"""Numbers that somebody else comes back to and does not let stand."""

import pytest

from assistant.draft.disowned import disowned
from tests.unit.draft.interviews import interview, passages_of


def places(*turns):
    transcript = interview("en", *turns)
    return disowned(transcript, passages_of(transcript, ["result"] * len(turns)))


@pytest.mark.parametrize(
    "reply",
    [
        "He'll have told you twenty-two trucks. Nineteen carry bins.",
        "It's not twenty-two, Curtis.",
        "The twenty-two was the one with the trailers in it.",
        "Cross out the twenty-two, please.",
        "Nineteen. The twenty-two is wrong.",
    ],
)
def test_a_number_a_colleague_takes_back_is_disowned(reply):
    assert 0 in places(("curtis", "Twenty-two trucks."), ("maya", "Fine."), ("rosa", reply))


def test_a_thousand_may_be_left_out_when_it_is_named_again():
    assert 0 in places(("curtis", "It saves eight hundred thousand a year."), ("rosa", "The eight hundred is wrong."))


@pytest.mark.parametrize(
    "reply",
    ["Twenty-two, and all of them run at night.", "It's not nineteen.", "Nobody counted the vans."],
)
def test_a_number_that_stands_is_not(reply):
    assert 0 not in places(("curtis", "Twenty-two trucks."), ("rosa", reply))


def test_nobody_disowns_what_they_say_themselves_or_beforehand():
    assert places(("rosa", "It's not twenty-two."), ("curtis", "Twenty-two trucks.")) == frozenset()
    assert places(("curtis", "Twenty-two trucks. Not twenty-two at night.")) == frozenset()
