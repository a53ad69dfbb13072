"""飞书妙记: `王敏 00:00:42.120`, words, an empty line; date, length and keywords stand before."""

from __future__ import annotations

from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_time
from assistant.patterns import regex

LAYOUT = Layout(
    "feishu",
    name_time.read,
    regex(r"\S \d\d:\d\d:\d\d\.\d{3}$|^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [A-Z]{2,4}\|"),
)
