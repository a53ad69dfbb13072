"""Sentences in which a speaker takes back what was just said."""

from __future__ import annotations

import re

from assistant.language.numerals import numbers

_TAKEN_BACK = re.compile(
    r"(?:,|\.\.\.|…|—|-)\s*(?:no(?! (?:one|longer|more|matter|doubt|\w+ing)\b)(?!,? (?:and|but|so|because)\b)(?=[, ])|sorry|wait|hang on|hold on|or rather|make that|i tell a lie|scratch that|correction)\b,?",
    re.IGNORECASE,
)
_EMPHASIS = re.compile(r"^(?:(?:no|yes|yeah|oh|well|so)[,.]?\s+)+", re.IGNORECASE)
_MAYBE = re.compile(r"(?:,|\.\.\.|…|—|-)\s*(?:i mean|well)\b,?\s*", re.IGNORECASE)
_NEW_CLAUSE = re.compile(r"(?:i|we|they|he|she|it|there|that|you|nobody|everybody)(?:\s|['’])", re.IGNORECASE)
_NO_NOUN = re.compile(
    r"(?:,|\.\.\.|…|—|-)\s*no (?!wait\b|it\b|that\b|he\b|she\b|they\b|we\b|i\b|actually\b|not\b)[a-z]+", re.IGNORECASE
)


def corrects_itself(sentence: str) -> bool:
    """Whether the sentence holds a correction, so that nobody can tell by rule which words of it hold.

    "I mean" and "well" correct where numbers or mere words follow; before a new clause they are fillers.
    """
    sentence = _EMPHASIS.sub("", sentence)
    for found in _TAKEN_BACK.finditer(sentence):
        if not _NO_NOUN.match(sentence, found.start()):
            return True
    for found in _MAYBE.finditer(sentence):
        after = sentence[found.end() :]
        if not _NEW_CLAUSE.match(after) or (numbers(sentence[: found.start()], "en") and numbers(after, "en")):
            return True
    return False
