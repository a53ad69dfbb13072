"""通义听悟: `发言人1  00:08`, words, an empty line."""

from __future__ import annotations

from assistant.ingest.clock import CLOCK
from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_time
from assistant.patterns import regex

LAYOUT = Layout("tingwu", name_time.read, regex(rf"^发言人 ?\d+\s+{CLOCK}"))
