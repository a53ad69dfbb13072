"""Older Teams files: `0:0:3.270 --> 0:0:4.250`, the name, the words, each on its line or in one paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.ingest.clock import UNPADDED, unpadded_seconds
from assistant.ingest.front import reasons_for
from assistant.ingest.labels import plausible
from assistant.ingest.layout import Layout
from assistant.ingest.sheet import Block, Left, Line, Parsed, Sheet
from assistant.patterns import regex

_RANGE = regex(rf"^(?P<start>{UNPADDED})\s+-->\s+{UNPADDED}$")


def read(sheet: Sheet, known: Sequence[str]) -> Parsed:
    """Blocks of a range of time, a name and words; what stands before the first range is left out."""
    lines = [line for line in sheet.lines if line.text]
    starts = [i for i, line in enumerate(lines) if _RANGE.match(line.text)]
    if not starts:
        return Parsed((), ())
    blocks: list[Block] = []
    left = _front(lines[: starts[0]])
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        match = _RANGE.match(lines[start].text)
        name, words = (lines[start + 1].text if start + 1 < end else ""), lines[start + 2 : end]
        if match and words and plausible(name):
            text = "\n".join(line.text for line in words)
            blocks.append(Block(name, unpadded_seconds(match["start"]), text, lines[start].place))
        else:
            left.append(Left(lines[start].text, "empty", lines[start].place))
    return Parsed(tuple(blocks), tuple(left))


def _front(lines: Sequence[Line]) -> list[Left]:
    codes = reasons_for([line.text for line in lines])
    return [Left(line.text, code, line.place) for line, code in zip(lines, codes, strict=True)]


# Nobody writes such times but this tool: its reading goes before any other.
LAYOUT = Layout("teams-archive", read, _RANGE, weight=1.5)
