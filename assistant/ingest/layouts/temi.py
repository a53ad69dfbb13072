"""Temi: label, time and words with tabs between: `Speaker 1:⇥00:01⇥text`."""

from __future__ import annotations

from assistant.ingest.clock import CLOCK
from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_time
from assistant.patterns import regex

LAYOUT = Layout("temi", name_time.read, regex(rf"^[^\t]{{1,48}}:\t{CLOCK}\t"))
