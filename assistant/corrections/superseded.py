"""What was put right in an interview, in either language."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.corrections.put_right import PutRight
from assistant.corrections.superseded_en import superseded_en
from assistant.corrections.superseded_zh import superseded_zh
from assistant.records import Passage, Transcript


def superseded(transcript: Transcript, passages: Sequence[Passage]) -> PutRight:
    """The numbers, dates and places of an interview that do not hold, with those that do instead."""
    return (superseded_zh if transcript.lang == "zh" else superseded_en)(transcript, passages)
