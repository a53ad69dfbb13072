"""Microsoft Teams: one paragraph a turn, `Name   0:03`, a soft break, the words."""

from __future__ import annotations

import re

from assistant.ingest.clock import CLOCK
from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_time

LAYOUT = Layout(
    "teams",
    name_time.read,
    re.compile(
        rf"\S {{3}}{CLOCK}$|(?:started|stopped) transcription$|\d{{8}}_\d{{6}}-Meeting (?:Transcript|Recording)"
    ),
)
