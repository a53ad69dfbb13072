"""Takes the traces of speech out of an English sentence: fillers, restarts, tags, hedges."""

from __future__ import annotations

import re

_OPENER = re.compile(
    r"^(?:(?:(?:and|but|um+|uh+|er+m*|em|oh|ah|eh|hmm|mm|so yeah|so(?! (?:far|many|much|long|that|called|few|little|to|on|what)\b))(?:,|\.\.\.|…)?\s+)"
    r"|(?:(?:well|yeah|yep|yes|yup|no|nope|okay|ok|right|ya|aye|sir|ma'am|look|see|now|like|sure|anyway|anyways|plus|i mean|you know|honestly|basically|actually|obviously"
    r"|frankly|seriously|listen|exactly|absolutely|correct|you see|the thing is|to be (?:honest|fair|frank)(?: with you)?|in fairness|let's see|let me think|mind you|again"
    r"|i have to say|i must say|i'll be (?:honest|frank)(?: with you)?|i remember)(?:,|\.\.\.|…)\s+)"
    r"|(?:(?:i(?:'d| would) say|i think|i guess|i suppose|i want to say|i believe|i reckon|i mean)(?:,| that)?\s+)|(?:because(?! of\b),?\s+))+",
    re.IGNORECASE,
)
_FILLER = re.compile(r"(,)?\s*(?<!['’])\b(?:um+|uh+|er+m|em|hmm)\b(,)?", re.IGNORECASE)
_INNER = re.compile(
    r",?\s*\b(?:you know|i mean|sort of like|kind of like|i guess|i suppose|i think|i reckon|i want to say|if you will|if you like"
    r"|to be (?:honest|fair|frank)(?: with you)?|honestly|basically|literally|obviously|as i said|like i said|as i say|let's say|what is it|i don't know"
    r"|quote unquote|believe me|mind you|how do you say(?: it)?|what do you call it)\b,(?:\s*(?=,))?",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"\b(?:kind of|sort of|kinda|sorta|basically|literally|um+|uh+|erm)\s+|(?<=,) like,", re.IGNORECASE)
_TAG = re.compile(
    r"(?:,?\s+(?:you know|i think|i guess|i suppose|i reckon|i mean|really|though|honestly|okay|eh|huh|anyway|actually|basically|or so|like that"
    r"|or something(?: like that)?|or whatever|and stuff|and all that|and everything|to be honest(?: with you)?|i want to say|i'd say|believe me|yeah|see|so|and|but))+\s*(?=[.!]?$)",
    re.IGNORECASE,
)
_TAG_QUESTION = re.compile(
    r",?\s+(?:is|are|was|were|do|does|did|has|have|had|wo|ca|would|could)n['’]t (?:it|they|he|she|that|we|you|I)(?=[,.?!]|$)",
    re.IGNORECASE,
)
_NOISE = re.compile(r"\[[^\]]*\]|\((?:laughs?|laughter|pause|inaudible|crosstalk)[^)]*\)", re.IGNORECASE)
_TWICE = re.compile(r"\b((?:[\w']+ ){0,3}[\w']+)(?:,|\.\.\.|…|-)\s+\1\b", re.IGNORECASE)
_TWICE_PLAIN = re.compile(r"\b(the|a|we|they|i|it|to|of|and|in|is|was|our|you|he|she|with|for)\s+\1\b", re.IGNORECASE)
_GIVEN_UP = 6  # words of a beginning that is given up, at most
# No clause ends in these; one that ends in a form of "be" was given up where the next begins anew with a subject.
_HANGING = frozenset("the a an and or but our my their its because if when who".split())
_HANGING_BE = frozenset("is was are were it's that's they're we're i'm he's she's there's to of with".split())
_SUBJECT = re.compile(r"(?:i|we|they|he|she|it|there|that|you|the|this)\b", re.IGNORECASE)


def cleaned(sentence: str) -> str:
    """The sentence without fillers, restarts, tags and hedges; words that carry meaning stay as said."""
    text = _NOISE.sub(" ", sentence)
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r"(?<![\w'])'?[Cc]ause\b(?! of)", "because", text)
    text = _FILLER.sub(lambda found: "," if found.group(1) and not found.group(2) else "", text)
    for _ in range(2):
        text = _INNER.sub(",", text)
        text = _OPENER.sub("", text)
        text = _PLAIN.sub("", text)
        text = _TWICE.sub(r"\1", text)
        text = _TWICE_PLAIN.sub(r"\1", text)
        text = _without_restart(text)
    text = _TAG_QUESTION.sub("", text)
    text = _TAG.sub("", re.sub(r",\s+right(?=[,.?!]|$)", "", text))
    text = re.sub(r"\s+([,.!?;:])", r"\1", text)
    text = re.sub(r",(?:\s*,)+", ",", text)
    text = re.sub(r"^[\s,;:.…-]+", "", text)
    return re.sub(r"\s+", " ", text).strip()


def _without_restart(text: str) -> str:
    """Drops a beginning that was given up: one that ends, before a comma, in a word that cannot end a clause."""
    kept: list[str] = []
    for clause in text.split(", "):
        if kept and _given_up(kept[-1], clause):
            kept.pop()
        kept.append(clause)
    return ", ".join(kept)


def _given_up(clause: str, following: str) -> bool:
    words = re.findall(r"[\w']+", clause.lower())
    if not words or len(words) > _GIVEN_UP:
        return False
    return words[-1] in _HANGING or (words[-1] in _HANGING_BE and bool(_SUBJECT.match(following)))
