"""The chat of a Zoom meeting: `00:05:12⇥Dana Fox:⇥words`, `10:05:12 From Dana Fox to Everyone: words`.

What is typed is not spoken: the name of the layout says that it is a chat.
"""

from __future__ import annotations

import re

from assistant.ingest.clock import CLOCK, start_of
from assistant.ingest.headers import by_header
from assistant.ingest.layout import Layout
from assistant.ingest.sheet import Header
from assistant.patterns import regex

_LINE = regex(
    rf"^(?P<time>{CLOCK})(?:\t(?P<name>[^\t:]{{1,48}}):\t|\s+From\s+(?P<sender>.{{1,48}}?)\s+[Tt]o\s+.{{1,48}}?\s*:\s*)(?P<words>.*)$",
    re.DOTALL,
)


def header_of(line: str) -> Header | None:
    """The header in a line of a chat, or None."""
    match = _LINE.match(line)
    return (
        Header((match["name"] or match["sender"]).strip(), start_of(match["time"]), match["words"]) if match else None
    )


LAYOUT = Layout("zoom-chat", by_header(header_of, timed=True), _LINE)
