"""Captions (WebVTT, SubRip): cues joined into turns while the speaker stays the same.

The speaker is a voice tag (`<v Dana Fox>`), a label before the words (`Dana Fox: `) or one in brackets
(`[SPEAKER_00]: `). Where no cue names anybody, a pause begins a new turn.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from assistant.ingest.clock import seconds, unpadded_seconds
from assistant.ingest.labels import accepted, plausible
from assistant.ingest.layout import Layout
from assistant.ingest.sheet import Block, Left, Line, Parsed, Place, Sheet

_TIME = r"(?:\d{1,2}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}"
_RANGE = re.compile(rf"^(?P<start>{_TIME})\s+-->\s+(?P<end>{_TIME})(?:\s.*)?$")
_VOICE = re.compile(r"^<v(?:\.[^ >]+)*\s+(?P<name>[^>]+)>(?P<words>.*)$", re.DOTALL)
_LABEL = re.compile(r"^(?:\[(?P<bracket>[^\]]{1,48})\]|(?P<name>[^:：]{1,48}))[:：]\s*(?P<words>.*)$", re.DOTALL)
_TAG = re.compile(r"</?[a-z][^>]*>|\{\\[^}]*\}", re.IGNORECASE)
_NUMBER = re.compile(r"^(?:\d+|[\w-]+/\d+(?:-\d+)?)$")
_NOT_SPEECH = re.compile(r"^(?:NOTE|STYLE|REGION|X-TIMESTAMP)\b")
_PAUSE_S = 2.0


@dataclass(frozen=True, slots=True)
class _Cue:
    start_s: float
    end_s: float
    speaker: str
    words: str
    place: Place


def read(sheet: Sheet, known: Sequence[str]) -> Parsed:
    """Blocks of the cues; numbers, notes and styles between them are no speech."""
    lines = [line for line in sheet.lines if line.text]
    starts = [i for i, line in enumerate(lines) if _RANGE.match(line.text)]
    if not starts:
        return Parsed((), ())
    left = [Left(line.text, "note", line.place) for line in lines[: starts[0]] if not _NUMBER.match(line.text)]
    cues = [_cue(lines[start:end]) for start, end in zip(starts, [*starts[1:], len(lines)], strict=True)]
    speakers = accepted([cue.speaker for cue in map(_split, cues) if cue.speaker], known, timed=True)
    named = [split if not (split := _split(cue)).speaker or split.speaker in speakers else cue for cue in cues]
    return Parsed(tuple(_join(_carried([cue for cue in named if cue.words]))), tuple(left))


def _cue(lines: Sequence[Line]) -> _Cue:
    match = _RANGE.match(lines[0].text)
    assert match is not None  # cues are cut where a range of time begins
    body = [line.text for line in lines[1:]]
    # The number of the next cue stands above its range of time.
    body = body[:-1] if body and _NUMBER.match(body[-1]) else body
    body = body[: next((i for i, text in enumerate(body) if _NOT_SPEECH.match(text)), len(body))]
    return _Cue(_seconds(match["start"]), _seconds(match["end"]), "", " ".join(body), lines[0].place)


def _seconds(clock: str) -> float:
    whole = clock.replace(",", ".")
    padded = all(len(part) == 2 for part in whole.split(".")[0].split(":")[-2:])
    return seconds(whole) if padded else unpadded_seconds(whole)


def _split(cue: _Cue) -> _Cue:
    """The cue with its speaker taken out of the words, if one stands there."""
    match = _VOICE.match(cue.words) or _LABEL.match(cue.words)
    if match:
        groups = match.groupdict()
        name = (groups.get("bracket") or groups["name"]).strip()
        if plausible(name):
            return replace(cue, speaker=name, words=_plain(match["words"]))
    return replace(cue, words=_plain(cue.words))


def _plain(words: str) -> str:
    return _TAG.sub("", words).strip()


def _carried(cues: Sequence[_Cue]) -> list[_Cue]:
    """Cues without a label get the one before, if the file labels changes only: never the same label twice running."""
    labels = [cue.speaker for cue in cues if cue.speaker]
    if any(a == b for a, b in pairwise(labels)):
        return list(cues)
    out: list[_Cue] = []
    for cue in cues:
        out.append(replace(cue, speaker=cue.speaker or (out[-1].speaker if out else "")))
    return out


def _join(cues: Sequence[_Cue]) -> list[Block]:
    blocks: list[Block] = []
    end_s = 0.0
    labelled = any(cue.speaker for cue in cues)
    for cue in cues:
        last = blocks[-1] if blocks else None
        same = last is not None and cue.speaker == last.speaker and (labelled or cue.start_s - end_s < _PAUSE_S)
        if last is not None and same:
            blocks[-1] = Block(last.speaker, last.start_s, f"{last.words} {cue.words}", last.place)
        else:
            blocks.append(Block(cue.speaker, cue.start_s, cue.words, cue.place))
        end_s = cue.end_s
    return blocks


LAYOUT = Layout("captions", read, re.compile(r"^WEBVTT|-->"))
