"""What an editor may do to a text."""

import pytest
from hypothesis import given

from assistant.errors import InputError, NotFound
from assistant.records import PARTS
from assistant.workspace.document import Line
from assistant.workspace.drafted import document_of
from assistant.workspace.operations import deleted, headed, inserted, moved, with_line, without
from tests.unit.workspace.making import draft, edited, texts

DRAFT = draft(
    {
        "challenge": [(1, "Planning took four hours."), (2, "Nobody saw the runs.")],
        "solution": [(3, "The planner draws them."), (4, "Drivers see them.")],
    },
    pairs=[((0,), (0, 1))],
)


def text():
    return document_of(DRAFT, "p1/1")


def ids(document, part):
    return [line.id for line in document.section(part).lines]


@given(edited())
def test_ids_stay_unique_whatever_is_done(made):
    _, _, document = made
    found = [line.id for line in document.lines()]
    assert len(found) == len(set(found))
    assert [section.part for section in document.sections] == list(PARTS)


@given(edited())
def test_paragraphs_stay_together(made):
    for section in made[2].sections:
        runs = [
            line.paragraph
            for n, line in enumerate(section.lines)
            if not n or section.lines[n - 1].paragraph != line.paragraph
        ]
        assert len(runs) == len(set(runs))


@given(edited())
def test_pairs_name_lines_of_their_parts(made):
    document = made[2]
    for pair in document.pairs:
        assert set(pair.challenge) <= set(ids(document, "challenge"))
        assert set(pair.solution) <= set(ids(document, "solution"))


def test_a_line_goes_in_behind_the_one_named_or_to_the_front():
    new = Line("new", "A line.", "edited", (), origin="editor")
    first = ids(text(), "challenge")[0]
    assert ids(inserted(text(), "challenge", first, new), "challenge")[1] == "new"
    assert ids(inserted(text(), "challenge", None, new), "challenge")[0] == "new"
    assert ids(inserted(text(), "result", None, new), "result") == ["new"]


def test_nothing_goes_in_behind_a_line_of_another_part():
    new = Line("new", "A line.", "edited", (), origin="editor")
    with pytest.raises(NotFound):
        inserted(text(), "result", ids(text(), "challenge")[0], new)


def test_a_deleted_line_is_remembered_as_it_was_drafted():
    line = text().section("challenge").lines[0]
    edited_first = with_line(text(), Line(line.id, "Other words.", "edited", (), first=line.first))
    document = deleted(edited_first, line.id)
    assert [(gone.text, gone.evidence) for gone in document.dropped] == [(line.text, line.evidence)]
    assert line.id not in ids(document, "challenge")


def test_pairs_follow_what_is_deleted_and_moved():
    document = text()
    one, other = ids(document, "solution")
    assert deleted(document, one).pairs[0].solution == (other,)
    assert moved(document, one, "result", None).pairs[0].solution == (other,)
    assert without(document, {one, other}).pairs == ()


def test_a_moved_line_is_the_editors():
    one = ids(text(), "challenge")[0]
    document = moved(text(), one, "result", None)
    assert texts(document)["result"] == ["Planning took four hours."]
    assert document.line(one).touched and document.line(one).text == document.line(one).was


def test_title_and_standfirst_change_their_words_only():
    document = with_line(text(), Line("title", "Other", "composed", ()))
    assert document.title.text == "Other"
    for refused in (lambda d: deleted(d, "title"), lambda d: moved(d, "standfirst", "result", None)):
        with pytest.raises(InputError):
            refused(text())


def test_what_is_not_there_is_told():
    for missing in (
        lambda d: with_line(d, Line("gone", "x", "edited", ())),
        lambda d: deleted(d, "gone"),
        lambda d: moved(d, "gone", "result", None),
        lambda d: moved(d, ids(d, "challenge")[0], "result", "gone"),
    ):
        with pytest.raises(NotFound):
            missing(text())


def test_a_line_cannot_stand_behind_itself():
    one = ids(text(), "challenge")[0]
    with pytest.raises(InputError):
        moved(text(), one, "challenge", one)


def test_a_heading_changes():
    assert headed(text(), "result", "What came of it").section("result").heading == "What came of it"
