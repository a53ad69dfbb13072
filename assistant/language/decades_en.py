"""English estimates within a decade: "the high eighties", "the low teens", "in the mid-nineties" of a score.

Low is the first third of the ten, mid the middle and high the last: an estimate with two ends, as "two or three" is, so
that whoever words it keeps the speaker's words. "The early eighties" and "back in the mid-nineties" are times.
"""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.language.numerals_digits import Found
from assistant.patterns import regex

_STARTS = {
    "teens": 10, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
_THIRDS = {"low": (1, 3), "lower": (1, 3), "mid": (4, 6), "middle": (4, 6), "high": (7, 9), "upper": (7, 9)}
_DECADE = regex(rf"\b(?P<third>{'|'.join(_THIRDS)})[\s-]+(?P<start>{'|'.join(_STARTS)})\b")
# A person's age, or a time: "in her mid-forties", "since the mid-nineties".
_OF_LIFE = regex(r"\b(?:my|his|her|their|your|our|since|back in the|founded in the|of the|until the)\s+$")
_MEASURED = regex(
    r"\b(?:is|are|was|were|am|be|been|sat|sits?|sitting|hover\w*|stay\w*|scor\w+|runs?|ran|running|stuck|percent)\s+(?:\w+\s+)?(?:at\s+|in\s+)?(?:the\s+)?$"
    r"|(?<!back )\b(?:to|into|from|at|around|about)\s+(?:the\s+)?$|['’](?:s|re)\s+(?:now\s+|still\s+)?in\s+(?:the\s+)?$"
)
_UNIT = regex(r"\s*(?:%|per\s?cent|points?\b)")
_BEFORE = 32  # characters


def decades(text: str) -> list[Found]:
    """The estimates in normalised text; "mid" counts only where something is measured, as it mostly tells a time."""
    return (
        [_estimate(m) for m in _DECADE.finditer(text) if _measures(text, m)]
        if "ties" in text or "teens" in text
        else []
    )


def _measures(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _BEFORE) : match.start()]
    if _OF_LIFE.search(before):
        return False
    plain = not match["third"].startswith("mid")
    return plain or _UNIT.match(text, match.end()) is not None or _MEASURED.search(before) is not None


def _estimate(match: re.Match[str]) -> Found:
    low, high = (_STARTS[match["start"]] + end for end in _THIRDS[match["third"]])
    return Found(*match.span(), Decimal(low), Decimal(high), True)
