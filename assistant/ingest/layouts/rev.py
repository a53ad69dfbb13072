"""Rev (and Plaud): `Speaker 1 (00:05):`, the words in the next paragraph or behind the colon.

Trint writes `Name [00:01:02] text`, which reads the same.
"""

from __future__ import annotations

from assistant.ingest.clock import CLOCK
from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_colon
from assistant.patterns import regex

LAYOUT = Layout(
    "rev",
    name_colon.read,
    regex(rf"^[^\u3400-\u9fff:]{{1,48}} [(\[]{CLOCK}[)\]]|^This transcript was exported on"),
)
