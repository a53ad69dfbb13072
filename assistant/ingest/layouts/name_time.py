"""The shape that most tools share: a name and a time on a line of their own, the words below.

    Dana Fox  0:03
    Shall we start?

Numbered speakers may have their words on the same line; a name only after two spaces or a tab, since
otherwise a sentence that holds a time would be cut in two.
"""

from __future__ import annotations

import re

from assistant.ingest.clock import CLOCK, seconds
from assistant.ingest.labels import anonymous
from assistant.ingest.layout import by_header
from assistant.ingest.sheet import Header

_LINE = re.compile(rf"^(?P<name>.{{1,48}}?)[:：]?\s+(?P<time>{CLOCK})(?P<gap>\s*)(?P<words>.*)$", re.DOTALL)


def header_of(line: str) -> Header | None:
    """The header in a line `Name  0:03`, or None."""
    match = _LINE.match(line)
    if not match:
        return None
    name = match["name"].strip()
    if match["words"] and not (len(match["gap"]) >= 2 or "\t" in match["gap"] or anonymous(name)):
        return None
    return Header(name, seconds(match["time"]), match["words"])


read = by_header(header_of, timed=True)
