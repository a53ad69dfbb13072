"""The text of a case as its editor sees it: lines with what they rest on, in their sections."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from assistant.errors import NotFound, Say
from assistant.records import Derivation, Evidence, Part, Quote, SentenceKind, SentenceStatus, Severity

Origin = Literal["draft", "editor", "pulled", "wording"]
Trace = Literal["kept", "found", "lost"]

TITLE, STANDFIRST = "title", "standfirst"  # the ids of the two lines above the sections
HEADS = (TITLE, STANDFIRST)
EDITOR = "editor"


@dataclass(frozen=True, slots=True)
class Told:
    """What a check says about a line, in both languages; a hard one must be mended before the case goes out."""

    rule: str
    severity: Severity
    message: Say
    hint: Say


@dataclass(frozen=True, slots=True)
class Wording:
    """A sentence as the drafter, or a person's click, worded it, before anybody edited it."""

    text: str
    kind: SentenceKind
    evidence: tuple[Evidence, ...]
    derivations: tuple[Derivation, ...] = ()
    worded_by: str = "casewright"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the case, mostly a sentence.

    `trace` tells what became of the evidence at the last change: kept, found anew, or lost. `first` is the line as it
    was drafted or pulled; None for one that the editor wrote. `moved` lines were put elsewhere by the editor.
    """

    id: str
    text: str
    kind: SentenceKind
    evidence: tuple[Evidence, ...]
    paragraph: int = 0
    worded_by: str = "casewright"
    origin: Origin = "draft"
    status: SentenceStatus = "supported"
    findings: tuple[Told, ...] = ()
    trace: Trace = "kept"
    derivations: tuple[Derivation, ...] = ()
    first: Wording | None = None
    moved: bool = False

    @property
    def was(self) -> str:
        """The text before anybody edited it; empty for a line that the editor wrote."""
        return self.first.text if self.first else ""

    @property
    def touched(self) -> bool:
        """Whether the line is the editor's, so that another draft must leave it as it is."""
        return self.origin != "draft" or self.moved or self.text != self.was

    @property
    def drawn(self) -> tuple[Evidence, ...]:
        """What the line rested on before anybody edited it, else what it rests on."""
        return self.first.evidence if self.first else self.evidence


@dataclass(frozen=True, slots=True)
class DocSection:
    """One of the four parts; `was` is the heading as drafted."""

    part: Part
    heading: str
    lines: tuple[Line, ...]
    was: str = ""


@dataclass(frozen=True, slots=True)
class LinePair:
    """Ids of challenge lines and of the solution lines that answer them."""

    challenge: tuple[str, ...]
    solution: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dropped:
    """A line that the editor took out: what it said first and what it rested on, so that no draft brings it back."""

    text: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A case as text: what stands above it, its sections in order, and what was taken out."""

    title: Line
    standfirst: Line
    sections: tuple[DocSection, ...]
    pairs: tuple[LinePair, ...] = ()
    quotes: tuple[Quote, ...] = ()
    dropped: tuple[Dropped, ...] = ()

    @property
    def heads(self) -> tuple[Line, Line]:
        """Title and standfirst."""
        return self.title, self.standfirst

    def lines(self) -> Iterator[Line]:
        """The lines of the sections, in reading order."""
        return (line for section in self.sections for line in section.lines)

    def section(self, part: Part) -> DocSection:
        """The section of that part."""
        return next(section for section in self.sections if section.part == part)

    def line(self, line_id: str) -> Line:
        """The line of that id, title and standfirst among them.

        Raises:
            NotFound: there is none.
        """
        found = next((line for line in (*self.heads, *self.lines()) if line.id == line_id), None)
        if found is None:
            raise no_such_line()
        return found

    def part_of(self, line_id: str) -> Part | None:
        """The part that a line stands in; None for title and standfirst.

        Raises:
            NotFound: there is no such line.
        """
        if line_id in HEADS:
            return None
        part = next((s.part for s in self.sections if any(line.id == line_id for line in s.lines)), None)
        if part is None:
            raise no_such_line()
        return part


def line_id(seed: str, place: str) -> str:
    """An id for a new line: `seed` names the project and the version that it comes with, `place` the line in it."""
    return hashlib.sha256(f"{seed}/{place}".encode()).hexdigest()[:12]


def no_such_line() -> NotFound:
    """The line is not in the text any more."""
    return NotFound(
        Say("This line is not in the text (any more).", "文稿中没有这一行（可能已被删除）。"),
        Say("Reload the page.", "请刷新页面。"),
    )
