"""Fragments told with the sentence beside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.language.fragments_en import has_topic, of_topic, run_of, says_more, with_fragment
from assistant.language.lowered_en import lowered, small_words


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
        (
            "They sold dull blades for a year.",
            "Nine hundred blades, about.",
            True,
            "They sold dull blades for a year, about 900 blades.",
        ),
        ("The mill sells to farms.", "Barley, oats and rye.", True, "The mill sells to farms: Barley, oats and rye."),
        ("Half of every van was straw.", "Fill rate.", False, "Half of every van was straw."),
        ("The crew ran both lists.", "Eight weeks.", False, "Eight weeks: the crew ran both lists."),
        (
            "Orme Dairy asked every driver in turn.",
            "Sixteen drivers, from both depots.",
            False,
            "There were 16 drivers, from both depots. Orme Dairy asked every driver in turn.",
        ),
        (
            "The electricians pulled the cable.",
            "About 40 sensors.",
            False,
            "There were about 40 sensors. The electricians pulled the cable.",
        ),
        (
            "The tills were shut by noon.",
            "Three days, in the end.",
            False,
            "Three days, in the end: the tills were shut by noon.",
        ),
        (
            "The scale was new in May.",
            "Eleven in 2021, six in 2023.",
            False,
            "Eleven in 2021, six in 2023: the scale was new in May.",
        ),
        ("\ue010 is the owner.", "Eighty million in sales, last year.", True, "\ue010 is the owner."),
        (
            "\ue010 is the owner.",
            "Nineteen years in this mill.",
            True,
            "\ue010 is the owner, 19 years in this mill.",
        ),
        ("Hens do not read memos.", "Twelve percent.", False, "Hens do not read memos."),
        ("The vet has a boat.", "Four times.", False, "The vet has a boat."),
        ("He had the keys.", "Six weeks.", False, "He had the keys."),
        ("Two of them were the cook.", "Six days.", False, "Two of them were the cook."),
        ("The boiler was cold.", "Nine out of ten.", False, "The boiler was cold."),
        ("The boiler was cold.", "Twenty from sixty.", False, "The boiler was cold."),
        ("The boiler was cold.", "Two hundred less.", False, "The boiler was cold."),
        ("Her sister teaches maths.", "Thirteen points.", False, "Her sister teaches maths."),
        (
            "Somebody always has a blurry photo.",
            "Half an hour, on average.",
            False,
            "Somebody always has a blurry photo.",
        ),
        (
            "Tickets fell behind the seat. It rained.",
            "About 40 a month.",
            False,
            "Tickets fell behind the seat. It rained.",
        ),
        ("Any teacher can see the rule.", "Three facts.", False, "Any teacher can see the rule."),
        ("Ten if the clerk was away.", "Nine days.", False, "Ten if the clerk was away."),
        ("Everybody laughed about the goose.", "Nine days.", False, "Everybody laughed about the goose."),
        (
            "It is points of an index.",
            "Nine points, from 94 to 103.",
            False,
            "Nine points, from 94 to 103: it is points of an index.",
        ),
        ("Some is the next day.", "About five hours.", False, "Some is the next day."),
        ("The rows were brown by May.", "The frost.", True, "The rows were brown by May."),
        (
            "After a month there were 4,000 cards.",
            "Kanban, in 2019.",
            False,
            "Kanban, in 2019: after a month there were 4,000 cards.",
        ),
        ("There is a meeting at nine.", "In pencil.", False, "There is a meeting at nine."),
        ("The chef counted.", "From thirty to nine.", False, "From 30 to nine: the chef counted."),
        ("Outside the bay it rained.", "Nine weeks of sun.", False, "Nine weeks of sun: outside the bay it rained."),
        ("The lift was shut.", "In the first week.", False, "In the first week, the lift was shut."),
        ("Two were never found.", "Eleven.", False, "Two were never found."),
        ("He drives a van.", "Like a king.", True, "He drives a van."),
        ("They left in May.", "Thirty percent in 2021.", True, "They left in May, 30% in 2021."),
        ("They counted 30%.", "Thirty percent.", True, "They counted 30%."),
        ("It was shut. Nobody came.", "For a month.", True, "It was shut. Nobody came, for a month."),
        ("It was shut. Nobody came.", "Stock count.", False, "It was shut. Nobody came."),
        ("The crew has a tablet.", "Picks it off a list.", True, "The crew has a tablet, picks it off a list."),
        ("There were nine of them.", "Nine.", True, "There were nine of them."),
        ("He said, “It is late.”", "About nine.", True, "He said, “It is late.” About nine."),
        ("He said, “It is late.”", "About nine.", False, "He said, “It is late.”"),
    ],
)
def test_where_a_fragment_goes(sentence, fragment, after, told):
    assert with_fragment(sentence, fragment, after=after) == told


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("Two things.", "Virtual accounts, in 2022.", "Virtual accounts, in 2022."),
        ("Fourteen teachers.", "From the five pilot courses.", "Fourteen teachers, from the five pilot courses."),
    ],
)
def test_fragments_said_together_are_one(one, other, told):
    assert run_of(one, other) == told


def test_a_word_that_the_talk_has_small_is_no_name():
    small = small_words(
        "We run hotels in May. The sale may end, and Bill will bill you, said Rose Orme of the Rose farm."
    )
    assert {"hotels", "sale", "end"} <= small
    assert not {"may", "bill", "rose", "orme", "we"} & small
    told = with_fragment("Sale is on the Tuesday.", "Two days.", after=False, small=small)
    assert told == "Two days: sale is on the Tuesday."
    assert (
        with_fragment("The gear was new.", "Hotels and that.", after=True, small=small)
        == "The gear was new, hotels and that."
    )
    assert lowered("Hotels and that") == "hotels and that"
    assert lowered("Orme and that") == "Orme and that"


@pytest.mark.parametrize(
    ("topic", "fragment", "told"),
    [
        ("about the spills", "Nine, in the season.", "As for the spills, nine, in the season."),
        ("about the sixteen hours", "Three hours.", "As for the sixteen hours, three hours."),
        ("about the 90", "Seventy.", None),  # would read as one number
        ("about the porters", "All of them.", None),
        ("how long the move took", "Nine weeks.", None),
    ],
)
def test_a_fragment_with_what_it_answers(topic, fragment, told):
    assert of_topic(topic, fragment) == told
    assert told is None or has_topic(told)


def test_a_fragment_with_its_topic_leads_up_to_a_sentence():
    told = with_fragment("The porters held a vote.", "As for the spills, two in May.", after=False)
    assert told == "The spills come to two in May. The porters held a vote."


@pytest.mark.parametrize(
    ("one", "other", "more"),
    [
        ("Six.", "More or less six.", False),
        ("Sixty litigators.", "Sixty.", True),
        ("Thirty percent.", "They counted 30%.", False),
        ("Twenty.", "Thirty of them.", True),
    ],
)
def test_what_says_more(one, other, more):
    assert says_more(one, other) is more


@given(
    st.sampled_from(["The mill was shut.", "Rain came. The yard was a lake."]),
    st.sampled_from(["Nine weeks.", "Ham, eggs and tea.", "In the spring.", "About nine vans."]),
    st.booleans(),
)
def test_no_word_is_lost_and_one_stop_ends_it(sentence, fragment, after):
    told = with_fragment(sentence, fragment, after=after)
    assert told.endswith(".")
    assert not told.endswith("..")
    for word in f"{sentence} {fragment}".replace(".", " ").split():
        assert word.lower() in told.lower()
