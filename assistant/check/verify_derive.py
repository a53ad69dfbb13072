"""Whether a number of an edited sentence is a change, difference, share or multiple of two numbers said."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise, permutations, product

from assistant.check.derive import rounds_to
from assistant.language.numerals import Number
from assistant.patterns import regex
from assistant.records import Quantity

_ALL = Decimal(100)
# "from about 280 to about 110", 从去年的52小时缩短到今年的19小时
_FROM = regex(r"\bfrom (?:about |around |nearly |over )?$|从[^，。]{0,14}$", re.IGNORECASE)
_TO = regex(r" to (?:about |around |nearly |over )?|[^，。]{0,4}(?:到|至|成)[^，。]{0,14}", re.IGNORECASE)
_HOURS = {"hour": Decimal(1), "minute": Decimal(1) / 60, "second": Decimal(1) / 3600, "day": Decimal(24)}
_LIMIT = 25  # quantities of one turn that are combined; by then almost any number can be worked out


@dataclass(frozen=True, slots=True)
class Pool:
    """What a number may be worked out from: the other quantities of its sentence, and those of each turn nearby.

    Attributes:
        own: the other quantities of the sentence, in its order.
        turns: those of each turn nearby.
        text: the sentence, in which `own` have their spans.
    """

    own: Sequence[Quantity]
    turns: Sequence[Sequence[Quantity]]
    text: str = ""


def follows(number: Number, quantity: Quantity | None, pool: Pool) -> bool:
    """Whether arithmetic leads to the number.

    Counts follow from two numbers of the sentence only, since the difference of some two numbers of a long turn is
    almost any number; percentages, points and multiples also from two numbers of one turn. Where the sentence tells both
    ends of the change ("fell by 61%, from 280 to 110") it is theirs.
    """
    kind = quantity.kind if quantity else "count"
    told = _of_ends(kind, pool) if kind in ("percent", "points", "multiple") else []
    if told:
        return any(rounds_to(result, number) for result in told)
    said = [q for turn in pool.turns for q in turn]
    if kind == "percent" and any(q.kind == kind and rounds_to(_ALL - q.value, number) for q in (*pool.own, *said)):
        return True
    return any(rounds_to(result, number) for one, two in _pairs(kind, pool) for result in _results(kind, one, two))


def _of_ends(kind: str, pool: Pool) -> list[Decimal]:
    """What arithmetic makes of the two ends that the sentence tells; nothing where it tells none, or they do not compare."""
    for one, two in pairwise(pool.own):
        lead, between = pool.text[: one.span.start], pool.text[one.span.end : two.span.start]
        if _FROM.search(lead) and _TO.fullmatch(between):
            return [*_results(kind, one, two), *_results(kind, two, one)]
    return []


def _pairs(kind: str, pool: Pool) -> Iterator[tuple[Quantity, Quantity]]:
    yield from permutations(pool.own, 2)
    if kind in ("percent", "points", "multiple"):
        said = [q for turn in pool.turns for q in turn][:_LIMIT]
        yield from product(pool.own, said)
        yield from product(said, pool.own)
        for turn in pool.turns:
            yield from permutations(turn[:_LIMIT], 2)


def _results(kind: str, one: Quantity, two: Quantity) -> Iterator[Decimal]:
    """What arithmetic makes of two numbers of one unit (times are converted), as far as it can have the kind wanted."""
    a, b = one.value, two.value
    if kind in ("percent", "multiple") and one.kind == two.kind == "duration" and {one.unit, two.unit} <= _HOURS.keys():
        a, b = a * _HOURS[one.unit], b * _HOURS[two.unit]
    elif one.unit != two.unit:
        return
    if a == b or a <= 0 or b <= 0:
        return
    if kind == "percent":
        yield (a - b) / b * _ALL
        if a < b:
            yield a / b * _ALL
    elif kind == "points" and one.kind == "percent":
        yield a - b
    elif kind == "multiple":
        yield a / b
    elif kind == one.kind and a > b:
        yield a - b
