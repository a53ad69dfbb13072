"""Times in structured files -> seconds: clocks, numbers with and without a unit, ISO durations."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.ingest.clock import on_the_wall, seconds
from assistant.patterns import regex

_CLOCK = regex(r"^\W{0,3}(?P<clock>(?:\d{1,3}[:：])?\d{1,3}[:：][0-5]\d(?:[.,]\d{1,6}|[:;]\d\d)?)(?![:：\d])")
_NUMBER = regex(
    r"^\s*(?P<value>\d{1,15}(?P<fraction>[.,]\d{1,12})?)\s*(?P<unit>s|sec|seconds?|秒|ms|毫秒)?\s*$", re.IGNORECASE
)
_ISO = regex(r"^PT(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?$")
_UNITS = (
    (regex(r"(?:ms|millis|milliseconds?|毫秒)$"), 1e-3),
    (regex(r"(?:ticks)$"), 1e-7),  # of 100 ns, as .NET counts
    (regex(r"(?:insec(?:onds?)?|seconds?|secs?|秒)$"), 1.0),
)
_SPEECH_RATE = 12.0  # characters a second: English runs at 15, Chinese at 4 to 5; units lie a thousand apart
_SCALES = (1.0, 1e-3, 1e-7)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time as the file has it; `scale` makes seconds of it, and is None where the file does not say the unit."""

    value: float
    scale: float | None


def stamp_of(value: object, key: str = "") -> Stamp | None:
    """The time in a value, or None; a unit may stand in the `key` (`offset_ms`). Clocks on the wall tell nothing."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return _of_number(value, key)
    if not isinstance(value, str) or len(value) > 80:
        return None
    number = _NUMBER.match(value)
    if number:
        unit = (number["unit"] or "").casefold()
        scale = (1e-3 if unit in ("ms", "毫秒") else 1.0) if unit else _scale_in(key)
        return Stamp(float(number["value"].replace(",", ".")), scale or (1.0 if number["fraction"] else None))
    clock = _CLOCK.match(value)
    if clock:
        return Stamp(seconds(clock["clock"]), 1.0)
    iso = _ISO.match(value)
    if not iso or not any(iso.groups()):
        return None
    hours, minutes, secs = (float(part or 0) for part in iso.groups())
    return Stamp(hours * 3600 + minutes * 60 + secs, 1.0)


def _of_number(value: float, key: str) -> Stamp | None:
    try:
        number = float(value)
    except OverflowError:  # an integer of more than 300 digits
        return None
    if not math.isfinite(number) or number < 0:
        return None
    scale = _scale_in(key)
    return Stamp(number, scale or (1.0 if isinstance(value, float) and not number.is_integer() else None))


def _scale_in(key: str) -> float | None:
    return next((scale for pattern, scale in _UNITS if pattern.search(key.casefold().rstrip("()（）"))), None)


def in_seconds(
    starts: Sequence[Stamp | None], ends: Sequence[Stamp | None], texts: Sequence[str]
) -> tuple[list[float | None], list[float | None]]:
    """Starts and ends in seconds. Where no unit is told, it is the one in which the speech has a human pace.

    Times of day, which a recording cannot begin at, become None.
    """
    open_scale = _open_scale(starts, ends, texts)
    out = [[_seconds(stamp, open_scale) for stamp in stamps] for stamps in (starts, ends)]
    if on_the_wall([start for start in out[0] if start is not None]):
        return [None] * len(starts), [None] * len(ends)
    return out[0], out[1]


def _seconds(stamp: Stamp | None, open_scale: float) -> float | None:
    return None if stamp is None else round(stamp.value * (stamp.scale or open_scale), 3)


def _open_scale(starts: Sequence[Stamp | None], ends: Sequence[Stamp | None], texts: Sequence[str]) -> float:
    told = [stamp for stamp in (*starts, *ends) if stamp is not None]
    if any(stamp.scale == 1.0 for stamp in told) or not told:
        return 1.0
    lasts = _lasts(starts, ends)
    chars = sum(map(len, texts))
    if lasts <= 0 or not chars:
        return 1.0
    return min(_SCALES, key=lambda scale: abs(math.log(chars / (lasts * scale) / _SPEECH_RATE)))


def _lasts(starts: Sequence[Stamp | None], ends: Sequence[Stamp | None]) -> float:
    """How long the speech lasts, in the file's own unit."""
    spoken = sum(b.value - a.value for a, b in zip(starts, ends, strict=True) if a and b and b.value > a.value)
    values = [stamp.value for stamp in starts if stamp]
    return spoken or (max(values) - min(values) if values else 0.0)
