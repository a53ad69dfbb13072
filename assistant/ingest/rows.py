"""CSV and TSV -> segments: a row for each turn or caption, columns known by their headings in either language."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Literal

from assistant.ingest import refusals
from assistant.ingest.clean import clean
from assistant.ingest.headings import Columns, columns_by_content, columns_of
from assistant.ingest.sheet import Line, Segment, Sheet, at
from assistant.ingest.stamps import Stamp, in_seconds, stamp_of
from assistant.patterns import regex

_SUFFIXES = (".csv", ".tsv")
_DELIMITERS = "\t,;|"
_DRAWN = regex(r"^\|(?:\s*:?-+:?\s*\|)+\s*$")  # a table of Markdown, which the reader of text knows
_Quoting = Literal[0, 3]  # as the library numbers them: quotes where needed, no quotes at all
_QUOTED: _Quoting = 0
_BARE: _Quoting = 3
_SAMPLE = 50_000  # characters that show the delimiter
_ROWS_LIMIT = 100_000
_CELL_LIMIT = 5_000_000  # characters; the library's own limit would cut an interview in one cell
_HEAD_ROWS = 20  # titles may stand above the headings


@dataclass(frozen=True, slots=True)
class _Table:
    """Rows as a spreadsheet counts them, the index of the headings (-1: none), and what the columns hold."""

    rows: list[list[str]]
    head: int
    columns: Columns
    delimiter: str


def read_rows(text: str, path: Path) -> Sheet | None:
    """The speech in a table with headings; None if the text is none.

    Raises:
        InputError: more rows than any interview has, or no column of words in a file called `.csv` or `.tsv`.
    """
    table = _best(text) or (_headless(text) if path.suffix.lower() in _SUFFIXES else None)
    if table is None:
        return None
    if len(table.rows) > _ROWS_LIMIT:
        raise refusals.too_many(path, _ROWS_LIMIT)
    segments = _segments(table)
    if not any(segment.words for segment in segments):
        raise refusals.no_turns(path, "CSV")
    front = [" | ".join(clean(cell).strip() for cell in row if cell.strip()) for row in table.rows[: table.head + 1]]
    lines = tuple(Line(" ".join(words.split()), at("row", n), n) for n, words in enumerate(front, 1) if words)
    return Sheet(lines, segments=segments, layout="csv", joined=table.columns.who < 0)


def _best(text: str) -> _Table | None:
    """The table under the delimiter and the quoting that give most rows the width of the headings."""
    start = text[:20_000].lstrip("\ufeff").split("\n")[:_HEAD_ROWS]
    tables = []
    for delimiter in _DELIMITERS:
        if not any(columns_of(_cells(line, delimiter)) for line in start) or any(map(_DRAWN.match, start)):
            continue
        for quoting in (_QUOTED, _BARE):
            table = _table(text, delimiter, quoting)
            if table and 2 * _wide_enough(table) >= sum(map(bool, table.rows)):
                tables.append((_even(table), quoting == _QUOTED, table))
    return max(tables, key=lambda each: each[:2])[2] if tables else None


def _headless(text: str) -> _Table | None:
    """Rows without headings, under the delimiter that gives the most even ones."""
    part = text[:_SAMPLE]
    samples = {each: rows for each in _DELIMITERS if _width(rows := _rows(part, each, _QUOTED)) > 1}
    if not samples:
        return None
    delimiter = max(samples, key=lambda each: sum(len(row) == _width(samples[each]) for row in samples[each]))
    rows = _rows(text, delimiter, _QUOTED)
    width = _width(rows)
    columns = columns_by_content([row for row in rows if len(row) == width])
    return _Table(rows, -1, columns, delimiter) if columns else None


def _width(rows: Sequence[Sequence[str]]) -> int:
    widths = Counter(len(row) for row in rows if row)
    return widths.most_common(1)[0][0] if widths else 0


def _cells(line: str, delimiter: str) -> list[str]:
    return [cell.strip().strip("\"'").strip() for cell in line.split(delimiter)]


def _table(text: str, delimiter: str, quoting: _Quoting) -> _Table | None:
    rows = _rows(text, delimiter, quoting)
    for head, row in enumerate(rows[:_HEAD_ROWS]):
        columns = columns_of([clean(cell).strip().strip('"') for cell in row])
        if columns:
            return _Table(rows, head, columns, delimiter)
    return None


def _rows(text: str, delimiter: str, quoting: _Quoting) -> list[list[str]]:
    """The rows; none if a quote that is never closed swallows the rest of the file."""
    csv.field_size_limit(_CELL_LIMIT)
    lines = text.replace("\0", "").lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    try:
        reader = csv.reader((line + "\n" for line in lines), delimiter=delimiter, quoting=quoting)
        return list(islice(reader, _ROWS_LIMIT + 1))
    except csv.Error:
        return []


def _even(table: _Table) -> int:
    """How many rows have the width of the headings."""
    return sum(len(row) == table.columns.width for row in table.rows)


def _wide_enough(table: _Table) -> int:
    return sum(len(row) >= table.columns.width for row in table.rows)


def _segments(table: _Table) -> tuple[Segment, ...]:
    columns, heads = table.columns, table.rows[max(table.head, 0)]
    rows = [(n, row) for n, row in enumerate(table.rows, 1) if n > table.head + 1 and any(row)]
    words = [_tidy(_speech(row, table)) for _, row in rows]
    starts, ends = in_seconds(
        [_stamp(row, columns.start, heads) for _, row in rows],
        [_stamp(row, columns.end, heads) for _, row in rows],
        words,
    )
    who = [" ".join(clean(_cell(row, columns.who)).split()).rstrip(" :：") for _, row in rows]
    return tuple(
        Segment(name, start, end, text, at("row", n))
        for (n, _), name, start, end, text in zip(rows, who, starts, ends, words, strict=True)
    )


def _tidy(text: str) -> str:
    return "\n".join(line for each in clean(text).split("\n") if (line := " ".join(each.split())))


def _speech(row: Sequence[str], table: _Table) -> str:
    """The words of a row; where they stand last and hold delimiters that nobody quoted, all of them."""
    words, width = table.columns.words, table.columns.width
    return table.delimiter.join(row[words:]) if words == width - 1 and len(row) > width else _cell(row, words)


def _cell(row: Sequence[str], column: int) -> str:
    return row[column] if 0 <= column < len(row) else ""


def _stamp(row: Sequence[str], column: int, heads: Sequence[str]) -> Stamp | None:
    return stamp_of(row[column], heads[column]) if 0 <= column < len(row) else None
