"""English changes of one measure told pages apart: the words that stood with the old value come back with the new one."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.alike import sized
from assistant.metrics.exchange_against_en import apart
from assistant.metrics.exchange_words_en import level, ways
from assistant.metrics.exchanges_en import MEASURED, may_compare, usable
from assistant.metrics.fit import Arrow, fitted
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.topics import topics

_TURNS = 3  # what lies nearer together other rules read
_LEAST = 2.6  # about one rare word in both sentences
_CLEAR = 1.3  # by how much a link must beat every other link of its ends
_FACTOR = 200


def returned(found: Sequence[Mention], used: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """The changes between lengths of time, shares or sums of one topic, told as past and pages later as of now.

    Args:
        found: all values of the interview.
        used: those that are ends of a change already, or were taken back.
        said: its usable lines.
    """
    taken = {m.quantity.span for m in used}
    values = [m for m in found if m.measured and m.quantity.kind in MEASURED and not m.bare and usable(m)]
    free = [m for m in values if m.quantity.span not in taken]
    joinable = [(old, new) for at, new in enumerate(free) for old in free[:at] if _joins(old, new)]
    if not joinable:
        return []
    about = topics(values, said, "en")
    likely = [(about.alike(*pair), *pair) for pair in joinable]
    out: list[Arrow] = []
    for score, old, new in likely:
        if score < _LEAST or {old.quantity.span, new.quantity.span} & taken:
            continue
        others = [(old, m) for m in values if _later(old, m) and not _same(m, new)]
        others += [(m, new) for m in values if _later(m, new) and not _same(m, old)]
        ends = fitted(old, new)
        if ends is not None and all(score >= _CLEAR * about.alike(*pair) for pair in others):
            out.append(Arrow(*ends, explicit=False, sure=False))
            taken |= {old.quantity.span, new.quantity.span}
    return out


def _later(old: Mention, new: Mention) -> bool:
    return new.line.turn - old.line.turn >= _TURNS and old.quantity.kind == new.quantity.kind


def _same(one: Mention, two: Mention) -> bool:
    return one.quantity.value == two.quantity.value


def _joins(old: Mention, new: Mention) -> bool:
    if not _later(old, new) or old.quantity.unit != new.quantity.unit:
        return False  # "two months" and "a week and a half" are of one measure more rarely than not
    told = ways(new)
    if (
        not level(old)
        or told & {"once", "past"}
        or not told
        or not may_compare(old, new)
        or not sized(old, new, _FACTOR)
    ):
        return False
    return not apart(old, new)
