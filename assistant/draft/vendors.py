"""Names the vendors that a Chinese sentence counts as 家, where the talk is about whom to buy from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.language import vendors_zh
from assistant.language.voice import Reworded
from assistant.records import Passage, Transcript

_BACK = 3  # turns from an answer back to the question of the interviewer


def with_vendors_named(
    told: Reworded | None, passages: Sequence[Passage], place: int, transcript: Transcript
) -> Reworded | None:
    """The sentence with 家 told as vendors, where it is about whom to buy from and nothing else is counted so."""
    passage = passages[place]
    if told is None or transcript.lang != "zh" or passage.label != "solution" or "家" not in told.text:
        return told
    text = vendors_zh.with_vendors(told.text)
    if text == told.text:
        return told
    talk = _talk(passages, place, transcript)
    if any(vendors_zh.counts_others(said) for said in talk) or not any(vendors_zh.chooses(said) for said in talk):
        return told
    return replace(told, text=text)


def _talk(passages: Sequence[Passage], place: int, transcript: Transcript) -> list[str]:
    """The sentence and what was said before it, back to all that the interviewer asked."""
    turn = passages[place].turn
    asked = next(
        (at for at in range(turn, max(-1, turn - _BACK - 1), -1) if transcript.turns[at].role == "interviewer"), turn
    )
    at, talk = place, []
    while at >= 0 and passages[at].turn >= asked:
        talk.append(passages[at].text)
        at -= 1
    return talk
