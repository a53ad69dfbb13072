"""Microsoft Teams: one paragraph a turn, `Name   0:03`, a soft break, the words."""

from __future__ import annotations

from assistant.ingest.clock import CLOCK
from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_time
from assistant.patterns import regex

LAYOUT = Layout(
    "teams",
    name_time.read,
    regex(rf"\S {{3}}{CLOCK}$|(?:started|stopped) transcription$|\d{{8}}_\d{{6}}-Meeting (?:Transcript|Recording)"),
)
