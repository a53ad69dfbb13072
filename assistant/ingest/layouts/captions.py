"""Captions (WebVTT, SubRip, SBV, times in brackets as Whisper prints them): cues become turns.

    00:00:04.120 --> 00:00:06.900
    <v Dana Fox>Shall we start?</v>

The speaker is a voice tag, a label before the words (`Dana Fox: `) or one in brackets (`[SPEAKER_00]: `).
Sources: W3C WebVTT; the SubRip files that players accept.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.ingest.caption_text import segments_of
from assistant.ingest.clock import seconds, unpadded_seconds
from assistant.ingest.cue_lines import Cue
from assistant.ingest.front import is_note, reasons_for
from assistant.ingest.joining import joined
from assistant.ingest.labels import name_like, plausible
from assistant.ingest.layout import Layout
from assistant.ingest.sheet import Left, Line, Parsed, Sheet, at
from assistant.patterns import regex

_TIME = r"(?:\d{1,3}:)?\d{1,3}:[0-5]?\d(?:[.,]\d{1,3})?"
_RANGE = regex(rf"^\[?\s*(?P<start>{_TIME})\s*(?:-{{1,3}}>|→)\s*(?P<end>{_TIME})\s*\]?(?P<rest>.*)$", re.DOTALL)
_SBV = regex(r"^(?P<start>\d{1,2}:\d\d:\d\d\.\d{3}),(?P<end>\d{1,2}:\d\d:\d\d\.\d{3})(?P<rest>)$")
_SETTING = regex(r"(?:align|line|position|size|vertical|region|[XY][12]):\S*", re.IGNORECASE)
_HEADER = regex(r"^WEBVTT(?:\s|$)")
_NUMBER = regex(r"^(?:\d+|[\w-]+/\d+(?:-\d+)?)$")
_ASIDE = regex(r"^(?:NOTE(?:\s|$)|(?:STYLE|REGION)\s*$|X-TIMESTAMP)")
_UNPADDED = regex(r"^(?:\d{1,3}:\d:\d{1,2}|(?:\d{1,3}:)?\d{1,3}:\d)(?:[.,]|$)")
_LINES_A_CUE = 12  # a file with fewer times than that is no caption file


def fits(sheet: Sheet) -> bool:
    """Whether the sheet is a caption file: it says so, or times with arrows stand all through it."""
    lines = [line for line in sheet.lines if line.text]
    ranges = [i for i, line in enumerate(lines) if _range(line.text)]
    if not ranges:
        return False
    if _HEADER.match(lines[0].text):
        return True
    return len(ranges) * _LINES_A_CUE >= len(lines) and not _names_below(lines, ranges)


def _names_below(lines: Sequence[Line], ranges: Sequence[int]) -> bool:
    """Whether the line below each time is a name, as in older Teams files; those have a layout of their own."""
    times = frozenset(ranges)
    below = [lines[i + 1].text for i in ranges if i + 2 < len(lines) and i + 1 not in times and i + 2 not in times]
    names = [text for text in below if plausible(text) and not text.endswith((".", "。"))]
    if not names or len(names) < 0.8 * len(ranges):
        return False
    return len(dict.fromkeys(names)) <= len(names) / 2 or all(map(name_like, names))


def read(sheet: Sheet, known: Sequence[str]) -> Parsed:
    """Blocks of the cues; numbers, notes and styles between them are no speech."""
    lines = _single_spaced(sheet.lines)
    starts = [i for i, line in enumerate(lines) if _range(line.text)]
    if not starts:
        return Parsed((), ())
    declared = bool(_HEADER.match(next(line.text for line in lines if line.text)))
    left = _front(lines[: starts[0]], declared)
    unpadded = any(_is_unpadded(lines[start].text) for start in starts)
    cues: list[Cue] = []
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(lines)], strict=True), 1):
        body = _without_id(lines[start + 1 : end], declared) if end < len(lines) else lines[start + 1 : end]
        words, aside = _speech(body, declared)
        cues.append(_cue(lines[start].text, words, number, unpadded))
        left += aside
    return Parsed(joined(segments_of(cues, known)), tuple(left))


def _range(text: str) -> re.Match[str] | None:
    return _RANGE.match(text) or _SBV.match(text) if "-" in text or ":" in text else None


def _single_spaced(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines; without the empty ones if these stand between any two, as broken line ends leave them."""
    starts = [i for i, line in enumerate(lines[:-1]) if _range(line.text)]
    torn = sum(not lines[i + 1].text for i in starts)
    return [line for line in lines if line.text] if starts and torn > 0.8 * len(starts) else lines


def _front(lines: Sequence[Line], declared: bool) -> list[Left]:
    """What stands above the first cue; its number is not worth telling."""
    lines = [line for line in _without_id(lines, declared) if line.text]
    codes = ["note"] * len(lines) if declared else reasons_for([line.text for line in lines])
    return [Left(line.text, code, line.place) for line, code in zip(lines, codes, strict=True)]


def _without_id(body: Sequence[Line], declared: bool) -> Sequence[Line]:
    """The lines below a time without the number or name of the next cue, which stands right above its time."""
    if not body or not body[-1].text:
        return body
    alone = len(body) >= 2 and not body[-2].text  # WebVTT allows any words as a cue's name
    return body[:-1] if _NUMBER.match(body[-1].text) or (declared and alone) else body


def _speech(body: Sequence[Line], declared: bool) -> tuple[list[str], list[Left]]:
    words: list[str] = []
    left: list[Left] = []
    after_blank, aside = False, False
    for line in body:
        if not line.text:
            after_blank, aside = True, False
            continue
        aside = aside or (declared and bool(_ASIDE.match(line.text)) and (after_blank or not words))
        if aside or (after_blank and is_note(line.text)):
            left.append(Left(line.text, "note", line.place))
        else:
            words.append(line.text)
        after_blank = False
    return words, left


def _cue(text: str, words: Sequence[str], number: int, unpadded: bool) -> Cue:
    match = _range(text)
    assert match is not None  # cues are cut where a range of time stands
    rest = () if all(map(_SETTING.fullmatch, match["rest"].split())) else (match["rest"].strip(),)
    start, end = (_seconds(match[key].replace(",", "."), unpadded) for key in ("start", "end"))
    return Cue(start, end, (*rest, *words), at("cue", number))


def _is_unpadded(text: str) -> bool:
    match = _range(text)
    return bool(match and (_UNPADDED.match(match["start"]) or _UNPADDED.match(match["end"])))


def _seconds(clock: str, unpadded: bool) -> float:
    """Seconds of a cue's time; where a file pads nothing, what follows the point are milliseconds."""
    return unpadded_seconds(clock) if unpadded and "." in clock else seconds(clock)


LAYOUT = Layout("captions", read, regex(r"^WEBVTT|-->"))
