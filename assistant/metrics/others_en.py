"""English counts of one noun that tell of different things: "we have eighty traps", "thirteen traps had something in them"."""

from __future__ import annotations

import re

from assistant.metrics.mentions import Mention
from assistant.metrics.topics import english_words
from assistant.metrics.words_en import TIME_WORDS
from assistant.patterns import regex

_MARK = regex(r"[,;:.!?—–]|\b(?:and|but|so|because|which|while|where)\b", re.I)
_HEDGES = r"(?:(?:about|around|roughly|nearly|almost|only|just|some|over|under|up to|maybe|like|the|our|all|at least|more than|still|now|today)\s+)*"
# What may stand before a number that is the subject: "And last month ...".
_OPENS = regex(
    rf"\W*(?:(?:and|but|so|well|oh|yeah|now|today|then|these days|(?:this|last|that|in the first|every)\s+[a-z]+)\W+)*{_HEDGES}",
    re.I,
)
# "Six tests a day come back", "sixty shops answered": the things, and what they do.
_ACTS = regex(
    r"\s+(?:[a-z'’-]+\s+){0,2}?(?P<noun>[a-z'’-]+s|people|staff|children|men|women)\b(?:\s+(?:an?|per|each|every)\s+[a-z]+)?(?:\s+of\s+(?:the\s+|our\s+)?[a-z]+)?\s+(?P<verb>(?:had|have|has|were|are|did|do|don['’]t|didn['’]t|come|came|went|go|run|ran|get|got|need|[a-z]+ed)\b)(?P<rest>[^.]*)",
    re.I,
)
_VERB = regex(rf"(?P<verb>[a-z'’]+)\s+{_HEDGES}$", re.I)
_STOCK = regex(r"(?:have|has|had|got|own|owns|owned|are|were|is|was|be)$|['’](?:ve|d|s|re)$", re.I)
# These say no more than that it happens.
_LIGHT = frozenset(
    "do does did doing done get gets getting got see sees seeing saw take takes took make makes made run runs running ran handle handles "
    "handled process processed need needs needed use uses used send sends sent say says said to of from in for with by on at than "
    "count counts counted report reported record recorded cut dropped fell rose grew reached hit cost costs paid pay spent spend".split()
)

_WHICH = regex(
    r"(?:\s+(?!and\b|but\b|or\b|now\b|that\b|who\b)[a-z-]+){0,2}?\s+(?:that|which|who|whose|where)\s+(?!was\b|were\b|year|month|week|day|time)[a-z]+|\s+(?:[a-z-]+\s+)?(?:we|i|you|they)\s+(?:have to|had to|need(?:ed)?|check|open|visit)\b"
    r"|(?:\s+[a-z-]+){0,2}?\s+(?:of (?:that|those|them|it|these)|(?:on|in|at) my (?:own|queue|screen|board|desk|list|plate|round))\b",
    re.I,
)
# "Miles of copper" are no miles of fibre.
_OF_WHAT = regex(r"\s+[a-z-]+s\s+of\s+(?:the\s+|our\s+)?(?P<what>[a-z]{3,})\b", re.I)
_IRREGULAR = frozenset(
    "found hung laid built sold bought drove wrote drew drank ate flew rode shut held threw wore taught met".split()
)


def of_a_part(one: Mention, two: Mention) -> bool:
    """Whether a clause behind one of the counts says which of the things, and the other has none: "fifteen that need a visit"."""
    parts = [_WHICH.match(_rest(m)) for m in (one, two)]
    made = [found["what"].lower().rstrip("s") if (found := _OF_WHAT.match(_rest(m))) else "" for m in (one, two)]
    return (parts[0] is None) != (parts[1] is None) or (all(made) and made[0] != made[1])


def _rest(mention: Mention) -> str:
    return mention.line.text[mention.quantity.span.end - mention.line.span.start :]


def of_other_things(one: Mention, two: Mention) -> bool:
    """Whether the words with the two counts show that they are told of different things, though one noun follows both."""
    acts = [_acts(m) for m in (one, two)]
    if any(acts):
        told = [a if a else english_words(m.line.text) for a, m in zip(acts, (one, two), strict=True)]
        return not told[0] & told[1]
    verbs = [_verb(m) for m in (one, two)]
    if not all(verbs) or _LIGHT & set(verbs) or verbs[0] == verbs[1]:
        return False
    return one.quantity.kind == "count" or "have" not in verbs


def _acts(mention: Mention) -> frozenset[str]:
    """What the counted things do, where they are the subject of the clause; empty where they are not."""
    at = mention.quantity.span.start - mention.line.span.start
    lead = mention.line.text[:at]
    opening = lead[max((m.end() for m in _MARK.finditer(lead)), default=0) :]
    if _OPENS.fullmatch(opening) is None:
        return frozenset()
    rest = mention.line.text[at + len(mention.quantity.text) :]
    end = _MARK.search(rest)
    acts = _ACTS.match(rest[: end.start()] if end else rest)
    if acts is None:
        return frozenset()
    words = english_words(f"{acts['verb']} {acts['rest']}")
    return words - TIME_WORDS or frozenset([acts["verb"].lower()])


def _verb(mention: Mention) -> str:
    """The verb right before the number, without its ending; `have` for having and being, empty where none stands there."""
    lead = mention.line.text[: mention.quantity.span.start - mention.line.span.start]
    found = _VERB.search(lead)
    if found is None:
        return ""
    verb = found["verb"].lower()
    if verb in TIME_WORDS:
        return ""  # "this spring fourteen complaints"
    if verb in _LIGHT:
        return verb
    if _STOCK.search(verb):
        return "have"
    if verb in _IRREGULAR:
        return verb
    return next(iter(english_words(verb)), "") if verb.endswith(("ed", "ing")) else ""
