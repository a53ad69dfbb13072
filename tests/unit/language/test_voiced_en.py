"""What carries a speaker's voice, and what is worth quoting though no editor can tell it."""

import pytest

from assistant.language.voiced_en import strength, voice_of, worth_quoting


@pytest.mark.parametrize(
    "words",
    [
        "I used to dread the first of the month, and now I don't even look.",
        "Nobody trusted that sheet, and I was the one who had typed it.",
        "It felt like a second job, but it never paid me a penny.",
        "I was ashamed to tell the farmers that we had lost it again.",
        "My mother laughed when she saw that the bread counts itself.",
    ],
)
def test_judgement_contrast_and_feeling_are_a_voice(words):
    assert strength(words) == 2


@pytest.mark.parametrize(
    "words",
    [
        "The boat's blue and the shed's blue.",
        "Theirs sit on the shelf that's there.",
        "You could see it from the road.",
        "Take it off, wipe it, put it back in the rack.",
        "Ropes, hooks, buoys, the winch and the little crane.",
        "In the end it's four hundred.",
    ],
)
def test_scraps_of_talk_are_not_worth_quoting(words):
    assert not worth_quoting(words)


def test_a_number_with_enough_around_it_is_worth_quoting():
    assert worth_quoting("Two ferries and eleven crossings on a day with no wind at all.")


def test_a_bare_fact_has_less_voice_than_a_judgement():
    assert voice_of("Forty per cent of the loaves go out before six.") < voice_of(
        "I hated that list, but I had nothing better before six."
    )
