"""Segments -> blocks: what one person says is one turn, however the file cuts it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.ingest.sheet import Block, Place, Segment
from assistant.patterns import regex

PAUSE_S = 2.0  # where nobody is named, a pause of that length begins a new turn
# And so does the end of a sentence after that time, or the next segment after twice as much: a turn's time is to
# show the place, and recorders that write no pauses would give a single turn of an hour.
_LONG_S = 60.0
_SENTENCE_END = regex(r"[.!?。！？…][\"”’」』)]*$")
# Punctuation of Chinese and Japanese brings its own room; between two characters a blank stands for the pause.
_NO_BLANK_AFTER = "，。！？；：、…）】》」』”’"
_NO_BLANK_BEFORE = "，。！？；：、…）】》」』"
_HAN = regex(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def one_each(segments: Sequence[Segment]) -> tuple[Block, ...]:
    """A block for each segment that holds words."""
    return tuple(Block(each.speaker, each.start_s, each.words, each.place) for each in segments if each.words)


def joined(segments: Sequence[Segment]) -> tuple[Block, ...]:
    """Blocks of captions: joined while the speaker stays the same; with no speakers at all, until a pause.

    A block has the time of its first segment, and the places of all.
    """
    named = any(each.speaker for each in segments)
    runs: list[list[Segment]] = []
    for each in segments:
        if not each.words:
            continue
        same = bool(runs) and each.speaker == runs[-1][-1].speaker and not each.opens
        if same and (named or _goes_on(runs[-1], each)):
            runs[-1].append(each)
        else:
            runs.append([each])
    return tuple(_block(run) for run in runs)


def _goes_on(run: Sequence[Segment], then: Segment) -> bool:
    last, start = run[-1], run[0].start_s
    if then.start_s is None or start is None:
        return True
    if last.end_s is not None and then.start_s - last.end_s >= PAUSE_S:
        return False
    lasts = then.start_s - start
    return lasts < _LONG_S or (lasts < 2 * _LONG_S and not _SENTENCE_END.search(last.words[-8:]))


def _block(run: Sequence[Segment]) -> Block:
    first, last = run[0].place, run[-1].place
    place: Place = first if len(run) == 1 else replace(first, last=last.last)
    return Block(run[0].speaker, run[0].start_s, glued([each.words for each in run]), place)


def glued(pieces: Sequence[str]) -> str:
    """The pieces as one text, with a blank between two unless Chinese punctuation parts them already."""
    out: list[str] = []
    for piece in pieces:
        if out and not _meet(out[-1], piece):
            out.append(" ")
        out.append(piece)
    return "".join(out)


def _meet(before: str, after: str) -> bool:
    """Whether two pieces may stand side by side without a blank."""
    if not before or not after:
        return True
    if after[0] in _NO_BLANK_BEFORE:
        return True
    return before[-1] in _NO_BLANK_AFTER and bool(_HAN.match(after[0]) or (len(before) > 1 and _HAN.match(before[-2])))
