"""The table of people that `casewright transcript` prints, and the line that corrects it."""

from __future__ import annotations

import shlex
from collections import Counter
from pathlib import Path

from assistant.cli import show
from assistant.errors import Say
from assistant.records import Participant, Transcript

_SIDES = {
    "vendor": Say("vendor", "厂商"),
    "customer": Say("customer", "客户"),
    "partner": Say("partner", "合作伙伴"),
    "unknown": Say("?", "?"),
}
_ROLES = {
    "interviewer": Say("interviewer", "采访人"),
    "interviewee": Say("interviewee", "被采访人"),
    "unknown": Say("?", "?"),
}


def print_people(transcript: Transcript, ui: str) -> None:
    """Print a row a person: how much each speaks, and why they are taken for who they are."""
    heads = Say(
        "label,name,title,organisation,side,role,turns,share,why", "标签,姓名,职务,单位,所属方,角色,轮次,占比,依据"
    ).in_(ui)
    turns = Counter(turn.speaker for turn in transcript.turns)
    said = _said(transcript)
    total = sum(said.values()) or 1
    show.table(
        heads.split(","),
        [
            (
                ", ".join(person.labels),
                person.name or "?",
                person.title or "",
                person.org or "",
                _SIDES[person.side].in_(ui),
                _ROLES[person.role].in_(ui),
                str(sum(turns[label] for label in person.labels)),
                f"{100 * sum(said[label] for label in person.labels) / total:.0f} %",
                person.why,
            )
            for person in transcript.participants
        ],
    )


def _said(transcript: Transcript) -> Counter[str]:
    """Characters that each label says, blanks not counted: comparable in both languages."""
    said: Counter[str] = Counter()
    for turn in transcript.turns:
        said[turn.speaker] += len("".join(turn.span.of(transcript.text).split()))
    return said


def rename_line(transcript: Transcript, file: Path, ui: str) -> str | None:
    """A command to copy: one `--rename` for each person whose name is open, else for the one who says most."""
    if not transcript.participants:
        return None
    said = _said(transcript)
    nameless = [person for person in transcript.participants if person.name is None]
    most = max(transcript.participants, key=lambda person: sum(said[label] for label in person.labels))
    shown = nameless or [most]
    # Two people with one name would become one.
    marks = [""] if len(shown) == 1 else [f" {number}" for number in range(1, len(shown) + 1)]
    options = [
        f"--rename {shlex.quote(_renaming(person, mark, ui))}" for person, mark in zip(shown, marks, strict=True)
    ]
    return " ".join(["casewright transcript", shlex.quote(str(file)), *options])


def _renaming(person: Participant, mark: str, ui: str) -> str:
    name = person.name or Say("NAME", "姓名").in_(ui) + mark
    title = person.title or Say("TITLE", "职务").in_(ui)
    side = _SIDES["customer" if person.side == "unknown" else person.side]
    return f"{person.labels[0]}={Say(', ', '，').in_(ui).join((name, title, side.in_(ui)))}"
