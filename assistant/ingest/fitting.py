"""Sheet -> blocks: files that say what they are leave no choice, the others are laid out by evidence."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.ingest.cast import Cast
from assistant.ingest.front import reasons_for
from assistant.ingest.joining import joined, one_each
from assistant.ingest.layout import Layout, choose
from assistant.ingest.layouts import LAYOUTS, captions, lyrics
from assistant.ingest.numbered import without_turn_numbers
from assistant.ingest.sheet import Left, Parsed, Sheet
from assistant.patterns import regex

_NO_MARKS = regex(r"(?!)")


def lay_out(sheet: Sheet, known: Sequence[str], layouts: Sequence[Layout] = LAYOUTS) -> tuple[Layout, Parsed]:
    """The layout of a sheet and its blocks, one of `layouts` where the file does not say it itself.

    `known` are labels that are speakers for sure.
    """
    layout = _declared(sheet)
    if layout:
        return layout, layout.read(sheet, Cast(known, sheet.lines))
    return choose(without_turn_numbers(sheet), known, layouts)


def _declared(sheet: Sheet) -> Layout | None:
    if sheet.segments:
        return Layout(sheet.layout, _segments, _NO_MARKS)
    if captions.fits(sheet):
        return captions.LAYOUT
    return lyrics.LAYOUT if lyrics.fits(sheet) else None


def _segments(sheet: Sheet, _cast: Cast) -> Parsed:
    """What stands beside the segments (a title, the headings of a table) is no speech."""
    codes = reasons_for([line.text for line in sheet.lines])
    left = tuple(Left(line.text, code, line.place) for line, code in zip(sheet.lines, codes, strict=True))
    return Parsed(joined(sheet.segments) if sheet.joined else one_each(sheet.segments), left)
