"""A name and a colon before the words, without a time: `Dana Fox: Shall we start?`."""

from __future__ import annotations

import re

from assistant.ingest.layout import by_header
from assistant.ingest.sheet import Header

# The colon of a time (`10:30`) parts nothing.
_LINE = re.compile(r"^(?P<name>[^:：]{1,48})(?:(?<!\d)[:：]|[:：](?!\d))\s*(?P<words>.*)$", re.DOTALL)


def header_of(line: str) -> Header | None:
    """The header in a line `Name: words`, or None."""
    match = _LINE.match(line)
    return Header(match["name"].strip(), None, match["words"]) if match else None


read = by_header(header_of, timed=False)
