"""One layout for a whole file: how headers make blocks, and how the layout is chosen.

A layout is one small file in `layouts/`. Most of them only say how a speaker's header looks; `by_header`
does the rest. A layout that works otherwise (tables, captions) brings its own reader.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from assistant.ingest.front import is_note, opens_summary, reasons_for
from assistant.ingest.labels import accepted, anonymous, plausible
from assistant.ingest.sheet import Block, Header, Left, Line, Parsed, Place, Sheet

_MARK = 160  # characters of a line that can hold a mark; what follows is speech

Reader = Callable[[Sheet, Sequence[str]], Parsed]
HeaderOf = Callable[[str], Header | None]


@dataclass(frozen=True, slots=True)
class Layout:
    """A way in which transcripts are laid out.

    `read` makes blocks of a sheet, given the labels that are known to be speakers. `marks` matches the
    lines that only this tool writes: they decide between layouts that read a file equally well.
    """

    name: str
    read: Reader
    marks: re.Pattern[str]

    def marked(self, sheet: Sheet) -> int:
        """How many lines bear the marks of this layout."""
        return sum(bool(self.marks.search(line.text[:_MARK])) for line in sheet.lines)


def choose(sheet: Sheet, known: Sequence[str], layouts: Sequence[Layout]) -> tuple[Layout, Parsed]:
    """The layout that finds the most blocks of speech; marks of the tool decide between equals.

    `layouts` is not empty; of those equal in both, the first is taken.
    """
    readings: dict[Reader, Parsed] = {}
    for layout in layouts:
        if layout.read not in readings:
            readings[layout.read] = layout.read(sheet, known)
    most = max(len(parsed.blocks) for parsed in readings.values())
    best = max(
        (each for each in layouts if len(readings[each.read].blocks) == most), key=lambda each: each.marked(sheet)
    )
    return best, readings[best.read]


def by_header(header_of: HeaderOf, *, timed: bool) -> Reader:
    """A reader for layouts whose turns begin with a header; `timed` says that headers carry a time."""

    def read(sheet: Sheet, known: Sequence[str]) -> Parsed:
        lines = [line for line in sheet.lines if line.text]
        headers = _headers(lines, header_of, known, timed)
        return _blocks(lines, headers) if headers else Parsed((), ())

    return read


def _headers(lines: Sequence[Line], header_of: HeaderOf, known: Sequence[str], timed: bool) -> dict[int, Header]:
    headers = {i: header for i, line in enumerate(lines) if (header := header_of(line.text))}
    found = {i: header for i, header in headers.items() if _may_speak(header.speaker, known, timed)}
    named = [header.speaker for header in found.values() if header.speaker]
    speakers = accepted(named, known, timed)
    counts = Counter(named)
    out: dict[int, Header] = {}
    for i, header in found.items():
        if header.speaker and header.speaker not in speakers:
            continue
        # `See you at 10:30` right below a header is what that speaker said, unless the label is sure.
        sure = counts[header.speaker] > 1 or header.speaker in known or anonymous(header.speaker)
        if not sure and i - 1 in out and not out[i - 1].words:
            continue
        out[i] = header
    return out


def _may_speak(label: str, known: Sequence[str], timed: bool) -> bool:
    return not label or label in known or plausible(label, timed=timed)


@dataclass(slots=True)
class _Collector:
    """Gathers the words of one block after the other, and what is left out."""

    blocks: list[Block] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    header: Header | None = None
    place: Place | None = None
    words: list[str] = field(default_factory=list)
    between: list[Line] = field(default_factory=list)

    def begin(self, header: Header, line: Line) -> None:
        self.end()
        self.header, self.place = header, line.place
        self.words = [header.words] if header.words else []

    def aside(self, line: Line) -> None:
        self.between.append(line)

    def end(self) -> None:
        if self.header and self.place:
            words = "\n".join(self.words).strip()
            if words:
                self.blocks.append(Block(self.header.speaker, self.header.start_s, words, self.place))
            else:
                self.left.append(Left(self.header.speaker or "?", "empty", self.place))
        self._leave_asides()
        self.header = None

    def _leave_asides(self) -> None:
        codes = reasons_for([line.text for line in self.between])
        self.left.extend(Left(line.text, code, line.place) for line, code in zip(self.between, codes, strict=True))
        self.between = []


def _blocks(lines: Sequence[Line], headers: dict[int, Header]) -> Parsed:
    out = _Collector()
    in_summary = False
    for i, line in enumerate(lines):
        if i in headers:
            out.begin(headers[i], line)
            in_summary = False
        elif out.header is None or in_summary or is_note(line.text):
            out.aside(line)
        elif opens_summary(line.text) and out.words:
            in_summary = True
            out.aside(line)
        else:
            out.words.append(line.text)
    out.end()
    return Parsed(tuple(out.blocks), tuple(out.left))
