"""Changes that a difference told beside them bears out: thirty last year, "half as many again", forty-five now.

The difference says by how much; the only two values near by that lie so far apart are its ends.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.metrics.alike import counted_alike, kindred
from assistant.metrics.arithmetic import percent_change
from assistant.metrics.fit import Arrow, fitted
from assistant.metrics.linked import adverbial
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.units import comparable, converted
from assistant.patterns import caseless, regex

_BACK, _ON = 6, 2  # turns before and after the difference
_LEAST = 5  # a smaller difference lies between many values
_SMALLEST = 13  # a smaller bare number is said of many things
_DOWN = regex(r"\b(?:reduction|decrease|drop|less|fewer|down|saving)\b|下降|降|减|缩短|省", re.I)
_UP = regex(r"\b(?:increase|growth|more(?! like)|up)\b|提升|提高|涨|增", re.I)
_TOLD = caseless(
    r"\b(?:improvement|reduction|increase|decrease|drop|saving|growth|more|less|fewer|faster|up|down|points?|times|better)\b"
    r"|提升|提高|下降|降|涨|增|减|缩短|省|快|翻|点",
)
_AGAIN = caseless(r"\bhalf as (?:many|much) again\b")
_HALF_MORE = Decimal("1.5")


@dataclass(frozen=True, slots=True)
class _Difference:
    """By how much something changed: `kind` as of a quantity, where it was told."""

    kind: str
    value: Decimal
    unit: str
    line: Line


def reckoned(found: Sequence[Mention], everything: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """The changes that exactly one pair of values, told apart, explains.

    Args:
        found: values that no other change holds.
        everything: all values, the differences among them.
        said: the usable lines of the interview.
    """
    told = [d for m in everything if (d := _difference(m)) is not None]
    told += [_Difference("multiple", _HALF_MORE, "", x) for x in said if "half as" in x.low and _AGAIN.search(x.text)]
    values = [m for m in found if _value(m)]
    out: list[Arrow] = []
    for difference in told:
        turn = difference.line.turn
        near = [m for m in values if turn - _BACK <= m.line.turn <= turn + _ON]
        fits = [ends for old in near for new in near if (ends := _ends(old, new, difference)) is not None]
        pairs = {(a.quantity.value, b.quantity.value) for a, b in fits}
        held = {m.quantity.span for a in out for m in (a.before, a.after)}
        if len(pairs) == 1 and not held & {m.quantity.span for m in fits[0]}:
            out.append(Arrow(*fits[0], explicit=False, sure=False))
    return out


def _difference(mention: Mention) -> _Difference | None:
    quantity = mention.quantity
    compares = mention.gap or quantity.kind in ("points", "multiple")
    compares = compares or (quantity.kind == "percent" and _TOLD.search(mention.line.text) is not None)
    if not compares or mention.hoped or mention.foreign or mention.quantity.value <= 0:
        return None
    if quantity.kind in ("count", "rate", "money", "duration") and quantity.value < _LEAST:
        return None
    return _Difference(quantity.kind, quantity.value, quantity.unit, mention.line)


def _value(mention: Mention) -> bool:
    marked = mention.hoped or mention.foreign or mention.negated or mention.gap or mention.timed or mention.part
    few = mention.bare and mention.quantity.kind == "count" and mention.quantity.value < _SMALLEST
    kinds = mention.quantity.kind not in ("points", "multiple", "time")
    return mention.measured and kinds and not marked and not few and not adverbial(mention)


def _ends(old: Mention, new: Mention, difference: _Difference) -> tuple[Mention, Mention] | None:
    if old is new or old.quantity.value == new.quantity.value:
        return None
    past = new.when is not None and new.when.era == "before" and not new.when.weak
    now = old.when is not None and old.when.era == "after" and not old.when.weak
    if past or now or new.line.asked or (old.line.index == new.line.index) or not _dated(old, new):
        return None
    ends = fitted(old, new)
    if ends is None or not _apart(*ends, difference) or not _this_way(*ends, difference.line):
        return None
    return ends if kindred(old, new) and counted_alike(old, new) else None


def _this_way(old: Mention, new: Mention, line: Line) -> bool:
    """Whether the words with the difference, where they say up or down, say it of these ends."""
    ways = (_UP.search(line.text) is not None, _DOWN.search(line.text) is not None)
    if ways[0] == ways[1] or not comparable(old.quantity.unit, new.quantity.unit):
        return True
    return (new.quantity.value > converted(old.quantity.value, old.quantity.unit, new.quantity.unit)) == ways[0]


def _dated(old: Mention, new: Mention) -> bool:
    """Whether something says that the one held before the other: a word, a tense, or the part of the interview."""
    before = old.line.label == "challenge" or (old.when is not None and old.when.era == "before")
    after = new.line.label == "result" or (new.when is not None and new.when.era == "after")
    plain = any(m.when is not None and not m.when.weak and m.when.era is not None for m in (old, new))
    return before and after and (plain or (old.line.label == "challenge" and new.line.label == "result"))


def _apart(old: Mention, new: Mention, difference: _Difference) -> bool:
    a, b = old.quantity, new.quantity
    if not comparable(a.unit, b.unit) or not a.value:
        return False
    one, two = converted(a.value, a.unit, b.unit), b.value
    shares = a.kind == "percent" or (a.kind == "count" and max(one, two) <= 100)
    if difference.kind == "points" or (difference.kind == "percent" and a.kind == "percent"):
        return shares and abs(two - one) == difference.value
    if difference.kind == "percent":
        change = percent_change(one, two)
        return change is not None and abs(abs(change) - difference.value) < 1
    if difference.kind == "multiple":
        ratio = max(one, two) / min(one, two) if min(one, two) > 0 else Decimal(0)
        return abs(ratio - difference.value) * 20 < difference.value
    return comparable(difference.unit, b.unit) and abs(two - one) == converted(
        difference.value, difference.unit, b.unit
    )
