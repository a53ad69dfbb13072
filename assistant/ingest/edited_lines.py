"""Markdown or plain text -> lines of a case: what is a heading, a quote, a cell; marks of Markdown taken off."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from assistant.patterns import regex

LineKind = Literal["title", "standfirst", "heading", "text", "quote", "cell"]

_FRONT = regex(r"\A---\n.*?\n---\n", re.DOTALL)
_COMMENT = regex(r"<!--.*?-->", re.DOTALL)
_HEADING = regex(r"(#{1,6})\s+(.+?)\s*#*$")
_RULED = regex(r":?-{2,}:?")
_BULLET = regex(r"^(?:[-*+•]|\d{1,3}[.)、])\s+")
_LINK = regex(r"!?\[([^\]]*)\]\([^)]*\)")
_STRONG = regex(r"(?<!\\)(\*\*|__)(?=\S)(.+?)(?<=\S)(?<!\\)\1")
_EMPHASIS = regex(r"(?<![\\\w*])(\*|_)(?=\S)([^*_]+?)(?<=\S)(?<!\\)\1(?!\w)")
_ESCAPED = regex(r"\\([!-/:-@\[-`{-~])")
_ALARM = "⚠"


@dataclass(frozen=True, slots=True)
class EditedLine:
    """One paragraph or cell. `kind` is what the file says it is; `place` counts paragraphs; `bold` if all of it is."""

    kind: LineKind
    text: str
    place: int
    bold: bool = False


def text_lines(text: str) -> list[EditedLine]:
    """The paragraphs of a Markdown or plain text file; lines without a blank line between them are one paragraph."""
    body = _COMMENT.sub("", _FRONT.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))
    out: list[EditedLine] = []
    for chunk in re.split(r"\n[ \t]*\n", body):
        for kind, words in _pieces([line.strip() for line in chunk.split("\n") if line.strip()]):
            bold = words.startswith("**") and words.endswith("**") and words.count("**") == 2
            plain = _plain(words)
            if plain:
                out.append(EditedLine(kind, plain, len(out), bold))
    return out


def _pieces(lines: list[str]) -> Iterator[tuple[LineKind, str]]:
    """Kind and text of the parts of one chunk; a quoted chunk with a warning sign is a notice and left out."""
    if lines and lines[0].startswith(">"):
        yield from _quoted([line.lstrip("> ").strip() for line in lines])
        return
    kept: list[str] = []
    for line in lines:
        heading = _HEADING.fullmatch(line)
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("|") else []
        starts = heading or cells or _BULLET.match(line)
        if starts and kept:
            yield "text", _joined(kept)
            kept = []
        if heading:
            yield ("title" if len(heading[1]) == 1 else "heading"), heading[2]
        elif cells:
            yield from (("cell", cell) for cell in cells if cell and not _RULED.fullmatch(cell))
        else:
            kept.append(_BULLET.sub("", line, count=1))
    if kept:
        yield "text", _joined(kept)


def _quoted(lines: list[str]) -> Iterator[tuple[LineKind, str]]:
    if lines and _ALARM in lines[0][:4]:
        return
    kept: list[str] = []
    for line in [*lines, ""]:
        if line:
            kept.append(line)
        elif kept:
            yield "quote", _joined(kept)
            kept = []


def _joined(lines: list[str]) -> str:
    """Lines of one paragraph as one; between Chinese characters a line break is no blank."""
    text = " ".join(lines)
    return re.sub(r"(?<=[\u3000-\u9fff\uff00-\uffef]) (?=[\u3000-\u9fff\uff00-\uffef])", "", text)


def _plain(text: str) -> str:
    """The words without marks of Markdown."""
    words = _LINK.sub(r"\1", text)
    words = _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", words))
    return html.unescape(_ESCAPED.sub(r"\1", words)).replace("\u00a0", " ").strip()
