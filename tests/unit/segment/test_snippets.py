"""Snippets of interviews written for the labeller."""

from itertools import pairwise

import pytest

from assistant.resources import resource
from assistant.segment.snippets import read_snippets

TEXT = """# a note
Q | O> Hi there. || C> What was hard?
A | C> Everything.
---
Q | R> And now?
"""


def test_turns_labels_and_words_are_read(tmp_path):
    path = tmp_path / "some.txt"
    path.write_text(TEXT, "utf-8")
    (first, marks), (second, _) = read_snippets(path, "en")
    assert [(t.role, t.span.of(first.text)) for t in first.turns] == [
        ("interviewer", "Hi there. What was hard?"), ("interviewee", "Everything."),
    ]  # fmt: skip
    assert [(span.of(first.text), label) for span, label in marks] == [
        ("Hi there.", "other"), ("What was hard?", "challenge"), ("Everything.", "challenge"),
    ]  # fmt: skip
    assert second.text == "And now?\n"


@pytest.mark.parametrize("line", ["Z | O> Hi.", "Q O> Hi.", "Q | Hi.", "Q | Y> Hi."])
def test_a_line_that_is_no_turn_is_named(tmp_path, line):
    path = tmp_path / "some.txt"
    path.write_text(line, "utf-8")
    with pytest.raises(ValueError, match=r"some\.txt: no (turn|label)"):
        read_snippets(path, "en")


@pytest.mark.parametrize(("name", "count"), [("{}.txt", 15), ("talks.{}.txt", 8)])
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_snippets_of_the_recipe_can_be_read_and_have_every_label_but_off_record(lang, name, count):
    found = read_snippets(resource("models", "labeller", "data", name.format(lang)), lang)
    assert len(found) >= count
    assert {label for _, marks in found for _, label in marks} == {
        "background",
        "challenge",
        "solution",
        "result",
        "other",
    }
    for transcript, marks in found:
        assert all(span.of(transcript.text).strip() for span, _ in marks)
        assert all(one.end <= other.start for (one, _), (other, _) in pairwise(marks))
