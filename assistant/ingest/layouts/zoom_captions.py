"""Captions saved by Zoom: `[Name] 10:05:12`, the words below; the time is the clock on the wall."""

from __future__ import annotations

from assistant.ingest.clock import CLOCK
from assistant.ingest.headers import by_header
from assistant.ingest.layout import Layout
from assistant.ingest.sheet import Header
from assistant.patterns import regex

_LINE = regex(rf"^\[(?P<name>[^\]]{{1,48}})\]\s+{CLOCK}(?:\s?[AaPp][Mm])?$")


def header_of(line: str) -> Header | None:
    """The header in a line `[Name] 10:05:12`, or None. A wall clock is no time in the recording."""
    match = _LINE.match(line) if len(line) <= 80 else None
    return Header(match["name"].strip()) if match else None


LAYOUT = Layout("zoom-captions", by_header(header_of, timed=True), _LINE)
