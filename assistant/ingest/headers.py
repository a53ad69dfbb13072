"""Which lines of a file are headers: the candidates that a layout sees, weighed over the whole file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from assistant.ingest.blocks import collect
from assistant.ingest.cast import Cast
from assistant.ingest.clock import is_clock, start_of
from assistant.ingest.labels import anonymous, plausible
from assistant.ingest.layout import Reader
from assistant.ingest.opening import first_line_of_speech, form_lines
from assistant.ingest.page import furniture
from assistant.ingest.sheet import Header, Line, Parsed, Sheet

HeaderOf = Callable[[str], Header | None]
Headers = dict[int, Header]

_MOSTLY = 0.7  # share of the headers that must have a time beside them
_EMPTY = 0.25  # share of headers without words above which they are no headers
_FEWEST = 4


def by_header(header_of: HeaderOf, *, timed: bool = False, strict: bool = False) -> Reader:
    """A reader for layouts whose turns begin with a header.

    Args:
        header_of: the header that a line would be, or None.
        timed: every header carries a time, so that labels are less doubtful.
        strict: nothing but the label marks a header, so that more is asked of the whole file.
    """

    def read(sheet: Sheet, cast: Cast) -> Parsed:
        lines = [line for line in sheet.lines if line.text]
        seen = {i: header for i, line in enumerate(lines) if (header := header_of(line.text))}
        seen = {i: header for i, header in seen.items() if _may_speak(header.speaker, cast)}
        if not seen or (strict and len(seen) < _FEWEST):
            return Parsed((), ())
        return _read(lines, seen, cast, timed, strict)

    return read


def _read(lines: Sequence[Line], seen: Headers, cast: Cast, timed: bool, strict: bool) -> Parsed:
    page = furniture(lines) - {i for i, header in seen.items() if header.words}
    page |= form_lines(lines, seen)
    start = first_line_of_speech(lines, seen)
    seen = {i: header for i, header in seen.items() if i >= start and i not in page}
    headers, clocks = _with_times(_accepted(seen, cast, timed, strict), lines)
    if not headers:
        return Parsed((), ())
    kept = [line for i, line in enumerate(lines) if i not in clocks]
    number = {i: n for n, i in enumerate(i for i in range(len(lines)) if i not in clocks)}
    parsed = collect(kept, {number[i]: header for i, header in headers.items()}, {number[i] for i in page - clocks})
    return Parsed((), ()) if strict and not _convincing(parsed) else parsed


def _may_speak(label: str, cast: Cast) -> bool:
    return not label or label in cast or plausible(label, timed=True)


def _accepted(seen: Headers, cast: Cast, timed: bool, strict: bool) -> Headers:
    named = [header.speaker for header in seen.values() if header.speaker]
    counts = Counter(named)
    speakers = cast.accepted(named, _sure(seen, timed, strict), strict)
    out: Headers = {}
    for i, header in seen.items():
        if header.speaker and header.speaker not in speakers:
            continue
        # `See you at 10:30` right below a header is what that speaker said, unless the label is sure.
        sure = counts[header.speaker] > 1 or header.speaker in cast or anonymous(header.speaker)
        if not sure and i - 1 in out and not out[i - 1].words:
            continue
        out[i] = header
    return out


def _sure(seen: Headers, timed: bool, strict: bool) -> frozenset[str]:
    """Labels whose headers carry a time, or stand on a line of their own where nearly all headers do."""
    alone = not strict and sum(not header.words for header in seen.values()) >= _MOSTLY * len(seen)
    return frozenset(
        header.speaker
        for header in seen.values()
        if timed or header.start_s is not None or (alone and not header.words)
    )


def _with_times(headers: Headers, lines: Sequence[Line]) -> tuple[Headers, frozenset[int]]:
    """Headers with the times on the lines above or below them, and the numbers of these lines.

    Only where nearly every header has one: marks every five minutes are no times of turns.
    """
    bare = [i for i, header in headers.items() if header.start_s is None]
    if len(bare) < 2 or len(bare) < len(headers) * _MOSTLY:
        return headers, frozenset()
    beside = max((_clocks(bare, headers, lines, step) for step in (-1, 1)), key=len)
    if len(beside) < _MOSTLY * len(bare):
        return headers, frozenset()
    timed = {
        i: replace(header, start_s=start_of(lines[beside[i]].text)) if i in beside else header
        for i, header in headers.items()
    }
    return timed, frozenset(beside.values())


def _clocks(bare: Sequence[int], headers: Headers, lines: Sequence[Line], step: int) -> dict[int, int]:
    """Numbers of the lines next to headers that are nothing but a time, by the number of the header."""
    at = {i: i + step for i in bare if 0 <= i + step < len(lines) and i + step not in headers}
    return {i: beside for i, beside in at.items() if is_clock(lines[beside].text)}


def _convincing(parsed: Parsed) -> bool:
    """Whether headers that only a label marks make a conversation: people who speak again, nearly all with words."""
    counts: Mapping[str, int] = Counter(block.speaker for block in parsed.blocks)
    again = sum(count for count in counts.values() if count > 1)
    empty = sum(left.code == "empty" for left in parsed.left)
    return (
        len(parsed.blocks) >= _FEWEST
        and len(counts) >= 2
        and 2 * again >= len(parsed.blocks)
        and empty <= _EMPTY * (len(parsed.blocks) + empty)
    )
