"""A name with a time in brackets, and a colon: `Speaker 1 (00:00):`, the words behind it or below."""

from __future__ import annotations

import re

from assistant.ingest.clock import CLOCK, seconds
from assistant.ingest.layout import by_header
from assistant.ingest.sheet import Header

_LINE = re.compile(
    rf"^(?P<name>.{{1,48}}?)\s*[(（\[【]\s*(?P<time>{CLOCK})\s*[)）\]】]\s*(?P<colon>[:：]?)\s*(?P<words>.*)$",
    re.DOTALL,
)


def header_of(line: str) -> Header | None:
    """The header in a line `Name (00:00): words`, or None."""
    match = _LINE.match(line)
    return Header(match["name"].strip(": ："), seconds(match["time"]), match["words"]) if match else None


read = by_header(header_of, timed=True)
