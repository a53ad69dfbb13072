"""Lyrics files (LRC), which Whisper and music players write: `[00:12.50]words`, with `[ti:title]` on top."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.ingest.caption_text import segments_of
from assistant.ingest.clock import seconds
from assistant.ingest.cue_lines import Cue
from assistant.ingest.joining import joined
from assistant.ingest.layout import Layout
from assistant.ingest.sheet import Left, Parsed, Sheet
from assistant.patterns import regex

# Two parts and a fraction: tools that put a time before each turn of a transcript write hours as well.
_TIMED = regex(
    r"^\[(?P<time>\d{1,3}:[0-5]\d[.:]\d{2,3})\](?:\[\d{1,3}:[0-5]\d[.:]\d{2,3}\])*\s*(?P<words>.*)$", re.DOTALL
)
_TAG = regex(r"^\[(?:ti|ar|al|au|by|re|ve|offset|length|la|lang|tool|#):[^\[\]]*\]$", re.IGNORECASE)
_MOST = 0.9


def fits(sheet: Sheet) -> bool:
    """Whether nearly every line begins with a time in the way of these files."""
    lines = [line.text for line in sheet.lines if line.text and not _TAG.match(line.text)]
    # `[00:01:02]` is hours, minutes and seconds, unless the file bears the tags of lyrics.
    tagged = any(_TAG.match(line.text) for line in sheet.lines)
    timed = [match["time"] for text in lines if (match := _TIMED.match(text))]
    hundredths = tagged or any("." in time for time in timed)
    return len(lines) >= 2 and hundredths and len(timed) >= _MOST * len(lines)


def read(sheet: Sheet, known: Sequence[str]) -> Parsed:
    """Blocks of the timed lines; tags and lines without a time are no speech."""
    cues: list[Cue] = []
    left: list[Left] = []
    for line in sheet.lines:
        match = _TIMED.match(line.text)
        if match:
            start = seconds(
                re.sub(r":(\d{2,3})$", r".\1", match["time"]) if match["time"].count(":") > 1 else match["time"]
            )
            cues.append(Cue(start, None, (match["words"],), line.place))
        elif line.text:
            left.append(Left(line.text, "note", line.place))
    return Parsed(joined(segments_of(cues, known)), tuple(left))


LAYOUT = Layout("lrc", read, regex(r"(?!)"))
