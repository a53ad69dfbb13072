"""An interview of an hour, for timing: the sample interviews take about twenty minutes each, so three are joined."""

from __future__ import annotations

from pathlib import Path

import docx

from assistant.pipeline import read_file
from assistant.records import Brief

GOLD = Path(__file__).parents[1] / "gold"
_INTERVIEWS = 3
_LABELS = {"en": ("Interviewer", "Customer"), "zh": ("主持人", "客户")}


def write_hour(lang: str, path: Path) -> None:
    """Writes a Word file with the words of the first interviews of a language in `eval/gold`, one turn a paragraph."""
    asks, answers = _LABELS[lang]
    document = docx.Document()
    for file in sorted(GOLD.glob(f"{lang}-*.docx"))[:_INTERVIEWS]:
        (transcript,) = read_file(file, Brief())
        for turn in transcript.turns:
            label = asks if turn.role == "interviewer" else answers
            document.add_paragraph(f"{label}: {transcript.words_of(turn.index)}")
    document.save(str(path))
