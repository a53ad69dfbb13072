"""Signs of two Chinese values that may be ends of one change: how far apart they stand, and how they fit."""

from __future__ import annotations

from collections.abc import Callable

from assistant.metrics.alike import noun_of
from assistant.metrics.end_pairs_zh import EndPair
from assistant.metrics.names_zh import measure_name
from assistant.metrics.units import base_and_rate

Sign = Callable[[EndPair], bool]

_SOME, _FAR, _VERY_FAR = 2, 5, 15  # turns
_RELATED, _MUCH, _VERY = 0.8, 3.0, 6.0
_GENERIC = frozenset("个人家次台条位名")


def reversed_order(pair: EndPair) -> bool:
    """The new one is told first."""
    return pair.reversed


def in_one_sentence(pair: EndPair) -> bool:
    """One sentence tells both."""
    return pair.sentences == 0


def in_next_sentence(pair: EndPair) -> bool:
    """The next sentence of the turn tells the second."""
    return pair.turns == 0 and pair.sentences == 1


def in_one_turn(pair: EndPair) -> bool:
    """One turn tells both."""
    return pair.turns == 0 and pair.sentences > 1


def in_next_turn(pair: EndPair) -> bool:
    """The next turn tells the second."""
    return pair.turns == 1


def after_a_question(pair: EndPair) -> bool:
    """A question lies between."""
    return pair.turns == _SOME


def some_turns_on(pair: EndPair) -> bool:
    """A few turns lie between."""
    return _SOME < pair.turns <= _FAR


def far_on(pair: EndPair) -> bool:
    """Many turns lie between."""
    return _FAR < pair.turns <= _VERY_FAR


def very_far_on(pair: EndPair) -> bool:
    """Pages lie between."""
    return pair.turns > _VERY_FAR


def by_another(pair: EndPair) -> bool:
    """Another speaker tells the second."""
    return pair.old.line.speaker != pair.new.line.speaker


def one_unit(pair: EndPair) -> bool:
    """Both are told in one unit."""
    one, two = pair.old.mention, pair.new.mention
    return not one.bare and not two.bare and one.quantity.unit == two.quantity.unit


def other_unit(pair: EndPair) -> bool:
    """Both have a unit, and it is not the same."""
    one, two = pair.old.mention, pair.new.mention
    return not one.bare and not two.bare and one.quantity.unit != two.quantity.unit


def new_lends(pair: EndPair) -> bool:
    """Only the old one has a unit."""
    return pair.new.mention.bare and not pair.old.mention.bare


def old_lends(pair: EndPair) -> bool:
    """Only the new one has."""
    return pair.old.mention.bare and not pair.new.mention.bare


def both_bare(pair: EndPair) -> bool:
    """Neither has."""
    return pair.old.mention.bare and pair.new.mention.bare


def one_noun(pair: EndPair) -> bool:
    """Both count the same, which has a name of its own."""
    noun = noun_of(pair.old.mention)
    counts = pair.old.kind in ("count", "rate") and not pair.old.mention.bare
    return counts and noun == noun_of(pair.new.mention) and noun not in _GENERIC


def one_generic(pair: EndPair) -> bool:
    """Both are counted by a word that anything is counted by."""
    noun = noun_of(pair.old.mention)
    counts = pair.old.kind in ("count", "rate") and not pair.old.mention.bare
    return counts and noun == noun_of(pair.new.mention) and noun in _GENERIC


def per_other(pair: EndPair) -> bool:
    """Only one is told per a time."""
    return bool(base_and_rate(pair.old.mention.quantity.unit)[1]) != bool(
        base_and_rate(pair.new.mention.quantity.unit)[1]
    )


def nearly_equal(pair: EndPair) -> bool:
    """Nearly the same."""
    return pair.ratio < 1.5


def near_in_size(pair: EndPair) -> bool:
    """Near in size."""
    return pair.ratio == 1.5


def far_in_size(pair: EndPair) -> bool:
    """Many times as large."""
    return pair.ratio == 40


def very_far_in_size(pair: EndPair) -> bool:
    """Very many times as large."""
    return pair.ratio > 40


def falls(pair: EndPair) -> bool:
    """The new one is less."""
    return pair.falls


def falls_in_time(pair: EndPair) -> bool:
    """Something takes less time than it did."""
    return pair.old.kind == "duration" and pair.new.kind == "duration" and pair.falls


def nothing_between(pair: EndPair) -> bool:
    """No comparable value lies between."""
    return pair.between == 0


def much_between(pair: EndPair) -> bool:
    """Several do."""
    return pair.between > 1


def no_rival(pair: EndPair) -> bool:
    """Neither could be joined with another value."""
    return pair.rivals == 0


def many_rivals(pair: EndPair) -> bool:
    """They could be joined with many."""
    return pair.rivals > 8


def related(pair: EndPair) -> bool:
    """The talk about both shares a word."""
    return pair.alike >= _RELATED


def much_alike(pair: EndPair) -> bool:
    """It shares some."""
    return pair.alike >= _MUCH


def very_alike(pair: EndPair) -> bool:
    """It shares much."""
    return pair.alike >= _VERY


def best_of_old(pair: EndPair) -> bool:
    """No other value shares more with the old one."""
    return pair.best_of_old


def best_of_new(pair: EndPair) -> bool:
    """No other value shares more with the new one."""
    return pair.best_of_new


def best_of_both(pair: EndPair) -> bool:
    """Both."""
    return pair.best_of_old and pair.best_of_new


def one_name(pair: EndPair) -> bool:
    """Both bear the name of one measure."""
    name = measure_name(pair.old.mention)
    return bool(name) and name == measure_name(pair.new.mention)


def two_names(pair: EndPair) -> bool:
    """They bear different ones."""
    names = measure_name(pair.old.mention), measure_name(pair.new.mention)
    return all(names) and names[0] != names[1]


SIGNS: tuple[Sign, ...] = (
    reversed_order,
    in_one_sentence,
    in_next_sentence,
    in_one_turn,
    in_next_turn,
    after_a_question,
    some_turns_on,
    far_on,
    very_far_on,
    by_another,
    one_unit,
    other_unit,
    new_lends,
    old_lends,
    both_bare,
    one_noun,
    one_generic,
    per_other,
    nearly_equal,
    near_in_size,
    far_in_size,
    very_far_in_size,
    falls,
    falls_in_time,
    nothing_between,
    much_between,
    no_rival,
    many_rivals,
    related,
    much_alike,
    very_alike,
    best_of_old,
    best_of_new,
    best_of_both,
    one_name,
    two_names,
)
