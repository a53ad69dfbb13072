"""Sentences in which a speaker takes back what was just said."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.language.numerals import numbers
from assistant.patterns import regex
from assistant.records import Span

_TAKEN_BACK = regex(
    r"(?:,|\.\.\.|…|—|-)\s*(?:no(?! (?:one|longer|more|matter|doubt|\w+ing)\b)(?!,? (?:and|but|so|because)\b)(?=[, ])|sorry|wait|hang on|hold on|or rather|make that|i tell a lie|scratch that|correction)\b,?",
    re.IGNORECASE,
)
_EMPHASIS = regex(r"^(?:(?:no|yes|yeah|oh|well|so)[,.]?\s+)+", re.IGNORECASE)
_MAYBE = regex(r"(?:,|\.\.\.|…|—|-)\s*(?:i mean|well)\b,?\s*", re.IGNORECASE)
_NEW_CLAUSE = regex(r"(?:i|we|they|he|she|it|there|that|you|nobody|everybody)(?:\s|['’])", re.IGNORECASE)
_NO_NOUN = regex(
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


# Between a number and the one that takes its place at once: "fifteen kilometres, no, fourteen".
_AT_ONCE = regex(
    r"(?P<noun>(?: [a-z]+){0,2})(?:,|\.\.\.|…|—|\s-)\s*(?:no|sorry|wait|hang on|hold on|or rather|make that|correction|i tell a lie)\b(?:[,—-]?\s*(?:no|wait|sorry|hang on|hold on|actually|it was|it's|it is|make that)\b)*,?\s*",
    re.IGNORECASE,
)
_TELLS_OF = regex(r"\s+(?:is|was|were|are|would)\b")  # "no, eighteen was the plan"
_NO_NOUN_AFTER = regex(r"\s*(?:[.,;]|$|(?:and|but|so|in|on|at|to|for|with|from|by)\b)")


def corrected(sentence: str) -> tuple[str, list[Span]]:
    """The sentence with the second number where the first was put right at once, and the spans of those that went."""
    found = numbers(sentence, "en")
    gone: list[Span] = []
    text = sentence
    for old, new in reversed(list(pairwise(found))):
        between = _AT_ONCE.fullmatch(sentence[old.span.end : new.span.start])
        if between is None or old.value == new.value or _TELLS_OF.match(sentence[new.span.end :]):
            continue
        noun = between["noun"] if _NO_NOUN_AFTER.match(sentence[new.span.end :]) else ""
        text = f"{text[: old.span.start]}{new.text}{noun}{text[new.span.end :]}"
        gone.append(old.span)
    return text, gone
