"""Labels typed by hand: `Interviewer: words`, `杨：words`."""

from __future__ import annotations

from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_colon
from assistant.patterns import regex

LAYOUT = Layout("labels", name_colon.read, regex(r"^(?:File|Duration|采访时间|采访地点|被采访人)[:：]"))
