"""What an editor may do to a text: every operation gives another text and leaves the first as it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from assistant.errors import InputError, Say
from assistant.records import Part
from assistant.workspace.document import HEADS, STANDFIRST, TITLE, DocSection, Document, Dropped, Line, no_such_line

_Lines = tuple[Line, ...]


def with_line(document: Document, line: Line) -> Document:
    """The text with this line in place of the one of its id.

    Raises:
        NotFound: there is none.
    """
    document.line(line.id)
    if line.id == TITLE:
        return replace(document, title=line)
    if line.id == STANDFIRST:
        return replace(document, standfirst=line)
    return _each(document, lambda s: tuple(line if other.id == line.id else other for other in s.lines))


def inserted(document: Document, part: Part, after: str | None, line: Line) -> Document:
    """The text with a new line after the one of id `after` of a part, in its paragraph; None: at the beginning.

    Raises:
        NotFound: `after` does not stand in that part.
    """
    lines = document.section(part).lines
    at = _behind(lines, after)
    neighbour = lines[at - 1] if at else (lines[0] if lines else None)
    placed = replace(line, paragraph=neighbour.paragraph if neighbour else 0)
    return _in_part(document, part, (*lines[:at], placed, *lines[at:]))


def deleted(document: Document, line_id: str) -> Document:
    """The text without a line; it is remembered, so that no later draft brings it back.

    Raises:
        NotFound: there is no such line.
        InputError: it is the title or the standfirst.
    """
    _may_go(line_id)
    line = document.line(line_id)
    dropped = Dropped(line.was or line.text, line.drawn)
    return replace(without(document, {line_id}), dropped=(*document.dropped, dropped))


def without(document: Document, gone: set[str]) -> Document:
    """The text without these lines, of which nothing is remembered; pairs follow."""
    document = _each(document, lambda s: tuple(line for line in s.lines if line.id not in gone))
    return settled(document)


def moved(document: Document, line_id: str, part: Part, after: str | None) -> Document:
    """The text with a line moved behind another one (`after`; None: to the beginning of the part).

    Raises:
        NotFound: the line, or the one to stand behind, is not there.
        InputError: it is the title or the standfirst, or it shall stand behind itself.
    """
    _may_go(line_id)
    line = replace(document.line(line_id), moved=True)
    if after == line_id:
        raise InputError(
            Say("A line cannot stand behind itself.", "不能把一行移到它自己后面。"),
            Say("Choose another place.", "请选择其他位置。"),
        )
    rest = _each(document, lambda s: tuple(other for other in s.lines if other.id != line_id))
    return settled(inserted(rest, part, after, line))


def headed(document: Document, part: Part, heading: str) -> Document:
    """The text with another heading over a part."""
    sections = (replace(s, heading=heading) if s.part == part else s for s in document.sections)
    return replace(document, sections=tuple(sections))


def _may_go(line_id: str) -> None:
    if line_id in HEADS:
        raise InputError(
            Say("Title and standfirst cannot be deleted or moved.", "标题和导语不能删除或移动。"),
            Say("Change their words instead.", "请直接修改文字。"),
        )


def _behind(lines: Sequence[Line], after: str | None) -> int:
    if after is None:
        return 0
    at = next((number for number, line in enumerate(lines) if line.id == after), None)
    if at is None:
        raise no_such_line()
    return at + 1


def _in_part(document: Document, part: Part, lines: _Lines) -> Document:
    return _each(document, lambda s: lines if s.part == part else s.lines)


def _each(document: Document, lines_of: Callable[[DocSection], _Lines]) -> Document:
    return replace(document, sections=tuple(replace(s, lines=lines_of(s)) for s in document.sections))


def settled(document: Document) -> Document:
    """The text with pairs of lines that stand in the challenge and in the solution, and of those only."""
    ids = {part: {line.id for line in document.section(part).lines} for part in ("challenge", "solution")}
    pairs = (
        replace(
            pair,
            challenge=tuple(i for i in pair.challenge if i in ids["challenge"]),
            solution=tuple(i for i in pair.solution if i in ids["solution"]),
        )
        for pair in document.pairs
    )
    return replace(document, pairs=tuple(pair for pair in pairs if pair.challenge and pair.solution))
