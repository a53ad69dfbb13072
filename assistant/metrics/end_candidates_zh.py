"""All pairs of Chinese values that may be the two ends of one change, in either order, near or far."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from assistant.metrics.alike import counted_alike, kindred, noun_of, within
from assistant.metrics.end_pairs_zh import EndPair
from assistant.metrics.ends_zh import End, Talk
from assistant.metrics.exchange_signs_zh import NOT_NOW
from assistant.metrics.fit import fitted, plausible
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.summed_zh import summed_up
from assistant.metrics.topics import topics
from assistant.metrics.units import lasting
from assistant.patterns import regex
from assistant.records import Span

_KINDS = ("percent", "money", "duration", "count", "rate")
_COUNTS = {"count", "rate"}
_FACTOR, _TIME_FACTOR = 100, 400
_WHOLE, _ROUNDING = 100, 0.015
_HAN = regex(r"[\u4e00-\u9fff]")


@dataclass(slots=True)
class _Mates:
    """The values that an end could be joined with: their places in order, and the most talk that it shares with one."""

    places: list[int] = field(default_factory=list)
    best: float = 0.0


Hopeful = Callable[[int, int], bool]


def _any(_ends: Sequence[End]) -> Hopeful:
    return lambda _old, _new: True


def candidates(
    free: Sequence[Mention],
    found: Sequence[Mention],
    said: Sequence[Line],
    ruled: AbstractSet[tuple[Span, Span]] = frozenset(),
    hopeful: Callable[[Sequence[End]], Hopeful] = _any,
) -> list[EndPair]:
    """The pairs, each in both orders.

    Args:
        free: the values that no other change holds, in order of speech.
        found: all values of the interview.
        said: its usable lines.
        ruled: the old and new values that rules join, where these are looked at too: weights are learned so.
        hopeful: of some values, whether an old and a new one, by their places among them, are worth looking at
            together; the others count as rivals of these.
    """
    levels = [m for m in free if _is_level(m)]
    talk = Talk.of(said, found)
    ends = [End(m, talk) for m in levels]
    worth = hopeful(ends)
    pairs = _with_rivals(levels, _shares(found), worth)
    if not pairs:
        return []
    about = topics(levels, said, "zh")
    alike = [about.alike(levels[at], levels[to]) for at, to in pairs]
    mates = [_Mates() for _ in levels]
    for (at, to), shared in zip(pairs, alike, strict=True):
        for one, two in ((at, to), (to, at)):
            mates[one].places.append(two)
            mates[one].best = max(mates[one].best, shared)
    sizes = [_size(m) for m in levels]
    joined = {span for both in ruled for span in both}
    out = []
    for (at, to), shared in zip(pairs, alike, strict=True):
        rivals = len(mates[at].places) + len(mates[to].places) - 2
        for one, two in ((at, to), (to, at)):
            both = fitted(levels[one], levels[two]) if worth(one, two) else None
            if both is not None:
                between = _between(sizes, mates[at].places, at, to)
                parted = not joined.isdisjoint((levels[at].quantity.span, levels[to].quantity.span))
                best = [shared > 0 and shared >= mates[n].best for n in (one, two)]
                told = (levels[one].quantity.span, levels[two].quantity.span) in ruled
                out.append(EndPair(ends[one], ends[two], both, shared, best[0], best[1], between, rivals, told, parted))
    return out


def _is_level(mention: Mention) -> bool:
    """Whether the value may be how things stand, or stood, with the interviewed side: no hope, difference or part, nothing supposed."""
    marked = mention.hoped or mention.foreign or mention.part or mention.gap
    measures = mention.measured and mention.quantity.kind in _KINDS
    return measures and not marked and NOT_NOW.search(mention.clause) is None


def _with_rivals(
    levels: Sequence[Mention], shares: Mapping[int, Sequence[float]], worth: Hopeful
) -> list[tuple[int, int]]:
    """The places of the values that are worth looking at together, and of what else these could be joined with."""

    def fits(at: int, to: int) -> bool:
        return comparable(levels[at], levels[to]) and not _part_of(levels[at], levels[to], shares)

    pairs = of_one_group(levels)
    hopeful = [(at, to) for at, to in pairs if (worth(at, to) or worth(to, at)) and fits(at, to)]
    held, told = {n for both in hopeful for n in both}, set(hopeful)
    return [both for both in pairs if both in told or (not held.isdisjoint(both) and fits(*both))]


def of_one_group(levels: Sequence[Mention]) -> list[tuple[int, int]]:
    """The places of every two values that may measure the same, by what each of them counts."""
    groups = [_group(m) for m in levels]
    places: dict[str, list[int]] = {}
    for at, group in enumerate(groups):
        places.setdefault(group, []).append(at)
    loose = places.pop("", [])
    mates = {group: sorted([*own, *loose]) for group, own in places.items()}
    return [
        (at, to)
        for at, group in enumerate(groups)
        for to in (mates[group][bisect_right(mates[group], at) :] if group else range(at + 1, len(levels)))
    ]


def _group(mention: Mention) -> str:
    """What a value is a number of, which another one has to be as well; empty where it may be of anything."""
    kind = mention.quantity.kind
    if mention.bare or _HAN.search(mention.line.text) is None:
        return ""
    counter = noun_of(mention) if kind in _COUNTS else kind
    return "" if kind in _COUNTS and counter.isascii() else counter


def comparable(one: Mention, two: Mention) -> bool:
    """Whether the two, told in this order, may measure the same; what is quickly asked comes first."""
    kinds = one.quantity.kind, two.quantity.kind
    if kinds[0] != kinds[1] and not (one.bare or two.bare or _COUNTS.issuperset(kinds)):
        return False
    if not kindred(one, two) or not counted_alike(one, two):
        return False
    ends = fitted(one, two)
    if ends is None or not within(ends, _TIME_FACTOR if one.quantity.kind == "duration" else _FACTOR):
        return False
    return plausible(ends) and not summed_up(one, two)


def _shares(found: Sequence[Mention]) -> dict[int, list[float]]:
    """The shares of a whole that each sentence tells."""
    out: dict[int, list[float]] = {}
    for mention in found:
        if mention.quantity.kind == "percent":
            out.setdefault(mention.line.index, []).append(float(mention.quantity.value) / _WHOLE)
    return out


def _part_of(one: Mention, two: Mention, shares: Mapping[int, Sequence[float]]) -> bool:
    """Whether the one is a part of the other, which the sentence says: 外协六十四辆。 | 四分之三，四十八辆。"""
    told = [*shares.get(one.line.index, ()), *shares.get(two.line.index, ())]
    if not told or "percent" in (one.quantity.kind, two.quantity.kind):
        return False
    small, large = sorted(map(_size, (one, two)))
    return large > 0 and any(abs(small / large - share) <= _ROUNDING for share in told)


def _size(mention: Mention) -> float:
    """The value, a length of time in seconds, so that equal values have one size."""
    quantity = mention.quantity
    return float(lasting(quantity.value, quantity.unit) or quantity.value)


def _between(sizes: Sequence[float], mates: Sequence[int], at: int, to: int) -> int:
    """How many other values lie between two, with which the first could be joined as well."""
    inside = mates[bisect_right(mates, at) : bisect_left(mates, to)]
    return sum(sizes[n] != sizes[at] and sizes[n] != sizes[to] for n in inside)
