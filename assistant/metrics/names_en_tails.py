"""English names with what they are about: "complaints about late buses", "late reports with the city", "parcels with a wrong label"."""

from __future__ import annotations

import re

from assistant.language.verbs_en import is_participle
from assistant.metrics.names_en_clause import BETWEEN, MOVED, OPENS, TO_VALUE, is_plain, names_loosely
from assistant.metrics.names_en_words import UNSAFE
from assistant.metrics.phrases_en import Phrase, lowered, noun_phrases, stands_alone
from assistant.metrics.words_en import TIME_WORDS
from assistant.patterns import regex

_TIES = regex(
    r"\s+(?:about|with|without|from|at|by|after|before|against|on|in|over|back on|in on|out on)\s+(?:the same\s+)?",
    re.I,
)
_OWN = regex(r"\s(?:my|our|your|this|that|these|those)\s", re.I)
_LONGEST = 8
# What was said of it in two words: "missing or late entries".
_EITHER = regex(r"\b[a-z]+\s+or\s+$", re.I)


def tailed(text: str) -> Phrase | None:
    """The noun phrase that ends `text` and what ties it to nouns before it; None where it does not end with one.

    "And complaints about late buses": complaints about late buses.
    """
    phrases = noun_phrases(text)
    if not phrases or phrases[-1].end != len(text):
        return None
    first = len(phrases) - 1
    while first and _TIES.fullmatch(text[phrases[first - 1].end : phrases[first].start]):
        first -= 1
    one = phrases[first]
    either = _EITHER.search(text[: one.start])
    start = either.start() if either else one.end - len(one.words)
    words = _OWN.sub(" the ", text[start:])
    if either:
        return Phrase(start, len(text), words, one.head, definite=one.definite)
    return Phrase(one.start, len(text), words, one.head, definite=one.definite)


def tied(phrase: Phrase, kind: str) -> str:
    """The phrase as a name, if things or a measure are tied to something: no time, no person, nothing that only speakers know."""
    parts = phrase.words.split()
    head = phrase.words[: phrase.words.find(phrase.head)] + phrase.head
    alone = Phrase(phrase.start, phrase.end, head, phrase.head, definite=phrase.definite)
    if len(parts) > _LONGEST or UNSAFE.search(phrase.words) or phrase.head.lower() in TIME_WORDS:
        return ""
    fits = stands_alone(alone) and names_loosely(alone, kind, at_start=True)
    return lowered(phrase.words) if fits else ""


def tailed_subject(lead: str, rest: str, kind: str) -> str:
    """The subject of a change with its tail: "complaints about late buses fell from", "diaries in on the day is"."""
    for verb in reversed(list(MOVED.finditer(lead))):
        if not TO_VALUE.fullmatch(lead, verb.end()):
            continue
        text = BETWEEN.sub("", lead[: verb.start()].rstrip())
        phrase = tailed(text)
        plain = phrase is None or len(noun_phrases(text[phrase.start :])) < 2
        if phrase is not None and not plain and OPENS.search(text[: phrase.start]):
            return tied(phrase, kind)
    return ""


# "Tickets with a mistake on them", "orders with something missing".
_HAVING = regex(
    r"(?P<things>[a-z][a-z'’-]*(?:\s+[a-z][a-z'’-]*){0,2})\s+(?P<having>(?:with|without)\s+(?:(?:some|any|no)thing\s+[a-z]+|(?:an?|the|any|no)\s+[a-z]+(?:\s+[a-z]+)?))(?:\s+(?:on|in|to)\s+(?:it|them))?",
    re.I,
)

_ARTICLE = regex(r"^(?:the|our|your|my|their|those|these)\s+", re.I)


# "Test sheets filed late", "jobs done again".
_DONE = regex(
    r"(?P<things>[a-z][a-z'’-]*(?:\s+[a-z][a-z'’-]*){0,2}?)\s+(?P<done>[a-z]+)\s+(?P<how>late|again|twice|back|early|by hand|by mistake|on paper|online)",
    re.I,
)


def whole_name(words: str, kind: str) -> str:
    """The words as a name, if they are of several things with what they have or what is tied to them; else empty.

    "Tickets with a mistake on them", "late reports with the city".
    """
    words = _ARTICLE.sub("", words.strip())
    having = _HAVING.fullmatch(words)
    if having:
        alone = tied(Phrase(0, 0, having["things"], having["things"].split()[-1], definite=True), kind)
        return f"{alone} {having['having'].lower()}" if alone and is_plain(having["things"]) else ""
    done = _DONE.fullmatch(words)
    if done and is_participle(done["done"].lower()) and is_plain(done["things"]):
        alone = tied(Phrase(0, 0, done["things"], done["things"].split()[-1], definite=True), kind)
        return f"{alone} {done['done'].lower()} {done['how'].lower()}" if alone else ""
    phrase = tailed(f"the {words}")
    whole = phrase is not None and phrase.start in (0, len("the ")) and phrase.words.lower() != phrase.head.lower()
    return tied(phrase, kind) if phrase is not None and whole else ""
