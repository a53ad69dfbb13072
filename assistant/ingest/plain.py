"""Text -> lines: `.txt` and Markdown, whose marks are taken off, and captions."""

from __future__ import annotations

import html
import re
from pathlib import Path

from assistant.ingest import refusals
from assistant.ingest.clean import clean
from assistant.ingest.sheet import Left, Line, Place, Sheet, at
from assistant.patterns import regex

_LINES_LIMIT = 200_000  # that hold anything; an interview of three hours has 20,000
_EMPHASIS = regex(r"\*\*|__")
# Emphasis of a single mark, where it hugs its words; not the star of a list, of a footnote or of a sum.
_ITALIC = regex(r"(?<![\w*\\])\*(?=[^\s*])([^*\n]{1,400}?)(?<=[^\s*\\])\*(?![\w*])")
_LEADING = regex(r"^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+(?=\*\*))")
_ESCAPE = regex(r"\\([!-/:-@\[-`{-~])")
_BREAK = regex(r"<br\s*/?>|\\$", re.IGNORECASE)
_PICTURE = regex(r"!\[[^\[\]]{0,400}\]\([^()\s]{0,2000}\)")
_LINK = regex(r"\[([^\[\]]{1,400})\]\([^()\s]{0,2000}(?: \"[^\"]{0,200}\")?\)")
_ENTITY = regex(r"&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|[A-Za-z]{1,31}\d{0,2});")
_TABLE = regex(r"^\|.*\|$")
_CELLS = 40  # of a row
_RULE = regex(r"^\|(?:\s*:?-+:?\s*\|)+$")
_FRONT_MATTER = regex(r"\A---\n.*?\n---\n", re.DOTALL)
_MARKED = regex(r"^(?:#{1,6} \S|\s{0,3}(?:[-*+] )?\*\*[^*\n]{1,80}\*\*)")
_MARKED_LINES = 3
_MARKDOWN_SUFFIXES = (".md", ".markdown")


def read_plain(text: str, path: Path) -> Sheet:
    """The lines of a text; Markdown's marks are taken off, be the file called `.md` or not.

    Of several empty lines in a row one is kept.

    Raises:
        InputError: more lines than any interview has.
    """
    text = clean(text)
    markdown = path.suffix.lower() in _MARKDOWN_SUFFIXES or _is_markdown(text)
    head = _FRONT_MATTER.match(text) if markdown else None
    skip = head.group().count("\n") if head else 0
    rows = text.split("\n")
    left = (Left(" / ".join(rows[1 : skip - 1]), "front", Place("line", 1, skip)),) if skip else ()
    if text.count("\n") > _LINES_LIMIT and sum(map(bool, map(str.strip, rows))) > _LINES_LIMIT:
        raise refusals.too_many(path, _LINES_LIMIT)
    lines: list[Line] = []
    for number, row in enumerate(rows[skip:], skip + 1):
        if row or (lines and lines[-1].text):
            _add(lines, row, number, markdown)
    return Sheet(tuple(lines), left)


def _is_markdown(text: str) -> bool:
    return sum(bool(_MARKED.match(line)) for line in text[:20_000].split("\n")) >= _MARKED_LINES


def _add(lines: list[Line], row: str, number: int, markdown: bool) -> None:
    place = at("line", number)
    if not markdown:
        lines.append(Line(row.strip(), place, number))
        return
    row = row.strip()
    if _TABLE.match(row) and row.count("|") <= _CELLS:
        if not _RULE.match(row):
            cells = tuple(_bare(cell).strip() for cell in re.split(r"(?<!\\)\|", row[1:-1]))
            lines.append(Line("\t".join(cells).strip(), place, number, cells))
        return
    lines.extend(Line(piece.strip(), place, number) for piece in _bare(row).split("\n"))


def _bare(row: str) -> str:
    """The words of a line of Markdown; a forced break becomes a line feed."""
    row = _PICTURE.sub("", _LEADING.sub("", row))
    row = _ITALIC.sub(r"\1", _EMPHASIS.sub("", _LINK.sub(r"\1", row)))
    row = _ESCAPE.sub(r"\1", _BREAK.sub("\n", row))
    return clean(_ENTITY.sub(lambda match: html.unescape(match.group()), row))
