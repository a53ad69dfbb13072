"""通义听悟: `发言人1  00:08`, words, an empty line."""

from __future__ import annotations

import re

from assistant.ingest.clock import CLOCK
from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_time

LAYOUT = Layout("tingwu", name_time.read, re.compile(rf"^发言人 ?\d+\s+{CLOCK}"))
