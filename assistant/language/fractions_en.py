"""English fractions: "a third", "two thirds of", "half", "an hour and a half"."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.language.numerals_digits import Found

RESTS = {"a half": Decimal("0.5"), "a quarter": Decimal("0.25"), "three quarters": Decimal("0.75")}

_PARTS = {"third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}
_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_FRACTION = re.compile(
    r"\b(?:(?P<count>an?|one|two|three|four)[\s-]+)?(?P<part>third|quarter|fifth|sixth|eighth|tenth)(?P<plural>s?)\b"
)
_SHARE_AFTER = re.compile(
    r"\s+(?:of\b(?!\s+\d)|less|fewer|more|lower|higher|faster|slower|cheaper|down|up|as|off|to an?|was|were|is|are)\b"
)
_HEDGE = re.compile(r"\b(?:by|about|almost|nearly|roughly|around|than|under|over)\s+$")
_END = re.compile(r"\s*(?:[,.;:!?)]|$)")
_HALF = re.compile(
    r"(?<!and a )(?<!other )(?<!first )(?<!second )(?<!better )(?<!my )\bhalf\b"
    r"(?!\s+past|-(?!hour|day|year|million))(?!\s+an?\s+(?:million|billion|thousand|dozen))"
)
_MIXED = re.compile(
    r"\b(?:(?:an?|one)\s+)?(?:hour|day|week|month|year|minute|percent|point)\s+and\s+"
    r"(?P<rest>a half|a quarter|three quarters)\b"
)


def mixed_units(text: str) -> list[Found]:
    """Find "an hour and a half": one number that holds its unit."""
    return [Found(m.start(), m.end(), 1 + RESTS[m["rest"]]) for m in _MIXED.finditer(text)]


def fractions(text: str) -> list[Found]:
    """Find shares said as fractions; the third terminal and the last quarter are none."""
    out = [
        Found(m.start(), m.end(), Decimal(_COUNTS.get(m["count"] or "a", 1)) / _PARTS[m["part"]])
        for m in _FRACTION.finditer(text)
        if _is_share(text, m)
    ]
    return out + [Found(m.start(), m.end(), Decimal("0.5")) for m in _HALF.finditer(text)]


def _is_share(text: str, match: re.Match[str]) -> bool:
    of_an_hour = match["part"] == "quarter" and text.startswith(" of an hour", match.end())
    if not match["count"]:
        return of_an_hour
    if match["plural"] and match["part"] != "quarter":
        return True
    if _SHARE_AFTER.match(text, match.end()) or _HEDGE.search(text[max(0, match.start() - 12) : match.start()]):
        return not _clock(text, match.end())
    return match["part"] in ("third", "fifth") and _END.match(text, match.end()) is not None


def _clock(text: str, end: int) -> bool:
    """Whether "a quarter" is one to, past or of an hour (a quarter to eleven)."""
    return (
        re.match(
            r"\s+(?:to|past|of|after)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b",
            text[end:],
        )
        is not None
    )
