"""Signs of two Chinese values that may be ends of one change: what lies between them, and how both are told."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from assistant.metrics import pair_fit_zh
from assistant.metrics.end_pairs_zh import EndPair
from assistant.metrics.exchange_signs_zh import AGAINST_BETWEEN
from assistant.metrics.others_zh import of_other_things
from assistant.metrics.same_things_zh import framed as _framed
from assistant.metrics.two_sides_zh import of_two_sides
from assistant.patterns import regex

Sign = Callable[[EndPair], bool]

_FAR = 5  # turns
_NUDGE = 26


def framed(pair: EndPair) -> bool:
    """The same words lead to both."""
    return _framed(pair.old.mention, pair.new.mention)


def new_between(pair: EndPair) -> bool:
    """The words between tell last of the new state."""
    return not pair.reversed and pair.now_at > pair.then_at


def old_between(pair: EndPair) -> bool:
    """The words between tell last of the old state, and the old one comes last."""
    return pair.reversed and pair.then_at > pair.now_at


def new_then_old_told(pair: EndPair) -> bool:
    """The words between tell last of the old state, but the new one comes last."""
    return not pair.reversed and pair.then_at > pair.now_at


def old_then_new_told(pair: EndPair) -> bool:
    """The words between tell last of the new state, but the old one comes last."""
    return pair.reversed and pair.now_at > pair.then_at


def against_between(pair: EndPair) -> bool:
    """They tell of targets, others, parts."""
    return AGAINST_BETWEEN.search(pair.words) is not None


def two_sides(pair: EndPair) -> bool:
    """They are of two sides of one time: 白班, 夜班."""
    return of_two_sides(pair.first.mention, pair.second.mention)


def other_things(pair: EndPair) -> bool:
    """The second is of what the first one's words do not name."""
    return of_other_things(pair.first.mention, pair.second.mention)


_WRONG = regex(r"不对|不是|说错|记错|更正|纠正|准确|没有那么|哪有")
_AND = regex(r"^[，、]?(?:和|跟|加|还有|另外|再加|以及|、)|[，、](?:还有|另外|再加|加上)")
_MOVED = regex(r"[降减少涨多提缩压砍升翻省快慢变]")


def wrong_between(pair: EndPair) -> bool:
    """Somebody is put right between the two."""
    return _WRONG.search(pair.words) is not None


def added(pair: EndPair) -> bool:
    """The second is told besides."""
    return _AND.search(pair.words) is not None


def moved_between(pair: EndPair) -> bool:
    """The words between tell of more or less."""
    return _MOVED.search(pair.words) is not None


def side_by_side(pair: EndPair) -> bool:
    """Hardly anything stands between: 三五个."""
    return pair.sentences == 0 and len(pair.words) <= 1


def a_few_words_between(pair: EndPair) -> bool:
    """A clause at most stands between."""
    return pair.sentences == 0 and 1 < len(pair.words) <= 8


def asked_of_something(pair: EndPair) -> bool:
    """The interviewer says much in between."""
    return pair.turns <= _FAR and pair.asked_between > _NUDGE


def question_takes_up(pair: EndPair) -> bool:
    """The question before the new one says the old one."""
    return bool(pair.new.question) and pair.new.turn - 1 in pair.old.told_in


def then_and_now(pair: EndPair) -> bool:
    """The old one is told of before, and the new one of now."""
    then = pair.old.then_at > pair.old.now_at or _era(pair, "old") == "before"
    now = pair.new.now_at > pair.new.then_at or _era(pair, "new") == "after"
    return then and now


def now_and_then(pair: EndPair) -> bool:
    """The other way round."""
    then = pair.new.then_at > pair.new.now_at or _era(pair, "new") == "before"
    now = pair.old.now_at > pair.old.then_at or _era(pair, "old") == "after"
    return then and now


def both_now(pair: EndPair) -> bool:
    """Both are told of now."""
    return _era(pair, "old") == _era(pair, "new") == "after"


def both_then(pair: EndPair) -> bool:
    """Both are told of before."""
    return _era(pair, "old") == _era(pair, "new") == "before"


def trouble_and_result(pair: EndPair) -> bool:
    """The old one is told with the troubles, the new one with the results."""
    return pair.old.line.label == "challenge" and pair.new.line.label == "result"


def one_part(pair: EndPair) -> bool:
    """Both are told in one part of the interview."""
    return pair.old.line.label is not None and pair.old.line.label == pair.new.line.label


def answered_alike(pair: EndPair) -> bool:
    """Both open answers."""
    return all(bool(e.question) and e.line.first for e in (pair.old, pair.new))


def question_names(pair: EndPair) -> bool:
    """The question before the new one names what was told of the old one."""
    return not pair.new.asked_words.isdisjoint(pair.old.told_words | pair.old.asked_words)


def telling_names(pair: EndPair) -> bool:
    """The sentence of the new one names what was told of the old one, or asked."""
    return not pair.new.told_words.isdisjoint(pair.old.told_words | pair.old.asked_words)


def event_between(pair: EndPair) -> bool:
    """Something new is told of between them, and the old one comes first."""
    return _event(pair) and not pair.reversed


def event_between_back(pair: EndPair) -> bool:
    """Something new is told of between them, and the new one comes first."""
    return _event(pair) and pair.reversed


def _event(pair: EndPair) -> bool:
    events, one, two = pair.first.talk.events, pair.first.line.index, pair.second.line.index
    return bisect_left(events, two) > bisect_right(events, one)


def ruled(pair: EndPair) -> bool:
    """A rule joins them."""
    return pair.ruled


def ruled_otherwise(pair: EndPair) -> bool:
    """A rule joins one of them with another."""
    return pair.parted and not pair.ruled


def _era(pair: EndPair, which: str) -> str | None:
    when = getattr(pair, which).mention.when
    return None if when is None or when.weak else when.era


SIGNS: tuple[Sign, ...] = (
    *pair_fit_zh.SIGNS,
    framed,
    new_between,
    old_between,
    new_then_old_told,
    old_then_new_told,
    against_between,
    two_sides,
    other_things,
    wrong_between,
    added,
    moved_between,
    side_by_side,
    a_few_words_between,
    asked_of_something,
    question_takes_up,
    then_and_now,
    now_and_then,
    both_now,
    both_then,
    trouble_and_result,
    one_part,
    answered_alike,
    question_names,
    telling_names,
    event_between,
    event_between_back,
    ruled,
    ruled_otherwise,
)
