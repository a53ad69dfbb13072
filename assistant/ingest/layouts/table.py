"""A table with a row for each turn; columns are known by their headings, or by what they hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.ingest.cast import Cast
from assistant.ingest.clock import CLOCK, seconds
from assistant.ingest.front import reasons_for
from assistant.ingest.labels import plausible
from assistant.ingest.layout import Layout
from assistant.ingest.sheet import Block, Left, Line, Parsed, Sheet
from assistant.patterns import regex

_TIME = regex(r"^(?:time(?:span|stamp|code)?|start(?: time)?|时间|时间戳|时间点|开始时间|起始时间)$", re.IGNORECASE)
_WHO = regex(r"^(?:speaker|name|who|participant|发言人|说话人|讲话人|姓名|人物|角色)$", re.IGNORECASE)
_WORDS = regex(
    r"^(?:text|content|transcript|speech|utterance|words|dialogue|内容|文本|发言内容|发言|文字|转写内容|原文)$",
    re.IGNORECASE,
)
_START = regex(CLOCK)


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which cell holds what; `time` is None where the table has no times."""

    who: int
    words: int
    time: int | None


def read(sheet: Sheet, cast: Cast) -> Parsed:
    """Blocks of the rows that name a speaker; a row without speaker and time goes on with the one before."""
    lines = _with_cells(sheet.lines)
    rows = [line for line in lines if len(line.cells) >= 2]
    columns = _by_heading(rows) or _by_content(rows)
    if columns is None:
        return Parsed((), ())
    blocks: list[Block] = []
    left: list[Left] = []
    outside: list[Line] = []
    for line in lines:
        if len(line.cells) <= max(columns.who, columns.words):
            outside += [line] if line.text else []
        elif _is_heading(line):
            left.append(Left(" | ".join(line.cells), "heading", line.place))
        else:
            _add(blocks, left, line, columns)
    codes = reasons_for([line.text for line in outside])
    left += [
        Left(line.text, "outside" if code == "front" else code, line.place)
        for line, code in zip(outside, codes, strict=True)
    ]
    return Parsed(tuple(blocks), tuple(left))


def _with_cells(lines: Sequence[Line]) -> list[Line]:
    """The lines with their cells; a text file without a table may set three columns apart by tabs."""
    if any(line.cells for line in lines):
        return list(lines)
    split = [tuple(cell.strip() for cell in line.text.split("\t")) for line in lines]
    wide = [cells for cells in split if len(cells) >= 3]
    if 2 * sum(all(cells) for cells in wide) < len(wide):  # tabs that only indent
        return list(lines)
    return [replace(line, cells=cells) if len(cells) >= 3 else line for line, cells in zip(lines, split, strict=True)]


def _add(blocks: list[Block], left: list[Left], line: Line, columns: _Columns) -> None:
    who, words = line.cells[columns.who].strip(" :："), line.cells[columns.words]
    clock = (
        _START.search(line.cells[columns.time]) if columns.time is not None and columns.time < len(line.cells) else None
    )
    if not words:
        left.append(Left(who, "empty", line.place))
    elif not who and clock is None and blocks:
        last = blocks[-1]
        blocks[-1] = Block(last.speaker, last.start_s, f"{last.words}\n{words}", last.place)
    else:
        blocks.append(Block(who, seconds(clock.group()) if clock else None, words, line.place))


def _is_heading(line: Line) -> bool:
    return any(_WORDS.match(cell) for cell in line.cells) and any(_WHO.match(cell) for cell in line.cells)


def _by_heading(rows: Sequence[Line]) -> _Columns | None:
    heading = next((row.cells for row in rows if _is_heading(row)), None)
    if heading is None:
        return None
    return _Columns(_column(heading, _WHO) or 0, _column(heading, _WORDS) or 0, _column(heading, _TIME))


def _column(cells: Sequence[str], pattern: re.Pattern[str]) -> int | None:
    return next((i for i, cell in enumerate(cells) if pattern.match(cell)), None)


def _by_content(rows: Sequence[Line]) -> _Columns | None:
    """Times stand in the column of clocks, speakers in that of few repeated labels, words in the widest."""
    width = min((len(row.cells) for row in rows), default=0)
    if len(rows) < 4 or width < 2:
        return None
    columns = [[row.cells[i] for row in rows] for i in range(width)]
    time = next(
        (i for i, cells in enumerate(columns) if sum(bool(_START.match(c)) for c in cells) > len(rows) / 2), None
    )
    words = max(range(width), key=lambda i: sum(map(len, columns[i])))
    who = next((i for i in range(width) if i not in (time, words) and _labels(columns[i])), None)
    return None if who is None else _Columns(who, words, time)


def _labels(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    different = len(dict.fromkeys(filled))
    return bool(filled) and all(map(plausible, filled)) and different <= max(2, len(filled) / 2)


LAYOUT = Layout("table", read, regex(r"(?!)"))
