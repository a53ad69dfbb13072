"""Which of two numbers of Chinese talk is said again, by whom, and which has the last word."""

from __future__ import annotations

from collections.abc import Callable

from assistant.corrections.number_pairs_zh import Pair
from assistant.patterns import regex

_NEGATED_BEFORE = regex("(?:不是|没有?|不止|不到|哪有|哪是|别|不)(?:那|这|什么|说)?$")


def said_again_asking(pair: Pair) -> bool:
    """The interviewer says the second one again."""
    return any(one.asks for one in pair.new_again)


def said_again_by_others(pair: Pair) -> bool:
    """Another of those interviewed says the second one again."""
    return any(not one.asks and one.who != pair.new.who for one in pair.new_again)


def said_twice(pair: Pair) -> bool:
    """Its speaker says the second one again."""
    return any(one.who == pair.new.who for one in pair.new_again)


def old_said_before(pair: Pair) -> bool:
    """Who tells the second one says the first again before it: 四十？三十六."""
    return any(one.at in pair.olds for one in pair.between if one.turn == pair.new.turn and pair.gap)


def old_denied(pair: Pair) -> bool:
    """The first one is said again with a no before it: 没有四十."""
    return any(_NEGATED_BEFORE.search(one.clause) for one in pair.old_again)


def old_said_beside(pair: Pair) -> bool:
    """The first one is said again in the same turn, behind the second."""
    return any(one.turn == pair.new.turn and one.span > pair.new.span for one in pair.old_again)


def old_said_later(pair: Pair) -> bool:
    """The first one is said again in a later turn."""
    return any(one.turn > pair.new.turn for one in pair.old_again)


def old_said_last(pair: Pair) -> bool:
    """Of the two the first one has the last word."""
    old = [one for one in pair.old_again if one.span > pair.new.span]
    return bool(old) and (not pair.new_again or old[-1].span > pair.new_again[-1].span)


# Only where the first one is told again, and only where the second one is.
OLD_AGAIN: tuple[Callable[[Pair], bool], ...] = (
    old_said_beside, old_said_before, old_said_later, old_said_last, old_denied,
)  # fmt: skip
NEW_AGAIN: tuple[Callable[[Pair], bool], ...] = (said_again_by_others, said_again_asking, said_twice)
