"""What is quoted in one: sentences of one answer that tell something only together, behind what was asked."""

from __future__ import annotations

import numpy as np
import pytest

from assistant.draft.material import Material
from assistant.draft.names import PRODUCT, Names
from assistant.draft.passed_on import runs
from assistant.records import Passage, Transcript
from tests.unit.draft.interviews import PEOPLE, block, interview, passages_of

NAMES = Names("en", "Pruett Lines", "Pruett", "Fleetline", None, PEOPLE["en"])


def said_in(transcript: Transcript) -> tuple[Passage, ...]:
    return passages_of(transcript, ["solution"] * len(transcript.turns))


def found(*turns: tuple[str, str], closed: frozenset[int] = frozenset()) -> tuple[Transcript, list[Material]]:
    transcript = interview("en", *turns)
    passages = said_in(transcript)
    worth = np.full((len(passages), 4), 0.2, np.float32)
    return transcript, runs(transcript, passages, [], worth, NAMES, closed)


def told(materials: list[Material]) -> set[tuple[str, str]]:
    return {(m.asked, m.quote.of(m.passage.text)) for m in materials if m.quote}


def test_a_bare_answer_is_told_behind_what_was_asked():
    _, materials = found(
        ("curtis", "We had nine days of waiting for a permit."),
        ("maya", "I see. And the nine days?"),
        ("curtis", "Two and a half. On average, last year."),
    )
    assert ("about the nine days", "Two and a half. On average, last year.") in told(materials)
    asked = next(m for m in materials if m.asked)
    assert asked.question is not None and "nine days" in asked.question.text


def test_what_the_product_does_not_do_is_told_of_the_product():
    _, materials = found(
        ("maya", "What doesn't it do?"),
        ("curtis", "It doesn't know where the rock is. It draws a straight line right through a ledge."),
    )
    assert any(m.asked == f"what {PRODUCT} does not do" for m in materials)


def test_a_run_without_a_topic_opens_with_a_whole_sentence():
    _, materials = found(
        ("maya", "Go on."),
        ("curtis", "Nine. The depot was locked from six in the evening. No key, no load."),
    )
    openings = {m.passage.text.split(".")[0] for m in materials}
    assert openings == {"The depot was locked from six in the evening"}


@pytest.mark.parametrize(
    ("opening", "fit"),
    [
        ("First week of the thaw.", True),
        ("Chalk, in two colours.", True),
        ("With chalk and a rag.", False),
        ("The thaw.", False),
    ],
)
def test_a_fragment_opens_a_quote_that_goes_on_about_it(opening, fit):
    _, materials = found(("maya", "Go on."), ("curtis", f"{opening} The crew counted every boat in the harbour."))
    assert any(m.passage.text.startswith(opening) for m in materials) is fit


@pytest.mark.parametrize(
    ("opening", "fit"),
    [
        ("Thirty June, in the rain.", False),
        ("Nine stations, forty racks.", True),
        ("Twelve buses on the hill.", True),
        ("Nine weeks.", False),
        ("Thirteen points.", False),
        ("A third, about.", False),
        ("Forty of them.", False),
    ],
)
def test_what_is_counted_opens_a_quote_only_where_it_is_named(opening, fit):
    _, materials = found(("maya", "Go on."), ("curtis", f"{opening} They go to the people and the people stay."))
    assert any(m.passage.text.startswith(opening) for m in materials) is fit


def test_a_number_only_the_interviewer_says_is_no_topic():
    _, materials = found(("maya", "And the fourteen days?"), ("curtis", "Two and a half. On average, last year."))
    assert not any(m.asked for m in materials)


@pytest.mark.parametrize("closed", [0, 1, 2])
def test_nothing_closed_is_in_a_run_or_in_what_was_asked(closed):
    transcript, materials = found(
        ("maya", "And the gate?"),
        ("curtis", "The depot gate was locked from six in the evening. No key, no load. We lost a customer over it."),
        closed=frozenset([closed]),
    )
    span = said_in(transcript)[closed].span
    for material in materials:
        for passage in (material.passage, material.question):
            assert passage is None or not passage.span.start <= span.start < passage.span.end


@pytest.mark.parametrize(
    "answer",
    [
        "The depot was locked from six in the evening. Please don't write that.",
        "The depot was locked from six in the evening. Is that a one or a seven?",
        "The depot was locked from six in the evening. Um, no, from seven.",
        "The depot was locked from six in the evening. I told you that last week.",
    ],
)
def test_what_needs_cuts_or_is_said_to_the_listener_is_in_no_run(answer):
    _, materials = found(("maya", "Go on."), ("curtis", answer))
    assert materials == []


def test_a_number_that_a_colleague_does_not_let_stand_is_in_no_run():
    turns = (
        ("maya", "And the yard?"),
        ("curtis", "The yard has room for all of them at night. Twenty-two trucks. All under cover."),
        ("rosa", "He'll have told you twenty-two trucks. There are nineteen."),
    )
    _, materials = found(*turns)
    assert not any("Twenty-two" in m.passage.text for m in materials)


def test_sentences_that_can_all_be_told_are_not_quoted_in_one():
    transcript = interview("en", ("curtis", "The depot was locked from six in the evening. The drivers had no key."))
    passages: tuple[Passage, ...] = said_in(transcript)
    whole = [block(place, passage, text=passage.text) for place, passage in enumerate(passages)]
    worth = np.full((len(passages), 4), 0.2, np.float32)
    assert runs(transcript, passages, [], worth, NAMES, frozenset())
    assert runs(transcript, passages, whole, worth, NAMES, frozenset()) == []
