"""Which numbers of a Chinese interview one said later could stand in the place of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.corrections.amount_zh import BARE, Amount
from assistant.corrections.amounts_zh import fits, same
from assistant.corrections.number_pairs_zh import Pair
from assistant.corrections.talk_numbers_zh import Talk
from assistant.patterns import regex
from assistant.records import Passage

_HALF_WIDTH = regex("(?<![0-9]),|,(?![0-9])|[?!;]|(?<![0-9]):")
_FULL = dict(zip(",?!;:", "，？！；：", strict=True))
_DENIED = regex("(?:不是|别[写说用提]|不[要能该][写说用提]?)$")  # the number behind it is what does not hold
_FEW = 10  # a smaller number of 个 is soon said of something else:
_AT_ONCE = 2  # turns within which it may still be of the same
_ANY_KIND = frozenset(("个", BARE))
_ANY = 1e9  # the signs weigh how many times as large one is


def full_width(passages: Sequence[Passage]) -> Sequence[Passage]:
    """The passages with the signs between clauses as Chinese writes them; many type a half-width comma."""
    if not any(_HALF_WIDTH.search(passage.text) for passage in passages):
        return passages
    return [replace(passage, text=_HALF_WIDTH.sub(lambda one: _FULL[one[0]], passage.text)) for passage in passages]


def candidates(talk: Talk) -> Iterator[Pair]:
    """Each number with those before it in whose place it could stand; the last one of each value."""
    told: dict[Decimal, list[Amount]] = {}
    for new in talk.said:
        if new.asks:
            continue
        of_its_value = told.setdefault(new.said.value, [])
        first = next((one for one in of_its_value if same(one, new)), new)
        of_its_value.append(new)
        if not new.small and not _DENIED.search(new.said.before):
            for old in _before(new, talk):
                yield Pair(old, new, talk, stale=first.at < old.at)


def _before(new: Amount, talk: Talk) -> Iterator[Amount]:
    """The numbers before one in whose place it could stand, the last one of each value."""
    seen: frozenset[int] = frozenset()
    for old in reversed(talk.before(new)):
        if old.at in seen or old.asks or old.small or _of_anything(old, new) or not fits(old, new, _ANY):
            continue
        if not _taken_up(old, new, talk):
            seen |= talk.alike(old)
            yield old


def _taken_up(old: Amount, new: Amount, talk: Talk) -> bool:
    """Whether the first one only takes up what was told in an earlier turn: to explain it, or to put the second in its place."""
    if old.turn != new.turn and not old.explains:
        return False
    earlier = (one for one in talk.before(new) if one.at < old.at and old.at in talk.alike(one))
    return any(one.turn < old.turn or old.explains for one in earlier)


def _of_anything(old: Amount, new: Amount) -> bool:
    """Whether both are a few of something said far apart: 三个方面, and turns later 两个晚上."""
    apart = new.turn - old.turn > _AT_ONCE
    return apart and {old.kind, new.kind} <= _ANY_KIND and max(old.said.value, new.said.value) < _FEW
