"""Labels typed by hand: `Interviewer: words`, `杨：words`."""

from __future__ import annotations

import re

from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_colon

LAYOUT = Layout("labels", name_colon.read, re.compile(r"^(?:File|Duration|采访时间|采访地点|被采访人)[:：]"))
