"""What an English length of time lies between, told after it: "sixteen days, from the text to the last document"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.language.numerals import numbers
from assistant.language.verbs_en import is_present_participle
from assistant.metrics.lines_near import line_at, turns_before
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.names_en_words import UNSAFE, is_person
from assistant.metrics.phrases_en import noun_phrases
from assistant.metrics.words_en import TIME_WORDS
from assistant.patterns import regex

_BOUND = r"[a-z][a-z'’-]*(?:\s+(?!to\b|until\b|till\b|from\b)[a-z'’-]+){{0,5}}?"
_FROM_TO = rf"from\s+(?P<first>{_BOUND.format()})\s+(?:right\s+|all the way\s+)?(?:to|until|till)\s+(?P<last>[a-z][a-z'’-]*(?:\s+(?!until\b|till\b|from\b)[a-z'’-]+){{0,6}}?)"
_HEDGES = r"(?:(?:on average|in average|average|the median|median|for us|now|today)\b[\s,]*)*"
# "Eleven months from the request to the machine in the room", "that month, the one from the event to the letter".
_BEHIND = regex(
    rf"[\s,]+{_HEDGES}(?:the one\s+|that[’']s\s+|that is\s+|counted\s+|measured\s+)?{_FROM_TO}\s*(?=[.,;?!—–]|$|\b(?:was|is|and|but|now|today|on average)\b)",
    re.I,
)
# "From order to delivery, six days", "from the order to the van leaving is now six days".
_BEFORE = regex(
    rf"(?:^|[.,;:!?—–]|\b(?:and|but|so|then|now)\b)\s*{_FROM_TO}\s*,?\s+(?:(?:is|was|took|takes|it|that|about|around|roughly|now|only|just|on average|average)\s+)*$",
    re.I,
)
_BETWEEN = regex(
    rf"\s+between\s+(?P<first>{_BOUND.format()})\s+and\s+(?P<last>[a-z][a-z'’-]*(?:\s+[a-z'’-]+){{0,4}}?)\s*(?=[.,;?!—–]|$)",
    re.I,
)
_WHOLE = regex(rf"\W*(?:that[’']s\s+|so\s+|and\s+|counted\s+|measured\s+)*{_FROM_TO}[\s.]*", re.I)
_NEAR_LINES = 4
_UNITS_TO = regex(
    r"\W*(?:working |business |calendar )?(?:minutes|hours|days|weeks|months) to (?P<do>[a-z]+(?:\s+[a-z'’-]+){1,5})\.?\s*",
    re.I,
)
# "Thirty-four minutes, gate to gate."
_AND_BACK = regex(
    r",?\s+(?P<place>gate|door|dock|wall|end|wheel|yard|ramp|port|station|desk|bed|wing)\s+to\s+(?P=place)\s*(?:[.,;?!]|$)",
    re.I,
)
_ORDER = regex(r"\b(?:first|last|final)\s+(?!bit\b)", re.I)
_OPENS = ("the ", "a ", "an ")
_OUR = regex(r"\b(?:our|their)\b", re.I)


def bounds_name(mention: Mention, said: Sequence[Line]) -> str:
    """The time from one thing to another; empty where a person, a time or what only the speakers know bounds it.

    Args:
        mention: the length of time.
        said: the usable lines of the interview; the one after it may say nothing but what bounds it.
    """
    if mention.quantity.kind != "duration":
        return ""
    at = mention.quantity.span.start - mention.line.span.start
    lead, rest = mention.line.text[:at], mention.line.text[at + len(mention.quantity.text) :]
    low = mention.line.text.lower()
    again = _AND_BACK.match(rest)
    if again:
        return f"{again['place'].lower()}-to-{again['place'].lower()} time"
    between = _BETWEEN.match(rest)
    if between:
        return (
            _between(between["first"], between["last"]).replace("time from", "time between").replace(" to ", " and ", 1)
        )
    found = (_BEHIND.match(rest) or _BEFORE.search(lead)) if "from " in low else None
    if found is None:
        after = line_at(said, mention.line.index + 1)
        found = _WHOLE.fullmatch(after.text) if after is not None and after.turn == mention.line.turn else None
    return _between(found["first"], found["last"]) if found else ""


def task_name(mention: Mention, said: Sequence[Line]) -> str:
    """ "Seventeen what?" – "Days to issue a permit.": what is done in that time, told as a phrase near the value."""
    if mention.quantity.kind != "duration":
        return ""
    at = mention.line
    after = line_at(said, at.index + 1)
    near = turns_before(said, at, 1)[-_NEAR_LINES:] + ([after] if after is not None and after.turn == at.turn else [])
    found = next((done for x in near if (done := _UNITS_TO.fullmatch(x.text))), None)
    safe = found is not None and not UNSAFE.search(found["do"]) and not numbers(found["do"], "en")
    return f"time to {found['do'].lower()}" if found is not None and safe else ""


def _between(first: str, last: str) -> str:
    ends = [_OUR.sub("the", end).lower() for end in (first, last)]
    return f"time from {ends[0]} to {ends[1]}" if all(map(_bounds, ends)) else ""


def _bounds(words: str) -> bool:
    """Whether the words are a thing or something that happens: the money, asking, the letter going out."""
    if UNSAFE.search(words) or numbers(words, "en"):
        return False
    parts = words.split()
    if any(part in TIME_WORDS or is_person(part) for part in parts):
        return False
    if len(parts) == 1 and is_present_participle(words):
        return True
    words = _ORDER.sub("", words)
    plain = words if words.startswith(_OPENS) else f"the {words}"
    phrases = noun_phrases(plain)
    if not phrases or phrases[0].start > 0:
        return False
    tail = plain[phrases[0].end :].split()
    return not tail or is_present_participle(tail[0]) or tail[0] in ("being", "of")
