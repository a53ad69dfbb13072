"""腾讯会议, one line a turn: `王敏(00:01:08): 能听到吗？`."""

from __future__ import annotations

from assistant.ingest.clock import CLOCK
from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_colon
from assistant.patterns import regex

LAYOUT = Layout(
    "tencent_inline",
    name_colon.read,
    regex(rf"^.{{0,40}}[\u3400-\u9fff].{{0,40}}[(（]{CLOCK}[)）]|^会议(?:主题|号|时间)[:：]"),
)
