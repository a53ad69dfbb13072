"""What an English length of time is taken by, told after it: "two days for a quote", "an hour a day chasing signatures"."""

from __future__ import annotations

import re

from assistant.language.numerals import numbers
from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import is_present_participle
from assistant.metrics.mentions import Mention
from assistant.metrics.names_en_words import UNSAFE, is_person
from assistant.metrics.phrases_en import noun_phrases
from assistant.metrics.words_en import TIME_WORDS
from assistant.patterns import regex

_RATE = r"(?:\s+(?:an?|each|every|per)\s+(?:day|week|month|shift|night|quarter|year|morning))?"
_END = r"\s*(?=[.,;?!—–]|$|\b(?:and|but|so|because|now|today|before|when|where|which|until|instead)\b)"
_WORDS = (
    r"(?:\s+(?!and\b|but\b|so\b|because\b|now\b|today\b|before\b|when\b|where\b|which\b|until\b|instead\b)[a-z'’-]+)"
)
_FOR = regex(
    rf"\s+for\s+(?:an?|each|every)\s+(?P<what>[a-z][a-z'’-]*{_WORDS}{{0,3}}?){_END}",
    re.I,
)
_TO_DO = regex(rf"{_RATE}\s+(?:just\s+|only\s+)?to\s+(?P<what>[a-z]+{_WORDS}{{1,5}}?){_END}", re.I)
_DOING = regex(rf"{_RATE}\s+(?P<what>[a-z]+ing{_WORDS}{{1,4}}?){_END}", re.I)
# What may stand before a time that something takes; "in two days for a quote" says when.
_LEAD = regex(
    r"(?:^|[.,;:!?—–]|\b(?:it|that|this|they|we|is|was|were|are|be|from|to|than|needed|need|needs|took|takes|take|cost|costs|spent|spend|lost|about|around|roughly|only|just|nearly|now|at|'s|’s|average|and|but|so|then|before|say|said|least)\b)\s*$",
    re.I,
)
_AHEAD = regex(r"\b(?:in|within|after|for|over|last|next|every|first|had|have|got|given|gave|us)\s*(?:the\s+)?$", re.I)


def taken_name(mention: Mention) -> str:
    """The time for something, to do something or spent on doing it; empty where no work follows the length of time."""
    if mention.quantity.kind != "duration":
        return ""
    at = mention.quantity.span.start - mention.line.span.start
    lead, rest = mention.line.text[:at], mention.line.text[at + len(mention.quantity.text) :]
    if _LEAD.search(lead) is None or _AHEAD.search(lead):
        return ""
    for pattern, way in ((_FOR, "time for a {}"), (_TO_DO, "time to {}"), (_DOING, "time spent {}")):
        found = pattern.match(rest)
        if found and _fits(found["what"].lower(), way):
            name = way.format(found["what"].lower())
            return re.sub(r"\bfor a (?=[aeio])", "for an ", name)
    return ""


def _fits(words: str, way: str) -> bool:
    if UNSAFE.search(words) or numbers(words, "en"):
        return False
    parts = words.split()
    if any(part in TIME_WORDS for part in parts):
        return False
    if way.startswith("time to"):
        return parts[0] in BASE
    if way.startswith("time spent"):
        return is_present_participle(parts[0]) and parts[0] not in _NO_WORK
    phrases = noun_phrases("a " + words)
    return len(phrases) == 1 and phrases[0].words.lower() == words and not is_person(phrases[0].head.lower())


_NO_WORK = frozenset(
    "being having going running starting ending leading depending including counting coming lasting".split()
)
