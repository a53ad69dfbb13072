"""Numbers of a Chinese interview that were put right, with the one said in their place, by signs instead of set phrases."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from decimal import Decimal

from assistant.corrections.amounts_zh import Amount, amounts, fits, same
from assistant.corrections.disputes_zh import lost_disputes
from assistant.corrections.number_pairs_zh import Pair
from assistant.corrections.other_units_zh import in_another_unit, of_another_period
from assistant.corrections.put_right import PutRight
from assistant.corrections.signs_zh import explains
from assistant.corrections.taken_out_zh import taken_out
from assistant.corrections.weights_zh import put_right
from assistant.records import Passage, Span, Transcript

_TURNS = 8  # turns from a number to the one that puts it right
_ALIKE = 2.2  # so far apart are two tellings of one thing
_ANY = 1e9  # the signs weigh how many times as large one is
_SMALL = 3
_ON_TURNS = 7  # turns after a number that may tell whether it holds
_NEAR = 2  # turns before a number put right in which it was told before
_ON = 3  # sentences after the right number that may still name the wrong one


def superseded_zh(transcript: Transcript, passages: Sequence[Passage]) -> PutRight:
    """Each number that somebody put right, took out or stood by."""
    said = amounts(transcript, passages)
    turns: dict[int, list[int]] = {}
    for place, passage in enumerate(passages):
        turns.setdefault(passage.turn, []).append(place)
    asking = frozenset(turn.index for turn in transcript.turns if turn.role == "interviewer")
    pairs = list(_pairs(said, passages, turns, asking))
    disputes = list(lost_disputes([pair for pair in pairs if fits(pair.old, pair.new, _ALIKE)]))
    disputed = {(pair.old.said.span, pair.new.said.span) for pair, _ in disputes}
    found: dict[Span, Span] = {}
    open_ = (pair for pair in pairs if (pair.old.said.span, pair.new.said.span) not in disputed)
    for pair in put_right(open_):
        found.update((one.said.span, pair.new.said.span) for one in _everywhere(pair, pair.old))
    held: set[int] = set()
    for pair, first in disputes:
        right, wrong = (pair.old, pair.new) if first else (pair.new, pair.old)
        found.update((one.said.span, right.said.span) for one in _everywhere(pair, wrong))
        held |= {one.said.span.start for one in _everywhere(pair, right)}
    found.update((old.said.span, new.said.span) for old, new in in_another_unit(said, passages))
    gone = (*taken_out(said, passages, asking), *of_another_period(said, passages))
    out = tuple(one.said.span for one in gone)
    return PutRight(
        tuple(sorted((old, new) for old, new in found.items() if old.start not in held)), out, frozenset(held)
    )


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
        if new.asks or _small(new):
            continue
        seen: list[Amount] = []
        near = said[bisect_left(starts, new.turn - _TURNS) : bisect_left(starts, new.turn + _ON_TURNS)]
        for old in reversed(said[bisect_left(starts, new.turn - _TURNS) : at]):
            if old.asks or _small(old) or not fits(old, new, _ANY) or any(same(old, one) for one in seen):
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


def _small(one: Amount) -> bool:
    return one.said.value < 2 and one.kind not in ("time", "share", "points", "month")


def _everywhere(pair: Pair, wrong: Amount) -> Iterator[Amount]:
    """The number wherever it is said of the same from its first telling on until right after it was put right."""
    for one in pair.said:
        last = pair.new.place + (_ON if wrong.said.value > _SMALL else 0)  # a small one is soon said of something else
        near = one.turn >= pair.old.turn - _NEAR and one.place <= last
        if near and same(one, wrong) and not one.asks:
            yield one
