"""Times as recording tools write them, read into seconds."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.patterns import regex

# A start time: `0:03`, `00:46`, `1:04:58`, `00:00:16.480`, with half or full colons; film editors add frames.
CLOCK = r"(?:\d{1,2}[:：]\d{2}[:：][0-5]\d[:;]\d{2}(?!\d)|(?:\d{1,2}[:：])?\d{1,3}[:：][0-5]\d(?:[.,]\d{1,3})?)"
_DAY = r"(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[ T]|\d{1,2}/\d{1,2}/\d{4},? )"
_HALF = r"\s?[AaPp]\.?[Mm]\b\.?"
# What may stand for a time in a header: a clock, the clock on a wall (with a date or AM), a range of time.
STAMP = rf"{_DAY}?{CLOCK}(?:{_HALF})?(?:\s*(?:-->|[-–—~～至])\s*{CLOCK}(?:{_HALF})?)?"
BRACKETED = rf"[\[(（【<]\s*{STAMP}\s*[\])）】>]"
_ALONE = regex(rf"^(?:{STAMP}|{BRACKETED})[:：]?$")
_ANY = regex(CLOCK)
_WALL = regex(rf"{_DAY}|{CLOCK}{_HALF}")
# Older Teams files: nothing is padded, and what follows the point is a whole number of milliseconds.
UNPADDED = r"\d{1,2}:\d{1,2}:\d{1,2}\.\d{1,3}"
_LATEST_START_S = 5 * 3600


def seconds(clock: str) -> float:
    """Seconds of a `CLOCK`; two parts are minutes and seconds, a fraction is a decimal fraction, frames are dropped."""
    whole, _, fraction = clock.replace("：", ":").replace(";", ":").replace(",", ".").partition(".")
    total = 0
    for part in whole.split(":")[:3]:
        total = total * 60 + int(part)
    return round(total + float(f"0.{fraction}"), 3) if fraction else float(total)


def unpadded_seconds(clock: str) -> float:
    """Seconds of an `UNPADDED` clock: in `0:0:6.90` the 90 means 90 milliseconds."""
    whole, _, fraction = clock.partition(".")
    return round(seconds(_padded(whole)) + int(fraction) / 1000, 3)


def _padded(clock: str) -> str:
    return ":".join(part.zfill(2) for part in clock.split(":"))


def start_of(stamp: str) -> float | None:
    """Seconds of a `STAMP`; None for the clock on the wall, which tells no time in the recording."""
    found = _ANY.search(stamp)
    return None if found is None or _WALL.search(stamp) else seconds(found.group())


def on_the_wall(starts: Sequence[float]) -> bool:
    """Whether the times of a file are those of a clock on the wall: no recording begins five hours in."""
    return bool(starts) and min(starts) >= _LATEST_START_S


def is_clock(text: str) -> bool:
    """Whether the text is nothing but a time, with or without brackets."""
    return len(text) <= 60 and bool(_ALONE.match(text))


def has_clock(text: str) -> bool:
    """Whether a time stands anywhere in the text."""
    return bool(_ANY.search(text))
