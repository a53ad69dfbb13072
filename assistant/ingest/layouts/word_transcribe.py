"""Word "Transcribe": `00:00:03 Speaker 1`, the words below; a time alone begins a turn of nobody known."""

from __future__ import annotations

import re

from assistant.ingest.clock import CLOCK, seconds
from assistant.ingest.layout import Layout, by_header
from assistant.ingest.sheet import Header

_LINE = re.compile(rf"^(?P<time>{CLOCK})(?:\s+(?P<name>.{{1,48}}))?$")


def header_of(line: str) -> Header | None:
    """The header in a line `00:00:03 Speaker 1` or `00:00:05`, or None."""
    match = _LINE.match(line)
    return Header((match["name"] or "").strip(), seconds(match["time"])) if match else None


LAYOUT = Layout("word", by_header(header_of, timed=True), re.compile(rf"^{CLOCK} \S|^Audio file$"))
