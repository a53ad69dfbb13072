"""What was asked about, with the number that answers it, as a sentence: "The spills come to nine", "The six hours became two"."""

from __future__ import annotations

import re

from assistant.language.counted_en import counted
from assistant.language.numerals import numbers
from assistant.patterns import regex

# The head of what was asked about is its last word before what narrows it.
NARROWS = regex(r" (?:with|of|for|in|on|at|from|to|by|which|that|who|ahead|after|before|per|under|over)\b")
_CHANGES = regex(r"^(?:from|up|down) .*\bto\b|^[\w.%-]+(?: percent)? to [\w.%-]+$", re.IGNORECASE)
_UNSAID = regex(r"\bof (?:it|them|those|these|that)\b", re.IGNORECASE)  # counts what the topic is made of
_UNITS = ("second", "minute", "hour", "day", "week", "month", "quarter", "year")
_PART_HOUR = regex(r"\b(?:quarters? of|half) an hour\b", re.IGNORECASE)
_UNIT = regex(rf"\b({'|'.join(_UNITS)})s?\b")
_DATE_FIRST = regex(r"^(?P<when>in (?:19|20)\d\d), (?P<what>.+)$", re.IGNORECASE)
_HALF = regex(r"^(?:minute|hour|day|week|month|year) and a (?:half|quarter)\b", re.IGNORECASE)
# Of another time than now.
LAST_TIME = regex(r"\b(?:last|ago|before|previous|earlier|(?:19|20)\d\d)\b", re.IGNORECASE)


def of_topic(topic: str, rest: str) -> str:
    """ "As for the spills, nine" -> The spills come to nine; "as for the six hours, two" -> The six hours became two."""
    subject = topic[:1].upper() + topic[1:]
    rest = _DATE_FIRST.sub(r"\g<what> \g<when>", _HALF.sub(r"a \g<0>", rest))
    head = NARROWS.split(topic, maxsplit=1)[0].split()[-1]
    if _UNSAID.search(rest):
        return f"As for {topic}, {rest}."
    if numbers(topic, "en"):
        became = _alike(topic, rest) and not LAST_TIME.search(rest)  # of another time it may be what was before
        return f"{subject} became {rest}." if became else f"As for {topic}, {rest}."
    if re.search(rf"\b{re.escape(head)}\b", rest) and counted(rest):
        return f"There {'were' if LAST_TIME.search(rest) else 'are'} {rest}."
    several = head.endswith("s") and not head.endswith(("ss", "us", "is"))
    if _CHANGES.match(rest):
        rest = rest if rest.startswith(("from ", "up ", "down ")) else f"from {rest}"
        return f"{subject} went {rest}."
    if topic.split()[0].endswith("ing"):
        return f"{subject} takes {rest}."
    if not several and _UNIT.search(rest):
        return f"As for {topic}, {rest}."  # "the summer", "three weeks": how long what took?
    verb = "came to" if LAST_TIME.search(rest) else "come to" if several else "comes to"
    return f"{subject} {verb} {rest}."


def _alike(topic: str, rest: str) -> bool:
    """Whether a value may be what became of the topic's: of the same unit, a smaller one of time, or of none that is said."""
    was, now = _UNIT.findall(topic), _UNIT.findall(_PART_HOUR.sub("minutes", rest))
    if not now:
        return True
    return bool(was) and _UNITS.index(now[0]) <= _UNITS.index(was[0])
