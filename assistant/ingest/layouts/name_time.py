"""The shape that most tools share: a name and a time on a line of their own, the words below.

    Dana Fox  0:03          Dana Fox, 00:01:02        Dana Fox (00:03)
    Shall we start?         Dana Fox - 00:01:02       **Dana Fox** | 00:03

Numbered speakers may have their words on the same line, and names with a time of three parts; other names only
after two spaces or a tab, since otherwise a sentence that holds a time would be cut in two.
"""

from __future__ import annotations

import re

from assistant.ingest.clock import BRACKETED, STAMP, start_of
from assistant.ingest.headers import by_header
from assistant.ingest.labels import anonymous, written_as_name
from assistant.ingest.sheet import Header
from assistant.patterns import regex

_HEAD = 200
_LINE = regex(
    rf"^(?:#{{1,6}}\s+)?(?P<name>\S.{{0,78}}?)[:：]?(?P<sep>[*_]*\s*[,，|@·•]\s*|[*_]*\s+[-–—]\s+|[*_]*\s+|(?=[\[(（【<]))(?P<time>{BRACKETED}|{STAMP})[:：]?(?P<gap>[*_\s]*)(?P<words>.*)$",
    re.DOTALL,
)


def header_of(line: str) -> Header | None:
    """The header in a line `Name  0:03`, or None."""
    head = line[:_HEAD]
    match = _LINE.match(head) if ":" in head or "：" in head else None
    if not match:
        return None
    name = match["name"].strip("*_ \t[]<>")
    words = line[match.start("words") :]
    if words and not (len(match["gap"]) >= 2 or "\t" in match["gap"] or anonymous(name) or _sure(name, match["time"])):
        return None
    return Header(name, start_of(match["time"]), words)


def _sure(name: str, time: str) -> bool:
    """Whether nobody would say this: a name, then hours, minutes and seconds."""
    return time.count(":") == 2 and written_as_name(name) and len(name.split()) <= 4 and not name.endswith((",", "，"))


read = by_header(header_of, timed=True)
