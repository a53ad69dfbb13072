"""What the desk answers with."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.errors import Say
from assistant.records import (
    Brief,
    Customer,
    Gap,
    LeftOut,
    Match,
    Mending,
    Metric,
    Participant,
    Passage,
    Readiness,
    Skipped,
    Suggestion,
    Transcript,
    Wording,
)
from assistant.workspace.document import Document, Line, Told
from assistant.workspace.project import Project, Stage, State, Trouble, Version


@dataclass(frozen=True, slots=True)
class Guess:
    """What a file tells for the brief: how many interviews it holds, who speaks, and who the companies seem to be."""

    interviews: int
    lang: str
    participants: tuple[Participant, ...]
    customer: Customer
    vendor: str | None
    product: str | None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work on a project is: `done` of `total` stages. `head` is the version that stands."""

    state: State
    stage: Stage | None
    done: int
    total: int
    head: int
    error: Trouble | None = None


@dataclass(frozen=True, slots=True)
class PassageUse:
    """A passage with the ids of the lines that rest on it; where none does, why (`reason`).

    `by_hand` tells that a person set the label, `marked` that a person took it off the record.
    """

    passage: Passage
    used_in: tuple[str, ...]
    reason: Say | None
    by_hand: bool = False
    marked: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """Everything that the draft page shows.

    In `transcript` and `passages` words off the record are blacked out, character by character, unless they are asked
    for; nothing else holds any. `rests` has for each line the ids of the passages that it rests on. `findings` are
    about the text as a whole; those of a line stand with it. `wording` is what a language model had to do with the draft. Without a draft yet there is no view.
    """

    project: Project
    version: Version
    document: Document
    transcript: Transcript
    passages: tuple[PassageUse, ...]
    rests: dict[str, tuple[str, ...]]
    participants: tuple[Participant, ...]
    customer: Customer
    brief: Brief
    metrics: tuple[Metric, ...]
    suggestions: tuple[Suggestion, ...]
    matches: tuple[Match, ...]
    gaps: tuple[Gap, ...]
    followup: str
    left_out: tuple[LeftOut, ...]
    skipped: tuple[Skipped, ...]
    findings: tuple[Told, ...]
    readiness: Readiness
    mendings: tuple[Mending, ...]
    wording: Wording | None
    can_undo: bool
    can_redo: bool


@dataclass(frozen=True, slots=True)
class Question:
    """A question to paste into a chat, and what was pasted back: None for nothing yet, empty if it is passed over."""

    key: str
    purpose: str
    text: str
    answer: str | None


@dataclass(frozen=True, slots=True)
class Questions:
    """The way through an assistant's answers: all questions that were answered, in order, and the next one if any.

    `wording` tells what became of its sentences so far, `accepted` are those that the check let stand, with their part.
    """

    project: Project
    hides_names: bool
    asked: tuple[Question, ...]
    accepted: tuple[tuple[str, str], ...]
    wording: Wording | None

    @property
    def next(self) -> Question | None:
        """The question that waits for its answer; None when all are answered."""
        return next((one for one in self.asked if one.answer is None), None)


@dataclass(frozen=True, slots=True)
class Edited:
    """What a change came to: the version that stands now, and the line that was changed or came in, if one did."""

    version: int
    line: Line | None
    document: Document


@dataclass(frozen=True, slots=True)
class Exported:
    """A file to hand over: name, media type, bytes."""

    name: str
    media: str
    data: bytes
