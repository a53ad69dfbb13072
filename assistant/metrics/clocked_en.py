"""Lengths of time that are written like times of day: "7:30 minutes"."""

from __future__ import annotations

from assistant.patterns import regex
from assistant.records import MetricValue

_CLOCK = regex(r"\d{1,3}:[0-5]\d")


def clocked(value: MetricValue) -> str:
    """Such a length of time with its unit, as it was written; empty for other values."""
    clock = _CLOCK.match(value.text)
    if clock is None or value.unit not in ("second", "minute"):
        return ""
    return f"{clock.group()} {'minutes' if value.unit == 'second' else 'hours'}"
