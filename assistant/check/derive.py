"""Whether a number follows from words said: by its value, or by arithmetic that is worked out again."""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Decimal, DivisionByZero, InvalidOperation
from functools import lru_cache
from itertools import pairwise

from assistant.language.numerals import Number, numbers
from assistant.patterns import regex

_OPERATIONS: dict[type[ast.operator], Callable[[Decimal, Decimal], Decimal]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
}  # fmt: skip
_SIGNS = str.maketrans({"−": "-", "–": "-", "×": "*", "÷": "/", "·": "*", "（": "(", "）": ")", "＋": "+"})
# What one unit holds of a smaller one (also 万 and 亿), so that "4 h" may stand as 240 (minutes) in an expression.
_UNIT_SIZES = (1, 60, 3600, 24, 1440, 86400, 7, 168, 10080, 12, 30, 10**3, 10**4, 10**6, 10**8)
_PERCENT = regex(r"\s*(?:[%％]|per\s?cent\b)", re.I)
_POINTS = regex(r"[\s-]*(?:[%％]|percent(?:age)?|per\s?cent)?[\s-]*(?:points?\b|pp\b|个?百分点|个点)", re.I)
_CLOCK = regex(
    r"\b(?P<part>half|quarter|a quarter|\w+(?:-\w+)?|\d+)\s+(?P<way>past|after|to|of|till)\s+(?P<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b",
    re.I,
)
_OUT_OF = regex(r"\s+(?:out\s+of|in)(?:\s+every)?\s+", re.I)
_AMONG = regex(r"[个家人单次条张台]?(?:里头?|里面|中|当中)(?:有|就有)?")
_POUNDS = regex(r"\s+(?:pounds?|dollars?|euros?)\s+(?:and\s+)?", re.I)
_FACTORS = (
    (regex(r"\bdoubl|\btwice\b|\btwofold\b|翻倍|翻了?一?番|一倍", re.I), (2, 100)), (regex(r"\btripl|\btrebl|\bthreefold\b", re.I), (3, 200)),
    (regex(r"\bquadrupl|\bfourfold\b|翻了?两番", re.I), (4, 300)), (regex(r"\bhalv|减半|砍半|对折|一半", re.I), (2, 50)),
)  # fmt: skip


@lru_cache(maxsize=512)
def values_said(text: str, lang: str) -> tuple[Decimal, ...]:
    """Every value that words state: numbers, both ends of ranges, fractions also as percent, doublings, times of day."""
    found = _numbers(text, lang)
    out: list[Decimal] = []
    for number in found:
        out += [number.value] if number.high is None else [number.value, number.high]
        if 0 < number.value < 1 and not number.text[0].isdigit():
            out += _percentages(number.value)
    for one, two in pairwise(found):
        gap = text[one.span.end : two.span.start]
        part, whole = (two.value, one.value) if _AMONG.fullmatch(gap) else (one.value, two.value)
        if 0 < part < whole <= 1000 and (_AMONG.fullmatch(gap) or _OUT_OF.fullmatch(gap)):
            out += _percentages(part / whole)
        if gap == "块" and two.value < 10 and two.span.end - two.span.start == 1:
            out.append(one.value + two.value / 10)
        if _POUNDS.fullmatch(gap) and two.value < 100:
            out.append(one.value + two.value / 100)
    for pattern, factors in _FACTORS:
        out += [Decimal(f) for f in factors] if pattern.search(text) else []
    return (*out, *_clock_times(text, lang))


@lru_cache(maxsize=512)
def _numbers(text: str, lang: str) -> tuple[Number, ...]:
    """Read once: the same evidence is asked for every number of a sentence."""
    return numbers(text, lang)


def _percentages(share: Decimal) -> list[Decimal]:
    """A share as percent, with none, one and two decimals."""
    return [round(share * 100, places) for places in (0, 1, 2)]


def _clock_times(text: str, lang: str) -> list[Decimal]:
    """ "ten past eight" is 810, "quarter of eleven" 1045."""
    out: list[Decimal] = []
    for match in _CLOCK.finditer(text):
        part = match["part"].lower()
        said = numbers(part, lang)
        minute = 30 if part == "half" else 15 if part.endswith("quarter") else int(said[0].value) if said else 60
        hour = int(numbers(match["hour"], "en")[0].value) if match["hour"].lower() != "one" else 1
        if minute < 60:
            late = match["way"].lower() in ("past", "after")
            out.append(Decimal(hour * 100 + minute if late else (hour - 1 or 12) * 100 + 60 - minute))
    return out


def supported(number: Number, evidence: str, lang: str, after: str = "") -> bool:
    """Whether the value of `number` (and its upper end) is stated in `evidence`; 35 is "thirty-five", 68 is 六成八.

    `after` is the text that follows the number: a percentage is not supported by the same count of percentage points.
    """
    said = values_said(evidence, lang)
    if number.value not in said and not _close_fraction(number, said):
        return False
    if number.high is not None and number.high not in said:
        return False
    return not (_PERCENT.match(after) and not _POINTS.match(after)) or not _only_points(number, evidence, lang)


def _close_fraction(number: Number, said: Sequence[Decimal]) -> bool:
    """A third is 0.333...: fractions are compared to six decimals, and with their percentage."""
    rounded = round(number.value, 6)
    return any(round(v, 6) == rounded for v in said) or (0 < number.value < 1 and round(number.value * 100) in said)


def _only_points(number: Number, evidence: str, lang: str) -> bool:
    places = [n for n in _numbers(evidence, lang) if n.value == number.value]
    return bool(places) and all(
        _POINTS.match(evidence, n.span.end) and not _PERCENT.match(evidence, n.span.end) for n in places
    )


def evaluated(arithmetic: str) -> Decimal | None:
    """Value of an expression of numbers, + - × ÷ and brackets; what follows "=" is the answer and not read.

    None when it is no such expression, or divides by zero.
    """
    expression = arithmetic.translate(_SIGNS).split("=")[0].replace(",", "")
    expression = re.sub(r"[%％]|[^\W\d_]+", " ", expression).strip()
    try:
        return _value(ast.parse(expression, mode="eval").body)
    except (SyntaxError, ValueError, DivisionByZero, InvalidOperation):
        return None


def _value(node: ast.expr) -> Decimal:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and not isinstance(node.value, bool):
        return Decimal(str(node.value))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub | ast.UAdd):
        value = _value(node.operand)
        return -value if isinstance(node.op, ast.USub) else value
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATIONS:
        return _OPERATIONS[type(node.op)](_value(node.left), _value(node.right))
    raise ValueError("not plain arithmetic")


def operands(arithmetic: str) -> tuple[Decimal, ...]:
    """The numbers an expression is made of."""
    expression = arithmetic.translate(_SIGNS).split("=")[0].replace(",", "")
    return tuple(Decimal(d) for d in re.findall(r"\d+(?:\.\d+)?", expression))


def stands_for(operand: Decimal, said: Sequence[Decimal]) -> bool:
    """Whether an operand is a value said, in its own or a smaller unit, or a constant of percentages."""
    if operand in (1, 100):
        return True
    return any(abs(v) * size == operand or (v and abs(v) / size == operand) for v in said for size in _UNIT_SIZES)


def rounds_to(result: Decimal, number: Number) -> bool:
    """Whether `result` shows as `number`, rounded to the decimals written; a share may be shown as percent.

    A number that is written as an estimate ("about 85%", 约85%) may lie up to 2% beside.
    """
    target = abs(number.value)
    places = len(number.text.split(".")[1].rstrip("% kKmM")) if re.search(r"\d\.\d", number.text) else 0
    step = Decimal(1).scaleb(-places)
    for value in (abs(result), abs(result) * 100):
        if value.quantize(step, ROUND_HALF_UP) == target or value == target:
            return True
        if number.approximate and abs(value - target) <= target / 50:
            return True
    return False
