"""Google Meet: `Name: words`, a time on a line of its own every five minutes, attendees on top."""

from __future__ import annotations

from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_colon
from assistant.patterns import regex

LAYOUT = Layout(
    "meet",
    name_colon.read,
    regex(r"^\d\d:[0-5][05]:00$|^Attendees$|^(?:Transcription|Meeting) ended after |^This editable transcript was"),
)
