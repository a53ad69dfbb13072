"""One layout for a whole file, chosen by evidence.

A layout is one small file in `layouts/`. Most of them only say how a speaker's header looks; `by_header` (see
`headers.py`) does the rest. A layout that works otherwise (tables, captions) brings its own reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from assistant.ingest.cast import Cast
from assistant.ingest.clock import on_the_wall
from assistant.ingest.sheet import Line, Parsed, Sheet

_MARK = 160  # characters of a line that can hold a mark; what follows is speech
_SAMPLE = 6000  # lines that are enough to tell layouts apart
_NOBODY = 0.1  # what a block without a speaker weighs beside one with a speaker

Reader = Callable[[Sheet, Cast], Parsed]


@dataclass(frozen=True, slots=True)
class Layout:
    """A way in which transcripts are laid out.

    `read` makes blocks of a sheet, given the labels that are known to be speakers. `marks` matches the
    lines that only this tool writes: they decide between layouts that read a file equally well. `weight` is
    less than one where a header is easily mistaken: such a layout must find more than a plainer one.
    """

    name: str
    read: Reader
    marks: re.Pattern[str]
    weight: float = 1.0

    def marked(self, sheet: Sheet) -> int:
        """How many lines bear the marks of this layout."""
        return sum(bool(self.marks.search(line.text[:_MARK])) for line in sheet.lines)


def choose(sheet: Sheet, known: Sequence[str], layouts: Sequence[Layout]) -> tuple[Layout, Parsed]:
    """The layout that finds the most speech of known speakers; marks of the tool decide between equals.

    `layouts` is not empty; of those equal in both, the first is taken. A long file is told by its first part.
    """
    lines = tuple(line for line in sheet.lines if line.text)
    part = replace(sheet, lines=lines[:_SAMPLE])
    cast = Cast(known, part.lines)
    readings: dict[Reader, Parsed] = {}
    for layout in layouts:
        if layout.read not in readings:
            readings[layout.read] = layout.read(part, cast)
    worth = {read: _worth(parsed, part.lines) for read, parsed in readings.items()}
    most = max(layout.weight * worth[layout.read] for layout in layouts)
    equal = [each for each in layouts if each.weight * worth[each.read] == most]
    best = max(equal, key=lambda each: each.marked(part))
    parsed = readings[best.read] if len(lines) <= _SAMPLE else best.read(sheet, Cast(known, lines))
    return best, _without_wall_clock(parsed)


def _worth(parsed: Parsed, lines: Sequence[Line]) -> float:
    """How many blocks of speech a reading finds; one that leaves out much of the file is worth less."""
    named = sum(bool(block.speaker) for block in parsed.blocks)
    said = sum(len(block.words) for block in parsed.blocks)
    share = said / max(1, sum(len(line.text) for line in lines))
    return (named + _NOBODY * (len(parsed.blocks) - named)) * (0.5 + 0.5 * min(1.0, share))


def _without_wall_clock(parsed: Parsed) -> Parsed:
    if not on_the_wall([block.start_s for block in parsed.blocks if block.start_s is not None]):
        return parsed
    return replace(parsed, blocks=tuple(replace(block, start_s=None) for block in parsed.blocks))
