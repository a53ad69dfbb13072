"""Told answers that hang in the air, with what they are about."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.draft.asked_of import with_topics
from assistant.draft.choose import Choice
from assistant.draft.names import Names
from assistant.language.voice import Reworded
from assistant.records import Span
from tests.unit.draft.interviews import PEOPLE, block, interview, passages_of

NAMES = Names("en", "Pruett Lines", "Pruett", "Fleetline", None, PEOPLE["en"])


def told(*turns: tuple[str, str], label: str = "result", closed: bool = False, quoted: bool = False) -> Choice:
    """The last sentence of the talk as it is told, where no other is; what was asked may be `closed`."""
    transcript = interview("en", *turns)
    passages = passages_of(transcript, [label] * len(transcript.turns))
    last = len(passages) - 1
    material = block(last, passages[last], text=passages[last].text)
    material = replace(material, reworded=Reworded(passages[last].text, leans=False))
    if quoted:
        material = replace(material, quote=Span(0, len(passages[last].text)))
    shut = frozenset(i for i, p in enumerate(passages) if p.turn == 0) if closed else frozenset()
    (choice,) = with_topics([Choice(material, 3, quoted=quoted)], transcript, passages, NAMES, shut)
    return choice


def text(choice: Choice) -> str:
    assert choice.material.reworded is not None
    return choice.material.reworded.text


def test_the_thing_named_alone_right_before_a_sentence_is_what_it_is_about():
    choice = told(("maya", "Go on."), ("curtis", "Then the reservoir. It had water until the harvest."))
    assert text(choice) == "As for the reservoir, it had water until the harvest."
    assert [p.text for p in choice.material.additions] == ["Then the reservoir."]


def test_the_thing_asked_about_is_what_an_answer_is_about():
    choice = told(("maya", "And double bookings, do those happen?"), ("curtis", "They had one in March, no more."))
    assert text(choice) == "As for double bookings, they had one in March, no more."
    assert "double bookings" in choice.material.additions[-1].text


def test_words_that_name_nothing_may_be_said_between_the_question_and_the_answer():
    choice = told(("maya", "What about the permit?"), ("curtis", "That was the hard one. It comes back after weeks."))
    assert text(choice) == "As for the permit, it comes back after weeks."


@pytest.mark.parametrize(
    "answer",
    [
        "The office pays a clerk for three days. It comes back after weeks.",  # another thing was named since
        "The drivers take the cards home.",  # it says what it is about
        "It takes nine days to get a permit.",  # it names the topic itself
    ],
)
def test_an_answer_of_its_own_stays_as_it_was_said(answer):
    choice = told(("maya", "What about the permit?"), ("curtis", answer))
    assert not text(choice).startswith("As for")


def test_a_question_that_may_not_be_told_gives_no_word():
    choice = told(("maya", "What about the permit?"), ("curtis", "It comes back after weeks."), closed=True)
    assert text(choice) == "It comes back after weeks."


def test_what_presents_the_company_needs_no_topic():
    said = ("curtis", "Then the reservoir. It had water until the harvest.")
    assert not text(told(("maya", "Go on."), said, label="background")).startswith("As for")


def test_words_that_hang_are_quoted_behind_what_was_asked():
    choice = told(("maya", "And the patients?"), ("curtis", "Half of them I went to school with."), quoted=True)
    assert choice.material.asked == "about the patients"
    assert choice.material.question is not None and "the patients" in choice.material.question.text


def test_a_place_in_a_list_that_the_reader_has_not_is_no_topic():
    choice = told(("maya", "And the third row?"), ("curtis", "It went from nine to seven."), quoted=True)
    assert choice.material.asked == ""
