"""Signs of a single Chinese value in where it stands: what was asked before it, who says it in which part, how often, among what."""

from __future__ import annotations

from collections.abc import Callable

from assistant.metrics.ends_zh import End
from assistant.metrics.exchange_signs_zh import NEW, OLD
from assistant.patterns import regex

Sign = Callable[[End], bool]

_CLOSE = 3  # characters
_OPENING = 6
_SHORT = 10
_MANY = 4  # values of a turn
_SIZE = 24  # turns; a shorter talk has no beginning and end
_EARLY, _LATE = 0.4, 0.6


def asked_then(end: End) -> bool:
    """The question is about before."""
    return bool(end.question) and OLD.search(end.question) is not None


def asked_now(end: End) -> bool:
    """The question is about now."""
    return bool(end.question) and NEW.search(end.question) is not None


_HOW_MANY = regex(r"多少|[几多][个天年月号次点人台万成久长快高远块钱]|比例|占比|多大|几(?=[成个天])")
_AND_THE = regex(r"(?:呢|怎么样|怎样|如何|咋样)[？?。]?$")


def asked_how_many(end: End) -> bool:
    """The question asks for a number."""
    return _HOW_MANY.search(end.question) is not None


def asked_and_the(end: End) -> bool:
    """The question names a thing and no more: 夜班呢？"""
    return bool(end.question) and _AND_THE.search(end.question) is not None


def asked_shortly(end: End) -> bool:
    """The question is short."""
    return 0 < len(end.question) <= _SHORT


def asked(end: End) -> bool:
    """The interviewer asks right before."""
    return bool(end.question)


def of_question(end: End) -> bool:
    """The question says it already."""
    return bool(end.question) and end.turn - 1 in end.told_in


def opens(end: End) -> bool:
    """Its turn opens with it."""
    return end.place == 0 and len(end.lead) <= _OPENING


def first_line(end: End) -> bool:
    """The first sentence of its turn tells it."""
    return end.line.first


def alone(end: End) -> bool:
    """Its clause says little more than it."""
    return len(end.clause_lead) <= _CLOSE and len(end.clause_rest) <= _CLOSE


def ends_clause(end: End) -> bool:
    """Its clause ends with it."""
    return len(end.clause_rest) <= 1


def ends_turn(end: End) -> bool:
    """Its turn ends with it."""
    return len(end.turn_rest) <= _CLOSE


def of_interviewer(end: End) -> bool:
    """The interviewer tells it."""
    return end.line.asked


def said_back(end: End) -> bool:
    """The next turn says it again."""
    return end.turn + 1 in end.told_in


def said_before(end: End) -> bool:
    """It was told before."""
    return any(turn < end.turn for turn in end.told_in)


def said_later(end: End) -> bool:
    """It is told again, some turns on."""
    return any(turn > end.turn + 1 for turn in end.told_in)


def trouble(end: End) -> bool:
    """Told with the troubles."""
    return end.line.label == "challenge"


def background(end: End) -> bool:
    """Told of the customer."""
    return end.line.label == "background"


def deed(end: End) -> bool:
    """Told with what was done."""
    return end.line.label == "solution"


def result(end: End) -> bool:
    """Told with the results."""
    return end.line.label == "result"


def beside_the_point(end: End) -> bool:
    """Told by the way."""
    return end.line.label == "other"


def unlabelled(end: End) -> bool:
    """Nobody knows the part."""
    return end.line.label is None


def early(end: End) -> bool:
    """Told early in a long talk."""
    return end.talk.last >= _SIZE and end.turn < _EARLY * end.talk.last


def late(end: End) -> bool:
    """Told late in it."""
    return end.talk.last >= _SIZE and end.turn > _LATE * end.talk.last


def listed(end: End) -> bool:
    """Its sentence tells other values."""
    return len(end.beside) > 1


def in_a_crowd(end: End) -> bool:
    """Its turn tells many."""
    return len(end.talk.values.get(end.turn, ())) >= _MANY


def lone_in_turn(end: End) -> bool:
    """Its turn tells no other value of its kind."""
    return sum(m.quantity.kind == end.kind for m in end.talk.values.get(end.turn, ())) == 1


def first_of_turn(end: End) -> bool:
    """It is the first value of its turn."""
    return end.talk.values[end.turn][0] is end.mention


def after_event(end: End) -> bool:
    """Something new was told of before."""
    return bool(end.talk.events) and end.talk.events[0] < end.line.index


def before_event(end: End) -> bool:
    """Something new is told of later."""
    return bool(end.talk.events) and end.talk.events[-1] > end.line.index


def thing_named(end: End) -> bool:
    """Its clause names a thing before it."""
    return len(end.clause_lead) >= _CLOSE + 1


SIGNS: tuple[Sign, ...] = (
    asked_then,
    asked_now,
    asked_how_many,
    asked_and_the,
    asked_shortly,
    asked,
    of_question,
    opens,
    first_line,
    alone,
    ends_clause,
    ends_turn,
    of_interviewer,
    said_back,
    said_before,
    said_later,
    trouble,
    background,
    deed,
    result,
    beside_the_point,
    unlabelled,
    early,
    late,
    listed,
    in_a_crowd,
    lone_in_turn,
    first_of_turn,
    after_event,
    before_event,
    thing_named,
)
