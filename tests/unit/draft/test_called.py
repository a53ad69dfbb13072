"""What an English draft calls the customer after its name."""

import pytest

from assistant.draft.called import house_of
from assistant.draft.names import CUSTOMER, Reader
from tests.unit.draft.interviews import names


def told(*sentences, customer="Orrel Fishery", short="Orrel"):
    reader = Reader(names("en", customer=customer, short=short))
    return [reader.write(sentence.replace("@", CUSTOMER)) for sentence in sentences]


@pytest.mark.parametrize(
    ("sentences", "written"),
    [
        (("@ has six boats.", "@ bought two.", "@ has a crane."), ("The team bought two.", "The company has a crane.")),
        (("@ has six boats.", "It rained.", "@ painted @'s quay."), ("It rained.", "The team painted the company's quay.")),
        (("@ has six boats.", "@ was painting them.", "@ had to stop."), ("The team was painting them.", "The company had to stop.")),
        (("@ has six boats.", "@ went from six to four.", "@ has a crane."), ("The company went from six to four.", "Orrel has a crane.")),
        (("@ has six boats.", "A night team painted them. @ sold two."), ("A night team painted them. The company sold two.",)),
        (("@ has six boats.", "An ice company rents one to @."), ("An ice company rents one to Orrel.",)),
        (("@ has six boats.", "Two companies rent from @."), ("Two companies rent from Orrel.",)),
    ],
)  # fmt: skip
def test_the_name_is_not_said_again_where_it_is_clear_who_is_meant(sentences, written):
    assert told(*sentences) == ["Orrel Fishery has six boats.", *written]


def test_a_paragraph_names_the_customer_again():
    reader = Reader(names("en", customer="Orrel Fishery", short="Orrel"))
    reader.write(f"{CUSTOMER} has six boats.")
    reader.paragraph()
    assert reader.write(f"{CUSTOMER} bought two.") == "Orrel bought two."


def test_a_customer_whose_name_nobody_says_stays_without_one():
    assert told("@ bought two.", "@ sold one.", "@ sold both.", customer=None, short=None) == [
        "The company bought two.",
        "The team sold one.",
        "The company sold both.",
    ]


@pytest.mark.parametrize(
    ("name", "house"),
    [
        ("Ardross Conservatoire", "the conservatoire"),
        ("Bank of Lorne", "the bank"),
        ("Cooperativa Rio Pardo", "the cooperative"),
        ("Hotel School of Bray", "the school"),
        ("Pruett Lines", "the company"),
        (None, "the company"),
    ],
)
def test_what_a_customer_is_its_name_says(name, house):
    assert house_of(name) == house


def test_the_house_that_a_sentence_says_of_itself_goes():
    school = {"customer": "Ardross School", "short": "Ardross"}
    assert told("@ opened.", "Ardross School, @ has two halls.", **school)[-1] == "Ardross School has two halls."
