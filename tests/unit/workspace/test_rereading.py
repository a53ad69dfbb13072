"""A text whose interview is read in another way."""

from dataclasses import replace

from assistant.records import Evidence, Quote, Span, Transcript, Turn
from assistant.workspace.drafted import document_of
from assistant.workspace.operations import deleted
from assistant.workspace.rereading import read_anew
from tests.unit.workspace.making import draft, sentence


def read(*words):
    text, turns = "", []
    for index, said in enumerate(words):
        turns.append(Turn(index, "a", "interviewee", Span(len(text), len(text) + len(said))))
        text += said + "\n"
    return Transcript("t", "t", "labels", "0", "en", None, text, tuple(turns), ())


BEFORE = read("Hello. It took long. It took long.", "Now it is quick.")
NOW = read("Hello.", "It took long. It took long.", "Speaker 2", "Now it is quick.")


def places(document):
    return [[NOW.words_of(e.turn)[e.start : e.end] for e in line.evidence] for line in document.lines()]


def test_evidence_and_quotes_are_found_by_their_words():
    drafted = replace(
        draft({"challenge": [sentence(0, "It took long.", 7, 20)], "result": [sentence(1, "It is quick.", 0, 16)]}),
        quotes=(Quote("Now it is quick.", "a", None, 1, 0, 16),),
    )
    document = read_anew(document_of(drafted, "p/1"), BEFORE, NOW)
    assert places(document) == [["It took long."], ["Now it is quick."]]
    assert (document.quotes[0].turn, document.quotes[0].start) == (3, 0)
    assert all(line.first.evidence == line.evidence for line in document.lines())


def test_what_is_not_there_any_more_is_left_out_and_what_was_deleted_is_remembered():
    document = document_of(draft({"challenge": [(0, "It took long.", 7, 20), (0, "Hello long.", 0, 20)]}), "p/1")
    document = deleted(document, document.section("challenge").lines[0].id)
    found = read_anew(document, BEFORE, NOW)
    assert places(found) == [[]]
    assert found.dropped[0].evidence == (Evidence(1, 0, 13),)


def test_the_same_reading_changes_nothing():
    document = document_of(draft({"challenge": [(0, "It took long.", 7, 20)]}), "p/1")
    assert read_anew(document, BEFORE, BEFORE) is document
