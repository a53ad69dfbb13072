"""Otter: `Name  00:46`, words, an empty paragraph; keywords and speakers stand before `TRANSCRIPT`."""

from __future__ import annotations

from assistant.ingest.clock import CLOCK
from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_time
from assistant.patterns import regex

LAYOUT = Layout(
    "otter",
    name_time.read,
    regex(
        rf"^(?=[^\u3400-\u9fff]{{4,80}}$)(?=[^a-z]*[a-z]).{{0,70}}?\S {{1,2}}{CLOCK}$|^(?:SUMMARY KEYWORDS|SPEAKERS)$|otter\.ai$"
    ),
)
