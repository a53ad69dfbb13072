"""Who a written sentence names, and whether a turn is that person's."""

from __future__ import annotations

import re

from assistant.records import Participant, Transcript

_TITLES = ("dr", "mr", "mrs", "ms", "prof", "sir", "dame")


def named_in(text: str, transcript: Transcript) -> tuple[Participant, ...]:
    """The participants that a text names: in full, or by a first or last name that only one of them has."""
    people = [p for p in transcript.participants if p.name]
    return tuple(p for p in people if any(_holds(form, text) for form in _forms(p, people)))


def speaks(person: Participant, turn: int, transcript: Transcript) -> bool:
    """Whether a turn is the person's."""
    return transcript.turns[turn].speaker in person.labels


def mentions(person: Participant, text: str, transcript: Transcript) -> bool:
    """Whether a text names the person."""
    return any(p is person for p in named_in(text, transcript))


def _forms(person: Participant, people: list[Participant]) -> list[str]:
    name = person.name or ""
    words = [w for w in re.split(r"[\s.]+", name) if w and w.lower() not in _TITLES]
    others = [re.split(r"[\s.]+", p.name or "") for p in people if p is not person]
    alone = [w for w in words if len(w) > 1 and not any(w in other for other in others)]
    return [name, *(alone if name.isascii() or " " in name else [])]


def _holds(form: str, text: str) -> bool:
    if re.search(r"[\u4e00-\u9fff]", form):
        return form in text
    return re.search(rf"(?<!\w){re.escape(form)}(?!\w)", text) is not None
