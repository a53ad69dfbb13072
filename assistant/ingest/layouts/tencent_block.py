"""腾讯会议, name and time on one line: `王敏 00:01:08`, the words below."""

from __future__ import annotations

from assistant.ingest.clock import CLOCK
from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_time
from assistant.patterns import regex

LAYOUT = Layout(
    "tencent_block",
    name_time.read,
    regex(
        rf"^(?!(?:说话人|发言人) ?\d)[^\d].{{0,40}} {CLOCK}$|^说话人 \d+ {{1,2}}{CLOCK}(?!\.)|^会议(?:主题|号|时间)[:：]"
    ),
)
