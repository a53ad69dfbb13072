"""A label and a point before the words, as stenographers of parliaments and courts write.

    Mr. SMITH. I yield.      The CHAIRMAN. Without objection.     Q. Where were you?
    M. le président. La parole est à…

Only titles, words in capitals, offices and Q/A are taken for labels: any sentence has a point.
"""

from __future__ import annotations

import re

from assistant.ingest.headers import by_header
from assistant.ingest.label_words import TITLES
from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_colon
from assistant.ingest.sheet import Header
from assistant.patterns import regex

_OFFICE = (
    r"(?:Vice[ -])?(?:Chair(?:wo)?man|Chair(?:person)?|Senator|Representative|Congress(?:wo)?man|Secretary|President|Speaker|Admiral|General"
    r"|Judge|Justice|Ambassador|Director|Commissioner|Governor|Attorney General|Président(?:e)?)"
)
_WORD = r"(?: (?:la |le )?[\w'’-]+(?:\. ?(?=[^\W\d_a-z]))?)"
_MORE = r"(?: \([^)]{1,40}\))?"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ'’-]*\.?){0,3}"
_COURT = r"The (?:Court|Witness|Clerk|Reporter|Chair|Speaker|President|Interpreter)"
_LINE = regex(
    rf"^[*_]*(?P<name>(?:{TITLES}\.?{_WORD}{{1,4}}?(?<! \w)|{_OFFICE}{_WORD}{{0,4}}?|(?:The )?(?!(?i:{TITLES})\.){_CAPITALS}){_MORE}|{_COURT}|[QA])"
    r"[*_]*\.(?:\s*[-–—])?[*_]*\s+(?P<words>\S.*)$",
    re.DOTALL,
)


def header_of(line: str) -> Header | None:
    """The header in a line `Mr. Smith. words`, or None."""
    match = _LINE.match(line[:200]) if ". " in line[:200] else None
    if match:
        return Header(match["name"].strip(), None, line[match.start("words") :])
    other = name_colon.header_of(line)  # courts write `MR. ROE:` beside `Q.`
    return other if other and other.speaker.isupper() else None


LAYOUT = Layout("point", by_header(header_of, strict=True), regex(r"(?!)"), weight=0.8)
