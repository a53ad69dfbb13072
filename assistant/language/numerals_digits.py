"""Numbers written in digits, as both languages use them, and what a found number looks like inside this package."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from assistant.patterns import regex


@dataclass(frozen=True, slots=True)
class Found:
    """A number at `start`:`end` of the normalised text; `high` is the upper end of a spoken range."""

    start: int
    end: int
    value: Decimal
    high: Decimal | None = None
    approximate: bool = False


# Compatibility forms spread one character over several: ½ becomes 1⁄2, and 2½ would read twenty-one halves; ² and ①
# become digits that no amount has. Each stands for itself instead: fractions as private characters, the rest as none.
_PRIVATE = 0xE200
_NO_NUMBER = "\ufffd"


def _vulgar() -> dict[int, Decimal]:
    places = [code for code in (*range(0xBC, 0xBF), *range(0x2150, 0x215F)) if unicodedata.numeric(chr(code)) < 1]
    parts = {code: Fraction(unicodedata.numeric(chr(code))).limit_denominator(10) for code in places}
    return {code: Decimal(part.numerator) / part.denominator for code, part in parts.items()}


_VULGAR = _vulgar()
_FRACTIONS = {chr(_PRIVATE + at): value for at, value in enumerate(_VULGAR.values())}
_KEPT = {code: chr(_PRIVATE + at) for at, code in enumerate(_VULGAR)} | {
    code: _NO_NUMBER for code in range(0xB2, 0x3300) if code not in _VULGAR and unicodedata.category(chr(code)) == "No"
}
FRACTION = f"[{chr(_PRIVATE)}-{chr(_PRIVATE + len(_VULGAR) - 1)}]"


# Between plain digits a full-width comma groups nothing: 直营96，222家加盟 holds two numbers (１，１００ holds one).
_BETWEEN = regex(r"(?<=[0-9])，(?=[0-9])")


def held(text: str) -> str:
    """`text` with every character that holds several replaced by one, so that no digits come into being."""
    return text if text.isascii() else _BETWEEN.sub("、", text.translate(_KEPT))


# 1,850 and the Indian 1,50,000; a comma between other digits separates two numbers. 5 1/2 is five and a half.
DIGITS = rf"\d{{1,3}}(?:,\d{{2,3}})*,\d{{3}}(?:\.\d+)?|\d+ [1-9]/[2-9](?![\d/])|\d+{FRACTION}|\d+(?:\.\d+)?|(?<![\w.])\.\d+|{FRACTION}"

# Letters that may be glued to a number without making a name of it (5G, 3PL and 2B are names).
_UNIT_LETTERS = regex(
    r"(?:k|m|bn|b|mn|x|h|hr|hrs|min|mins|s|sec|secs|ms|d|kg|km|g|t|mm|cm|gb|tb|mb|kb|am|pm|pp|pct|percent|bps?|ppm|kwh|mwh|kw|mw|ish|plus|w"
    r"|rmb|cny|usd|eur|gbp|hkd|jpy)(?![a-z0-9])"
)
_PREFIXED = regex(r"(?:^|[^a-z])(?:pre|mid|post|sub|early|late|since|over|under)-$")
_CODE = regex(r"(?<![a-z])(?:rmb|cny|usd|us|hk|eur|gbp|chf|sgd|aud|cad|inr|rs)[.$]?$")
_GLUED = regex(r"(?:[a-z_][-/+_.]?|[a-z]\d+[-/.]|#|\d[.,:])$")
_GENERATION = regex(r"\d(?:g(?![a-z])|s店)|[23]d(?![a-z])")  # 5G, 4S店, 3D打印
_ORDINAL = regex(r"(?:st|nd|rd|th)(?![a-z])")
_GOES_ON = regex(r"\.\d|:\d")
_PLURAL = regex(r"['’]?s(?![a-z])")
_OF_LIFE = regex(r"\b(?:the|their|his|her|my|mid|late|early)[ -]$")
_DECADE = regex(r"(?:19|20)?\d0$")


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the digits at `start`:`end` are a number and no part of a name (HT2023, 5G), an ordinal or a version."""
    before, after = text[max(0, start - 8) : start], text[end : end + 8]
    generation = end - start == 1 and _GENERATION.match(text, start)
    if generation or _ORDINAL.match(after) or (before[-1:].isdigit() and text[start].isdigit()):
        return False
    if _is_decade(text[start:end], before, after):
        return False
    if _GLUED.search(before) and not _PREFIXED.search(before) and not _CODE.search(before):
        return after[:1] in ("万", "亿", "%")
    letter = after[:1].isascii() and after[:1].isalpha()
    dotted = _GOES_ON.match(after) is not None
    return not dotted and (not letter or _UNIT_LETTERS.match(after) is not None)


def _is_decade(digits: str, before: str, after: str) -> bool:
    """The 1990s and somebody's 30s are times of a life, no seconds."""
    if not digits.endswith("0") or not _PLURAL.match(after):
        return False
    if after.lstrip("'’").startswith("s of"):  # 1,000s of parts
        return True
    if not _DECADE.match(digits):
        return False
    return len(digits) == 4 or _OF_LIFE.search(before) is not None


def decimal_of(digits: str) -> Decimal:
    """Value of digits with or without grouping commas and with a fraction at the end (5 1/2, 2½)."""
    whole, _, part = digits.partition(" ")
    rest = _FRACTIONS.get(digits[-1], Decimal(0))
    if part:
        rest = Decimal(part[0]) / int(part[2])
    elif rest:
        whole = digits[:-1] or "0"
    return Decimal(whole.replace(",", "")) + rest


_CLOCK = regex(r"(?<![\d:.])([01]?\d|2[0-4])[:：]([0-5]\d)(?![\d:])")
_RATIO = regex(r"(?:ratio|比例?)[^,.;，。；]{0,12}$")


def clocks(text: str) -> list[Found]:
    """Times of day in digits; 7:20 has the value 720, as "seven-twenty" has. A ratio of 1:10 is none."""
    if ":" not in text and "：" not in text:
        return []
    return [
        Found(m.start(), m.end(), Decimal(int(m[1]) * 100 + int(m[2])))
        for m in _CLOCK.finditer(text)
        if not _RATIO.search(text, max(0, m.start() - 24), m.start())
    ]
