"""Passages as they are shown in a result: cut to the telling stretch, what both texts say lit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_LONGEST = {"zh": 110}
_LONGEST_ELSE = 260  # characters
_LEAD = 0.3  # of the stretch stands before the first lit word


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text, lit or not."""

    text: str
    lit: bool = False


def lit(text: str, terms: Sequence[str]) -> tuple[Piece, ...]:
    """The text in pieces; those that are one of the terms are lit. Joined they are the text."""
    found = _finder(terms)
    if found is None:
        return (Piece(text),) if text else ()
    pieces: list[Piece] = []
    at = 0
    for match in found.finditer(text):
        if match.start() > at:
            pieces.append(Piece(text[at : match.start()]))
        pieces.append(Piece(match.group(), lit=True))
        at = match.end()
    return (*pieces, Piece(text[at:])) if at < len(text) else tuple(pieces)


def snippet(text: str, terms: Sequence[str], lang: str) -> tuple[Piece, ...]:
    """The stretch of a passage around the first term, cut between words, with a sign where it is cut."""
    longest = _LONGEST.get(lang, _LONGEST_ELSE)
    text = " ".join(text.split())
    if len(text) <= longest:
        return lit(text, terms)
    found = _finder(terms)
    first = found.search(text) if found else None
    start = max(0, min((first.start() if first else 0) - int(longest * _LEAD), len(text) - longest))
    end = start + longest
    start, end = _between_words(text, start, forward=True), _between_words(text, end, forward=False)
    before, after = "…" if start > 0 else "", "…" if end < len(text) else ""
    return lit(before + text[start:end].strip() + after, terms)


def _between_words(text: str, at: int, *, forward: bool) -> int:
    """The next place that does not lie within a word of letters; Chinese has none."""
    while 0 < at < len(text) and _letter(text[at - 1]) and _letter(text[at]):
        at += 1 if forward else -1
    return at


def _letter(char: str) -> bool:
    return char.isalnum() and not "\u3400" <= char <= "\u9fff"


def _finder(terms: Sequence[str]) -> re.Pattern[str] | None:
    """Finds terms, longer ones first; those of letters as whole words with their endings."""
    told = sorted({term for term in terms if term.strip()}, key=lambda term: (-len(term), term))
    if not told:
        return None
    return re.compile("|".join(rf"\b{re.escape(t)}\w{{0,3}}" if _letter(t[0]) else re.escape(t) for t in told), re.I)
