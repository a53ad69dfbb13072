"""A label parted from the words by a tab, a bracket or wide space alone.

Dana⇥Shall we start?     [Dana] Shall we start?    <Dana> Shall we start?    ○田中君 はい。    田中 はい。
"""

from __future__ import annotations

import re

from assistant.ingest.clock import BRACKETED, STAMP, start_of
from assistant.ingest.headers import by_header
from assistant.ingest.layout import Layout
from assistant.ingest.sheet import Header
from assistant.patterns import regex

_LINE = regex(
    rf"^(?:(?P<time>{BRACKETED}|{STAMP})\s*(?:\|\s*)?(?=[\[<【]|\S.{{0,60}}(?:\s{{2}}|\|)))?"
    r"(?:(?P<tab>(?=[^\t]{1,60}\t)[^\t:：]{1,60}?)\s*\t\s*|[\[<【](?P<box>[^\]>】:：]{1,60})[\]>】]\s*|[○◯〇◎●◆■]\s?(?P<ring>[^\s:：]{1,30})\s+"
    r"|(?P<wide>[^\s:：|][^:：|]{0,60}?)(?:\s*\|\s*|\s{2,})|(?P<han>[\u3400-\u9fff々]{1,6}|[ァ-ヴー・]{2,12}|[A-Z]\d?)\s{1,4})(?P<words>[^\s\-–—:：].*)$",
    re.DOTALL,
)
_TIME = regex(rf"^{STAMP}")


def header_of(line: str) -> Header | None:
    """The header in a line `Name⇥words`, or None."""
    match = _LINE.match(line[:200])
    if match is None or _TIME.match(match["words"]):
        return None
    name = match["tab"] or match["box"] or match["ring"] or match["wide"] or match["han"]
    return Header(name.strip("*_ "), start_of(match["time"]) if match["time"] else None, line[match.start("words") :])


LAYOUT = Layout("spaced", by_header(header_of, strict=True), regex(r"(?!)"), weight=0.8)
