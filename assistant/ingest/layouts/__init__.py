"""Every layout that is read, in the order that decides between equals: the most particular first.

To add one: a file here with a `LAYOUT`, and its name in this list.
"""

from __future__ import annotations

from assistant.ingest.layout import Layout
from assistant.ingest.layouts import (
    captions,
    dashed,
    feishu,
    iflyrec,
    line_label,
    meet,
    otter,
    plain_text,
    pointed,
    questions,
    rev,
    spaced,
    stamped_text,
    table,
    teams,
    teams_archive,
    temi,
    tencent_block,
    tencent_inline,
    tingwu,
    typed,
    word_transcribe,
    zoom_captions,
    zoom_chat,
)

LAYOUTS: tuple[Layout, ...] = (
    table.LAYOUT,
    teams_archive.LAYOUT,
    captions.LAYOUT,
    zoom_chat.LAYOUT,
    zoom_captions.LAYOUT,
    teams.LAYOUT,
    otter.LAYOUT,
    word_transcribe.LAYOUT,
    iflyrec.LAYOUT,
    tingwu.LAYOUT,
    feishu.LAYOUT,
    tencent_block.LAYOUT,
    typed.LAYOUT,
    rev.LAYOUT,
    tencent_inline.LAYOUT,
    temi.LAYOUT,
    stamped_text.LAYOUT,
    meet.LAYOUT,
    pointed.LAYOUT,
    dashed.LAYOUT,
    spaced.LAYOUT,
    line_label.LAYOUT,
    questions.LAYOUT,
    questions.WITHOUT_NUMBERS,
    plain_text.LAYOUT,
)
