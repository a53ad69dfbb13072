"""Word "Transcribe": `00:00:03 Speaker 1`, the words below; a time alone begins a turn of nobody known.

Others write `[00:00:03] Dana Fox`, `00:00:03 - Dana Fox`, `(00:03) Dana:` in the same way.
"""

from __future__ import annotations

from assistant.ingest.clock import BRACKETED, CLOCK, STAMP, start_of
from assistant.ingest.headers import by_header
from assistant.ingest.layout import Layout
from assistant.ingest.sheet import Header
from assistant.patterns import regex

_LINE = regex(
    rf"^(?!.{{0,40}} [A-Z]{{2,4}}\|)[*_#\s]*(?P<time>{BRACKETED}|{STAMP})[*_]*(?:\s*[-–—|,:]?\s*[*_]*(?P<name>[^\s\d:：][^:：]{{0,78}}?)[*_]*[:：]?[*_]*)?$"
)
_SPOKEN = regex(r"[.?!…。？！]$|[\]|]|\s{2}")  # words behind the label, or another layout


def header_of(line: str) -> Header | None:
    """The header in a line `00:00:03 Speaker 1` or `00:00:05`, or None."""
    match = _LINE.match(line) if len(line) <= 140 and "-->" not in line else None
    if match is None:
        return None
    name = (match["name"] or "").strip("*_ []<>")
    return None if _SPOKEN.search(name) else Header(name, start_of(match["time"]))


LAYOUT = Layout("word", by_header(header_of, timed=True), regex(rf"^{CLOCK} \S|^Audio file$"))
