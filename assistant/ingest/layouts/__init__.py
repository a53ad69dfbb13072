"""Every layout that is read, in the order that decides between equals: the most particular first.

To add one: a file here with a `LAYOUT`, and its name in this list.
"""

from __future__ import annotations

from assistant.ingest.layout import Layout
from assistant.ingest.layouts import (
    captions,
    feishu,
    iflyrec,
    meet,
    otter,
    rev,
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
)

LAYOUTS: tuple[Layout, ...] = (
    table.LAYOUT,
    teams_archive.LAYOUT,
    captions.LAYOUT,
    teams.LAYOUT,
    otter.LAYOUT,
    word_transcribe.LAYOUT,
    rev.LAYOUT,
    iflyrec.LAYOUT,
    tingwu.LAYOUT,
    feishu.LAYOUT,
    tencent_inline.LAYOUT,
    tencent_block.LAYOUT,
    temi.LAYOUT,
    zoom_captions.LAYOUT,
    stamped_text.LAYOUT,
    meet.LAYOUT,
    typed.LAYOUT,
)
