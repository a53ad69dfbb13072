"""English values that are told without a number: "from two percent to all of them", "to the next morning"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from assistant.patterns import regex, says
from assistant.records import Quantity, Span

# What a share may have become: "from two percent of the hulls to every single one".
_ALL = regex(
    r"\bfrom\s+[^.;!?]{2,40}?(?:\bpercent|\bper cent|%)[^.;!?]{0,30}?\bto\s+(?P<all>all of (?:them|it)|every (?:single )?(?!day|week|month|year|quarter|hour|morning|night|other)[a-z]+|everything|the lot|all)(?=\s*(?:[.,;!?—–]|$|now\b|today\b))",
    re.I,
)
# "Before, it was all of them.": a share beside another one.
_ALL_THEN = regex(
    r"^\W*(?:(?:and|but)\s+)?(?:before(?: that)?|previously|originally|back then|at the start|in the past),?\s+(?:it|that|they|we)\s+(?:was|were|did|checked|had)\s+"
    r"(?P<all>all(?: of (?:them|it|those))?|every (?:single )?one(?: of (?:them|those))?|everything|the lot)(?=\s*(?:[.;!?]|$))",
    re.I,
)
_DAY = r"(?:the\s+)?(?:very\s+)?next\s+(?P<kind>working\s+|business\s+)?(?:day|morning)"
# "From nine days to the next morning", or a sentence of nothing else: "Next day, mostly."
_NEXT = regex(
    rf"\bto\s+(?P<to>{_DAY})\b"
    rf"|^\W*(?:(?:oh|now|well|usually|mostly|normally|often|it|they|you|comes?|gets?|is|are|['’]s|by|on)\W*)*(?P<alone>{_DAY.replace('kind', 'work')})(?:\s+(?:itself|now|today|mostly|usually|at the latest))?\s*(?:[.,;!?]|$)",
    re.I,
)
_FROM_DAYS = regex(r"\bfrom\b[^.;!?]{2,40}\b(?:days?|weeks?|months?)\b[^.;!?]{0,30}$", re.I)
_SAYS = (
    "next",
    "to all",
    "to every",
    "to the lot",
    "was all",
    "were all",
    "did all",
    "checked all",
    "had all",
    "was every",
    "checked every",
    "did every",
    "was the lot",
)


def in_words(text: str) -> Iterator[Quantity]:
    """The whole as a hundred percent, the next day as one day; `span` counts in `text`.

    Both only where they stand for a value: as what a share or a time became, or as all that a sentence says.
    """
    if not says(text.lower(), _SAYS):
        return
    for pattern in (_ALL, _ALL_THEN):
        for match in pattern.finditer(text):
            yield _quantity(match, "all", Decimal(100), "percent", "percent")
    for match in _NEXT.finditer(text):
        group = "to" if match["to"] else "alone"
        if group == "alone" or _FROM_DAYS.search(text, 0, match.start()):
            unit = "business day" if match["kind"] or match["work"] else "day"
            yield _quantity(match, group, Decimal(1), unit, "duration")


def _quantity(match: re.Match[str], group: str, value: Decimal, unit: str, kind: str) -> Quantity:
    return Quantity(Span(*match.span(group)), match[group], value, unit, kind, approximate=False)
