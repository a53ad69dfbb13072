"""What a speaker without a name did for the house, told of the house."""

import pytest

from assistant.language.house_deeds_en import of_house
from assistant.language.reword_en import reword
from assistant.language.voice import Voice
from tests.unit.language.said import TOKENIZER

_NAMELESS = Voice("Pruett Lines", "Fleetline", None)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("I picked four good yards and two bad ones.", "Pruett Lines picked four good yards and two bad ones."),
        ("I had every crate checked, for one month.", "Pruett Lines had every crate checked, for one month."),
        ("When I did the exercise it was 31 days on average.", "When Pruett Lines did the exercise it was 31 days on average."),
        ("I went through every invoice by hand.", "Pruett Lines went through every invoice by hand."),
        ("I ran the numbers for the spring.", "Pruett Lines ran the numbers for the spring."),
        ("I added them up and it was 186,000 crates.", "Pruett Lines added them up and it was 186,000 crates."),
    ],
)  # fmt: skip
def test_what_was_done_for_the_house_is_told_of_it(said, told):
    assert reword(said, _NAMELESS, TOKENIZER).text == told


@pytest.mark.parametrize(
    "said",
    [
        "I sat down on the quay and cried.",
        "I have been here for 18 years.",
        "When I picked four I was sorry.",  # one of two is his alone
        "I tested two of them.",  # and others the rest
        "I picked my coat.",
        "I bought the coffee.",
        "I moved to Springfield in 2010.",
        "I trained as a nurse.",
        "I spent ten years in banking.",
        "I ran the depot for six years.",
        "I went through a divorce.",
        "I signed up for the course.",
        "I replaced Dan in 2019.",
    ],
)
def test_what_he_did_for_himself_is_not(said):
    assert of_house(said) == said
    assert reword(said, _NAMELESS, TOKENIZER) is None


def test_who_has_a_name_is_named():
    told = reword("I picked four good yards.", Voice("Pruett Lines", None, "Ada Lind"), TOKENIZER)
    assert told.text == "Ada Lind picked four good yards."
