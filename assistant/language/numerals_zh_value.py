"""Values of Chinese numerals: 一百二十三, 一万二, 3万5, 一点七五万亿, 壹拾贰万叁仟."""

from __future__ import annotations

from decimal import Decimal

from assistant.language.numerals_digits import DIGITS, decimal_of
from assistant.patterns import regex

DIGIT = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0, "俩": 2, "仨": 3}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_PLAIN = str.maketrans("壹贰叁肆伍陆柒捌玖拾佰仟萬億兩貳參陸", "一二三四五六七八九十百千万亿两二三六")
_CAPITALS = regex("(?=[壹贰叁肆伍陆柒捌玖零貳參陸]*[拾佰仟萬億万亿])[壹贰叁肆伍陆柒捌玖零拾佰仟萬億万亿貳參陸]{2,}")
_ATOM = regex(rf"{DIGITS}|.")
_TRADITIONAL = str.maketrans("萬億兩", "万亿两")


def plain(text: str) -> str:
    """`text` with the capital numerals of contracts and traditional scales as everyday characters, place for place.

    One capital alone may be a word (陆续, 收拾, 队伍), so only a run with a scale in it is a numeral.
    """
    return _CAPITALS.sub(lambda m: m.group().translate(_PLAIN), text).translate(_TRADITIONAL)


def chinese_value(words: str) -> Decimal | None:
    """Value of a numeral without marks of approximation; None if it is none."""
    if words.rpartition("点")[1] and all(c in DIGIT for c in words.rpartition("点")[2]):
        return _decimal(words)
    for unit, size in (("亿", 10**8), ("万", 10**4)):
        if unit in words:
            left, _, right = words.rpartition(unit)
            return _scaled(left, right, size)
    if words and all(c in DIGIT for c in words):
        return Decimal("".join(str(DIGIT[c]) for c in words))
    return _below_ten_thousand(words)


def _decimal(words: str) -> Decimal | None:
    whole, _, part = words.rpartition("点")
    value = chinese_value(whole)
    if value is None or not part:
        return None
    return value + Decimal("0." + "".join(str(DIGIT[c]) for c in part))


def _scaled(left: str, right: str, size: int) -> Decimal | None:
    value = chinese_value(left)
    if value is None:
        return None
    if len(right) == 1 and (right.isdecimal() or right in DIGIT) and right not in "零〇":
        return value * size + Decimal(DIGIT.get(right) or int(right)) * size / 10
    rest = chinese_value(right.lstrip("零〇")) if right else Decimal(0)
    return None if rest is None else value * size + rest


def _below_ten_thousand(words: str) -> Decimal | None:
    atoms = _ATOM.findall(words)
    if not atoms or atoms[0] in "百千":
        return None
    total, number, last = Decimal(0), None, 0
    for atom in atoms:
        if atom in _SMALL:
            total += (Decimal(1) if number is None else number) * _SMALL[atom]
            number, last = None, _SMALL[atom]
        elif atom in ("零", "〇"):
            last = 0
        elif number is not None or not (atom in DIGIT or atom[0].isdecimal()):
            return None  # 十点四十 is a time of day
        else:
            number = Decimal(DIGIT[atom]) if atom in DIGIT else decimal_of(atom)
    if number is None:
        return total
    return total + (number * last / 10 if last >= 100 and number < 10 else number)
