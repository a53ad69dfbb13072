"""A project: one interview, what is known beforehand, and the state of the work on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from assistant.errors import Say
from assistant.records import Brief, CaseDraft, Label, Length, Mending, Passage, Span, Transcript
from assistant.workspace.document import Document

State = Literal["queued", "working", "ready", "failed"]
Stage = Literal["reading", "segmenting", "numbers", "similar", "drafting", "checking", "wording"]
ActionCode = Literal[
    "draft", "redraft", "edit", "insert", "delete", "move", "heading", "pull", "wording", "label", "off-record",
    "on-record", "rename", "restore", "model",
]  # fmt: skip

STAGES: tuple[Stage, ...] = ("reading", "segmenting", "numbers", "similar", "drafting", "checking", "wording")


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why the work on a project failed, and what to do."""

    message: Say
    hint: Say


@dataclass(frozen=True, slots=True)
class Choices:
    """What the editor tells beside the interview: the brief, labels set by hand (by passage id), the length."""

    brief: Brief = field(default_factory=Brief)
    labels: dict[str, Label] = field(default_factory=dict)
    length: Length = "standard"


@dataclass(frozen=True, slots=True)
class Marks:
    """Places of the interview that a person took off the record or put back on it; they hold for every version.

    They count in the text of the interview as read. A mark wins over a clearing.
    """

    marked: tuple[Span, ...] = ()
    cleared: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Project:
    """One interview and the work on it. `head` is the number of the version that stands, 0 before the first.

    `interview` counts the interviews of one file from 0; of how many is known (`interviews`) once it was read. `job` counts the drafts asked for: the answer to an older one
    is not used. `case_id` is the case that was put into the library.
    """

    id: str
    name: str
    source_name: str
    sha256: str
    created: str
    changed: str
    state: State
    lang: str | None = None
    interview: int = 0
    interviews: int = 0
    stage: Stage | None = None
    error: Trouble | None = None
    head: int = 0
    job: int = 0
    marks: Marks = Marks()
    case_id: str | None = None


@dataclass(frozen=True, slots=True)
class Mended:
    """The interview with misheard names put right, which text is held against; its passages stand in the same order."""

    transcript: Transcript
    passages: tuple[Passage, ...]
    mendings: tuple[Mending, ...]
    draft: CaseDraft | None = None  # in Casewright's own words, pointing at this transcript


@dataclass(frozen=True, slots=True)
class Run:
    """What one pass of the drafter gave: the interview as read, its passages, the draft.

    `mended` is None where no name was put right. `marks` are those it was made with.
    """

    number: int
    made: str
    transcript: Transcript
    passages: tuple[Passage, ...]
    draft: CaseDraft
    mended: Mended | None = None
    marks: Marks = Marks()


@dataclass(frozen=True, slots=True)
class Action:
    """What led to a version: a code, and the words for people. The words never repeat what was said or written."""

    code: ActionCode
    words: Say


@dataclass(frozen=True, slots=True)
class Version:
    """A state of the text. `parent` is the version it was made from (0: none), `run` the draft that it came from."""

    number: int
    parent: int
    run: int
    made: str
    action: Action
    document: Document
    choices: Choices


@dataclass(frozen=True, slots=True)
class VersionNote:
    """What the list of versions shows of one; `line` tells that undo leads to it or away from it."""

    number: int
    parent: int
    made: str
    action: Action
    on_line: bool
    head: bool
