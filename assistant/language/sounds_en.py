"""Roughly how an English word sounds: speech recognisers write names as words of about the same sound."""

from __future__ import annotations

import re

from assistant.patterns import regex

# Letters that are told apart by little or nothing in speech, in the order of the rules.
_SAME = (
    (r"ph", "f"), (r"ck|[qk]", "k"), (r"x", "ks"), (r"c(?=[eiy])", "s"), (r"c(?!h)", "k"), (r"[zs]", "s"), (r"v", "f"),
    (r"d", "t"), (r"b", "p"), (r"g(?!h)", "k"), (r"gh", ""), (r"[aeiouyhw]", ""),
)  # fmt: skip
_RULES = tuple((regex(pattern), to) for pattern, to in _SAME)
_TWICE = regex(r"(.)\1+")


def sound_key(word: str) -> str:
    """The consonants of a word in classes; words of the same key may have been heard for each other."""
    key = re.sub(r"[^a-z0-9]", "", word.lower())
    first = "a" if key[:1] in "aeiou" else ""  # that a word begins with a vowel is heard
    for pattern, to in _RULES:
        key = pattern.sub(to, key)
    return first + _TWICE.sub(r"\1", key)


def edits(one: str, other: str) -> int:
    """How many letters must be put in, taken out or changed to make one word of the other (Levenshtein)."""
    before = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, mark in enumerate(other, 1):
            row.append(min(before[j] + 1, row[-1] + 1, before[j - 1] + (letter != mark)))
        before = row
    return before[-1]
