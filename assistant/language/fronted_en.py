"""Puts what is done before whom: "Nine hundred sounds he marked" -> He marked nine hundred sounds."""

from __future__ import annotations

import re

from assistant.language.lowered_en import lowered
from assistant.language.predicates_en import has_clear_verb
from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import FINITE, PAST, is_participle, is_past, is_present_participle
from assistant.patterns import regex

_AUXILIARY = r"(?:am|is|are|was|were|have|has|had|do|does|did|can|could|will|would|must|may|might|should|never|always|also|just|only|still)"
_COUNT = r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?)"
_FRONTED = regex(
    rf"^(?P<what>(?:(?:about|around|nearly|only|all|over) )?(?:(?:the(?! (?:first|last|next)\b)|those|these|both) [\w'’-]+|{_COUNT}\b)(?: (?!(?:and|but|or|that|which|who|when|where|what|how|why|if|because|so|than|to)\b)(?![\w]+['’]s? (?:a|an|the|what|how)\b)[\w'’-]+){{0,8}}?|this|that|these|those)"
    rf" (?P<who>we|they|he|she|I)(?P<short>['’](?:ve|d|ll|re|m))? (?P<verb>(?:{_AUXILIARY} )*[a-z]+)(?P<rest>(?: [^,]+)?)(?P<more>(?:,.*)?)$",
    re.IGNORECASE,
)
# What may follow a verb whose object stands in front: when, where, how, how often.
_NO_OBJECT = regex(
    r"^(?:$| (?:away|back)\b| (?:in|on|at|by|from|with|for|after|before|since|until|during|under|per|because|now|then|today|again|already|every|each|last|this)\b"
    r"| (?:one|two|three|\w+) times?\b| once\b| twice\b)",
    re.IGNORECASE,
)
_HANGS = regex(r"\b(?:in|on|at|by|from|with|for|to|of|about|after|under|over|up|out|off)[.!]?$", re.IGNORECASE)
# "The day we moved", "The way they did it", "The first time he came": no object.
_NO_THING = regex(
    r"\b(?:day|days|time|times|way|moment|minute|morning|night|evening|week|month|year|years|reason|place|thing|things|one|ones|more|most|less|first|last|next|only)$",
    re.IGNORECASE,
)
_WITHIN = regex(r" (?:in|on|at|of|for|from|with|per)\b")
# Verbs of being, moving and staying take no object that could stand in front.
_NO_OBJECT_VERBS = frozenset(
    "be been was were is are am wait waiting waited go going went gone come coming came look looking looked talk talking talked live living lived sit sitting sat "
    "stand standing stood stay staying stayed happen happened arrive arrived sleep slept depend rely agree agreed laugh laughed work working worked had has have do did does".split()
)


def in_order(text: str) -> str:
    """The sentence with its object behind the verb, where it was put in front of the subject; else as it was."""
    stop = "." if text.endswith(".") else ""
    found = _FRONTED.match(text.removesuffix("."))
    if (
        found is None
        or (_NO_THING.search(_WITHIN.split(found["what"], maxsplit=1)[0]) and found["what"].lower() != "one")
        or not _NO_OBJECT.match(found["rest"])
    ):
        return text
    what, rest, verb = found["what"], found["rest"], found["verb"].lower().split()[-1]
    if re.search(r"['’](?:s|re|ve|d|ll|m)\b", what):
        return text  # "The note's there before they pay" is told in order
    if not _is_verb(verb) or has_clear_verb(re.findall(r"[a-z']+", what.lower())) or _HANGS.search(rest):
        return text
    if any(word in FINITE or word in PAST for word in re.findall(r"[a-z']+", rest.lower())):
        return text  # "The price we pay is high" is told in order
    who = found["who"] if found["who"] == "I" else found["who"].capitalize()
    return f"{who}{found['short'] or ''} {found['verb']} {lowered(what)}{rest}{found['more']}{stop}"


def _is_verb(word: str) -> bool:
    known = word in BASE or is_past(word) or is_participle(word) or is_present_participle(word)
    return known and word not in _NO_OBJECT_VERBS
