"""腾讯会议, one line a turn: `王敏(00:01:08): 能听到吗？`."""

from __future__ import annotations

import re

from assistant.ingest.clock import CLOCK
from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_colon

LAYOUT = Layout(
    "tencent_inline",
    name_colon.read,
    re.compile(rf"^.{{0,40}}[\u3400-\u9fff].{{0,40}}[(（]{CLOCK}[)）]|^会议(?:主题|号|时间)[:：]"),
)
