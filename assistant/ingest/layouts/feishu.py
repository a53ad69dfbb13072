"""飞书妙记: `王敏 00:00:42.120`, words, an empty line; date, length and keywords stand before."""

from __future__ import annotations

import re

from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_time

LAYOUT = Layout(
    "feishu",
    name_time.read,
    re.compile(r"\S \d\d:\d\d:\d\d\.\d{3}$|^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [A-Z]{2,4}\|"),
)
