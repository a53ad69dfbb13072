"""How much of a speaker's own voice English words carry: what an editor quotes, where a bare fact is told."""

from __future__ import annotations

import re

from assistant.language.numerals import numbers
from assistant.language.predicates_en import has_clear_verb
from assistant.patterns import regex

_SIGNS = (
    # who speaks
    r"\b(?:i|me|my|myself)\b",
    # a contrast, or before and now
    r"\b(?:but|never|nobody|no one|not once|instead|used to|any ?more|no longer|whole|every single|until|rather than|except|only)\b|n['’]t\b|\bnot\b",
    # a judgement or a feeling
    r"\b(?:lov(?:e|ed|es)|hat(?:e|ed|es)|trust(?:ed|s)?|proud|afraid|scared|worr(?:y|ied)|sleeps?|slept|happy|sorry|asham\w*|embarrass\w*|reliev\w*|relief|glad|angry|furious|tired"
    r"|cri(?:ed|es)|cry\w*|laugh\w*|joke|shout\w*|believ\w*|hop(?:e|ed)|wish\w*|dream\w*|nightmare|miracle|honest\w*|fair|best|worst|easy|hard(?:est)?|painful|beautiful|lovely|awful|terrible|horrible"
    r"|wonderful|ridiculous|crazy|stupid|boring|peace|quiet|calm|fight\w*|fought|argu\w+|blam\w+|guilty|prove|proof|matters?|worth|wrong|better|worse)\b",
    # a picture
    r"\b(?:like (?:a|an|the|old|two|when)|as if|as though|looks? like|the way (?:a|you|we|they))\b",
)  # fmt: skip
_VOICE = tuple(regex(sign, re.IGNORECASE) for sign in _SIGNS)
_WORDS = (8, 40)  # of a quote that can breathe and be read at once
_CARRIES = 2  # signs from which words are worth quoting for their own sake


def voice_of(words: str) -> int:
    """The signs of a voice in the words, one less each for words without a verb, and for too few or too many of them."""
    clear = has_clear_verb(re.findall(r"[a-z']+", words.lower())) or "’s " in words or "'s " in words
    return sum(sign.search(words) is not None for sign in _VOICE) - (not clear) - (not can_breathe(words))


def can_breathe(words: str) -> bool:
    """Whether there are enough words for a quote, and few enough to be read at once."""
    return _WORDS[0] <= len(words.split()) <= _WORDS[1]


def strength(words: str) -> int:
    """How far the words have a voice, up to the strength from which more signs add nothing."""
    return min(_CARRIES, voice_of(words))


def worth_quoting(words: str) -> bool:
    """Whether words that no editor can tell are worth quoting: they have a voice, or a number and enough around it."""
    return voice_of(words) >= _CARRIES or (bool(numbers(words, "en")) and len(words.split()) >= _WORDS[0])
