"""Takes the traces of speech out of an English sentence: fillers, restarts, tags, hedges."""

from __future__ import annotations

import re

_OPENER = re.compile(
    r"^(?:(?:so|and|but|well|yeah|yep|yes|yup|no|nope|okay|ok|right|oh|ah|eh|ya|aye|sir|ma'am|um|uh|er|erm|em|look|see|now|like|sure|anyway|anyways|plus"
    r"|i mean|you know|honestly|basically|actually|obviously|frankly|seriously|listen|exactly|absolutely|correct|because|'cause|cause"
    r"|so yeah|you see|the thing is|to be (?:honest|fair|frank)(?: with you)?|in fairness|i(?:'d| would) say|i think|i guess|i suppose"
    r"|i want to say|i believe|i reckon|i remember|i have to say|i must say|i'll be (?:honest|frank)(?: with you)?|let's see|let me think|mind you|again)"
    r"(?:,|\.\.\.|…)?\s+)+",
    re.IGNORECASE,
)
_INNER = re.compile(
    r",?\s*\b(?:um+|uh+|erm*|em|you know|i mean|sort of like|kind of like|i guess|i suppose|i think|i reckon|i want to say|if you will|if you like"
    r"|to be (?:honest|fair|frank)(?: with you)?|honestly|basically|literally|obviously|as i said|like i said|as i say|let's say|what is it|i don't know"
    r"|quote unquote|believe me|mind you|how do you say(?: it)?|what do you call it|right)\b,(?:\s*(?=,))?",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"\b(?:kind of|sort of|kinda|sorta|basically|literally|um+|uh+|erm)\s+|(?<=,) like,", re.IGNORECASE)
_TAG = re.compile(
    r"(?:,?\s+(?:you know|i think|i guess|i suppose|i reckon|i mean|right|really|though|honestly|okay|eh|huh|anyway|actually|basically|or so|like that"
    r"|or something(?: like that)?|or whatever|and stuff|and all that|and everything|to be honest(?: with you)?|i want to say|i'd say|believe me|yeah|see|so|and|but))+\s*(?=[.!]?$)",
    re.IGNORECASE,
)
_NOISE = re.compile(r"\[[^\]]*\]|\((?:laughs?|laughter|pause|inaudible|crosstalk)[^)]*\)", re.IGNORECASE)
_TWICE = re.compile(r"\b((?:[\w']+ ){0,3}[\w']+)(?:,|\.\.\.|…|-)\s+\1\b", re.IGNORECASE)
_TWICE_PLAIN = re.compile(r"\b(the|a|we|they|i|it|to|of|and|in|is|was|our|you|he|she|with|for)\s+\1\b", re.IGNORECASE)
_HANGING = frozenset(
    "is was are were the a an to of and or but in with for on at by from who our my their its his her we they i it's that's they're we're "
    "you he she it what which that would could had have has been just like about because so if when then".split()
)


def cleaned(sentence: str) -> str:
    """The sentence without fillers, restarts, tags and hedges; words that carry meaning stay as said."""
    text = _NOISE.sub(" ", sentence)
    text = re.sub(r"\s+", " ", text).strip()
    text = re.sub(r"(?<![\w'])'?[Cc]ause\b(?! of)", "because", text)
    for _ in range(2):
        text = _INNER.sub(",", text)
        text = _OPENER.sub("", text)
        text = _PLAIN.sub("", text)
        text = _TWICE.sub(r"\1", text)
        text = _TWICE_PLAIN.sub(r"\1", text)
        text = _without_restart(text)
    text = _TAG.sub("", text)
    text = re.sub(r"\s+([,.!?;:])", r"\1", text)
    text = re.sub(r",(?:\s*,)+", ",", text)
    text = re.sub(r"^[\s,;:.…-]+", "", text)
    return re.sub(r"\s+", " ", text).strip()


def _without_restart(text: str) -> str:
    """Drops a beginning that was given up: one that ends, before a comma, in a word that cannot end a clause."""
    clauses = text.split(", ")
    kept: list[str] = []
    for clause in clauses:
        if kept and _hangs(kept[-1]):
            kept.pop()
        kept.append(clause)
    return ", ".join(kept)


def _hangs(clause: str) -> bool:
    words = re.findall(r"[\w']+", clause.lower())
    return bool(words) and words[-1] in _HANGING and len(words) <= 6
