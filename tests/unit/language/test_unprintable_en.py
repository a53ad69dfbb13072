"""Reworded English sentences that no editor would print."""

import pytest

from assistant.language.unprintable_en import counts_unnamed, unprintable

ORG, PERSON = "\ue000", "\ue010"


@pytest.mark.parametrize(
    "text",
    [
        f"The premium, {ORG} calls it.",
        "Chalkboard with hooks, each boat is a hook.",
        "The barley, it is stored by the quay.",
        "Red clover, that is the bread and butter.",
        "Same treatment for all, and it was fair.",
        f"Three reasons {PERSON} gave the board.",
        "Fifteen boats they did that.",
        "Told the people at the quay.",
        "Cannot mend a gate that nobody finds.",
        "Took 40 minutes.",
        "Had a driver lose his way.",
        "In a padded envelope.",
        "With the lease, and a little bit with being stubborn.",
        "So far it has earned 0 million.",
        "The farm has goats that.",
        "At half past six, in a boat, with the rain coming sideways.",
        "As for the nine weeks, three of them.",
        "The crates that come back, it is one in ten now.",
        f"How much less {ORG} prints, 38% of the labels are gone.",
        "There was, and it is known in the village.",
        f"{ORG} moved in May. Chalkboard with hooks, it was by the door.",
    ],
)
def test_what_only_speech_puts_together_is_not_printed(text):
    assert unprintable(text, text)


@pytest.mark.parametrize(
    "text",
    [
        f"{ORG} has nine boats, and each boat has a hook.",
        "The barley is stored by the quay, and it is dry.",
        "2022 was six.",
        "The one the crew missed was worth 4,000.",
        f"The boats {ORG} missed cost 4,000.",
        "Anything without it shows up as a red line.",
        "The busiest hour of the week is Sunday night, eight to nine.",
        "Then it gives a grade, one to four.",
        "In a normal week, this catches nine.",
        "The scale in the dressing takes in the weight, the hour and the boat, and it compares them.",
        "In the spring, it was dry.",
        "In a padded envelope, it would keep for weeks.",
        "No boat leaks.",
        "The team did not need that.",
        "The goats like that.",
        "On a chalkboard by the door, each boat had a hook.",
        "The day the crew moved was a Sunday.",
        f"The reason {PERSON} gave was the price.",
        "Two years ago it was three.",
        "Every part, when it is washed, is counted.",
        "Built in 1990, the mill has two lines.",
        "Told of the plan, the crew agreed.",
        "How much the crew prints is counted.",
        "There was a boat, and it is known in the village.",
        "The crates that come back are counted.",
        "Josie keeps the keys, and she lives by the quay.",
    ],
)
def test_what_print_has_too_is_printed(text):
    assert not unprintable(text, text)


def test_people_stand_for_anybody_only_where_they_were_not_said():
    told = "If people compare the boats, the red one is faster."
    assert unprintable(told, "If you compare the boats, the red one is faster.")
    assert not unprintable(told, "If people compare the boats, the red one is faster.")


@pytest.mark.parametrize(
    ("text", "unnamed"),
    [
        ("Three enter orders.", True),
        ("Seven had a leak in them.", True),
        ("Two went home.", True),
        ("Three boats leak.", False),
        ("Three orders enter the yard.", False),
        ("Half of the boats leak.", False),
    ],
)
def test_a_count_says_what_it_counts_or_leans(text, unnamed):
    assert counts_unnamed(text) is unnamed


def test_numbers_said_after_the_fact_are_of_nothing():
    assert unprintable(f"{PERSON} would love it, thirty-one to seventy-four.", "")
    assert unprintable("The harbour master would love it, thirty-one to seventy-four.", "")
    assert not unprintable("The share of dry boats rose, from thirty-one to seventy-four.", "")
