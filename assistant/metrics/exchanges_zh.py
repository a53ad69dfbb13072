"""Chinese changes told in an exchange: one value of a measure with the old state of things, then one with the new."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from assistant.metrics.alike import counted_alike, equal_value, kindred, noun_of, sized
from assistant.metrics.exchange_signs_zh import AGAINST, AGAINST_BETWEEN, NARROWED, NEW, OLD, SPENT
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.linked import adverbial
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.render import is_fraction
from assistant.metrics.same_things_zh import CLAUSE, framed, same_things

_LINES, _TURNS = 5, 2
_NUDGE = 26  # characters; a longer question between the values begins something else
_WIDE = 60  # characters before the first value in which its time may be told
_OPENING = 24  # characters after it in which its time may be told
_LONGEST = 100  # characters between two values
_FACTOR, _COUNTED = {"duration": 100.0, "money": 20.0, "percent": 50.0}, 20.0
_BESIDE = 12  # values before the first that may stand in its turn
_OTHERS = 3  # values of other things between the two
_LENT = 6.0  # a bare number that is so much larger or smaller counts something else
_ROUNDED = 1.1
_WHOLE = 100  # percent
_ALONE = 3  # characters of its clause on either side of a value that stands alone
_COUNTS = ("count", "rate")


@dataclass(frozen=True, slots=True)
class _Talk:
    """The words before two values, and those between them."""

    lead: str
    gap: str


def exchanges(found: Sequence[Mention], used: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """The changes between neighbouring values of one measure of which the words say that things changed in between.

    Args:
        found: all values that may be told in an exchange.
        used: those that another change holds.
        said: the usable lines of the interview.
    """
    held = {m.quantity.span for m in used}
    measured = [m for m in found if _measures(m)]
    lines = {x.index: x for x in said}
    out: list[Arrow] = []
    for at, one in enumerate(measured):
        if one.quantity.span in held or not _free(one):
            continue
        later = _window(one, measured, at)
        two = _next(one, later)
        if two is None or two.quantity.span in held or not _free(two) or not _one_topic(one, two, lines):
            continue
        ends = fitted(one, two)
        before, between = measured[max(0, at - _BESIDE) : at], later[: later.index(two)]
        fits = ends is not None and plausible(ends) and _alone_of_kind(one, two, before, between)
        if ends is not None and fits and _became(one, two, before, lines):
            out.append(Arrow(*ends, explicit=False))
            held |= {one.quantity.span, two.quantity.span}
    return out


def _measures(mention: Mention) -> bool:
    return mention.measured and mention.quantity.kind not in ("time", "points", "multiple") and not mention.gap


def _free(mention: Mention) -> bool:
    marked = mention.hoped or mention.foreign or mention.line.asked or mention.part or mention.negated
    if marked or adverbial(mention) or AGAINST.search(mention.clause):
        return False
    return mention.quantity.kind != "duration" or SPENT.search(_lead(mention)) is None


def _window(one: Mention, measured: Sequence[Mention], at: int) -> list[Mention]:
    """The values that follow near enough."""
    near = takewhile(
        lambda m: m.line.index - one.line.index <= _LINES and m.line.turn - one.line.turn <= _TURNS,
        islice(measured, at + 1, None),
    )
    return list(near)


def _next(one: Mention, later: Sequence[Mention]) -> Mention | None:
    """The next value that may be of the same measure."""
    for two in later:
        if (one.bare and not two.bare) or not (two.bare or _of_kind(one, two)):
            continue  # cheaper than to ask what both count
        alike = two.bare or counted_alike(one, two)
        if not alike and _counts(one, two) and noun_of(one) == noun_of(two):
            return None  # 两亩康乃馨 and 三十八亩大棚
        if not (alike and equal_value(one, two)) and _comparable(one, two):
            return two
    return None


def _of_kind(one: Mention, two: Mention) -> bool:
    """Whether two values that are no bare numbers are of one kind, or count."""
    return one.quantity.kind == two.quantity.kind or _counts(one, two)


def _counts(one: Mention, two: Mention) -> bool:
    return one.quantity.kind in _COUNTS and two.quantity.kind in _COUNTS


def _comparable(one: Mention, two: Mention) -> bool:
    if not kindred(one, two) or not counted_alike(one, two) or (one.bare and not two.bare):
        return False
    if two.bare and not one.bare and not _lends(one, two):
        return False
    ends = fitted(one, two)
    factor = _LENT if two.bare else _FACTOR.get(one.quantity.kind, _COUNTED)
    return ends is not None and sized(*ends, factor)


def _lends(one: Mention, two: Mention) -> bool:
    """Whether a bare number may be of the unit of the value before it: a percentage, or a length of time told right before."""
    kind, value = one.quantity.kind, two.quantity.value
    if two.quantity.kind != "count" or not _alone(two):
        return False
    if kind == "percent":
        return value <= _WHOLE and not is_fraction(one.quantity.text)
    return kind == "duration" and value % 1 == 0 and two.line.index - one.line.index <= 1


def _one_topic(one: Mention, two: Mention, lines: Mapping[int, Line]) -> bool:
    """Whether nobody asks for something else between the two."""
    between = (lines[n] for n in range(one.line.index, two.line.index) if n in lines)
    return sum(len(x.text) for x in between if x.asked) <= _NUDGE


def _alone_of_kind(one: Mention, two: Mention, before: Sequence[Mention], between: Sequence[Mention]) -> bool:
    """Whether no other value may be meant: none of the same things beside the first, no third one where a unit is lent."""
    if len([m for m in between if not equal_value(m, one)]) > _OTHERS or any(equal_value(m, two) for m in between):
        return False  # much else is told, or what it is now was told before the change, too
    if two.bare and not one.bare and not all(equal_value(m, one) for m in between):
        return False
    listed = (
        m
        for m in before
        if m.line.index == one.line.index and not m.bare and m.quantity.kind == one.quantity.kind == "count"
    )
    return not any(noun_of(m) == noun_of(one) and not equal_value(m, one) for m in listed)


def _became(one: Mention, two: Mention, before: Sequence[Mention], lines: Mapping[int, Line]) -> bool:
    """Whether the words tell the first value of before and the second of after, or tell of a change in between."""
    talk = _talk(one, two, before, lines)
    if AGAINST_BETWEEN.search(talk.gap) or NARROWED.search(talk.gap) or len(talk.gap) > _LONGEST:
        return False
    if not same_things(one, two):
        return False
    rough = one.quantity.approximate or two.quantity.approximate
    if rough and sized(one, two, _ROUNDED):
        return False  # 三千来台, 两千八百六十台
    old, new = _last(OLD, talk.lead), _last(NEW, talk.lead)
    then, now = _last(OLD, talk.gap), _last(NEW, talk.gap)
    if old > new or _opens(talk.gap):
        return (now >= 0 and now >= then) or (now < 0 and "去年" in talk.gap)
    if old >= 0 or new >= 0 or now < 0 or now < then or "year" in (one.quantity.unit, two.quantity.unit):
        return False
    verdict = CLAUSE.search(talk.gap) is not None and not _rest(one).startswith(("？", "?", "一"))
    return verdict and (framed(one, two) or _alone(two))


def _alone(mention: Mention) -> bool:
    """Whether the clause of a value says little more than the value."""
    return len(CLAUSE.split(_lead(mention))[-1]) <= _ALONE and len(CLAUSE.split(_rest(mention))[0]) <= _ALONE


def _last(signs: re.Pattern[str], text: str) -> int:
    """Where the last sign begins; -1 where there is none."""
    return max((m.start() for m in signs.finditer(text)), default=-1)


def _opens(gap: str) -> bool:
    """Whether the words right behind the first value tell it of before: 三十分钟。那是油漆线没改嘛."""
    found = OLD.search(gap, 0, _OPENING)
    return found is not None and NEW.search(gap, 0, found.start()) is None


def _talk(one: Mention, two: Mention, earlier: Sequence[Mention], lines: Mapping[int, Line]) -> _Talk:
    """The words before the first value, from the last one that compares to it, and the words between both."""
    before = [m for m in earlier if m.line.turn == one.line.turn]
    start = next((m.quantity.span.end for m in reversed(before) if _comparable(m, one) or _comparable(one, m)), 0)
    near = [lines[n] for n in (one.line.index - 2, one.line.index - 1) if n in lines and lines[n].turn == one.line.turn]
    lead = (
        "".join(x.text[max(0, start - x.span.start) :] for x in near)
        + _lead(one)[max(0, start - one.line.span.start) :]
    )
    if one.line.index == two.line.index:
        return _Talk(lead[-_WIDE:], _lead(two)[one.quantity.span.end - one.line.span.start :])
    middle = [lines[n].text for n in range(one.line.index + 1, two.line.index) if n in lines]
    return _Talk(lead[-_WIDE:], "".join([_rest(one), *middle, _lead(two)]))


def _lead(mention: Mention) -> str:
    return mention.line.text[: mention.quantity.span.start - mention.line.span.start]


def _rest(mention: Mention) -> str:
    return mention.line.text[mention.quantity.span.end - mention.line.span.start :]
