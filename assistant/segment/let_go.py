"""What an English interviewer lets go of: by a word, by an offer that is taken, by asking to print it and being told no."""

from __future__ import annotations

import re

from assistant.patterns import regex, small
from assistant.segment.hints import cue_of, load_hints
from assistant.segment.talk import Talk
from assistant.segment.told_before import told_before, trailing

_OPENING = 2  # sentences of a turn in which the interviewer lets go
_BY_EAR = 0.5  # chance from which an interviewer's question is about what is printed
# What such a question may offer, in whatever words around it.
_LEAVES_OUT = regex(r"\b(?:skip|omit|bleep|cut|drop|strike|delete|leave|lose|keep|background|blur)\b", re.IGNORECASE)
_MENTIONED = regex(r"\byou (?:\w+ )?(?:mentioned|said|told (?:me|us)|spoke|talked)\b", re.IGNORECASE)
_IF = regex(r"(?:only )?(?:if|once|when)\b", re.IGNORECASE)
_NAMES = regex(r"\bnames?\b", re.IGNORECASE)


def let_go(talk: Talk, i: int, text: str) -> set[int]:
    """What is left out after an interviewer's sentence (`text` is the same in small letters); nothing where it lets nothing go."""
    found: set[int] = set()
    if i in talk.own(i)[:_OPENING] and not text.endswith("?") and cue_of(load_hints().grants, text) is not None:
        found |= _granted(talk, i)
    if _turned_down(talk, i, text):
        found |= {i, *_reply(talk, talk.turn(i) + 1), *_offered(talk, i, text)}
    named = {j for j in found if talk.named[j]}
    return {i} | named if named and _NAMES.search(text) else found


def _reply(talk: Talk, turn: int) -> list[int]:
    """The answer that lets it go; all that it says of a condition ("If she agrees. She's the one by the lake.")."""
    own = talk.turns[turn]
    return own if _IF.match(talk.text(own[0])) else own[:1]


def _offered(talk: Talk, i: int, text: str) -> list[int]:
    """What an offer means: what was told before, unless it names it; and what the interviewer had brought up."""
    if _MENTIONED.search(text):
        return []
    brought = [j for j in talk.turns.get(talk.turn(i) - 2, []) if talk.utterances[j].role == "interviewer"]
    return [*told_before(talk, talk.turn(i)), *(j for j in brought if _MENTIONED.search(talk.text(j)))]


def _granted(talk: Talk, i: int) -> set[int]:
    """What was told before, unless it was a number that somebody asked to take care with."""
    told = told_before(talk, talk.turn(i))
    if any(talk.find(talk.phrases.care, j) for j in told):
        return set()
    return {i, *told, *trailing(talk, talk.turn(i) + 1)}


def _turned_down(talk: Talk, i: int, text: str) -> bool:
    """Whether the interviewer offers to leave something out and is told yes, or asks to print it and is told no."""
    hints, answer = load_hints(), talk.turns.get(talk.turn(i) + 1, [])
    if not answer or i < talk.own(i)[-1] or talk.utterances[answer[0]].role == "interviewer":
        return False
    said = small(talk.text(answer[0]).replace("\u2019", "'"))
    by_ear = talk.asking.request[i] >= _BY_EAR and _LEAVES_OUT.search(text) is not None
    if (by_ear or cue_of(hints.offers, text) is not None) and cue_of(hints.yes, said) is not None:
        return True
    other = any(talk.values(j) for j in answer)  # "Can I write thirty?" - "No, twenty-six."
    return not other and cue_of(hints.asks, text) is not None and cue_of(hints.no, said) is not None
