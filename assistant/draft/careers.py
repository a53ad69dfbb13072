"""Names the speaker in a Chinese sentence about his or her own way to the house, which speech leaves to the question."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.draft.names import Names
from assistant.language import career_zh
from assistant.language.voice import Reworded
from assistant.records import Passage, Transcript


def with_speaker_named(
    told: Reworded | None, passages: Sequence[Passage], place: int, transcript: Transcript, names: Names
) -> Reworded | None:
    """The sentence with its speaker's name before it, where it tells his way and nobody's else."""
    passage = passages[place]
    person = names.voice(passage.speaker).person
    if told is None or transcript.lang != "zh" or person is None or told.fragment or person in told.text:
        return told
    asked = transcript.words_of(passage.turn - 1) if _asked(passage.turn, transcript) else ""
    if not career_zh.of_oneself(told.text, passage.text, asked):
        return told
    return replace(told, text=f"{person}{told.text}", leans=False)


def _asked(turn: int, transcript: Transcript) -> bool:
    return turn > 0 and transcript.turns[turn - 1].role == "interviewer"
