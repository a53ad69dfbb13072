"""Spoken fragments as sentences of their own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.led_en import led_by
from assistant.language.numerals import numbers
from assistant.language.stated_en import stated

PERSON = "\ue010"


@pytest.mark.parametrize(
    ("fragment", "beside", "told"),
    [
        ("Nine hundred parcels in four days.", "It all went into one cage.", "There were 900 parcels in four days."),
        ("Three full days.", "The depot stands still.", "It is three full days."),
        ("Used to be a week.", "The clerk did it.", "It used to be a week."),
        ("To 0.4.", "It holds.", "It came to 0.4."),
        ("A ledger, in green cloth.", "It was wet.", "There was a ledger, in green cloth."),
        ("Yes sir, 2019.", "The bank sent a man.", "It was 2019."),
        ("As for the ninety minutes, a quarter of an hour.", "", "The 90 minutes became a quarter of an hour."),
        ("As for the forty days, nineteen.", "", "The 40 days became 19."),
        ("As for the twenty minutes, three days.", "", "As for the 20 minutes, three days."),  # of something else
        ("As for the forty days, nineteen in 2022.", "", "As for the 40 days, 19 in 2022."),  # perhaps before
        ("As for the six shops, two of them.", "", "As for the six shops, two of them."),
        ("As for complaints, eleven in 2024.", "", "Complaints came to 11 in 2024."),
        ("As for the waste, 4.9.", "", "The waste comes to 4.9."),
        ("As for answering a bid, two days.", "", "Answering a bid takes two days."),
        ("As for the hits, from three a month to nine.", "", "The hits went from three a month to nine."),
        ("As for the returns, nine percent to four.", "", "The returns went from 9% to four."),
        ("As for sheep, three sheep last year.", "", "There were three sheep last year."),
    ],
)
def test_a_fragment_gets_a_subject_and_a_verb(fragment, beside, told):
    assert stated(fragment, beside) == told


@pytest.mark.parametrize(
    ("fragment", "sentence", "told"),
    [
        ("June 2022.", "The mill shut a line.", "In June 2022, the mill shut a line."),
        ("End of May.", "The mill shut a line.", "At the end of May, the mill shut a line."),
        ("Spring of 2021.", "They moved.", "In the spring of 2021, they moved."),
        ("January to March 2023.", "They moved.", "From January to March 2023, they moved."),
        ("June 2022.", "In the fall they moved.", "In the fall they moved."),
        ("June 2022.", "The boss had left in 2019.", "The boss had left in 2019."),
        ("The red van.", "It is the one with a ladder.", "The red van is the one with a ladder."),
        ("Mrs. Olsen.", "The office moved.", "The office moved."),
        ("Anna Olsen.", "She keeps the keys.", "Anna Olsen keeps the keys."),
        ("Four percent.", "That was for the lot.", "Four percent: that was for the lot."),
        ("Nine tenths by Easter.", "That is the goal.", "Nine tenths by Easter is the goal."),
        ("Two fitters and a boy.", "They are the oldest hands.", "Two fitters and a boy are the oldest hands."),
        ("The oven first.", "That was where it burned.", "The oven first: that was where it burned."),
        ("Manager of the yard.", f"{PERSON} started at the gate.", f"{PERSON} started at the gate."),
        ("As for the rent, 4,000.", "That is a week.", "The rent comes to 4,000. That is a week."),
    ],
)
def test_a_sentence_after_what_it_is_about(fragment, sentence, told):
    assert led_by(fragment, sentence) == told


@given(st.sampled_from(["{} vans.", "{} days.", "As for the vans, {}.", "From 3 to {}."]), st.integers(2, 99999))
def test_no_number_is_lost(shape, value):
    told = stated(shape.format(f"{value:,}"), "It rained.")
    assert value in [number.value for number in numbers(told, "en")]
    assert told.endswith(".") and told[:1].isupper()


@pytest.mark.parametrize(
    ("fragment", "sentence", "told"),
    [
        ("Tablets, in 2021.", "Nobody liked them.", "There were tablets, in 2021. Nobody liked them."),
        ("End of May.", "In June they moved.", "In June they moved."),
        ("Manager nine years.", f"{PERSON} began here.", f"{PERSON} began here."),
        ("Under those two.", "It is the same there.", "It is the same there."),
        ("This one hurt more.", "They buffed first.", "This one hurt more: they buffed first."),
        ("One and a half.", "That was August.", "One and a half: that was August."),
        ("As for the summer, three weeks.", "They shut.", "They shut."),
        ("As for the lost ones, in 2024, eleven.", "They look.", "The lost ones came to 11 in 2024. They look."),
        ("As for the nine days, day and a half.", "It holds.", "The nine days became a day and a half. It holds."),
    ],
)
def test_what_is_no_measure_is_not_made_one(fragment, sentence, told):
    assert led_by(fragment, sentence) == told
