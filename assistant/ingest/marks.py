"""What the user takes off the record or puts back on it: turns by number, or words wherever they are said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from assistant.errors import InputError, Say
from assistant.patterns import regex
from assistant.records import Brief, Mark, Marks, Span, Transcript

_TURNS = regex(r"^#?\d+(?:\s*(?:[-–—~～至到])\s*#?\d+)?$")
_LIST = regex(r"\s*[,，、]\s*")
_EDGE = regex(r"[A-Za-z0-9]")


def marks_in(text: str) -> tuple[Mark, ...]:
    """Turns (`12`, `14-16`, `12, 14-16`) or, where it is anything else, words that were said."""
    pieces = _LIST.split(text.strip())
    if not all(_TURNS.match(piece) for piece in pieces):
        return (text.strip(),)
    return tuple(_turns(piece) for piece in pieces)


def _turns(piece: str) -> tuple[int, int]:
    numbers = [int(number) for number in re.findall(r"\d+", piece)]
    return min(numbers), max(numbers)


def with_marks(brief: Brief, mark: Iterable[str], clear: Iterable[str]) -> Brief:
    """The brief with further marks; those that it has stay.

    Raises:
        InputError: a mark is empty.
    """
    given = [list(mark), list(clear)]
    if any(not text.strip() for texts in given for text in texts):
        raise InputError(
            Say("An empty text marks nothing.", "空文字无法标记任何内容。"),
            Say(
                "Give a turn (12), turns (14-16), or words that were said.",
                "请给出轮次（12）、范围（14-16）或说过的话。",
            ),
        )
    more_marked, more_cleared = ([m for text in texts for m in marks_in(text)] for texts in given)
    before = brief.off_record
    return replace(brief, off_record=Marks((*before.mark, *more_marked), (*before.clear, *more_cleared)))


def marked(transcripts: Sequence[Transcript], marks: Marks) -> tuple[Transcript, ...]:
    """The interviews of a file with what the marks cover.

    Raises:
        InputError: a turn that is not there or stands in several interviews, or words that nobody says: a mark that
            covers nothing must not look as if it did.
    """
    if marks.turns and len(transcripts) > 1:
        raise InputError(
            Say(
                f"{transcripts[0].source}: the file holds {len(transcripts)} interviews, so a turn's number is not enough.",
                f"{transcripts[0].source}：文件中有 {len(transcripts)} 份访谈，只给轮次无法确定是哪一份。",
            ),
            Say("Mark words that were said instead.", "请改用说过的话来标记。"),
        )
    for mark in (*marks.mark, *marks.clear):
        if not any(_spans(transcript, mark) for transcript in transcripts):
            raise _covers_nothing(transcripts[0], mark)
    return tuple(replace(t, marked=_all(t, marks.mark), cleared=_all(t, marks.clear)) for t in transcripts)


def _all(transcript: Transcript, marks: Sequence[Mark]) -> tuple[Span, ...]:
    return tuple(sorted({span for mark in marks for span in _spans(transcript, mark)}))


def _spans(transcript: Transcript, mark: Mark) -> list[Span]:
    if not isinstance(mark, str):
        first, last = mark
        return [turn.span for turn in transcript.turns[first : last + 1]] if last < len(transcript.turns) else []
    before = r"(?<![A-Za-z0-9])" if _EDGE.match(mark[0]) else ""
    after = r"(?![A-Za-z0-9])" if _EDGE.match(mark[-1]) else ""
    words = r"\s+".join(re.escape(word) for word in mark.split())
    found = re.compile(before + words + after, re.IGNORECASE)
    return [Span(match.start(), match.end()) for match in found.finditer(transcript.text)]


def _covers_nothing(transcript: Transcript, mark: Mark) -> InputError:
    if isinstance(mark, str):
        return InputError(
            Say(f"{transcript.source}: nobody says {mark!r}.", f"{transcript.source}：没有人说过“{mark}”。"),
            Say(
                "Write it as 'casewright transcript' shows it, or give the number of the turn.",
                "请按 casewright transcript 显示的写法填写，或给出轮次编号。",
            ),
        )
    last = len(transcript.turns) - 1
    return InputError(
        Say(f"{transcript.source}: there is no turn {mark[1]}.", f"{transcript.source}：没有第 {mark[1]} 轮。"),
        Say(
            f"The turns are numbered 0 to {last}; 'casewright transcript' shows them.",
            f"轮次编号为 0 到 {last}，可用 casewright transcript 查看。",
        ),
    )
