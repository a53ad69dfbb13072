"""What begins a clause of its own in spoken English, and what has a verb."""

from __future__ import annotations

import re

from assistant.language.predicates_en import has_clear_verb
from assistant.language.verb_list_en import BASE
from assistant.language.verbs_en import FINITE, PARTICIPLES, PAST, is_adverb, is_past
from assistant.patterns import regex

_LINKED = regex(r"^(?:(and then|and so|but then|and|but|so|then)\s+)?(.*)$", re.IGNORECASE | re.DOTALL)
_PRONOUN = regex(
    r"^(?:i|we|you|he|she|it|they|there|nobody|everybody|somebody|everyone|someone|nothing|everything)(['’](?:s|re|d|ll|ve|m))?\s+(\S+)(?:\s+(\S+))?",
    re.IGNORECASE,
)
_INDEFINITE = regex(r"^(?:nobody|everybody|somebody|everyone|someone)['’]", re.IGNORECASE)
_THAT = regex(r"^(?:that|this)(?:['’]s|\s+(?:is|was|meant|took|means|made|has|had|gave|went))\b", re.IGNORECASE)
_NOUN = regex(
    r"^(?:(?:the|our|my|his|her|their|its|a|an|each|every|one|two|three|four|five|most|some|nobody|no)\s+|[A-Z][\w'’-]+\b)",
    re.IGNORECASE,
)
_WAITING = regex(r"^(?:if|when|whenever|once|after|before|until|every time|by the time|since)\b", re.IGNORECASE)
_NEAR = 7  # words within which the verb of a clause with a noun as its subject stands
_STRONG = FINITE | (
    PAST - PARTICIPLES - {"put", "cut", "set", "hit", "cost", "shut", "let", "split", "read", "felt", "lay", "saw"}
)
# A noun and a form of "be" begin a statement of their own, also where only a comma stands before.
_IS_CLAUSE = regex(
    r"^(?:[A-Z][\w-]+(?: [A-Z][\w-]+)?|(?:the|our|my) [\w-]+(?: [\w-]+)?)(?:['’]s (?:a|an|the|in|on|not)| is| was| are| were)\b"
)
_TAGGED = regex(r"^\w+ (?:said|says|asked|thought)[.!]?$", re.IGNORECASE)  # ", he said"
# "Who approved it, and that this person was trained": what goes on hangs on the verb before.
_HANGS_ON = regex(r"that (?:this|the|it|we|they|he|she|there|our|my|a) (?!is\b|was\b)", re.IGNORECASE)
_NOT = regex(r"n['’]t\b")
_MONTH = regex(r"\bMay\b(?! (?:I|we|it|they)\b)")  # no verb: "In May, for a week, he climbs"
_IS = regex(
    r"['’](?:re|m)\b|(?<=\bit|\bhe)['’]s\b|(?<=\bshe|\bwho)['’]s\b|(?<=\bthat|\bhere|\bwhat|\bthis)['’]s\b|(?<=\bthere)['’]s\b"
)


def clause_start(piece: str) -> tuple[str, str] | tuple[None, str]:
    """The link word ("" for none) and the rest of a piece that begins a main clause; None where it continues the one before."""
    found = _LINKED.match(piece)
    assert found is not None
    link, body = (found.group(1) or "").lower(), found.group(2)
    if _TAGGED.match(body) or _HANGS_ON.match(body):
        return None, piece
    if (
        _pronoun_clause(body)
        or _IS_CLAUSE.match(body)
        or (link and _WAITING.match(body))
        or (link in ("and", "but", "so", "and then", "and so", "but then") and _noun_clause(body))
    ):
        return link, body
    return None, piece


def _pronoun_clause(body: str) -> bool:
    if _THAT.match(body):
        return True
    found = _PRONOUN.match(body)
    if found is None:
        return False
    clitic, *after = found.groups()
    if clitic and _INDEFINITE.match(body):
        return any(word in FINITE or word.endswith("ing") or word in PARTICIPLES for word in after if word)
    words = [word.lower().strip(".,") for word in after if word]
    verb = next((word for word in words if not is_adverb(word)), "")
    return (
        (bool(clitic) and not _INDEFINITE.match(body))
        or is_past(verb)
        or verb in FINITE
        or verb in BASE
        or verb.endswith("s")
        or "n't" in verb
    )


def _noun_clause(body: str) -> bool:
    if not _NOUN.match(body):
        return False
    words = [re.split(r"n?['’]", word.lower().strip(".,"))[0] for word in body.split()[1:_NEAR]]
    return any(word in _STRONG for word in words) or bool(
        re.match(r"\S+(?: \S+){0,3}['’]s (?:a|an|the|not|got|been|in|on)\b", body)
    )


def begins_clause(piece: str) -> bool:
    """Whether a clause begins with the piece, also one that needs no link word before it."""
    return clause_start(piece)[0] is not None or _noun_clause(piece)


def is_verbal(text: str) -> bool:
    """Whether the text has a finite verb that cannot well be a noun."""
    text = _MONTH.sub("June", text)
    return has_clear_verb(
        re.findall(r"[a-z']+", _IS.sub(" is", _NOT.sub(" not", re.sub(r"\b(ca|wo)(?=n['’]t)", "will", text.lower()))))
    )
