"""What differs between two versions."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from assistant.workspace.diff import difference, pieces
from assistant.workspace.document import Line
from assistant.workspace.drafted import document_of
from assistant.workspace.operations import deleted, headed, inserted, moved, with_line
from tests.unit.workspace.making import draft, edited

DRAFT = draft({"challenge": [(1, "Planning took four hours."), (2, "Nobody saw the runs."), (3, "Drivers phoned.")]})
TEXT = document_of(DRAFT, "p1/1")
ONE, TWO, THREE = (line.id for line in TEXT.section("challenge").lines)


def told(one, other):
    return [(c.kind, c.part, c.before, c.after) for c in difference(one, other)]


@given(edited())
def test_a_text_does_not_differ_from_itself(made):
    assert difference(made[2], made[2]) == ()


@given(edited())
def test_every_line_that_came_or_went_is_told(made):
    _, first, document = made
    changes = difference(first, document)
    before, now = ({line.id for line in d.lines()} for d in (first, document))
    assert {c.line_id for c in changes if c.kind == "added"} == now - before
    assert {c.line_id for c in changes if c.kind == "removed"} == before - now


@given(st.text(max_size=40), st.text(max_size=40))
def test_pieces_make_up_both_texts(before, after):
    found = pieces(before, after)
    assert "".join(p.text for p in found if p.kind != "added") == before
    assert "".join(p.text for p in found if p.kind != "removed") == after


def test_words_are_compared_as_words_and_chinese_by_character():
    assert [(p.kind, p.text) for p in pieces("four hours", "five hours")] == [
        ("removed", "four"), ("added", "five"), ("same", " hours"),
    ]  # fmt: skip
    assert [(p.kind, p.text) for p in pieces("耗时四小时", "耗时五小时")][:3] == [
        ("same", "耗时"), ("removed", "四"), ("added", "五"),
    ]  # fmt: skip


def test_each_kind_of_change():
    new = Line("new", "We asked for more.", "edited", (), origin="editor")
    line = TEXT.line(ONE)
    assert told(TEXT, with_line(TEXT, replace(line, text="Planning took five hours."))) == [
        ("edited", "challenge", line.text, "Planning took five hours.")
    ]
    assert told(TEXT, inserted(TEXT, "result", None, new)) == [("added", "result", None, new.text)]
    assert told(TEXT, deleted(TEXT, TWO)) == [("removed", "challenge", "Nobody saw the runs.", None)]
    assert told(TEXT, headed(TEXT, "result", "In the end")) == [("edited", "result", "Result", "In the end")]
    assert told(TEXT, with_line(TEXT, replace(TEXT.title, text="Other"))) == [
        ("edited", None, "Pruett Lines with Fleetline", "Other")
    ]


def test_only_the_line_that_was_moved_is_told_as_moved():
    assert told(TEXT, moved(TEXT, ONE, "challenge", THREE)) == [("moved", "challenge", *[TEXT.line(ONE).text] * 2)]
    assert told(TEXT, moved(TEXT, TWO, "result", None)) == [("moved", "result", *[TEXT.line(TWO).text] * 2)]
