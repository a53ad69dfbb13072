"""English changes of a topic exchange: one value told as past, and one other comparable value told as of now.

"We irrigated nineteen hours a night because you couldn't tell what was wet. And his probes tell him. Eleven hours.",
"And what came out?" "Sixty-one.", "I'd clock eleven hours. I clock six." No words join the two; that nothing else
comparable is told between them does, with the tense of the old one and what says that the later one holds now.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence

from assistant.metrics.alike import counted_alike, kindred, sized
from assistant.metrics.exchange_against_en import apart, there_is
from assistant.metrics.exchange_turns_en import goes_on, interrupted, turns_away
from assistant.metrics.exchange_words_en import around, level, ways
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.linked import adverbial
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import caseless

_TURNS, _LINES, _NEAR, _ALONE_NEAR = 3, 7, 4, 6
_TOLD_BEFORE, _BEFORE = 3, 2  # lines
_FACTOR = 10
MEASURED = ("duration", "percent", "money")
_KINDS = ("count", "rate", *MEASURED)
_SOMEBODY = caseless(r"\b(?:he|she)\b")
_NEXT_TO_IT = ("to", "or", "and", ",", "-")
_BEHIND, _FRAME = 30, 20
_AFTER_FRAME = caseless(
    r"\b(?:for|over|last|past|every|each|after|since|within|until|by|before|at|from)\s+(?:\w+\s+)?$"
)


def exchanged(found: Sequence[Mention], used: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """The changes that only such an exchange joins.

    Args:
        found: all values of the interview.
        used: those that are ends of a change already, or were taken back.
        said: its usable lines.
    """
    values = [m for m in found if m.measured and m.quantity.kind in _KINDS]
    taken = {m.quantity.span for m in used}
    places = {line.index: at for at, line in enumerate(said)}
    out: list[Arrow] = []
    for at, new in enumerate(values):
        if new.quantity.span in taken or not usable(new) or not _may_be_now(new, places, said):
            continue
        for old in _earlier(values, at):
            if old.quantity.span in taken or not _joins(old, new, values, said, places):
                continue
            ends = fitted(old, new)
            if ends is not None:
                out.append(Arrow(*ends, explicit=False))
                taken |= {old.quantity.span, new.quantity.span}
                break
    return out


def usable(mention: Mention) -> bool:
    """Whether the value was told as a fact of the interviewed side, and is no difference or part."""
    marked = mention.hoped or mention.foreign or mention.negated or mention.gap or mention.timed or mention.part
    return not marked and not mention.line.asked


def may_compare(one: Mention, two: Mention) -> bool:
    """Whether both may measure the same, as far as their units and nouns tell."""
    if not (kindred(one, two) and counted_alike(one, two)):
        return False
    ends = fitted(one, two)
    return ends is not None and plausible(ends)


def _earlier(values: Sequence[Mention], at: int) -> Iterator[Mention]:
    """The values shortly before one, the nearest first."""
    new = values[at]
    for old in reversed(values[:at]):
        if new.line.turn - old.line.turn > _TURNS or new.line.index - old.line.index > _LINES:
            return
        yield old


def _may_be_now(new: Mention, places: Mapping[int, int], said: Sequence[Line]) -> bool:
    """Whether anything says that the value holds now, or the turn before is a question."""
    if "once" in ways(new):
        return False
    if ways(new) - {"past"}:
        return True
    before = next((line for line in reversed(said[: places[new.line.index]]) if line.turn != new.line.turn), None)
    return before is not None and before.asked


def _near(values: Sequence[Mention], new: Mention) -> list[Mention]:
    """The values shortly before one, and those of its own sentence."""
    first = bisect_left(values, new.line.index - _LINES - _TOLD_BEFORE, key=lambda m: m.line.index)
    return list(values[first : bisect_right(values, new.line.index, key=lambda m: m.line.index)])


def _joins(
    old: Mention, new: Mention, values: Sequence[Mention], said: Sequence[Line], places: Mapping[int, int]
) -> bool:
    if not usable(old) or not level(old) or not may_compare(old, new) or _side_by_side(old, new):
        return False
    near = _near(values, new)
    if apart(old, new) or _told_before(old, new, near) or _another(old, new, near):
        return False
    between = said[places[old.line.index] + 1 : places[new.line.index]]
    return not turns_away(between, new, near) and _told_now(old, new, between, near)


def _told_now(old: Mention, new: Mention, between: Sequence[Line], near: Sequence[Mention]) -> bool:
    """Whether the later value is told so that it must be the one of now."""
    told, was, apart_by = ways(new), level(old), new.line.index - old.line.index
    if "past" not in told and not there_is(new) and goes_on(between, new, [m for m in near if not adverbial(m)]):
        return True
    if apart_by > (_ALONE_NEAR if "alone" in told and was == "told" else _NEAR):
        return False
    one_unit = not new.bare and old.quantity.kind in MEASURED and new.quantity.kind == old.quantity.kind
    if "alone" in told:
        past = was in ("told", "past") or (was == "sentence" and one_unit)
        return past and apart_by > 1 and not _names_things(old, new) and not interrupted(between, old)
    if "now" in told:
        return was != "verbless" or one_unit
    if "past" in told:
        return False
    return "reached" in told or ("present" in told and was != "verbless" and _same_people(old, new))


def _same_people(old: Mention, new: Mention) -> bool:
    """Whether what one person does now is not told of others before: "eighty minutes across all the vets", "he does ninety"."""
    if not _SOMEBODY.search(around(new)[0][-_BEHIND:]):
        return True
    clause = old.clause[1:]
    return _SOMEBODY.search(clause) is not None or any(word[:1].isupper() for word in clause.split())


def _names_things(old: Mention, new: Mention) -> bool:
    """ "Eleven crates." in a later turn, by itself: what there is, and nothing told of the crates of before."""
    return new.quantity.kind in ("count", "rate") and not new.bare and new.line.turn != old.line.turn


def _side_by_side(old: Mention, new: Mention) -> bool:
    if old.line.index != new.line.index:
        return False
    start = old.line.span.start
    return old.line.text[old.quantity.span.end - start : new.quantity.span.start - start].strip() in _NEXT_TO_IT


def _told_before(old: Mention, new: Mention, near: Sequence[Mention]) -> bool:
    """Whether the later value was told before, so that it is nothing new."""
    return any(
        m.quantity.value == new.quantity.value and old.line.index - _TOLD_BEFORE <= m.line.index < new.line.index
        for m in near
        if not m.line.asked
    )


def _another(old: Mention, new: Mention, near: Sequence[Mention]) -> bool:
    """Whether another value of the exchange may be an end as well: one between them, or beside either."""
    return any(
        _between(m, old, new) or _older(m, old, new) or _beside_old(m, old, new) or _beside_new(m, old, new)
        for m in near
        if m is not old and m is not new and not adverbial(m)
    )


def _between(other: Mention, old: Mention, new: Mention) -> bool:
    ordered = old.quantity.span < other.quantity.span < new.quantity.span
    if not ordered or other.quantity.value in (old.quantity.value, new.quantity.value):
        return False
    kind, counts = old.quantity.kind, other.quantity.kind in ("count", "rate")
    if kind in MEASURED and other.quantity.kind != kind:
        whole = new.quantity.value % 1 == 0
        if not (new.bare and counts and whole and sized(other, new, _FACTOR)):
            return False
    elif kind not in MEASURED and not counts:
        return False
    return may_compare(old, other) or may_compare(other, new)


def _older(other: Mention, old: Mention, new: Mention) -> bool:
    """ "We pumped seventeen hours. The drain took nine. … Six hours.": of two values of the past either may be the old one."""
    near = other.quantity.span < old.quantity.span and 0 < old.line.index - other.line.index <= _BEFORE
    if not near or other.line.asked or other.quantity.value in (old.quantity.value, new.quantity.value):
        return False
    kinds = other.quantity.kind == old.quantity.kind and usable(other) and bool(level(other))
    return kinds and may_compare(other, new) and sized(other, old, _FACTOR)


def _beside_old(other: Mention, old: Mention, new: Mention) -> bool:
    """ "Seventeen months until he's five kilo. Now it's fifteen.": a bare number may be of either."""
    here = new.bare and other.line.index == old.line.index and other.quantity.value != old.quantity.value
    return here and usable(other) and may_compare(other, new) and sized(other, new, _FACTOR)


def _beside_new(other: Mention, old: Mention, new: Mention) -> bool:
    """ "Two days from home and, well, seven.": of two lengths of time the later may be the new one."""
    here = old.quantity.kind == "duration" and other.line.index == new.line.index
    later = here and other.bare and other.quantity.span > new.quantity.span
    if not later or other.quantity.value == new.quantity.value or not usable(other) or not may_compare(new, other):
        return False
    return _AFTER_FRAME.search(around(other)[0][-_FRAME:]) is None
