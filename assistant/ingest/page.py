"""What a printed page adds in the middle of speech: page numbers, running heads, lines drawn."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from assistant.ingest.sheet import Line
from assistant.patterns import regex

_LONGEST = 90
_TIMES = 3
_WRAPPED_LINES = 8
_FULL = 0.7
_ENDS = '.?!…。？！"”」』'  # where a line ends by itself
_NARROWEST, _WIDEST = 30, 120
_DIGITS = regex(r"\d+")
_PAGE = regex(
    r"^(?:\W*(?:page|p\.|pg\.?|seite|página|pagina|стр\.?|страница|第)?\s*\d{1,4}\s*(?:(?:of|/|von|de|из|共|页，共)\s*\d{1,4})?\s*(?:页|頁|ページ)?\W*)$",
    re.IGNORECASE,
)
_NAMED = regex(r"^\W*(?:page|pg\.?|seite|página|pagina|страница|第\s*\d+\s*[页頁])", re.IGNORECASE)
_RULE = regex(r"^[\s\-–—_=*~#•·.+|]{3,}$")
_DOTS = regex(r"^[.\s…]+$")


def furniture(lines: Sequence[Line]) -> frozenset[int]:
    """Numbers of the lines that are page numbers, running heads or drawn lines, counted from 0.

    A bare number is one only where such numbers go on rising through the file; a running head is a short line
    that comes again word for word beside them, or that differs in a rising number alone.
    """
    out = {i for i, line in enumerate(lines) if _RULE.match(line.text) and not _DOTS.match(line.text)}
    short = [(i, line.text) for i, line in enumerate(lines) if len(line.text) <= _LONGEST]
    pages = _rising([(i, text) for i, text in short if _PAGE.match(text)])
    out |= pages | {i for i, text in short if _PAGE.match(text) and _NAMED.match(text)}
    heads = Counter(text for i, text in short if (i - 1 in pages or i + 1 in pages) and _wordy(text))
    out |= {i for i, text in short if heads[text] >= _TIMES and (i - 1 in pages or i + 1 in pages)}
    return frozenset(out | _numbered_heads(short))


def wrapped_at(lines: Sequence[Line]) -> int:
    """The width at which every line of the file was broken, in characters; 0 where lines are paragraphs."""
    followed = [a.text for a, b in pairwise(lines) if _next(a, b)]
    if len(followed) < _WRAPPED_LINES:
        return 0
    width = sorted(map(len, followed))[int(0.95 * len(followed))]
    broken = sum(len(text) >= _FULL * width and text[-1] not in _ENDS for text in followed)
    return width if _NARROWEST <= width <= _WIDEST and broken >= _FULL * len(followed) else 0


def goes_on(line: Line, following: Line, width: int) -> bool:
    """Whether the next line goes on with the sentence that the end of a line of `width` characters broke."""
    return width > 0 and len(line.text) >= _FULL * width and _next(line, following)


def _next(a: Line, b: Line) -> bool:
    return a.place.kind == "line" and b.place.number == a.place.last + 1


def _wordy(text: str) -> bool:
    return sum(c.isalpha() for c in text) >= 4


def _rising(found: Sequence[tuple[int, str]]) -> set[int]:
    """Those of the lines whose numbers rise by one; at least three, else a lone `42` may be an answer."""
    numbers = [(i, int(match.group())) for i, text in found if (match := _DIGITS.search(text))]
    steps = sum(b - a == 1 for (_, a), (_, b) in pairwise(numbers))
    return {i for i, _ in numbers} if steps >= _TIMES - 1 and steps >= 0.7 * (len(numbers) - 1) else set()


def _numbered_heads(short: Sequence[tuple[int, str]]) -> set[int]:
    """Lines like `Fox interview, page 3` that come again with the next number."""
    groups: dict[str, list[tuple[int, str]]] = {}
    for i, text in short:
        if _wordy(text) and _DIGITS.search(text) and ":" not in text:
            groups.setdefault(_DIGITS.sub("#", text), []).append((i, text))
    out: set[int] = set()
    for shape, group in groups.items():
        if len(group) >= _TIMES and shape.count("#") <= 2 and shape.strip()[-1] not in ".?!。？！":
            last = [(i, _DIGITS.findall(text)[-1]) for i, text in group]
            out |= _rising(last)
    return out
