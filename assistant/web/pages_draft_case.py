"""The left side of the draft page: the case as lines, each with its status and what it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from assistant.export.said import clock, name_of
from assistant.export.words import word as case_word
from assistant.records import Evidence, Part, Span, Transcript
from assistant.web.words import word
from assistant.workspace.document import EDITOR, HEADS, DocSection, Document, Line

Tone = Literal["good", "warn", "hard", "none"]


@dataclass(frozen=True, slots=True)
class ShownEvidence:
    """Words that a line rests on: `ref` names the place for the script (`turn:start-end`)."""

    ref: str
    turn: int
    who: str
    place: str
    words: str


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line as the page shows it. `name` is how people call it, e.g. `Result 3`; `status` says what the check found, `worded` who worded it."""

    line: Line
    name: str
    tone: Tone
    status: str
    reasons: tuple[tuple[str, str], ...]
    evidence: tuple[ShownEvidence, ...]
    worded: str

    @property
    def refs(self) -> str:
        """All places that it rests on, for the script."""
        return " ".join(one.ref for one in self.evidence)


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A part of the case with its paragraphs."""

    part: Part
    name: str
    heading: str
    paragraphs: tuple[tuple[ShownLine, ...], ...]


@dataclass(frozen=True, slots=True)
class ShownCase:
    """The whole case: title, standfirst, sections."""

    title: ShownLine
    standfirst: ShownLine
    sections: tuple[ShownSection, ...]

    def lines(self) -> Iterator[ShownLine]:
        """All lines in reading order."""
        yield from (self.title, self.standfirst)
        yield from (line for section in self.sections for paragraph in section.paragraphs for line in paragraph)


def shown_case(document: Document, transcript: Transcript, ui: str) -> ShownCase:
    """The case for the page, its own words in the language `ui`."""
    title, standfirst = (_line(line, case_word(line.id, ui), transcript, ui) for line in document.heads)
    return ShownCase(title, standfirst, tuple(_section(section, transcript, ui) for section in document.sections))


def names_of(document: Document, ui: str) -> dict[str, str]:
    """How people call each line, by its id."""
    named = {line.id: case_word(line.id, ui) for line in document.heads}
    return named | {
        line.id: _name(section.part, number, ui)
        for section in document.sections
        for number, line in enumerate(section.lines, 1)
    }


def evidence_at(span: Span, transcript: Transcript) -> Evidence | None:
    """A span of the transcript as a place in a turn; None where it lies in none."""
    for turn in transcript.turns:
        if turn.span.start <= span.start < turn.span.end:
            return Evidence(turn.index, span.start - turn.span.start, min(span.end, turn.span.end) - turn.span.start)
    return None


def shown_evidence(evidence: Sequence[Evidence], transcript: Transcript, ui: str) -> tuple[ShownEvidence, ...]:
    """Places of the interview with who said it, when, and the words."""
    return tuple(_evidence(one, transcript, ui) for one in evidence)


def _name(part: Part, number: int, ui: str) -> str:
    return f"{case_word(part, ui)} {number}"


def _section(section: DocSection, transcript: Transcript, ui: str) -> ShownSection:
    lines = [
        _line(line, _name(section.part, number, ui), transcript, ui) for number, line in enumerate(section.lines, 1)
    ]
    paragraphs = groupby(lines, key=lambda shown: (shown.line.paragraph, shown.line.kind == "quote"))
    return ShownSection(
        section.part, case_word(section.part, ui), section.heading, tuple(tuple(group) for _, group in paragraphs)
    )


def _line(line: Line, name: str, transcript: Transcript, ui: str) -> ShownLine:
    tone = _tone(line)
    key = "lost" if line.trace == "lost" and line.status == "supported" else line.status
    status = word("draft.status-none", ui) if tone == "none" else word(f"draft.status-{key}", ui)
    reasons = tuple((told.message.in_(ui), told.hint.in_(ui)) for told in line.findings)
    worded = case_word("worded-by", ui).format(text=who_worded(line.worded_by, ui))
    return ShownLine(line, name, tone, status, reasons, shown_evidence(line.evidence, transcript, ui), worded)


def who_worded(name: str, ui: str) -> str:
    """Who worded a line: the editor, an assistant in a chat window, Casewright, or a model by its id."""
    if name == EDITOR:
        return word("draft.worded-editor", ui)
    return word("draft.worded-assistant", ui) if name == "manual" else name.replace("casewright", "Casewright")


def _tone(line: Line) -> Tone:
    grave = {told.severity for told in line.findings}
    if "hard" in grave or line.status in ("changed-number", "changed-quote", "off-record"):
        return "hard"
    if grave or line.status != "supported" or line.trace == "lost":
        return "warn"
    # Title and standfirst are put together from the text below them and name no place of their own.
    return "none" if line.id in HEADS and not line.evidence else "good"


def _evidence(one: Evidence, transcript: Transcript, ui: str) -> ShownEvidence:
    turn = transcript.turns[one.turn]
    place = clock(turn.start_s) if turn.start_s is not None else case_word("turn", ui).format(n=one.turn)
    words = transcript.words_of(one.turn)[one.start : one.end]
    return ShownEvidence(ref_of(one), one.turn, name_of(turn.speaker, transcript), place, words)


def ref_of(one: Evidence) -> str:
    """The place for the script."""
    return f"{one.turn}:{one.start}-{one.end}"
