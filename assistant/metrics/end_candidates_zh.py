"""All pairs of Chinese values that may be the two ends of one change, in either order, near or far."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from assistant.metrics.alike import counted_alike, equal_value, kindred, within
from assistant.metrics.end_pairs_zh import EndPair
from assistant.metrics.ends_zh import End, Talk
from assistant.metrics.exchange_signs_zh import NOT_NOW
from assistant.metrics.fit import fitted, plausible
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.summed_zh import summed_up
from assistant.metrics.topics import topics
from assistant.records import Span

_KINDS = ("percent", "money", "duration", "count", "rate")
_COUNTS = {"count", "rate"}
_FACTOR, _TIME_FACTOR = 100, 400


@dataclass(slots=True)
class _Mates:
    """The values that an end could be joined with: their places in order, and the most talk that it shares with one."""

    places: list[int] = field(default_factory=list)
    best: float = 0.0


def candidates(
    free: Sequence[Mention], found: Sequence[Mention], said: Sequence[Line], ruled: AbstractSet[tuple[Span, Span]]
) -> list[EndPair]:
    """The pairs, each in both orders.

    Args:
        free: the values that no other change holds, in order of speech.
        found: all values of the interview.
        said: its usable lines.
        ruled: the old and new values that rules join.
    """
    levels = [m for m in free if _is_level(m)]
    pairs = [
        (at, to) for at, one in enumerate(levels) for to in range(at + 1, len(levels)) if comparable(one, levels[to])
    ]
    if not pairs:
        return []
    talk, about = Talk.of(said, found), topics(levels, said, "zh")
    ends = [End(m, talk) for m in levels]
    alike = [about.alike(levels[at], levels[to]) for at, to in pairs]
    mates = [_Mates() for _ in levels]
    for (at, to), shared in zip(pairs, alike, strict=True):
        for one, two in ((at, to), (to, at)):
            mates[one].places.append(two)
            mates[one].best = max(mates[one].best, shared)
    joined = {span for both in ruled for span in both}
    out = []
    for (at, to), shared in zip(pairs, alike, strict=True):
        between = _between(levels, mates[at].places, at, to)
        rivals = len(mates[at].places) + len(mates[to].places) - 2
        parted = levels[at].quantity.span in joined or levels[to].quantity.span in joined
        for one, two in ((at, to), (to, at)):
            both = fitted(levels[one], levels[two])
            if both is None:
                continue
            best = [shared > 0 and shared >= mates[n].best for n in (one, two)]
            told = (levels[one].quantity.span, levels[two].quantity.span) in ruled
            out.append(
                EndPair(
                    ends[one], ends[two], both, alike=shared, best_of_old=best[0], best_of_new=best[1],
                    between=between, rivals=rivals, ruled=told, parted=parted,
                )
            )  # fmt: skip
    return out


def _is_level(mention: Mention) -> bool:
    """Whether the value may be how things stand, or stood, with the interviewed side: no hope, difference or part, nothing supposed."""
    marked = mention.hoped or mention.foreign or mention.part or mention.gap
    measures = mention.measured and mention.quantity.kind in _KINDS
    return measures and not marked and NOT_NOW.search(mention.clause) is None


def comparable(one: Mention, two: Mention) -> bool:
    """Whether the two, told in this order, may measure the same."""
    kinds = {one.quantity.kind, two.quantity.kind}
    if not (len(kinds) == 1 or one.bare or two.bare or kinds == _COUNTS):
        return False
    ends = fitted(one, two)
    if ends is None or not within(ends, _TIME_FACTOR if one.quantity.kind == "duration" else _FACTOR):
        return False
    return plausible(ends) and kindred(one, two) and counted_alike(one, two) and not summed_up(one, two)


def _between(levels: Sequence[Mention], mates: Sequence[int], at: int, to: int) -> int:
    """How many other values lie between two, with which the first could be joined as well."""
    inside = (levels[n] for n in mates if at < n < to)
    return sum(not equal_value(m, levels[at]) and not equal_value(m, levels[to]) for m in inside)
