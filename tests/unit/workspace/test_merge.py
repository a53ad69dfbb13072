"""Drafting again leaves what the editor did."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from assistant.workspace.document import Line
from assistant.workspace.drafted import document_of
from assistant.workspace.merge import merged
from assistant.workspace.operations import deleted, headed, inserted, moved, with_line
from tests.unit.workspace.making import draft, drafts, edited, sentence, texts

FIRST = draft(
    {
        "challenge": [(1, "Planning took four hours."), (2, "Nobody saw the runs."), (3, "Drivers phoned in.")],
        "solution": [(5, "The planner draws the runs.")],
    },
    pairs=[((0, 1), (0,))],
)


def text(drafted=FIRST, seed="p1/1"):
    return document_of(drafted, seed)


def line(document, words):
    return next(one for one in document.lines() if one.text.startswith(words))


def rewritten(document, words, new):
    return with_line(document, replace(line(document, words), text=new, worded_by="editor"))


def again(document, drafted=FIRST):
    return merged(document, document_of(drafted, "p1/2"))


@given(edited())
def test_the_same_draft_again_changes_nothing(made):
    drafted, _, document = made
    result = again(document, drafted)
    assert texts(result) == texts(document)
    assert [one.id for one in result.lines()] == [one.id for one in document.lines()]
    assert [s.heading for s in result.sections] == [s.heading for s in document.sections]


@given(edited(), drafts)
def test_another_draft_keeps_every_line_of_the_editors(made, other):
    document = made[2]
    result = again(document, other)
    kept = {(s.part, one.id, one.text) for s in result.sections for one in s.lines}
    assert {(s.part, one.id, one.text) for s in document.sections for one in s.lines if one.touched} <= kept
    found = [one.id for one in result.lines()]
    assert len(found) == len(set(found))


@given(edited(), drafts)
def test_no_draft_brings_back_what_was_deleted_or_edited(made, other):
    document = made[2]
    result = again(document, other)
    drafted = [one.text for one in result.lines() if not one.touched]
    gone = [*(d.text for d in document.dropped), *(one.was for one in document.lines() if one.touched and one.was)]
    assert not set(drafted) & set(gone)


@given(edited(), st.data())
def test_drafting_again_twice_is_as_once(made, data):
    other = data.draw(drafts)
    once = again(made[2], other)
    assert texts(merged(once, document_of(other, "p1/3"))) == texts(once)


def test_lines_that_nobody_touched_give_way():
    new = draft({"challenge": [(1, "Planning took up to four hours."), (9, "Fuel was dear.")]})
    result = again(text(), new)
    assert texts(result)["challenge"] == ["Planning took up to four hours.", "Fuel was dear."]
    assert result.section("challenge").lines[0].id == line(text(), "Planning").id


def test_a_reworded_sentence_on_deleted_words_does_not_come_back():
    document = deleted(text(), line(text(), "Nobody").id)
    new = draft({"challenge": [(1, "Planning took four hours."), (2, "Runs were seen by nobody.")]})
    assert texts(again(document, new))["challenge"] == ["Planning took four hours."]


def test_a_number_told_twice_is_deleted_once():
    headline = sentence(7, "Planning time was cut by 85%.", kind="composed")
    told = sentence(7, "Planning now takes 35 minutes.")
    drafted = draft({"result": [headline, told]})
    document = deleted(text(drafted), line(text(drafted), "Planning time").id)
    assert texts(again(document, drafted))["result"] == ["Planning now takes 35 minutes."]


def test_the_editors_line_stays_behind_its_line():
    own = Line("own", "We asked for more.", "edited", (), origin="editor")
    document = inserted(text(), "challenge", line(text(), "Nobody").id, own)
    new = draft(
        {"challenge": [(9, "Fuel was dear."), (2, "Nobody saw the runs."), (3, "Drivers phoned in.")]},
    )
    assert texts(again(document, new))["challenge"] == [
        "Fuel was dear.", "Nobody saw the runs.", "We asked for more.", "Drivers phoned in.",
    ]  # fmt: skip


def test_an_edited_line_stands_where_its_draft_would_and_is_paired_for_it():
    document = rewritten(text(), "Planning", "Planning ate four hours a day.")
    result = again(document)
    assert texts(result)["challenge"][0] == "Planning ate four hours a day."
    assert result.pairs[0].challenge == tuple(one.id for one in result.section("challenge").lines[:2])


def test_a_moved_line_is_not_drafted_again_where_it_was():
    document = moved(text(), line(text(), "Nobody").id, "result", None)
    result = again(document)
    assert texts(result)["result"] == ["Nobody saw the runs."]
    assert "Nobody saw the runs." not in texts(result)["challenge"]


def test_title_and_heading_stay_once_edited_and_follow_until_then():
    document = headed(with_line(text(), replace(text().title, text="Our title")), "result", "Our results")
    new = replace(FIRST, title="New title", standfirst="New standfirst.")
    result = again(document, new)
    assert (result.title.text, result.standfirst.text) == ("Our title", "New standfirst.")
    assert result.section("result").heading == "Our results"
    assert again(text(), new).title.text == "New title"
