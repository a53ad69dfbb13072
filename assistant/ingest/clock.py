"""Times as recording tools write them, read into seconds."""

from __future__ import annotations

import re

# A start time: `0:03`, `00:46`, `1:04:58`, `00:00:16.480`, with half or full colons.
CLOCK = r"(?:\d{1,2}[:：])?\d{1,3}[:：][0-5]\d(?:[.,]\d{1,3})?"
_ALONE = re.compile(rf"^[\[(（【]?{CLOCK}[\])）】]?$")
_ANY = re.compile(CLOCK)
# Older Teams files: nothing is padded, and what follows the point is a whole number of milliseconds.
UNPADDED = r"\d{1,2}:\d{1,2}:\d{1,2}\.\d{1,3}"


def seconds(clock: str) -> float:
    """Seconds of a `CLOCK`; two parts are minutes and seconds, a fraction is a decimal fraction."""
    whole, _, fraction = clock.replace("：", ":").replace(",", ".").partition(".")
    total = 0
    for part in whole.split(":"):
        total = total * 60 + int(part)
    return round(total + float(f"0.{fraction}"), 3) if fraction else float(total)


def unpadded_seconds(clock: str) -> float:
    """Seconds of an `UNPADDED` clock: in `0:0:6.90` the 90 means 90 milliseconds."""
    whole, _, fraction = clock.partition(".")
    return round(seconds(_padded(whole)) + int(fraction) / 1000, 3)


def _padded(clock: str) -> str:
    return ":".join(part.zfill(2) for part in clock.split(":"))


def is_clock(text: str) -> bool:
    """Whether the text is nothing but a time, with or without brackets."""
    return bool(_ALONE.match(text))


def has_clock(text: str) -> bool:
    """Whether a time stands anywhere in the text."""
    return bool(_ANY.search(text))
