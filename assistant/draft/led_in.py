"""The few words said right before a Chinese sentence, told with it where it needs them and they are not told already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.draft.choose import Choice
from assistant.language.led_in_zh import led_in, tried
from assistant.language.length import text_size
from assistant.records import Passage, Transcript

_SHORT = 16  # characters of what was said before
Led = tuple[str, tuple[Passage, ...]]


def with_lead_ins(
    choices: Sequence[Choice], transcript: Transcript, passages: Sequence[Passage], closed: frozenset[int]
) -> list[Choice]:
    """The choices, Chinese sentences that need what was said right before them with that.

    Args:
        choices: what is told.
        transcript: the interview.
        passages: its passages.
        closed: places of which nothing may be told.
    """
    if transcript.lang != "zh":
        return list(choices)
    told = {place for choice in choices for place in (choice.material.place, *choice.material.others)}
    told |= {passages.index(added) for choice in choices for added in choice.material.additions}
    return [_led(choice, transcript, passages, closed | told) for choice in choices]


def _led(
    choice: Choice, transcript: Transcript, passages: Sequence[Passage], not_again: frozenset[int] | set[int]
) -> Choice:
    material = choice.material
    before = material.place - 1
    if choice.quoted or material.reworded is None or before < 0 or before in not_again:
        return choice
    near = passages[before]
    if near.turn != material.passage.turn or len(near.text) > _SHORT or near.guarded or near.label == "off_record":
        return choice
    led = _told(material.reworded.text, before, transcript, passages, not_again)
    if led is None:
        return choice
    text, sources = led
    return replace(
        choice,
        material=replace(
            material,
            reworded=replace(material.reworded, text=text, leans=False),
            additions=(*material.additions, *sources),
            size=text_size(text, "zh"),
        ),
    )


def _told(
    text: str, before: int, transcript: Transcript, passages: Sequence[Passage], not_again: frozenset[int] | set[int]
) -> Led | None:
    near = passages[before]
    led = led_in(near.text, text)
    if led is not None:
        return led, (near,)
    asked = passages[before - 1] if before else None
    if asked is None or before - 1 in not_again or transcript.turns[asked.turn].role != "interviewer":
        return None
    led = tried(asked.text, near.text, text)
    return None if led is None else (led, (asked, near))
