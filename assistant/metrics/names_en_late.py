"""What an English change is called that nothing around its two values names: by where they were told before, or told again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.metrics.alike import noun_of, same_value
from assistant.metrics.lines_near import line_at
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.names_en import kind_of, named_in, own_name
from assistant.metrics.names_en_asked import topic_name
from assistant.metrics.names_en_bounds import bounds_name, task_name
from assistant.metrics.names_en_near import near_name
from assistant.metrics.names_en_share_did import share_did, whole_of
from assistant.metrics.names_en_taken import taken_name
from assistant.metrics.names_en_told_of import measure_of, told_of
from assistant.metrics.phrases_en import is_share
from assistant.patterns import regex

_NEAR_TURNS = 3
_NEAR_MEASURED = 10  # six days are told of fewer things than six
_SMALLEST_RARE = 13
_PER = ("a", "an", "per", "each", "every")
_FOR_THE_OLD = regex(r"\b(?:before|used to|originally|previously|back then|was what|what was|compared)\b", re.I)
# "Time to restore, the median, from three hours to one".
_KIND_OF_MEAN = regex(r",\s+(?:the\s+|on\s+|in\s+)?(?:median|average|mean|middle)\s*,", re.I)


def late_name(ends: Sequence[Mention], said: Sequence[Line], found: Sequence[Mention]) -> str:
    """The name by a value's own sentence, or where it is told otherwise; empty where nobody names it.

    Args:
        ends: the values, the one said first first.
        said: the usable lines of the interview.
        found: its values.
    """
    told = [*ends, *_again(ends, found)]
    whole = next((w for m in told if m.quantity.kind == "percent" and (w := whole_of(m))), "")
    weighed = {name for m in told if (name := measure_of(m))}
    if len(weighed) == 1:
        return weighed.pop()
    for mention in told:
        beside = any(m.line.index == mention.line.index and m.quantity.span < mention.quantity.span for m in ends)
        name = bounds_name(mention, said) or _less_mean(mention) or ("" if beside else share_did(mention, whole))
        name = name or taken_name(mention) or task_name(mention, said) or told_of(mention, said, found)
        if name:
            return name
    again = (n for m in _retold(ends, found) if (n := own_name(m) or near_name(m) or _shared_topic(m, said)))
    return next(again, "") or next((n for e in ends for m in found if _counts_it(m, e) and (n := own_name(m))), "")


def _again(ends: Sequence[Mention], found: Sequence[Mention]) -> Iterator[Mention]:
    """Where the values are told elsewhere, near by or so that they are hardly said of two things."""
    for end in ends:
        near = _NEAR_TURNS if kind_of(end) == "count" else _NEAR_MEASURED
        rare = end.quantity.value >= _SMALLEST_RARE or end.quantity.value % 1 != 0
        value, timed = end.quantity.value, "duration" if end.quantity.kind == "duration" else ""
        short = (value * 100, value * 1000, value / 100, value / 1000)  # "twelve sixty", of 1,260
        for mention in found:
            other = mention.quantity.value
            if other != value and other not in short and mention.quantity.kind != timed:
                continue  # most are neither the same nor a length of time in other units
            usable = mention.quantity.span != end.quantity.span and not mention.foreign and not mention.hoped
            close = rare or abs(mention.line.turn - end.line.turn) <= near
            if usable and close and same_value(mention, end) and _one_kind(mention, end):
                yield mention


def _one_kind(mention: Mention, end: Mention) -> bool:
    """Whether both measure alike; a number without a unit is what was told of it right there."""
    if mention.quantity.kind == end.quantity.kind and mention.quantity.kind != "count":
        return True
    return end.bare or mention.bare


def _retold(ends: Sequence[Mention], found: Sequence[Mention]) -> list[Mention]:
    """The older value where it is said again beside the later one: in its turn, or in the question before."""
    first, last = ends[0], ends[-1]
    return [
        m
        for m in found
        if 0 <= last.line.turn - m.line.turn <= 1
        and m.line.turn != first.line.turn
        and kind_of(m) == kind_of(first) != "count"
        and same_value(m, first)
    ]


def other_word(ends: Sequence[Mention], names: Sequence[str], found: Sequence[Mention]) -> str:
    """The later name, where the older value was counted by it too: "two and a half people", of as many posts, and "one post now"."""
    told = (m for m in found if m.quantity.span != ends[0].quantity.span and same_value(m, ends[0]))
    return names[-1] if any(own_name(m) == names[-1] for m in told) else ""


def name_taken_up(ends: Sequence[Mention], said: Sequence[Line], found: Sequence[Mention]) -> str:
    """The name that the older value's own sentence gives it, where the question before the later one says that value again.

    "And you were opening forty-eight boxes, every visit?" – "Nine.": of two values far apart nobody knows else that they
    are of one measure.
    """
    first, last = ends[0], ends[-1]
    asked = [x for x in said if x.asked and x.turn == last.line.turn - 1]
    again = [m for m in found if m.line.asked and m.line.turn == last.line.turn - 1 and same_value(m, first)]
    if not again or last.line.asked or _counted_between(again[-1], last, found):
        return ""
    if any(_FOR_THE_OLD.search(x.text) for x in asked):
        return ""  # the answer is the older value
    told = [again[-1], first]
    names = (
        n
        for m in told
        if (n := own_name(m) or bounds_name(m, said) or share_did(m) or taken_name(m) or told_of(m, said, found))
    )
    name = next(names, "")
    return "" if name.split()[:1] == ["people"] else name  # of people alone nobody knows which


def _counted_between(one: Mention, two: Mention, found: Sequence[Mention]) -> bool:
    """Whether another value was told between two."""
    return any(
        one.quantity.span < m.quantity.span < two.quantity.span and m.measured and not same_value(m, two) for m in found
    )


def _shared_topic(mention: Mention, said: Sequence[Line]) -> str:
    """What the sentence before names, where both values are told again: "Line two, the share that goes to review."."""
    line = line_at(said, mention.line.index - 1) if mention.quantity.kind == "percent" else None
    name = topic_name(line.text, kind_of(mention)) if line is not None and line.turn == mention.line.turn else ""
    return name if is_share(name) else ""


def _counts_it(mention: Mention, end: Mention) -> bool:
    """Whether the same rare number counted things at the same rate: "two-eighty a day", of 280 calls a day."""
    if mention.bare or mention.quantity.kind != "rate" or mention.foreign or mention.hoped or mention.negated:
        return False
    if end.quantity.unit != mention.quantity.unit or end.quantity.value < _SMALLEST_RARE:
        return False
    return same_value(mention, end) and noun_of(end) in _PER


def _less_mean(mention: Mention) -> str:
    """The subject that only "the median" parts from its verb."""
    at = mention.quantity.span.start - mention.line.span.start
    lead = mention.line.text[:at]
    plain = _KIND_OF_MEAN.sub("", lead)
    if plain == lead:
        return ""
    return named_in(plain + mention.line.text[at:], len(plain), mention.quantity.text, kind_of(mention))
