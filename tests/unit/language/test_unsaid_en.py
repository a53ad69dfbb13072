"""Sentences that leave unsaid what they are about, and those that say it for the next."""

import pytest

from assistant.language.unsaid_en import hangs, leads_up, points_back, points_on, says, says_which, topic_alone

TALK = "We measure the width and the height. I like the reservoir. Everything is fine by me."


@pytest.mark.parametrize(
    "text",
    [
        "It was nine days.",
        "About forty in a hundred.",
        "Last winter it was eighty of them.",
        "Took the whole afternoon.",
        "Somebody writes 1,400.",
        "Every foreman had half a day with her.",
        "The town pays the rest.",
        "Some on the plans had been walled over.",
        "There is an agent who collects that and keeps the books.",
        "We still run that through a second tool.",
        "In March we had one open late.",
    ],
)
def test_what_is_about_something_said_before_hangs(text):
    assert hangs(text)


@pytest.mark.parametrize(
    "text",
    [
        "The gate opens when it rains.",
        "Our drivers keep a notebook.",
        "A nurse put the list on the wall and it stayed there.",
        "The first load went out in May.",
    ],
)
def test_a_sentence_that_says_what_it_is_about_does_not(text):
    assert not hangs(text)


def test_whom_a_thing_is_done_to_is_not_who_does_it():
    assert points_back("The fitter dropped it in the yard.")
    assert not points_back("The fitter took the lamp and dropped it in the yard.")


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("We log the cold calls.", True),
        ("Pallets and crates.", True),
        ("And the overrides.", True),
        ("Miss Hollis.", True),
        ("First row, wrong label on the box.", True),
        ("Eight points.", False),
        ("It was the big one.", False),
        ("Okay so the cloth is made here.", False),
        ("He rode along.", False),
        ("Labour, plant, every gang, every day.", False),
        ("First week of March.", False),
    ],
)
def test_a_sentence_leads_up_to_the_next_where_it_names_a_thing(text, leads):
    assert leads_up(text) is leads


def test_a_sentence_that_goes_on_from_another_needs_that_too():
    assert points_on("I made that mistake in the bakery.")
    assert points_on("Or not eat the file.")
    assert points_on("The book was in his van.")
    assert points_on("In the app, or he telephones.")
    assert not points_on("She makes a list of everything that runs, says the foreman who keeps it.")


def test_that_it_is_the_thing_says_which():
    assert says_which("That's the login page.")
    assert not says_which("That's the best thing.")
    assert not says_which("It was the waiting.")


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Width.", "width"),
        ("Then the reservoir.", "the reservoir"),
        ("And our returns.", "the returns"),
        ("Fine.", None),
        ("Courier.", None),
        ("No ladders.", None),
        ("We measure.", None),
    ],
)
def test_a_thing_alone_is_a_topic_where_it_is_surely_a_thing(text, topic):
    assert topic_alone(text, TALK) == topic


def test_a_text_says_a_topic_by_its_last_word():
    assert says("Twenty trips a week.", "site trips")
    assert says("A trip takes a day.", "the trips")
    assert not says("It takes a day.", "the trips")
