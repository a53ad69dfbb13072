"""What the features of a sentence tell of it and of what stands around it."""

import numpy as np
import pytest

from assistant.learning.features import Utterance, sentence_rows, utterances_of
from assistant.learning.linear import Row, in_field
from assistant.records import Span, Transcript, Turn

ASKED, ANSWERED, MORE = "How long did planning take?", "Four hours every morning.", "Nobody liked it."


def said(*sentences: tuple[int, str, str]) -> list[Utterance]:
    return [Utterance(text, Span(0, len(text)), turn, role) for turn, role, text in sentences]


TALK = ((0, "interviewer", ASKED), (1, "interviewee", ANSWERED), (1, "interviewee", MORE))


def blocks(row: Row) -> list[set[int]]:
    return [set(hashes.tolist()) for hashes, _ in row.blocks]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_there_is_a_row_for_each_sentence_in_order(lang):
    rows = sentence_rows(said(*TALK), lang)
    alone = [sentence_rows(said(one), lang)[0] for one in TALK]
    assert [blocks(row)[0] for row in rows] == [blocks(row)[0] for row in alone]


def test_neighbours_are_seen_in_their_place():
    first, middle, last = sentence_rows(said(*TALK), "en")
    assert np.array_equal(middle.blocks[1][0], in_field(first.blocks[0][0], "before"))
    assert np.array_equal(middle.blocks[2][0], in_field(last.blocks[0][0], "after"))
    assert len(first.blocks[1][0]) == len(last.blocks[2][0]) == 0


def test_an_answer_knows_what_was_asked_and_a_talk_without_questions_knows_none():
    rows = sentence_rows(said(*TALK), "en")
    asked = set(in_field(rows[0].blocks[0][0], "question").tolist())
    assert asked == blocks(rows[1])[3] == blocks(rows[2])[3]
    assert all(not blocks(row)[3] for row in sentence_rows(said(*TALK[1:]), "en"))


@pytest.mark.parametrize(
    ("other", "lang"),
    [
        ((1, "interviewer", ANSWERED), "en"),
        ((1, "interviewee", "Four hours every morning?"), "en"),
        ((1, "interviewee", ANSWERED * 6), "en"),
        ((1, "interviewee", "Thirty hours every morning."), "en"),
    ],
    ids=["role", "question", "length", "number"],
)
def test_role_question_length_and_number_are_told(other, lang):
    plain, changed = (sentence_rows(said(TALK[0], one, TALK[2]), lang)[1] for one in (TALK[1], other))
    assert blocks(plain)[4] != blocks(changed)[4]


def test_upper_case_and_spacing_make_no_difference_to_the_words():
    one, two = (sentence_rows(said((0, "interviewee", text)), "en")[0] for text in ("Four  HOURS", "four hours"))
    assert blocks(one)[0] == blocks(two)[0]


def test_nothing_said_gives_no_rows():
    assert list(sentence_rows([], "zh")) == []


def test_utterances_take_words_and_role_from_their_turn():
    text = "谁？\n我们。\n"
    turns = (Turn(0, "甲", "interviewer", Span(0, 2)), Turn(1, "乙", "interviewee", Span(3, 6)))
    transcript = Transcript("t", "t.docx", "labels", "0", "zh", None, text, turns, ())
    found = utterances_of(transcript, [(0, Span(0, 2)), (1, Span(3, 6))])
    assert [(u.text, u.role, u.turn) for u in found] == [("谁？", "interviewer", 0), ("我们。", "interviewee", 1)]
