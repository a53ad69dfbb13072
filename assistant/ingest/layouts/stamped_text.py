"""The time first, then a label and the words: `[00:01:02] Q: text`.

So write oral historians, Happy Scribe (`[00:00:04.40] **Dana Fox:** text`) and many who type by hand.
"""

from __future__ import annotations

from assistant.ingest.clock import CLOCK
from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_colon
from assistant.patterns import regex

LAYOUT = Layout("time-label", name_colon.read, regex(rf"^[\[(（]{CLOCK}|[:：] [\[(（]{CLOCK}"))
