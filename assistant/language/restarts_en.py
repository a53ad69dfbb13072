"""Beginnings of an English sentence that were given up: "The thing with the, I went back myself"."""

from __future__ import annotations

import re

from assistant.patterns import regex

_GIVEN_UP = 9  # words of a beginning that is given up, at most
# No clause ends in these; one that ends in a form of "be" was given up where the next begins anew with a subject.
_HANGING = frozenset("the a an and or but our my their its because if when who just".split())
_HANGING_BE = frozenset("is was are were had have it's that's they're we're i'm he's she's there's to of with".split())
_STATE = regex(
    r"\b(?:as|than|what|how|where|who) (?:it|they|he|she|we|that) (?:is|was|are|were)$|\b(?:says?|said) (?:is|was)$",
    re.IGNORECASE,
)
_NO_MORE = regex(
    r"(?:it|that|this|there)(?:['’]s| is| was)|they(?:['’]re| are| were)", re.IGNORECASE
)  # and then another clause
_SUBJECT = regex(r"(?:i|we|they|he|she|it|there|that|you|the|this|nobody|somebody|everybody|people)\b", re.IGNORECASE)
# "But it's also, there's a screen": a beginning given up before it said anything.
_BARELY_BEGUN = regex(
    r"(?P<link>(?:and|but|so|because) )?(?:it|they|he|she|there|we|i)(?:['’](?:s|re|m)| is| was| are| were| am) (?:also|just|all|always|really|still|only)",
    re.IGNORECASE,
)


def without_restart(text: str) -> str:
    """Drops a beginning that was given up: one that ends, before a comma, in a word that cannot end a clause."""
    kept: list[str] = []
    for clause in text.split(", "):
        if kept and _given_up(kept[-1], clause):
            begun = _BARELY_BEGUN.fullmatch(kept.pop())
            clause = f"{begun['link'] or ''}{clause}" if begun else clause
        kept.append(clause)
    return ", ".join(kept)


def _given_up(clause: str, following: str) -> bool:
    if _STATE.search(clause):
        return False
    if _NO_MORE.fullmatch(clause):
        return not following.lower().startswith(("and ", "but "))
    if _BARELY_BEGUN.fullmatch(clause):
        return bool(_SUBJECT.match(following))
    words = re.findall(r"[\w']+", clause.lower())
    if not words or len(words) > _GIVEN_UP:
        return False
    return words[-1] in _HANGING or (words[-1] in _HANGING_BE and bool(_SUBJECT.match(following)))
