"""Sentences told together."""

import pytest

from assistant.draft.choose import Choice
from assistant.draft.joining import quotes_in_one, together, told
from assistant.draft.names import CUSTOMER
from assistant.records import Span
from tests.unit.draft.interviews import block, interview, passages_of

SAID = "We have nine yards. We sell to farms. But the pumps are old. But turnover is up."


def choices(*texts, quoted=(), turns=((0, SAID),)):
    transcript = interview("en", *(("curtis", words) for _, words in turns))
    passages = passages_of(transcript, ["challenge"] * len(transcript.turns))
    return [
        Choice(block(place, passages[place], text=text), 1, quoted=place in quoted) for place, text in enumerate(texts)
    ]


def test_two_short_sentences_of_one_subject_are_one():
    found = choices(f"{CUSTOMER} has nine yards.", f"{CUSTOMER} sells to farms.", "The pumps are old.")
    groups = together(found, "en")
    assert [len(group) for group in groups] == [2, 1]
    assert told(groups[0], None, "en") == f"{CUSTOMER} has nine yards and sells to farms."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (f"{CUSTOMER} has nine yards.", "The yards are full."),
        (f"{CUSTOMER} has nine yards, all of them full.", f"{CUSTOMER} sells to farms."),
        (f"{CUSTOMER} has never closed a yard.", f"{CUSTOMER} sells to farms."),
        (f"{CUSTOMER} has nine yards. They are full.", f"{CUSTOMER} sells to farms."),
        (f"{CUSTOMER} has nine yards.", f"{CUSTOMER}'s yards are full."),
    ],
)
def test_others_stay_apart(one, other):
    assert [len(group) for group in together(choices(one, other), "en")] == [1, 1]


def test_chinese_sentences_and_quotes_stay_apart():
    found = choices(f"{CUSTOMER} has nine yards.", f"{CUSTOMER} sells to farms.", quoted=(1,))
    assert [len(group) for group in together(found, "en")] == [1, 1]
    assert [len(group) for group in together(choices(f"{CUSTOMER} 1.", f"{CUSTOMER} 2."), "zh")] == [1, 1]


def test_a_but_comes_back_only_behind_what_it_was_said_behind():
    _, second, third, _ = choices("A.", "The yards were full.", "The pumps are old.", "B.")
    assert told([third], second, "en") == "But the pumps are old."
    assert told([third], None, "en") == "The pumps are old."
    first, *_ = choices("A.", "B.", "C.")
    assert told([third], first, "en") == "The pumps are old."


def test_behind_a_but_the_first_word_is_as_small_as_it_was_said():
    *_, third, fourth = choices("A.", "B.", "The pumps are old.", "Turnover is up.")
    assert told([fourth], third, "en") == "But turnover is up."


def test_words_quoted_one_right_after_the_other_are_one_quote():
    transcript = interview("en", ("curtis", SAID))
    passages = passages_of(transcript, ["challenge"])
    said = [
        Choice(block(place, p, quote=Span(0, len(p.text))), 1, quoted=place != 2) for place, p in enumerate(passages)
    ]
    both, apart, last = quotes_in_one(said, transcript)
    assert both.material.quote is not None
    assert both.material.quote.of(both.material.passage.text) == "We have nine yards. We sell to farms."
    assert both.material.others == (1,)
    assert (apart, last) == (said[2], said[3])


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("Then the yard was shut.", "The yard was shut."),
        (f"Then {CUSTOMER} shut the yard.", f"{CUSTOMER} shut the yard."),
        ("Then one night it rained.", "One night it rained."),
        ("Then came the audit.", "Then came the audit."),  # nothing but "then" opens it
    ],
)
def test_a_then_that_follows_nothing_told_goes(text, apart):
    first, second = choices("The pumps are old.", text)
    assert told([second], None, "en") == apart
    assert told([second], first, "en") == text
