"""Marks: what is taken off the record, and put back on it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import WorkError
from assistant.records import Passage, Span
from assistant.workspace.closing import closed_by, labelled, marks_in, next_marks, without_labels
from assistant.workspace.project import Choices, Marks

spans = st.tuples(st.integers(0, 30), st.integers(1, 12)).map(lambda p: Span(p[0], p[0] + p[1]))
changes = st.lists(st.tuples(spans, st.booleans()), max_size=6)


def covered(found):
    return {at for span in found for at in range(span.start, span.end)}


@given(changes)
def test_the_last_word_on_a_place_counts(told):
    marks, off, on = Marks(), set(), set()
    for span, closes in told:
        marks = next_marks(marks, span, off=closes)
        place = set(range(span.start, span.end))
        off, on = (off | place, on - place) if closes else (off - place, on | place)
    assert covered(marks.marked) == off and covered(marks.cleared) == on


def passage(start, end, label="result", **more):
    return Passage(f"{start:012d}", Span(start, end), 0, "a", "x" * (end - start), label, 0.5, **more)


def test_a_mark_closes_every_passage_that_it_touches():
    found = closed_by((passage(0, 5), passage(5, 9), passage(9, 12)), Marks((Span(4, 6),)))
    assert [p.label for p in found] == ["off_record", "off_record", "result"]


def test_labels_by_hand_are_shown_but_never_over_the_record():
    before = (passage(0, 5), passage(5, 9), passage(9, 12, "off_record"))
    newest = (passage(0, 5), passage(5, 9, "off_record"), passage(9, 12, guarded=True))
    labels = {p.id: "solution" for p in before}
    found = labelled(before, labels, newest)
    assert [p.label for p in found] == ["solution", "off_record", "result"]
    assert [p.guarded for p in found] == [False, False, True]


def test_marks_find_their_words_in_another_reading():
    before, now = "A: one two three two", "Speaker A\none two three two"
    marks = Marks((Span(7, 10),), (Span(17, 20),))
    found = marks_in(marks, before, now)
    assert [s.of(now) for s in (*found.marked, *found.cleared)] == ["two", "two"]
    assert found.marked[0].start < found.cleared[0].start
    with pytest.raises(WorkError):
        marks_in(marks, before, "something else")


def test_where_the_words_are_said_more_often_all_are_marked_and_none_is_cleared():
    marks = Marks((Span(7, 10),), (Span(3, 6),))
    found = marks_in(marks, "A: one two three", "one two three two one")
    assert [(s.start, s.end) for s in found.marked] == [(4, 7), (14, 17)] and found.cleared == ()


def test_a_label_by_hand_is_set_and_taken_back():
    choices = without_labels(Choices(labels={"a": "result"}), "b", "solution")
    assert choices.labels == {"a": "result", "b": "solution"}
    assert without_labels(choices, "a", None).labels == {"b": "solution"}
