"""How much two texts share: word stems (English) or pairs of characters (Chinese)."""

from __future__ import annotations

from collections.abc import Set

from assistant.patterns import regex

_EN = regex(r"[a-z]{4,}|\d+")
_ZH = regex(r"[\u4e00-\u9fff]+")
_LATIN = regex(r"[a-z]{2,}|\d+")


def grams(text: str, lang: str) -> frozenset[str]:
    """The word beginnings or character pairs of a text."""
    low = text.lower()
    if lang != "zh":
        return frozenset(word[:5] for word in _EN.findall(low))
    pairs = [run[i : i + 2] for run in _ZH.findall(low) for i in range(len(run) - 1)]
    return frozenset(pairs + _LATIN.findall(low))


def share_told(of: Set[str], told: Set[str]) -> float:
    """Share of `of` that is in `told`; 0 for an empty set."""
    return len(of & told) / len(of) if of else 0.0
