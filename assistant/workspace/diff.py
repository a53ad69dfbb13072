"""What differs between two versions of a text, line by line and word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from assistant.patterns import regex
from assistant.records import Part
from assistant.workspace.document import Document, Line

ChangeKind = Literal["added", "removed", "edited", "moved"]
PieceKind = Literal["same", "added", "removed"]
_TOKEN = regex(r"[\u3400-\u9fff]|\w+|\s+|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that both versions have, or one of them."""

    kind: PieceKind
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """What happened to one line between two versions; `part` is None for title and standfirst.

    `line_id` is None for a heading. A line that was moved and edited is `moved`, with the pieces of its edit.
    """

    kind: ChangeKind
    part: Part | None
    line_id: str | None
    before: str | None
    after: str | None
    pieces: tuple[Piece, ...]


def difference(one: Document, other: Document) -> tuple[Change, ...]:
    """Changes from `one` to `other`: heads, then each section with what was taken out of it at the end."""
    out = [
        _change("edited", None, a.id, a.text, b.text)
        for a, b in zip(one.heads, other.heads, strict=True)
        if a.text != b.text
    ]
    before = {line.id: (s.part, line) for s in one.sections for line in s.lines}
    still = {line.id for line in other.lines()}
    moved = _moved(one, other)
    for was, now in zip(one.sections, other.sections, strict=True):
        if was.heading != now.heading:
            out.append(_change("edited", now.part, None, was.heading, now.heading))
        out += _lines(now.part, now.lines, before, moved)
        out += [_change("removed", was.part, line.id, line.text, None) for line in was.lines if line.id not in still]
    return tuple(out)


def _lines(
    part: Part, lines: tuple[Line, ...], before: dict[str, tuple[Part, Line]], moved: set[str]
) -> Iterator[Change]:
    for line in lines:
        if line.id not in before:
            yield _change("added", part, line.id, None, line.text)
            continue
        was = before[line.id][1]
        if line.id in moved:
            yield _change("moved", part, line.id, was.text, line.text)
        elif was.text != line.text:
            yield _change("edited", part, line.id, was.text, line.text)


def _moved(one: Document, other: Document) -> set[str]:
    """Lines of both that stand in another part, or in another order than the most of them."""
    first = [(s.part, line.id) for s in one.sections for line in s.lines]
    second = [(s.part, line.id) for s in other.sections for line in s.lines]
    common = {i for _, i in first} & {i for _, i in second}
    first, second = ([place for place in places if place[1] in common] for places in (first, second))
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    stayed = {first[block.a + n] for block in matcher.get_matching_blocks() for n in range(block.size)}
    return {i for part, i in first if (part, i) not in stayed}


def _change(kind: ChangeKind, part: Part | None, key: str | None, before: str | None, after: str | None) -> Change:
    return Change(kind, part, key, before, after, tuple(pieces(before or "", after or "")))


def pieces(before: str, after: str) -> list[Piece]:
    """Both texts as one run of words (of characters in Chinese) that stayed, came or went."""
    one, other = _TOKEN.findall(before), _TOKEN.findall(after)
    out: list[Piece] = []
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if tag == "equal":
            out.append(Piece("same", "".join(one[a:b])))
            continue
        out += [Piece("removed", "".join(one[a:b]))] if b > a else []
        out += [Piece("added", "".join(other[c:d]))] if d > c else []
    return out
