"""Cues as they stand in a file: marks are taken off their lines, and lines that are shown twice are dropped."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.ingest.clean import clean
from assistant.ingest.sheet import Place
from assistant.patterns import regex

_TAG = regex(r"</?[a-z][^<>]*>|<[\d:.]+>|</>|\{\\[^{}]*\}", re.IGNORECASE)
_HARD = regex(r"\\[Nh]")  # breaks and blanks that subtitle editors force
# A character reference of sane length: the library would choke on a million digits.
_REFERENCE = regex(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{1,31}\d{0,2});")
# So many cues, and that share of all, begin with what the cue before showed: then the file shows lines twice.
_ROLLS, _ROLLING = 2, 0.3
_AT_ONCE_S = 0.5
_SHOWN = 4  # lines on the screen


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue as it stands in the file: seconds, the lines shown, and its place."""

    start_s: float
    end_s: float | None
    lines: tuple[str, ...]
    place: Place


def plain(text: str) -> str:
    """The words without tags and character references."""
    bare = _REFERENCE.sub(lambda match: html.unescape(match.group()), _TAG.sub("", _HARD.sub(" ", text)))
    return " ".join(clean(bare).split())


def unrolled(cues: Sequence[Cue]) -> list[Cue]:
    """Cues without what the cue before showed already, in files whose lines roll upwards or grow word by word.

    A cue that only repeats the one before may be said twice; that lines roll is seen where new ones come below.
    """
    rolled = [_fresh(before, cue) for before, cue in pairwise(cues)]
    rolls = sum(bool(lines) and lines != cue.lines for lines, cue in zip(rolled, cues[1:], strict=True))
    if rolls < _ROLLS or rolls < _ROLLING * len(rolled):
        return list(cues)
    return [cues[0], *(replace(cue, lines=lines) for cue, lines in zip(cues[1:], rolled, strict=True))]


def _fresh(before: Cue, cue: Cue) -> tuple[str, ...]:
    """The lines of the cue that did not stand at the end of the one before, if it follows at once."""
    if before.end_s is None or cue.start_s - before.end_s > _AT_ONCE_S:
        return cue.lines
    shown, lines = [plain(line) for line in before.lines], [plain(line) for line in cue.lines]
    for many in range(min(len(shown), len(lines), _SHOWN), 0, -1):
        if shown[-many:] == lines[:many]:
            return cue.lines[many:]
    if shown and lines and shown[-1] and lines[0].startswith(shown[-1] + " "):
        return (lines[0][len(shown[-1]) + 1 :], *cue.lines[1:])
    return cue.lines
