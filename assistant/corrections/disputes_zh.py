"""Numbers over which two of those interviewed disagree in Chinese, and which of the two stands in the end.

十一分钟。 | 我怎么记得是七分钟。 | 单子还在，十一。: what the first one insists on holds, unless the last word is the second one's number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.corrections.both_hold_zh import very_small
from assistant.corrections.number_pairs_zh import Pair
from assistant.corrections.signs_zh import another_opens, named_again, objects

_REPLY = 2  # turns from a number to the other one
_ON = 6  # turns in which the two go on about it


def lost_disputes(pairs: Sequence[Pair]) -> Iterator[tuple[Pair, bool]]:
    """Each pair of numbers that two people dispute about, with whether the first one holds."""
    for pair in pairs:
        if (
            not very_small(pair)
            and 1 <= pair.gap <= _REPLY
            and (another_opens(pair) or objects(pair))
            and not named_again(pair)
        ):
            words = list(_words(pair))
            if any(first and who for first, who in words):
                yield pair, words[-1][0]


def _words(pair: Pair) -> Iterator[tuple[bool, bool]]:
    """For each later turn that says one of the two: whether the first, and whether one who disputes says it."""
    for turn in range(pair.new.turn + 1, pair.new.turn + _ON + 1):
        told = [one for one in pair.said if one.turn == turn and not one.explains]
        first, second = any(one.at in pair.olds for one in told), any(one.at in pair.news for one in told)
        if first != second and (first or told[0].asks or told[0].who == pair.old.who):
            yield first, told[0].who in (pair.old.who, pair.new.who)
