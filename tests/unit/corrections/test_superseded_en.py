"""Values that do not hold: another took their place, their unit was put right, or nobody wants them told."""

import pytest

from assistant.corrections.superseded_en import superseded_en
from assistant.corrections.taken_out_en import taken_out
from assistant.corrections.talk_values_en import unit_of
from assistant.corrections.unit_retorts_en import unit_retorts
from tests.unit.corrections.test_signs import talk_of

GONE = [
    ("C: We run ninety vans. | D: That's the whole firm. Here it's sixty. | C: Fair enough.", ["ninety"]),
    ("C: It took thirty days. | I: Can I write thirty? | C: Well, twenty-six.", ["thirty"]),
    ("C: It opened in July. | D: June. | C: June, of course.", ["July"]),
    ("C: It took thirty, um, twenty-six days.", ["thirty"]),
    ("C: It's forty. | D: Isn't it fifty? | C: It's forty, I pulled the list. | D: Okay.", ["fifty"]),
    ("C: It used to take forty minutes. | I: And today? | C: Twelve minutes.", []),
    ("C: In the town it's 310 clients. | D: And in the country 340.", []),
    ("C: We have thirty carts, of whom twenty-six have a roof.", []),
    ("C: The target was thirty. | I: And where did you land? | C: Twenty-six, and we say so.", []),
    ("C: The median is four minutes. | I: And the mean? | C: Seven.", []),
    ("C: We feed 210,000 hens. | I: Wow. | C: I should add, 210 was the old barn. It's 195,000.", ["210,000", "210"]),
    ("C: It runs twice a week. | D: Once. | C: Once a week, you're right.", ["twice"]),
    ("C: About one in ten breaks. | I: Can I write that? | C: Well, to be exact it's one in twelve.", ["one in ten"]),
    ("C: It opens in May. | D: The letter says September. | C: Fair enough. | I: Then I'll write September.", ["May"]),
    ("C: About two thousand people. | D: That's the whole group. Here it's ninety. | C: True.", ["two thousand"]),
    ("C: We were founded in 1998. | D: Ninety-seven. | C: Ninety-seven, he was there. | I: 1997.", ["1998"]),
    ("C: In the morning it's 410 pupils. | I: Okay. | C: In the afternoon it's 330.", []),
]


@pytest.mark.parametrize(("said", "gone"), GONE)
def test_only_what_another_took_the_place_of_is_gone(said, gone):
    talk = talk_of(said)
    put = superseded_en(talk.transcript, talk.passages)
    found = [old.of(talk.transcript.text) for old in (*(old for old, _ in put.instead), *put.out)]
    assert [word for word in gone if word not in found] == []
    assert bool(found) is bool(gone)


def test_a_correction_names_what_holds():
    talk = talk_of("C: We bake for thirty shops. | D: Twenty-six. | C: Twenty-six, right.")
    found = superseded_en(talk.transcript, talk.passages).instead
    assert {(old.of(talk.transcript.text), new.of(talk.transcript.text)) for old, new in found} == {
        ("thirty", "Twenty-six")
    }


def test_a_new_value_takes_the_place_of_the_likeliest_alone():
    talk = talk_of(
        "C: It fell from 55 to 35. | I: Minutes? | C: Yes. | D: The log says 38, 35 is only the express. | I: So 38."
    )
    found = superseded_en(talk.transcript, talk.passages).instead
    assert {old.of(talk.transcript.text) for old, _ in found} == {"35"}


def test_of_two_that_each_take_the_place_of_the_other_one_holds():
    talk = talk_of(
        "C: It's forty. | D: Fifty. | C: No, it's forty, I pulled the list. | D: Oh, forty, you're right. | I: Forty then."
    )
    found = superseded_en(talk.transcript, talk.passages).instead
    assert {old.of(talk.transcript.text).lower() for old, _ in found} == {"fifty"}


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("C: About forty times. | I: Forty? | C: I'm joking.", ["forty", "Forty"]),
        ("C: Two a month. | D: Karl. | C: Scrap that, we have no figure.", ["Two"]),
        ("C: Five. | D: Six. | C: It was planned. | D: I withdraw mine.", ["Six"]),
        ("C: Nine thousand, easily. | D: We never worked that out.", ["Nine thousand"]),
        ("C: Around forty. | I: Okay, I'll leave it out.", ["forty"]),
        ("C: Around forty. | D: We have no children there.", []),
        ("C: Around forty. | I: Then I'll leave you to it.", []),
    ],
)
def test_what_is_taken_back_with_nothing_in_its_place(said, gone):
    talk = talk_of(said)
    assert [value.span.of(talk.transcript.text) for value in taken_out(talk)] == gone


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("C: It takes six weeks. | D: Days. | C: Six days, yes.", ["six"]),
        ("C: We gained four percent. | I: Four percent. | C: Points, please.", ["four", "Four"]),
        ("C: It takes six weeks. | D: Weeks, yes.", []),
        ("C: It takes six weeks. | D: Euros would be nice.", []),
        ("C: It saves forty seconds an item. | D: A customer.", ["forty"]),
        ("C: It saves forty seconds an item. | D: An item, yes.", []),
        ("C: It costs forty euros an hour. | D: Per person.", []),
    ],
)
def test_a_unit_alone_puts_another_right(said, gone):
    talk = talk_of(said)
    assert [value.span.of(talk.transcript.text) for value in unit_retorts(talk)] == gone


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("C: In March we had 12 vans at five on line six.", ["March", "12"]),
        ("C: One in eight, and in twenty-three, two thirds.", ["One in eight", "two thirds"]),
        ("C: Twice a week, and once they came in May.", ["Twice", "May"]),
        ("C: You may go once more.", []),
        ("C: It took a weekend, about a quarter of it.", ["weekend", "a quarter"]),
        ("C: We started in 2019, on the tenth.", ["2019", "the tenth"]),
        (
            "C: It must have been May. The twentieth was dry. Twenty-second, rather.",
            ["May", "The twentieth", "Twenty-second"],
        ),
        ("C: Second, we bake. It has a tenth of it.", ["a tenth"]),
        ("C: We're at five.", ["five"]),
    ],
)
def test_the_values_of_a_sentence(said, words):
    talk = talk_of(said)
    assert [value.span.of(talk.transcript.text) for value in talk.values] == words


@pytest.mark.parametrize(
    ("after", "unit"),
    [(" percent of it", "%"), (" per cent", "%"), (" days", "day"), (" and", ""), (" big vans", "big")],
)
def test_what_a_number_counts(after, unit):
    assert unit_of(after) == unit


def test_a_number_that_is_not_surely_put_right_is_not_told_nor_is_the_other_in_its_place():
    talk = talk_of(
        "I: How long does loading take? | C: It's thirty-five minutes. I've got the sheet."
        " | D: It's twenty-six for you. I looked before we came."
    )
    put = superseded_en(talk.transcript, talk.passages)
    assert [one.of(talk.transcript.text) for one in put.out] == ["thirty-five"]
    assert put.instead == ()
