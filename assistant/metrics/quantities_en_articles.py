"""English "one" as an article or a pronoun: "on one page", "everyone has one". It counts nothing there, as "a" does not.

It counts where words make it one of several ("down to one", "only one site", "we had one complaint") and beside another
number in the sentence ("seven sites, one dispatcher").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.metrics.sense import Sense
from assistant.patterns import regex

_COUNTING = regex(
    r"\b(?:to|from|only|just|exactly|than|under|below|least|most|every|per|plus|minus|now|was|were|is|are|it['’]s|there['’]s|had|left|lost|need|needs|needed|takes|took|made|gained|missed|zero or|none or|our|their)\s+$",
    re.I,
)
_OWNED = regex(
    r"\b(?:have|has|got|need|needs|with|hired|added|closed|opened|cut|find|found|takes?|took|about|like)\s+$", re.I
)
_ALONE = regex(r"\s*(?:[.,;:!?)]|$)|\s+(?:better|up|and|or|but|in|on|at|for|from|by|too|yet|instead|already)\b", re.I)
_SAID_ALONE = regex(r"\s+\w+(?:\s+(?:now|today|these days))?\s*(?:[.!?]|$)")
_START = regex(r"^\W*$|[.!?,;:]\s+$")
_SENTENCE = regex(r"[.!?](?=\s|$)")
_NEAR = 16  # characters


def without_articles(text: str, found: Sequence[Sense]) -> list[Sense]:
    """`found` without every "one" that counts nothing."""
    return [s for s in found if not _is_article(text, s, found)]


def _is_article(text: str, sense: Sense, found: Sequence[Sense]) -> bool:
    if sense.kind != "count" or text[sense.start : sense.end].lower() != "one":
        return False
    before = text[max(0, sense.start - _NEAR) : sense.start]
    alone = _ALONE.match(text, sense.end) is not None
    if _COUNTING.search(before) or (not alone and _OWNED.search(before)):
        return False
    if _START.search(text[: sense.start]) and (alone or _SAID_ALONE.match(text, sense.end)):  # "How many? One."
        return False
    return not any(_beside(text, sense, other) for other in found)


def _beside(text: str, sense: Sense, other: Sense) -> bool:
    """Whether another amount is told in the same sentence."""
    if other is sense or text[other.start : other.end].lower() == "one" or other.kind in ("date", "time"):
        return False
    first, last = sorted((sense, other), key=lambda s: s.start)
    return _SENTENCE.search(text, first.end, last.start) is None
