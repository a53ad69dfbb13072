"""讯飞听见: `说话人1 00:23`, words, an empty line; the last line says that an AI wrote it."""

from __future__ import annotations

from assistant.ingest.clock import CLOCK
from assistant.ingest.layout import Layout
from assistant.ingest.layouts import name_time
from assistant.patterns import regex

LAYOUT = Layout("iflyrec", name_time.read, regex(rf"^说话人\d+ {{1,2}}{CLOCK}|^以上内容由AI生成"))
