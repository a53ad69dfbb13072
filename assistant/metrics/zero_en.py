""" "None", "not a single one", "it hasn't happened once": English words that say a count fell to nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from assistant.patterns import regex, says
from assistant.records import Quantity, Span

# A sentence that tells nothing else, or a verb of having or being, or "and" after the older count, stands before.
_BEFORE = (
    r"(?:(?:^|[.;!?,—–]\s*|\b(?:and|but|since|then|now|today|this|last)\s+(?:(?:year|season|month|quarter|week|spring|summer|autumn|fall|winter)[,:]?\s+)?|"
    r"\b(?:been|had|have|has|is|was|were|are|get|got|getting|see|saw|seen|to|there['’]s|it['’]s|we['’]re at|down to)\s+(?:absolutely\s+|exactly\s+|basically\s+|literally\s+)?))"
)
_NONE = regex(
    rf"{_BEFORE}(?P<none>none|not (?:a single one|a single|one|even one)|zero)(?=\s*[.,;!?—–]|\s*$|\s+(?:since|this|last|so far|after|now|today|left|any ?more|at all|in (?:the|over|more|two|three|[a-z]+) \w+|of (?:them|those|that)\s*[.,;!?])\b)",
    re.I,
)
_HAPPENED = regex(
    r"\b(?P<none>(?:has|have|did)(?:n['’]t| not) happened? (?:once|again|since|a single time|even once))\b", re.I
)
_GONE = regex(
    r"\b(?:they|those|these)(?:['’](?:re|ve)| are| have)\s+(?P<none>all\s+(?:been\s+)?(?:gone|away|removed|deleted|switched off|shut(?: down)?|retired|closed))\b(?=\s*[.,;!?—–]|\s*$|\s+(?:now|since|today)\b)(?![.,;!?\s]+(?:none|zero)\b)",
    re.I,
)

# Some part of every such phrase.
_SAYS = (
    "none",
    "not a single",
    "not one",
    "not even one",
    "n't happen",
    "n’t happen",
    "not happen",
    "all gone",
    "all away",
    "all been",
    "all removed",
    "all deleted",
    "all switched",
    "all shut",
    "all retired",
    "all closed",
)


def nones(text: str) -> Iterator[Quantity]:
    """Counts of zero that are told without a number; `span` counts in `text`.

    "Zero" itself is a number and read with the others.
    """
    if not says(text.lower(), _SAYS):
        return
    for pattern in (_NONE, _HAPPENED, _GONE):
        for match in pattern.finditer(text):
            said = match["none"]
            if said.lower() != "zero":
                yield Quantity(Span(*match.span("none")), said, Decimal(0), "count", "count", approximate=False)
