"""The few words said right before a Chinese sentence, told with it where it needs them and they are not told already."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from assistant.draft.choose import Choice
from assistant.draft.material import Material
from assistant.draft.places import places_told
from assistant.language.led_in_zh import announced, counts_them, led_in, tried
from assistant.language.length import text_size
from assistant.language.voice import Reworded
from assistant.records import Passage, Transcript

_SHORT = 16  # characters of what was said before


def with_lead_ins(
    choices: Sequence[Choice],
    materials: Sequence[Material],
    transcript: Transcript,
    passages: Sequence[Passage],
    closed: frozenset[int],
) -> list[Choice]:
    """The choices, Chinese sentences that need what was said right before them with that.

    Args:
        choices: what is told.
        materials: all that could be told.
        transcript: the interview.
        passages: its passages.
        closed: places of which nothing may be told.
    """
    if transcript.lang != "zh":
        return list(choices)
    told = places_told(choices, passages)
    stand = {m.place: m for m in materials if m.reworded and not (m.reworded.leans or m.reworded.fragment)}
    return [led for choice in choices for led in _led(choice, stand, transcript, passages, closed | told)]


def _led(
    choice: Choice,
    stand: Mapping[int, Material],
    transcript: Transcript,
    passages: Sequence[Passage],
    not_again: frozenset[int],
) -> list[Choice]:
    """The choice, with what was said before it in the same sentence or in one of its own."""
    material = choice.material
    before = material.place - 1
    if choice.quoted or material.reworded is None or before < 0 or before in not_again:
        return [choice]
    near = passages[before]
    if near.turn != material.passage.turn or len(near.text) > _SHORT or near.guarded or near.label == "off_record":
        return [choice]
    whole = stand.get(before)
    if whole is not None and counts_them(near.text, material.reworded.text):
        return [replace(choice, material=whole), choice]
    announces = announced(near.text, material.reworded.text)
    if announces is not None:
        first = Material(
            before, near, Reworded(announces, leans=False), (), text_size(announces, "zh"), material.worth, None, 0.0
        )
        return [replace(choice, material=first), choice]
    text, sources = _told(material.reworded.text, before, transcript, passages, not_again)
    told = replace(
        material,
        reworded=replace(material.reworded, text=text, leans=material.reworded.leans and not sources),
        additions=(*material.additions, *sources),
        size=text_size(text, "zh"),
    )
    return [replace(choice, material=told) if sources else choice]


def _told(
    text: str, before: int, transcript: Transcript, passages: Sequence[Passage], not_again: frozenset[int]
) -> tuple[str, tuple[Passage, ...]]:
    """The sentence with what was said before it, and the passages that say so; as it is where nothing leads it in."""
    near = passages[before]
    led = led_in(near.text, text)
    if led is not None:
        return led, (near,)
    asked = passages[before - 1] if before else None
    if asked is None or before - 1 in not_again or transcript.turns[asked.turn].role != "interviewer":
        return text, ()
    led = tried(asked.text, near.text, text)
    return (text, ()) if led is None else (led, (asked, near))
