"""A label and a dash before the words: `I – Where do you work?`, `Dana - words`, `Ursula Roe, President. – words`."""

from __future__ import annotations

import re

from assistant.ingest.headers import by_header
from assistant.ingest.layout import Layout
from assistant.ingest.sheet import Header
from assistant.patterns import regex

_HEAD = 120
_LINE = regex(
    r"^[*_]*(?P<name>[^\W\d][^:：!?\n–—]{0,78}?)[*_]*\.?\s*(?:\s[-–—]|(?<=\w)[–—])\s+(?P<words>\S.*)$", re.DOTALL
)


def header_of(line: str) -> Header | None:
    """The header in a line `Name – words`, or None."""
    head = line[:_HEAD]
    match = _LINE.match(head) if any(dash in head for dash in "-–—") else None
    return Header(match["name"].strip("*_ ."), None, line[match.start("words") :]) if match else None


LAYOUT = Layout("dash", by_header(header_of, strict=True), regex(r"(?!)"), weight=0.8)
