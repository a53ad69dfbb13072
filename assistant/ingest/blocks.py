"""Headers and the lines between them -> blocks of speech, and what is set aside."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from assistant.ingest.clock import BRACKETED
from assistant.ingest.front import is_note, opens_summary, reasons_for
from assistant.ingest.labels import has_han
from assistant.ingest.page import goes_on, wrapped_at
from assistant.ingest.sheet import Block, Header, Left, Line, Parsed, Place
from assistant.patterns import regex

# A time mark between words; `[inaudible 00:10:11]` is none.
_MARK = regex(BRACKETED)
_HOLE = regex(r"(\s?)\0(\s?)")
_NEARLY = 0.8
_BULLET = regex(r"^\s*(?:[-•●·*]|\d{1,2}[.)、])\s")


@dataclass(slots=True)
class _Collector:
    """Gathers the words of one block after the other, and what is left out."""

    blocks: list[Block] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    header: Header | None = None
    place: Place | None = None
    words: list[str] = field(default_factory=list)
    between: list[Line] = field(default_factory=list)
    width: int = 0
    last: Line | None = None

    def begin(self, header: Header, line: Line) -> None:
        self.end()
        self.header, self.place = header, line.place
        self.say(header.words, line)

    def say(self, text: str, line: Line) -> None:
        words = without_marks(text)
        if words and self.words and self.last and goes_on(self.last, line, self.width):
            self.words[-1] += "" if has_han(self.words[-1][-1] + words[0]) else " "
            self.words[-1] += words
        elif words:
            self.words.append(words)
        self.last = line

    def aside(self, line: Line) -> None:
        self.between.append(line)

    def end(self) -> None:
        if self.header and self.place:
            words = "\n".join(self.words).strip()
            if words:
                self.blocks.append(Block(self.header.speaker, self.header.start_s, words, self.place))
            else:
                self.left.append(Left(self.header.speaker or "?", "empty", self.place))
        codes = reasons_for([line.text for line in self.between])
        self.left.extend(Left(line.text, code, line.place) for line, code in zip(self.between, codes, strict=True))
        self.between, self.words, self.header = [], [], None


def without_marks(text: str) -> str:
    """The words without the time marks in brackets that some tools set between them."""
    if ":" not in text and "：" not in text:
        return text.strip()
    return _HOLE.sub(lambda hole: hole[1] or hole[2], _MARK.sub("\0", text)).strip()


def collect(lines: Sequence[Line], headers: Mapping[int, Header], aside: Collection[int]) -> Parsed:
    """Blocks of the lines from one header to the next.

    Args:
        lines: the lines of a file that hold text.
        headers: by number of the line.
        aside: numbers of lines that are no speech, wherever they stand.
    """
    names = {i for i, header in headers.items() if not header.words}  # alone in their lines, which nothing broke
    out = _Collector(width=wrapped_at([line for i, line in enumerate(lines) if i not in names]))
    in_summary = False
    # Names in a list of tasks carry no time, where those in speech do.
    timed = sum(header.start_s is not None for header in headers.values()) >= _NEARLY * len(headers)
    for i, line in enumerate(lines):
        task = in_summary and (_BULLET.match(line.text) or (timed and i in headers and headers[i].start_s is None))
        if i in headers and not task:
            out.begin(headers[i], line)
            in_summary = False
        elif out.header is None or in_summary or i in aside or is_note(line.text):
            out.aside(line)
        elif opens_summary(line.text) and out.words:
            in_summary = True
            out.aside(line)
        else:
            out.say(line.text, line)
    out.end()
    return Parsed(tuple(out.blocks), tuple(out.left))
