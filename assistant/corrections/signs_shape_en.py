"""What the shape of the talk tells about two values: how far apart and how large they are, what is counted, who says them again."""

from __future__ import annotations

from collections.abc import Callable

from assistant.corrections.value_pairs_en import Pair
from assistant.patterns import caseless

Sign = Callable[[Pair], bool]

_ASKS_NUMBER = caseless(
    r"\b(?:how (?:many|much|long|often|big|far|fast|quick|old|large|high|tall|heavy|wide|soon|late|hot|deep)|how\b.*\b(?:go|do|did)|what(?:['’]s)? (?:\w+ )?(?:share|percentage|number|size|rate|cost|figure|portion|part)|when|what year|what (?:do|did|does|is|was|are)|what['’]s|which (?:month|year)|percent|number|figure)\b"
)
_MANY = 3  # values that lie between
_WORDS = 3  # words before a value that opens a turn
_LARGE = 100
_NEAR, _DOUBLE, _TRIPLE = 1.2, 2.0, 3.0  # times as large
_TURNS = (3, 4)  # turns in which talk strays and somebody comes back
_AFTER = 4  # turns in which a value is said again


def nothing_between(pair: Pair) -> bool:
    """No other value was said between the two."""
    return pair.others == 0


def much_between(pair: Pair) -> bool:
    """Several other values were said between the two."""
    return pair.others >= _MANY


def both_large(pair: Pair) -> bool:
    """Both are of three figures or more, which are seldom told of two things in a row."""
    return pair.old.kind == "number" and min(pair.old.size, pair.new.size) >= _LARGE


def near_in_size(pair: Pair) -> bool:
    """One is nearly as large as the other."""
    return pair.old.kind == "number" and pair.times <= _NEAR


def twice_as_large(pair: Pair) -> bool:
    """One is two or three times as large as the other."""
    return pair.old.kind == "number" and _DOUBLE < pair.times <= _TRIPLE


def of_other_size(pair: Pair) -> bool:
    """One is more than three times as large as the other."""
    return pair.old.kind == "number" and pair.times > _TRIPLE


def counts_the_same(pair: Pair) -> bool:
    """Both are said with what they count, and it is the same."""
    return pair.last.unit == pair.new.unit != ""


def old_counts_nothing(pair: Pair) -> bool:
    """Only the new one is said with what it counts."""
    return bool(pair.new.unit) and not pair.last.unit


def some_turns_on(pair: Pair) -> bool:
    """Three or four turns lie between, in which talk strays and comes back."""
    return pair.new.turn - pair.last.turn in _TURNS


def opens_turn(pair: Pair) -> bool:
    """A turn opens with the new one."""
    return not pair.same_turn and len(pair.lead.split()) <= _WORDS


def number_asked(pair: Pair) -> bool:
    """The interviewer asks for a number in between."""
    return any(_ASKS_NUMBER.search(words) for words in pair.asked_since)


def said_again_asking(pair: Pair) -> bool:
    """The interviewer says the new one once more."""
    return any(pair.talk.asked(one.turn) for one in pair.again(pair.new, pair.new.span, _AFTER))


def old_said_later(pair: Pair) -> bool:
    """The old one is said again in a later turn."""
    return any(one.turn > pair.new.turn for one in pair.again(pair.old, pair.new.span, _AFTER))


def old_said_beside(pair: Pair) -> bool:
    """The old one is said again in the same turn, behind the new one."""
    return any(one.turn == pair.new.turn for one in pair.again(pair.old, pair.new.span, 0))


def old_said_last(pair: Pair) -> bool:
    """Of the two the old one has the last word."""
    old, new = list(pair.again(pair.old, pair.new.span, _AFTER)), list(pair.again(pair.new, pair.new.span, _AFTER))
    return bool(old) and (not new or old[-1].span.start > new[-1].span.start)


SHAPE: tuple[Sign, ...] = (
    much_between, some_turns_on, counts_the_same, old_counts_nothing, both_large, twice_as_large, near_in_size,
    of_other_size, nothing_between, number_asked, said_again_asking, old_said_beside, opens_turn, old_said_later,
    old_said_last,
)  # fmt: skip
