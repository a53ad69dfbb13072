"""How large a customer is, from the few words that a case says of its size ("340 employees, nine terminals").

Bands as analysts of business software use them (Gartner's glossary, "small and midsize business"): small has fewer
than 100 employees, medium 100 to 999, large 1,000 and more.
"""

from __future__ import annotations

import re
from typing import Literal

from assistant.language.numerals import numbers
from assistant.patterns import regex

Band = Literal["small", "medium", "large"]
BANDS: tuple[Band, ...] = ("small", "medium", "large")

_SMALL, _LARGE = 100, 1000
_PEOPLE_EN = regex(
    r"[\s-]*(?:\w+[\s-]+){0,2}?(?:employees|staff|people|workers|lawyers|nurses|carers|colleagues|headcount)\b", re.I
)
_PEOPLE_ZH = regex(
    r"[多余几来]?\s*(?:[名个位]\s*)?(?:多\s*)?(?:员工|职工|人(?!次|份|均|民币|天)|护士|律师|座席|导购|雇员)"
)
_BEFORE_ZH = regex(r"(?:员工|职工|人员|团队)[^，。；,;]{0,4}$")
_BEFORE_EN = regex(r"(?:headcount|employees|staff|workforce|team)\s*(?:of|:)\s*(?:about|around|some|over)?\s*$", re.I)
_HAN = regex(r"[\u4e00-\u9fff]")


def size_band(size: str | None) -> Band | None:
    """The band by the number of employees; None where the words tell none."""
    counts = _counts(size or "")
    if not counts:
        return None
    most = max(counts)
    return "small" if most < _SMALL else "medium" if most < _LARGE else "large"


def _counts(size: str) -> list[int]:
    chinese = bool(_HAN.search(size))
    after, before = (_PEOPLE_ZH, _BEFORE_ZH) if chinese else (_PEOPLE_EN, _BEFORE_EN)
    return [
        int(number.high or number.value)
        for number in numbers(size, "zh" if chinese else "en")
        if after.match(size, number.span.end) or before.search(size[: number.span.start])
    ]
