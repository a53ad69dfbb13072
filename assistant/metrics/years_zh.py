"""Moments as an editor writes them: 二四年三季度 as 2024年三季度, 二零二五年六月 as 2025年6月."""

from __future__ import annotations

import re

from assistant.language.numerals_zh_value import DIGIT, chinese_value
from assistant.patterns import regex

_D = "〇零一二三四五六七八九"
_YEAR = regex(
    rf"(?<![{_D}十百千万\d])(?:(?P<century>二[〇零]|一九)(?P<full>[{_D}]{{2}})|(?!八九|一二)(?P<short>[〇零一二八九][{_D}]))年"
)
_MONTH = regex(r"(?<=[年至])(?P<month>十[一二]?|[一二三四五六七八九])月份?")
_LAST_CENTURY = 80


def in_digits(moment: str) -> str:
    """The moment with its years, and the months right after them, in digits; what names no year stays as it was said."""
    return _MONTH.sub(lambda m: f"{chinese_value(m['month'])}月", _YEAR.sub(_written, moment))


def _written(said: re.Match[str]) -> str:
    last = "".join(str(DIGIT[c]) for c in said["full"] or said["short"])
    if said["century"]:
        head = "20" if said["century"].startswith("二") else "19"
    else:
        head = "19" if int(last) >= _LAST_CENTURY else "20"
    return f"{head}{last}年"
