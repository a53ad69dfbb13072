"""English fractions: "a third", "two thirds of", "half", "an hour and a half"."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction

from assistant.language.numerals_digits import Found
from assistant.patterns import regex

RESTS = {"a half": Decimal("0.5"), "a quarter": Decimal("0.25"), "three quarters": Decimal("0.75")}

_PARTS = {
    "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "twelfth": 12, "twentieth": 20,
}  # fmt: skip
_COUNTS = {w: i for i, w in enumerate("no one two three four five six seven eight nine".split())} | {"a": 1, "an": 1}
_FRACTION = regex(rf"\b(?:(?P<count>an?|{'|'.join(_COUNTS)})[\s-]+)?(?P<part>{'|'.join(_PARTS)})(?P<plural>s?)\b")
# 2/3 of, by 1/4: other digits around a stroke are dates, versions or 24/7.
_IN_DIGITS = regex(
    r"(?<![\w/.,-])(?P<high>[1-9])/(?P<low>[2-9]|10)(?![\w/,-]|\.\d)"
    r"(?=\s+(?:of|the|less|fewer|more|lower|higher|cheaper|inch|mile|cup|pound|hour|day)\b|\s*[,.;:!?)]|$)"
)
_SHARE_AFTER = regex(
    r"\s+(?:of\b(?!\s+\d)|now\b|today\b|less|fewer|more|lower|higher|faster|slower|cheaper|down|up|as|off|to an?|was|were|is|are)\b"
)
_SO_MANY = regex(
    r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million))(?:[\s-](?!percent|per\b|to\b|and\b|or\b|by\b|is\b|was\b|from\b|of\b|in\b|about\b|nearly\b)[a-z]+){1,3}\s+$"
)
_BEFORE = 48  # characters
_HEDGE = regex(r"\b(?:by|about|almost|nearly|roughly|around|than|under|over)\s+$")
_AN_HOUR = regex(r"\s+(?:to|past|of|after)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b")
_END = regex(r"\s*(?:[,.;:!?)]|$)")
_HALF = regex(
    r"(?<!and a )(?<!and-a-)(?<!other )(?<!first )(?<!second )(?<!better )(?<!my )\bhalf\b"
    r"(?!\s+past|-(?!hour|day|year))(?![\s-]+(?:an?\s+)?(?:mil|million|billion|thousand|dozen|lakh|crore)\b)"
)
_MIXED = regex(
    r"\b(?:(?:an?|one)\s+)?(?:hour|day|week|month|year|minute|percent|point)\s+and\s+"
    r"(?P<rest>a half|a quarter|three quarters)\b"
)


_OF_SCALE = regex(
    r"(?<!\band )\b(?P<part>an?\s+quarter|three\s+quarters|an?\s+third|two\s+thirds)\s+(?:of\s+an?\s+)?(?P<scale>million|billion)\b"
)
_OF_SCALE_PARTS = {
    "quarter": Fraction(1, 4),
    "quarters": Fraction(3, 4),
    "third": Fraction(1, 3),
    "thirds": Fraction(2, 3),
}


def mixed_units(text: str) -> list[Found]:
    """Find "an hour and a half" and "a quarter million": one number that holds its unit or scale."""
    mixed = _MIXED.finditer(text) if "half" in text or "quarter" in text else ()
    out = [Found(m.start(), m.end(), 1 + RESTS[m["rest"]]) for m in mixed]
    for match in _OF_SCALE.finditer(text) if "illion" in text else ():
        value = _OF_SCALE_PARTS[match["part"].split()[1]] * (10**6 if match["scale"] == "million" else 10**9)
        out.append(Found(match.start(), match.end(), Decimal(value.numerator) / value.denominator))
    return out


def fractions(text: str) -> list[Found]:
    """Find shares said as fractions; the third terminal and the last quarter are none."""
    said = any(part in text for part in _PARTS)
    out = [
        Found(m.start(), m.end(), Decimal(_COUNTS.get(m["count"] or "a", 1)) / _PARTS[m["part"]])
        for m in (_FRACTION.finditer(text) if said else ())
        if _is_share(text, m)
    ]
    out += [
        Found(m.start(), m.end(), Decimal(m["high"]) / int(m["low"]))
        for m in (_IN_DIGITS.finditer(text) if "/" in text else ())
        if int(m["high"]) < int(m["low"])
    ]
    return out + [Found(m.start(), m.end(), Decimal("0.5")) for m in (_HALF.finditer(text) if "half" in text else ())]


def _is_share(text: str, match: re.Match[str]) -> bool:
    if (
        match["part"] == "quarter"
        and match["count"] == "a"
        and _SO_MANY.search(text[max(0, match.start() - _BEFORE) : match.start()])
    ):
        return False  # "seventeen near misses a quarter"
    of_an_hour = match["part"] == "quarter" and text.startswith(" of an hour", match.end())
    if not match["count"]:
        return of_an_hour
    if match["plural"] and match["part"] != "quarter":
        return _COUNTS[match["count"]] < _PARTS[match["part"]]
    if _SHARE_AFTER.match(text, match.end()) or _HEDGE.search(text[max(0, match.start() - 12) : match.start()]):
        return not _clock(text, match.end())
    return match["part"] in ("third", "fifth") and _END.match(text, match.end()) is not None


def _clock(text: str, end: int) -> bool:
    """Whether "a quarter" is one to, past or of an hour (a quarter to eleven)."""
    return _AN_HOUR.match(text, end) is not None
