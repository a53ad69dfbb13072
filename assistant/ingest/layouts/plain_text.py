"""Paragraphs without any sign of who speaks: each is a turn of nobody known.

The last resort: every other layout that finds something is preferred.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.ingest.blocks import without_marks
from assistant.ingest.cast import Cast
from assistant.ingest.front import is_note, reasons_for
from assistant.ingest.layout import Layout
from assistant.ingest.page import furniture, goes_on, wrapped_at
from assistant.ingest.sheet import Block, Left, Line, Parsed, Sheet
from assistant.patterns import regex

_FEWEST = 40  # words, or Chinese characters; less is a note, not an interview
_TOP = 80  # lines that can hold a date, a list of people, a summary
_LONGEST = 400_000  # characters of a paragraph; six hours of speech have fewer
_WORD = regex(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")
_HEADS = frozenset(("date", "people", "summary", "heading", "note", "mark"))


def read(sheet: Sheet, cast: Cast) -> Parsed:
    """A block for each paragraph; dates, lists of people and notes of tools are left out."""
    lines = [line for line in sheet.lines if line.text]
    page = furniture(lines)
    top = reasons_for([line.text for line in lines[:_TOP]])
    first = next((i for i, code in enumerate(top) if code not in _HEADS), len(top))
    out = [i for i, line in enumerate(lines) if i < first or i in page or is_note(line.text)]
    aside = frozenset(out)
    spoken = [line for i, line in enumerate(lines) if i not in aside]
    if (
        any(len(line.text) > _LONGEST for line in spoken)
        or sum(len(_WORD.findall(line.text)) for line in spoken) < _FEWEST
    ):
        return Parsed((), ())
    codes = reasons_for([lines[i].text for i in out])
    left = tuple(Left(lines[i].text, code, lines[i].place) for i, code in zip(out, codes, strict=True))
    return Parsed(tuple(_paragraphs(spoken)), left)


def _paragraphs(lines: Sequence[Line]) -> list[Block]:
    width = wrapped_at(lines)
    out: list[Block] = []
    parts: list[str] = []
    for i, line in enumerate(lines):
        parts.append(without_marks(line.text))
        if i + 1 == len(lines) or not goes_on(line, lines[i + 1], width):
            words = " ".join(part for part in parts if part)
            if words:
                out.append(Block("", None, words, line.place))
            parts = []
    return out


LAYOUT = Layout("plain", read, regex(r"(?!)"), weight=0.001)
