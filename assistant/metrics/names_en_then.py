"""What the question asked that the later of two English values answers: "And the test reports filed late?" – "Two.", from thirty-seven."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.language.numerals import numbers
from assistant.metrics.lines_near import line_at
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.names_en import kind_of
from assistant.metrics.names_en_asked import topic_name
from assistant.metrics.names_en_near import fragment_name
from assistant.metrics.phrases_en import is_share, is_time_name
from assistant.patterns import regex

_OPENS = regex(
    r"\W*(?:(?:oh|well|so|yeah|now|about|around|roughly|only|just|down to|up to|nearly|under|over|less than|more than|fewer than|it['’]s|it is|that['’]s|we['’]re (?:at|on)|they['’]re|i['’]d say|say|maybe|some|the|a|an|for|in|on|and|of|last year|this year|(?:the )?(?:first|second|third|fourth|last) (?:half|quarter|month)|january|february|march|april|may|june|july|august|september|october|november|december|today|these days|we ran|we run|we had|it was|we were at|average|on average)\b[\s,]*)*",
    re.I,
)
_LINES = 2
# Of these the share is one of something else: "mistakes on the cards" are no part of the mistakes.
_FAULTS = regex(
    r"\b(?:mistakes|errors|faults|complaints|problems|defects|issues|claims|delays|accidents|injuries|losses|failures|arguments|disputes)\b",
    re.I,
)

_THINGS = regex(r"(?:^|\s)[a-z]{2,}(?<!s)(?<!u)(?<!i)s$", re.I)
# After the name a question says no more than the older value, or asks where it is now.
_NO_MORE = regex(
    r"[\s,.?!-]*(?:(?:the|your|those|that|it|they|which|is|are|was|were|what|where|how|and|of|now|today|these days|then|do|does|did|you|have|has|stand|at|down|to|up|about|[a-z]+['’]s|['’](?:s|re)|a|an|per|percent|per cent|points?|minutes?|hours?|days?|weeks?|months?|year|week|day|month)\b[\s,.?!-]*)*",
    re.I,
)


def _opens(value: Mention, said: Sequence[Line]) -> bool:
    """Whether nothing but the older number stands before the sentence of the value in its answer: "Sixty-one. Now it's seventy."."""
    before = [x for x in said if x.turn == value.line.turn and x.index < value.line.index]
    return value.line.first or (len(before) == 1 and before[0].first and _only_number(before[0].text))


def _only_number(text: str) -> bool:
    told = numbers(text, "en")
    return bool(told) and not re.search(r"[a-z]", text[: told[0].span.start] + text[told[-1].span.end :], re.I)


def told_after(ends: Sequence[Mention], said: Sequence[Line]) -> str:
    """The rate that the next sentence names, where it says nothing else: "We were at sixty-one percent. Seat occupancy."."""
    for end in ends:
        after = line_at(said, end.line.index + 1) if end.quantity.kind == "percent" else None
        name = fragment_name(after.text) if after is not None and after.turn == end.line.turn else ""
        if name and is_share(name):
            return name
    return ""


def _asks_only(name: str, asked: str) -> bool:
    """Whether a question says nothing of the thing but its name and older value."""
    rest = asked[asked.lower().rfind(name) + len(name) :]
    told = numbers(rest, "en")
    for number in reversed(told):
        rest = rest[: number.span.start] + rest[number.span.end :]
    return _NO_MORE.fullmatch(rest) is not None


def asked_then(ends: Sequence[Mention], said: Sequence[Line]) -> str:
    """The name that the question gives the later value, where that opens its answer; empty where it names nothing.

    Args:
        ends: the two values, the one said first first.
        said: the usable lines of the interview.
    """
    later = ends[-1]
    lead = later.line.text[: later.quantity.span.start - later.line.span.start]
    if len(ends) < 2 or later.line.asked or not _opens(later, said) or _OPENS.fullmatch(lead) is None:
        return ""
    asked = [x for x in said if x.turn == later.line.turn - 1][-_LINES:]
    if not asked or not all(x.asked for x in asked):
        return ""
    told = [n.value for x in asked for n in numbers(x.text, "en")]
    if told and ends[0].quantity.value not in told:
        return ""  # "And the audits, you had thirty-one findings": another value than that of the change
    name = next((n for x in reversed(asked) if (n := topic_name(x.text, kind_of(later)))), "")
    if name and not all(_asks_only(name, x.text) for x in asked if name in x.text.lower()):
        return ""
    return name if may_measure(name, later.quantity.kind) else ""


def may_measure(name: str, kind: str) -> bool:
    """Whether values of that kind can be of the name: no percentage is of faults, which are faults of something else.

    Of several things nobody knows either which time it is.
    """
    if kind == "duration" and _THINGS.search(name) and not is_time_name(name):
        return False
    return kind not in ("percent", "points") or is_share(name) or not _FAULTS.search(name)
