"""Reads exchanges in which somebody may wish that something stays out of print, with what each sentence does."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from assistant.learning.features import Utterance
from assistant.records import Role, Span
from assistant.segment.asking_training import Wish

_ROLES: dict[str, Role] = {"Q": "interviewer", "A": "interviewee", "B": "interviewee"}
_DEEDS = ("N", "X", "R", "XR", "K", "L")  # ordinary, confidential, a wish, both, granted, only sounds like a wish
_KINDS = {"R": "request", "XR": "request", "K": "promise", "L": "other"}


@dataclass(frozen=True, slots=True)
class Exchange:
    """Some turns of an interview: who speaks throughout, the sentences, and what each of them does."""

    speaker: str
    utterances: tuple[Utterance, ...]
    deeds: tuple[str, ...]

    @property
    def wishes(self) -> list[Wish]:
        """What the model of requests can learn from it."""
        return [(_KINDS[d], u.text) for d, u in zip(self.deeds, self.utterances, strict=True) if d in _KINDS]


def read_exchanges(lines: Iterable[str]) -> list[Exchange]:
    """Blocks `# speaker, trade`, then `Q|A|B<TAB>deed<TAB>sentence` lines, apart by an empty line; others with # are notes.

    Raises:
        ValueError: a line does not follow the format.
    """
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            blocks[-1].append(line.rstrip("\n"))
        elif blocks[-1]:
            blocks.append([])
    return [_exchange(block) for block in blocks if any(not line.startswith("#") for line in block)]


def _exchange(block: list[str]) -> Exchange:
    speaker = block[0].removeprefix("#").strip()
    utterances: list[Utterance] = []
    deeds: list[str] = []
    at, turn, last = 0, -1, ""
    for line in block[1:]:
        who, deed, text = _fields(line)
        turn += who != last
        utterances.append(Utterance(text, Span(at, at + len(text)), turn, _ROLES[who]))
        deeds.append(deed)
        at, last = at + len(text) + 1, who
    return Exchange(speaker, tuple(utterances), tuple(deeds))


def _fields(line: str) -> tuple[str, str, str]:
    fields = line.split("\t")
    if len(fields) != 3 or fields[0] not in _ROLES or fields[1] not in _DEEDS or not fields[2].strip():
        raise ValueError(f"no sentence of an exchange: {line[:60]!r}")
    return fields[0], fields[1], fields[2].strip()
