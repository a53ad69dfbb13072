"""How long to wait before a server is asked again."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

TRIES = 4
LONGEST = 60.0  # seconds of one wait: who wants more of us is asked another day
_FIRST = 1.0


def pause(tried: int, retry_after: str | None, now: datetime | None = None) -> float | None:
    """Seconds to wait after the try number `tried`, counted from 1; None where it is not worth it.

    Args:
        tried: how often the server was asked.
        retry_after: its header of that name: seconds or a date (RFC 9110, 10.2.3).
        now: the time, for dates.
    """
    if tried >= TRIES:
        return None
    asked = _seconds(retry_after, now or datetime.now(UTC))
    if asked is None:
        return min(_FIRST * float(2 ** (tried - 1)), LONGEST)
    return asked if asked <= LONGEST else None


def _seconds(retry_after: str | None, now: datetime) -> float | None:
    if retry_after is None:
        return None
    told = retry_after.strip()
    if told.replace(".", "", 1).isdecimal() and told.isascii():
        return float(told)
    try:
        date = parsedate_to_datetime(told)
    except ValueError:  # neither
        return None
    return max((date - now).total_seconds(), 0.0) if date.tzinfo else None
