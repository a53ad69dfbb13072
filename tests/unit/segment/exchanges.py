"""Written exchanges with what is off the record in them marked: `{off the record}`, `[may go with it]`, the rest stays."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from assistant.language.sentences import sentence_spans
from assistant.learning.features import Utterance
from assistant.records import Role, Span

_FOLDER = Path(__file__).parents[2] / "data" / "off_record"
_ROLES: dict[str, Role] = {"Q": "interviewer", "A": "interviewee", "B": "interviewee"}
_MARKS = {"{": "off", "[": "either", "}": "open", "]": "open"}


@dataclass(frozen=True, slots=True)
class Exchange:
    """The sentences of an exchange, each `off`, `either` or `open`."""

    said: tuple[Utterance, ...]
    marks: tuple[str, ...]


def read_exchanges(lang: str, before: str, after: str) -> list[Exchange]:
    """The exchanges of a language, each in the middle of the same talk."""
    lines = [line for line in (_FOLDER / f"{lang}.txt").read_text("utf-8").splitlines() if not line.startswith("#")]
    pieces = [piece for piece in re.split(r"\n{2,}", "\n".join(lines).strip()) if piece]
    return [_exchange(before + piece + after, lang) for piece in pieces]


def _exchange(talk: str, lang: str) -> Exchange:
    said: list[Utterance] = []
    marks: list[str] = []
    at = 0
    for turn, line in enumerate(talk.splitlines()):
        who, marked = line.split(": ", 1)
        words, kinds = _unmarked(marked)
        for span in sentence_spans(words, lang):
            own = kinds[span.start : span.end]
            said.append(Utterance(span.of(words), Span(at + span.start, at + span.end), turn, _ROLES[who]))
            marks.append(max(("off", "open", "either"), key=own.count))
        at += len(words) + 1
    return Exchange(tuple(said), tuple(marks))


def _unmarked(marked: str) -> tuple[str, list[str]]:
    words, kinds, kind = "", [], "open"
    for char in marked:
        if char in _MARKS:
            kind = _MARKS[char]
        else:
            words += char
            kinds.append(kind)
    return words, kinds
