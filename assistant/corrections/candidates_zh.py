"""Which numbers of a Chinese interview one said later could stand in the place of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.corrections.amounts_zh import BARE, Amount, amounts, fits, same
from assistant.corrections.number_pairs_zh import Pair
from assistant.corrections.signs_zh import explains
from assistant.patterns import regex
from assistant.records import Passage, Transcript

_TURNS = 8  # turns from a number to the one that puts it right
_ON_TURNS = 7  # turns after a number that may tell whether it holds
_HALF_WIDTH = regex("(?<![0-9]),|,(?![0-9])|[?!;]|(?<![0-9]):")
_FULL = dict(zip(",?!;:", "，？！；：", strict=True))
_DENIED = regex("(?:不是|别[写说用提]|不[要能该][写说用提]?)$")  # the number behind it is what does not hold
_FEW = 10  # a smaller number of 个 is soon said of something else:
_AT_ONCE = 2  # turns within which it may still be of the same
_ANY = 1e9  # the signs weigh how many times as large one is


def candidates(transcript: Transcript, passages: Sequence[Passage]) -> tuple[list[Amount], list[Pair]]:
    """The numbers, and each with those before it in whose place it could stand."""
    said = amounts(transcript, passages)
    turns: dict[int, list[int]] = {}
    for place, passage in enumerate(passages):
        turns.setdefault(passage.turn, []).append(place)
    asking = frozenset(turn.index for turn in transcript.turns if turn.role == "interviewer")
    return said, list(_pairs(said, passages, turns, asking))


def full_width(passages: Sequence[Passage]) -> Sequence[Passage]:
    """The passages with the signs between clauses as Chinese writes them; many type a half-width comma."""
    if not any(_HALF_WIDTH.search(passage.text) for passage in passages):
        return passages
    return [replace(passage, text=_HALF_WIDTH.sub(lambda one: _FULL[one[0]], passage.text)) for passage in passages]


def _pairs(
    said: Sequence[Amount], passages: Sequence[Passage], turns: dict[int, list[int]], asking: frozenset[int]
) -> Iterator[Pair]:
    """Each number with those before it in whose place it could stand; the last one of each value."""
    starts = [one.turn for one in said]
    told: dict[Decimal, list[Amount]] = {}
    for at, new in enumerate(said):
        earlier = [] if new.asks else [one for one in told.get(new.said.value, ()) if same(one, new)]
        if not new.asks:
            told.setdefault(new.said.value, []).append(new)
        if new.asks or _small(new) or _DENIED.search(new.said.before):
            continue
        seen: list[Amount] = []
        near = said[bisect_left(starts, new.turn - _TURNS) : bisect_left(starts, new.turn + _ON_TURNS)]
        for old in reversed(said[bisect_left(starts, new.turn - _TURNS) : at]):
            if old.asks or _small(old) or _of_anything(old, new) or not fits(old, new, _ANY):
                continue
            if any(same(old, one) for one in seen):
                continue
            if not _taken_up(old, new, near):
                seen.append(old)
                yield Pair(
                    old, new, passages, turns, asking, near, bool(earlier) and earlier[0].said.span < old.said.span
                )


def _taken_up(old: Amount, new: Amount, said: Sequence[Amount]) -> bool:
    """Whether the first one only takes up what was told in an earlier turn: to explain it, or to put the second in its place."""
    if old.turn != new.turn and not explains(old):
        return False
    return any(
        same(old, one) and (one.turn < old.turn or explains(old)) for one in said if one.said.span < old.said.span
    )


def _of_anything(old: Amount, new: Amount) -> bool:
    """Whether both are a few of something said far apart: 三个方面, and turns later 两个晚上."""
    return (
        max(old.said.value, new.said.value) < _FEW
        and {old.kind, new.kind} <= {"个", BARE}
        and new.turn - old.turn > _AT_ONCE
    )


def _small(one: Amount) -> bool:
    return one.said.value < 2 and one.kind not in ("time", "share", "points", "month")
