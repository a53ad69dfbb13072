"""Rows of an interview are made once."""

from assistant.learning.features import Utterance, sentence_rows
from assistant.records import Span


def said() -> list[Utterance]:
    texts = ("How long did it take?", "Four hours.", "Now it is 35 minutes.")
    return [Utterance(text, Span(0, len(text)), turn, "interviewee") for turn, text in enumerate(texts)]


def test_asking_again_for_the_same_sentences_gives_the_rows_made_before():
    assert sentence_rows(said(), "en") is sentence_rows(said(), "en")


def test_another_sentence_or_language_gets_rows_of_its_own():
    rows = sentence_rows(said(), "en")
    assert len(rows) == 3
    assert sentence_rows(said()[:2], "en") is not rows
    assert sentence_rows(said(), "zh") is not rows
