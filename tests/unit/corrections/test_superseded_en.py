"""Values that do not hold: another took their place, their unit was put right, or nobody wants them told."""

import pytest
from tests.unit.corrections.test_signs import talk_of

from assistant.corrections.superseded_en import superseded_en
from assistant.corrections.taken_out_en import taken_out
from assistant.corrections.talk_values_en import unit_of
from assistant.corrections.unit_retorts_en import unit_retorts

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


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("C: About forty times. | I: Forty? | C: I'm joking.", ["forty", "Forty"]),
        ("C: Two a month. | D: Karl. | C: Scrap that, we have no figure.", ["Two"]),
        ("C: Five. | D: Six. | C: It was planned. | D: I withdraw mine.", ["Six"]),
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
    ],
)
def test_a_unit_alone_puts_another_right(said, gone):
    talk = talk_of(said)
    assert [value.span.of(talk.transcript.text) for value in unit_retorts(talk)] == gone


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("C: In March we had 12 vans at five on line six.", ["March", "12"]),
        ("C: One in eight, and in twenty-three, two thirds.", ["two thirds"]),
        ("C: We started in 2019, on the tenth.", ["2019", "the tenth"]),
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
