"""Values of Chinese numerals, for scoring: tolerant, without units."""

from __future__ import annotations

import re

from assistant.patterns import regex

DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "俩": 2}
SMALL_UNITS = {"十": 10, "百": 100, "千": 1000}
LARGE_UNITS = {"万": 10**4, "亿": 10**8, "万亿": 10**12}
_CHARS = "零〇一二两三四五六七八九十百千万亿"

_NUMERAL = regex(
    rf"第[{_CHARS}]+|(?:百分之|千分之)?([{_CHARS}]+(?:点[零〇一二两三四五六七八九]+(?!十))?)([多来余几]?)(?:个?多?(万亿|亿|万))?(?:(成)([一二两三四五六七八九半])?)?"
)
_AND_A_HALF = regex("[个天年]半")  # 三个半小时
_UNIT_ALONE = regex("[百千万亿]+")  # 百分点, 千万别: a unit without a number is no amount
_NEIGHBOURS = regex(r"([一二两三四五六七八九])([一二两三四五六七八九])([十百千万亿])?")
_TEENS = regex(r"十([一二三四五六七八])([二三四五六七八九])")
# Words that state a value without a numeral; doublings also count as their growth in percent.
_WORDS: tuple[tuple[re.Pattern[str], tuple[float, ...]], ...] = (
    (regex("一半|减半|对折"), (50.0,)),
    (regex("翻了?(?:一)?番|翻倍|翻了一倍"), (2.0, 100.0)),
    (regex("(?<!个)半(?:天|年|个|小时)"), (0.5,)),
    # 俩人, 仨礼拜 hold number and measure word in one; 他俩 points back and counts nothing.
    (regex("(?<![他她它你我咱们哥姐爷娘])俩"), (2.0,)),
    (regex("(?<![他她它你我咱们哥姐爷娘])仨"), (3.0,)),
)


def chinese_values(text: str) -> list[tuple[float, int, int]]:
    """(value, start, end) of the Chinese numerals in `text`.

    三十多万 gives its base value, 七八个 both ends, 六成八 its percentage (68), 第一 nothing.
    """
    found = []
    for match in _NUMERAL.finditer(text):
        half = _AND_A_HALF.match(text, match.end())
        end, more = (half.end(), 0.5) if half else (match.end(), 0)
        found += [(value + more, match.start(), end) for value in _readings(match)]
    for pattern, values in _WORDS:
        found += [(value, match.start(), match.end()) for match in pattern.finditer(text) for value in values]
    return found


def _readings(match: re.Match[str]) -> list[float]:
    numeral, approximate, unit, tenths, rest = match.groups()
    if numeral is None:  # an ordinal
        return []
    factor = LARGE_UNITS[unit] if unit else 1
    if tenths:
        base = chinese_value(numeral)
        return [] if base is None else [base * 10.0 + _after_tenths(rest)]
    ends = None if approximate else _neighbours(numeral)
    if ends is not None:
        return [end * factor for end in ends]
    value = chinese_value(numeral)
    return [] if value is None else [value * factor]


def _after_tenths(char: str | None) -> int:
    return 0 if char is None else 5 if char == "半" else DIGITS[char]


def _neighbours(numeral: str) -> tuple[float, float] | None:
    """Both ends of an estimate between neighbouring numbers: 七八, 三四十, 十五六."""
    match = _NEIGHBOURS.fullmatch(numeral)
    if match and DIGITS[match[2]] - DIGITS[match[1]] == 1:
        factor = (SMALL_UNITS | LARGE_UNITS).get(match[3], 1)
        return DIGITS[match[1]] * factor, DIGITS[match[2]] * factor
    match = _TEENS.fullmatch(numeral)
    if match and DIGITS[match[2]] - DIGITS[match[1]] == 1:
        return 10 + DIGITS[match[1]], 10 + DIGITS[match[2]]
    return None


def chinese_value(numeral: str) -> float | None:
    """Value of a plain numeral (一百二十三, 一万二, 一点七五万亿); None if it is none."""
    for unit in ("亿", "万"):
        if unit in numeral:
            return _around(numeral, unit)
    if "点" in numeral:
        whole, _, decimals = numeral.partition("点")
        value = chinese_value(whole) if whole else 0.0
        if value is None or not decimals or any(char not in DIGITS for char in decimals):
            return None
        return value + float("0." + "".join(str(DIGITS[char]) for char in decimals))
    if not numeral or _UNIT_ALONE.fullmatch(numeral):
        return None
    if all(char in DIGITS for char in numeral):
        return float("".join(str(DIGITS[char]) for char in numeral))
    return _below_ten_thousand(numeral)


def _around(numeral: str, unit: str) -> float | None:
    """Value of a numeral with 万 or 亿; a single digit behind it counts the next unit (一万二 = 12000)."""
    before, _, behind = numeral.rpartition(unit)
    factor = LARGE_UNITS[unit]
    value = chinese_value(before) if before else None
    if value is None:
        return None
    if len(behind) == 1 and DIGITS.get(behind, 0):
        return value * factor + DIGITS[behind] * factor / 10
    rest = chinese_value(behind) if behind else 0.0
    return None if rest is None else value * factor + rest


def _below_ten_thousand(numeral: str) -> float | None:
    total, digit, unit = 0, 0, 0
    for char in numeral:
        if char in DIGITS:
            digit = DIGITS[char]
        elif char in SMALL_UNITS:
            unit = SMALL_UNITS[char]
            total += (digit or (1 if char == "十" else 0)) * unit
            digit = 0
        else:
            return None
    # 三百五 is 350, 三百零五 is 305.
    short = digit and unit >= 100 and numeral[-2] not in "零〇"
    return float(total + (digit * unit / 10 if short else digit))
