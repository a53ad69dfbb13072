"""The thing that a question names and asks about."""

import pytest

from assistant.language.question_topic_en import topic_named


@pytest.mark.parametrize(
    ("question", "topic"),
    [
        ("Quiet's good. What about double bookings? I feel that's always the thing.", "double bookings"),
        ("Priya, what about the invoices, the late ones?", "the invoices"),
        ("And Joy, you mentioned something about commitments?", "commitments"),
        ("Okay. And the rules, who decided those? Was that you or the vendor?", "the rules"),
        ("And your NPS, there was something on the NPS?", "the NPS"),
        ("The labels, do you still print them?", "the labels"),
        ("So the trips. Forty a week to...", "the trips"),
        ("And returns? How long, and who?", "returns"),
    ],
)
def test_what_is_named_to_be_asked_about_is_the_topic(question, topic):
    assert topic_named(question) == topic


@pytest.mark.parametrize(
    "question",
    [
        "And Samia, what did you get out of it?",  # who is called by name
        "Hello, is that the depot?",
        "And the nine days, what is it now?",  # a number: the interviewer's claim
        "And the last one, did that go well?",
        "What about the invoices? And who pays the drivers?",  # what was asked last is something else
        "And in general, how do they take it?",
        "And you, do you like it?",
        "And what happened then?",
        "So the water moves through the gate.",
        "And the name, it's H, O, L, M?",
        "And what do they pay for, is that known?",
    ],
)
def test_no_topic_is_made_of_names_numbers_or_what_is_not_asked_last(question):
    assert topic_named(question) is None
