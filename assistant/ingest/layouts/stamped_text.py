"""The time first, then a label and the words: `[00:01:02] Q: text`.

So write oral historians, Happy Scribe (`[00:00:04.40] **Dana Fox:** text`) and many who type by hand.
"""

from __future__ import annotations

import re

from assistant.ingest.clock import CLOCK, seconds
from assistant.ingest.layout import Layout, by_header
from assistant.ingest.sheet import Header

_LINE = re.compile(
    rf"^[\[(（【]?(?P<time>{CLOCK})[\])）】]?\s*[-–]?\s*(?P<name>[^:：]{{1,48}})[:：]\s*(?P<words>.*)$", re.DOTALL
)
_BEHIND = re.compile(
    rf"^(?P<name>[^:：]{{1,48}})[:：]\s*[\[(（【](?P<time>{CLOCK})[\])）】]\s*(?P<words>.*)$", re.DOTALL
)


def header_of(line: str) -> Header | None:
    """The header in `[00:01:02] Name: words` or `Name: [00:01:02] words`, or None."""
    match = _LINE.match(line) or _BEHIND.match(line)
    return Header(match["name"].strip(), seconds(match["time"]), match["words"]) if match else None


LAYOUT = Layout("time-label", by_header(header_of, timed=True), re.compile(rf"^\[{CLOCK}"))
