"""Clauses of a sentence and of what was said, and which of them tell of the same."""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.check.law_ground import Cited, Ground, content
from assistant.patterns import regex

_EN = regex(
    r"[,;:—–()]|(?<=[.?!])\s|\b(?:and|but|while|whereas|so|because|which|when|although|though|until|then|if)\b", re.I
)
_ZH = regex(r"[，；：。！？、（）—]|而(?!且)|但(?!是)|但是")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause with the words in it that say something; `place` counts the passages where it was said."""

    text: str
    words: frozenset[str]
    place: int = -1


def clauses(text: str, ground: Ground, place: int = -1) -> list[Clause]:
    """The clauses of a text that say something."""
    pattern = _ZH if ground.lang == "zh" else _EN
    pieces = [piece.strip() for piece in pattern.split(text) if piece and piece.strip()]
    return [Clause(piece, content(piece, ground), place) for piece in pieces]


def clauses_said(cited: Cited, ground: Ground) -> list[Clause]:
    """The clauses of the passages."""
    return [clause for place, text in enumerate(cited.texts) for clause in clauses(text, ground, place)]


def weight(words: frozenset[str], ground: Ground) -> float:
    """How much some words tell: rare ones more than those said all the time."""
    return ground.context.speech.weight_of(words)
