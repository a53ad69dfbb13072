"""What English sentences say of the speaker's company, and what they only seem to say."""

import pytest

from assistant.language.company_en import company_said

SAID = [
    ("We're a family-owned bakery out of Ghent, Belgium.", {"nature": "a family-owned bakery", "place": "Ghent, Belgium"}),
    ("So, Marlow Yards is a ship repairer and builder, we're based in Gdynia.", {"nature": "a ship repairer and builder", "place": "Gdynia"}),
    ("It's a growers' co-operative.", {"nature": "a growers' co-operative"}),
    ("We make hinges for kitchen doors.", {"business": "makes hinges for kitchen doors"}),
    ("We supply school canteens.", {"business": "supplies school canteens"}),
    ("About three hundred and ten people.", {"people": "about 310 people"}),
    ("We've got forty-two clinics in six counties, and around nineteen hundred employees.", {"sites": "42 clinics in six counties", "people": "around 1,900 employees"}),
    ("It was founded in nineteen sixty-eight.", {"founded": "1968"}),
    ("We started in 1951.", {"founded": "1951"}),
    ("The head office is in Leeds.", {"place": "Leeds"}),
]  # fmt: skip
NOT_SAID = [
    "My group is seven people.",  # a team
    "The Joplin terminal opened in 1996.",
    "It's a bit of a mess.",
    "We're a small team.",
    "I started in 1998.",
    "We started in eighty-eight.",  # of which century nobody says
    "We had nine people that night.",
    "We're in trouble.",
    "We make it so the lawyers can search it.",
    "She runs a bakery.",
    "It's a nightmare of a hospital.",
    "We sell in Singapore, Malaysia and Indonesia.",  # one of three countries is no profile
]


@pytest.mark.parametrize(("sentence", "profile"), SAID)
def test_a_profile_is_read(sentence, profile):
    assert {said.kind: said.text for said in company_said(sentence, ("Marlow Yards",))} == profile


@pytest.mark.parametrize("sentence", NOT_SAID)
def test_other_things_are_no_profile(sentence):
    assert company_said(sentence, ("Marlow Yards",)) == ()


def test_how_much_else_a_sentence_says():
    (bare,) = company_said("Nine hundred people.", ())
    (more,) = company_said("Nine hundred people, half of us on the night shift since the strike.", ())
    assert bare.others == 0
    assert more.others > 6
