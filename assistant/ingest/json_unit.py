"""One entry of a JSON list -> who spoke, when, and what: by the keys that recorders and scripts use for it.

Shapes read: Whisper, WhisperX, whisper.cpp, 通义听悟, 讯飞, 飞书, AssemblyAI, AWS Transcribe, Azure, Deepgram,
Google, Rev, ElevenLabs, Gong, Fireflies, podcast transcripts, and lists written by hand. No tool is known by name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assistant.ingest.clean import clean
from assistant.ingest.json_words import PARTS, picked, words_of
from assistant.ingest.stamps import Stamp, stamp_of

_SPEAKER = tuple(
    "speakername username displayname speaker speakerlabel speakertag speakerid speakerindex spk spkid name participant"
    " participantname author user sender who person role 发言人 说话人 讲话人 姓名 角色".split()
)
_NAME = tuple("name username displayname speakername fullname firstname label email user id".split())
_START = tuple(
    "start starttime startms tstartms startsec startoffset begin begintime bg ts offset offsetinticks offsetmilliseconds offsetms"
    " offsetinseconds timestamp time from startseconds 开始时间 起始时间 时间".split()
)
_END = tuple("end endtime endms endsec endoffset ed endts stop stoptime to endseconds 结束时间".split())
_LASTS = tuple("duration ddurationms durationinticks durationmilliseconds durationms durationinseconds".split())
_FROM = ("from", *_START)
_RANGES = ("timestamp", "timestamps", "offsets", "time", "timerange")

_Entry = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Unit:
    """An entry as read: the speaker's mark (empty if there is none), times in the file's unit, and the words."""

    speaker: str
    start: Stamp | None
    end: Stamp | None
    words: str


def unit_of(entry: Mapping[str, Any]) -> Unit:
    """The entry's speaker, times and words; what it does not tell is empty."""
    start, end = _times(entry)
    return Unit(_speaker(entry), start, end, clean(words_of(entry)).strip())


def _speaker(entry: _Entry) -> str:
    return next((mark for _, value in picked(entry, _SPEAKER) if (mark := _mark(value))), "")


def _mark(value: object, depth: int = 3) -> str:
    if isinstance(value, bool) or value is None or depth == 0:
        return ""
    if isinstance(value, int | float | str):
        return " ".join(clean(str(value)[:200]).split())
    if isinstance(value, list):
        return ", ".join(mark for each in value[:8] if (mark := _mark(each, depth - 1)))
    named = picked(value, _NAME) if isinstance(value, dict) else ()
    return next((mark for _, each in named if (mark := _mark(each, depth - 1))), "")


def _times(entry: _Entry) -> tuple[Stamp | None, Stamp | None]:
    for key, value in picked(entry, _RANGES):
        if isinstance(value, list | dict):
            return _range(value, key)
    start, end = _first(entry, _START), _first(entry, _END)
    lasts = None if end or not start else _first(entry, _LASTS)
    if start and lasts and (start.scale == lasts.scale or None in (start.scale, lasts.scale)):
        end = Stamp(start.value + lasts.value, start.scale or lasts.scale)
    return (start, end) if start else _of_parts(entry)


def _range(value: list[Any] | dict[str, Any], key: str) -> tuple[Stamp | None, Stamp | None]:
    if isinstance(value, list):
        ends = [*value[:2], None, None]
        return stamp_of(ends[0], key), stamp_of(ends[1], key)
    return _first(value, _FROM), _first(value, _END)


def _first(entry: _Entry, keys: tuple[str, ...]) -> Stamp | None:
    return next((stamp for key, value in picked(entry, keys) if (stamp := stamp_of(value, key))), None)


def _of_parts(entry: _Entry) -> tuple[Stamp | None, Stamp | None]:
    """The times of the first and of the last word or sentence, where the entry has none of its own."""
    for _, parts in picked(entry, PARTS):
        if isinstance(parts, list):
            timed = [_times(part) for part in (*parts[:3], *parts[-3:]) if isinstance(part, dict)]
            starts = [start for start, _ in timed if start]
            if starts:
                return starts[0], next((end for _, end in reversed(timed) if end), None)
    return None, None
