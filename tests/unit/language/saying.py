"""Says numbers as people do, the other way round from reading them: for round trips."""

from __future__ import annotations

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ENGLISH = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (10**3, "thousand"))
_DIGITS = "零一二三四五六七八九"
_CAPITALS = str.maketrans("一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟")


def english(value: int) -> str:
    """The number in words; "and" before a rest below a hundred, as in "a million and five"."""
    for size, word in _ENGLISH:
        if value >= size:
            rest = value % size
            joint = " and " if 0 < rest < 100 else " "
            return f"{english(value // size)} {word}" + (f"{joint}{english(rest)}" if rest else "")
    if value >= 100:
        rest = value % 100
        return f"{_UNITS[value // 100]} hundred" + (f" and {english(rest)}" if rest else "")
    if value < 20:
        return _UNITS[value]
    return _TENS[value // 10 - 2] + (f"-{_UNITS[value % 10]}" if value % 10 else "")


def english_decimals(digits: str) -> str:
    """What follows "point", digit by digit."""
    return " ".join(_UNITS[int(digit)] for digit in digits)


def chinese(value: int) -> str:
    """The number in characters, with 零 for the gaps."""
    for size, word in ((10**8, "亿"), (10**4, "万")):
        if value >= size:
            rest = value % size
            gap = "零" if 0 < rest < size // 10 else ""
            return chinese(value // size) + word + gap + (chinese(rest) if rest else "")
    out, gap = "", False
    for size, word in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = value // size % 10
        if digit:
            out += ("零" if gap and out else "") + _DIGITS[digit] + word
        gap = not digit
    return out or "零"


def chinese_decimals(digits: str) -> str:
    """What follows 点, digit by digit."""
    return "".join(_DIGITS[int(digit)] for digit in digits)


def capitals(value: int) -> str:
    """The number as a contract writes it: 壹拾贰万."""
    return chinese(value).translate(_CAPITALS)
