"""Derivations that a draft states, worked out again: sources said, numbers taken from them, result as shown."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable, Iterable

from assistant.patterns import regex
from assistant.records import Derivation
from assistant.score.derived import Figure, rounds_to
from assistant.score.text import plain
from assistant.score.values import value_set

_OPERATIONS: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_SIGNS = str.maketrans({"−": "-", "–": "-", "×": "*", "÷": "/", "（": "(", "）": ")"})
# From a unit to a smaller one (hours to minutes, 万 to ones); 100 also stands for percent.
_FACTORS = (1, 7, 12, 24, 30, 60, 100, 168, 365, 1000, 1440, 3600, 10_000, 86_400, 1_000_000, 100_000_000)
_NUMBER = regex(r"\d+(?:\.\d+)?")


def stated_derivation(shown: Figure, derivations: Iterable[Derivation], said: str) -> Derivation | None:
    """The derivation among those stated by which the number follows from the words `said`, if one holds."""
    words = plain(said)
    return next((one for one in derivations if shown.value in value_set(one.text) and _holds(shown, one, words)), None)


def _holds(shown: Figure, derivation: Derivation, said: str) -> bool:
    if not derivation.sources or any(plain(source) not in said for source in derivation.sources):
        return False
    expression = derivation.arithmetic.translate(_SIGNS).partition("=")[0]
    told = [value * factor for source in derivation.sources for value in value_set(source) for factor in _FACTORS]
    known = (*told, *_FACTORS)
    if any(not any(abs(float(number) - value) < 1e-9 for value in known) for number in _NUMBER.findall(expression)):
        return False
    result = worked_out(expression)
    return result is not None and (rounds_to(shown, abs(result)) or rounds_to(shown, abs(result) * 100))


def worked_out(expression: str) -> float | None:
    """Value of sums, differences, products and quotients; None for anything else, or a division by zero."""
    try:
        return _value(ast.parse(expression.strip(), mode="eval").body)
    except (SyntaxError, ValueError, ZeroDivisionError):
        return None


def _value(node: ast.expr) -> float:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return float(node.value)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_value(node.operand)
    if isinstance(node, ast.BinOp) and type(node.op) in _OPERATIONS:
        return _OPERATIONS[type(node.op)](_value(node.left), _value(node.right))
    raise ValueError(ast.dump(node))
