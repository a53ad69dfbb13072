"""Reads labelled snippets of interviews: a line a turn, `Q | C> words || S> words`, `---` between interviews."""

from __future__ import annotations

import hashlib
from pathlib import Path

from assistant.records import Label, Role, Span, Transcript, Turn

_ROLES: dict[str, Role] = {"Q": "interviewer", "A": "interviewee"}
_LABELS: dict[str, Label] = {
    "B": "background",
    "C": "challenge",
    "S": "solution",
    "R": "result",
    "O": "other",
    "X": "off_record",
}
Stretches = list[tuple[Span, Label]]


def read_snippets(path: Path, lang: str) -> list[tuple[Transcript, Stretches]]:
    """The snippets of a file, each as a transcript with its labelled stretches; lines that begin with # are notes.

    Raises:
        ValueError: a line does not follow the format.
    """
    lines = [line for line in path.read_text("utf-8").splitlines() if line.strip() and not line.startswith("#")]
    groups: list[list[str]] = [[]]
    for line in lines:
        if line == "---":
            groups.append([])
        else:
            groups[-1].append(line)
    return [_snippet(path.name, group, lang) for group in groups if group]


def _snippet(name: str, lines: list[str], lang: str) -> tuple[Transcript, Stretches]:
    text, turns, stretches = "", [], []
    for index, line in enumerate(lines):
        who, bar, words = line.partition(" | ")
        if not bar or who not in _ROLES:
            raise ValueError(f"{name}: no turn: {line[:40]!r}")
        start = len(text)
        for place, piece in enumerate(words.split(" || ")):
            mark, bracket, said = piece.partition("> ")
            if not bracket or mark not in _LABELS:
                raise ValueError(f"{name}: no label: {piece[:40]!r}")
            text += " " if place and lang == "en" else ""
            stretches.append((Span(len(text), len(text) + len(said)), _LABELS[mark]))
            text += said
        turns.append(Turn(index, who, _ROLES[who], Span(start, len(text))))
        text += "\n"
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return Transcript(sha256[:12], name, "snippet", sha256, lang, None, text, tuple(turns), ()), stretches
