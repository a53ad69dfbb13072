"""Words and sentences of business life, written for this project: what the open data hardly knows.

- `data/business.tsv`: `english<TAB>chinese`, sentences and short phrases of many industries;
- the glossary of the search: each Chinese word of an idea with each English one, and the words of one
  language that name the same idea with each other.
"""

from __future__ import annotations

import zlib
from importlib.resources import files
from itertools import combinations, product
from pathlib import Path

_SENTENCES = Path(__file__).with_name("data") / "business.tsv"
_GLOSSARY = files("assistant") / "retrieve" / "glossary.tsv"
_HELD_OUT_ONE_IN = 10

Pair = tuple[str, str]


def sentence_pairs() -> tuple[list[Pair], list[Pair]]:
    """Sentences to train on and, one in ten by checksum, sentences kept to judge by: (English, Chinese)."""
    rows = [line.split("\t") for line in _SENTENCES.read_text(encoding="utf-8").splitlines()]
    train: list[Pair] = []
    held_out: list[Pair] = []
    for english, chinese in rows:
        kept = zlib.crc32(english.encode()) % _HELD_OUT_ONE_IN == 0
        (held_out if kept else train).append((english, chinese))
    return train, held_out


def term_pairs() -> list[Pair]:
    """Words of the glossary that mean the same: across the languages and within each."""
    pairs: list[Pair] = []
    for chinese, english in _ideas():
        pairs += product(english, chinese)
        pairs += combinations(english, 2)
        pairs += combinations(chinese, 2)
    return pairs


def first_terms(count: int) -> list[Pair]:
    """The first English and the first Chinese word of `count` ideas, evenly out of the whole glossary."""
    ideas = _ideas()
    chosen = (ideas[len(ideas) * at // count] for at in range(count))
    return [(english[0], chinese[0]) for chinese, english in chosen]


def _ideas() -> list[tuple[list[str], list[str]]]:
    lines = _GLOSSARY.read_text(encoding="utf-8").splitlines()
    sides = (line.split("\t") for line in lines)
    return [(chinese.split("、"), english.split(", ")) for chinese, english in sides]
