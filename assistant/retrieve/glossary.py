"""Business terms in both languages: what lets words of one language find words of the other.

`glossary.tsv` holds one idea a line: its Chinese words (parted by 、), a tab, its English words (parted by
commas). Words of one line are taken to mean the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from assistant.retrieve.words import Run, singular

_FILE = Path(__file__).with_name("glossary.tsv")


@dataclass(frozen=True, slots=True)
class Term:
    """A term in plain pieces (characters, or words without plural) and the ideas it stands for."""

    pieces: tuple[str, ...]
    ideas: tuple[str, ...]


def ideas(found: Sequence[Run]) -> Iterator[tuple[str, str]]:
    """Each idea of the glossary that the runs of a text name, with the words that name it, in order.

    The longest term wins; an idea is written `=` and its first English word, so that no word equals it.
    """
    words: list[str] = []
    for run in found:
        if not run.chinese:
            words.append(run.text)
            continue
        yield from _named(words, tuple(map(singular, words)), " ")
        words = []
        yield from _named(run.text, tuple(run.text), "")
    yield from _named(words, tuple(map(singular, words)), " ")


def _named(pieces: Sequence[str], plain: tuple[str, ...], gap: str) -> Iterator[tuple[str, str]]:
    """The ideas in one row of pieces, which are also given in plain form."""
    known = _glossary()
    end = 0
    for at, piece in enumerate(plain):
        if at < end or piece not in known:
            continue
        term = next((term for term in known[piece] if plain[at : at + len(term.pieces)] == term.pieces), None)
        if term is None:
            continue
        end = at + len(term.pieces)
        for idea in term.ideas:
            yield idea, gap.join(pieces[at:end])


@cache
def _glossary() -> dict[str, tuple[Term, ...]]:
    """The terms by their first piece, longest first."""
    named: dict[tuple[str, ...], dict[str, None]] = defaultdict(dict)
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        chinese, english = line.split("\t")
        first = english.split(", ")[0]
        for term in english.split(", "):
            named[tuple(singular(word) for word in term.split())]["=" + first] = None
        for term in chinese.split("、"):
            named[tuple(term)]["=" + first] = None
    by_first: dict[str, list[Term]] = defaultdict(list)
    for key, found in named.items():
        by_first[key[0]].append(Term(key, tuple(found)))
    return {first: tuple(sorted(terms, key=lambda t: -len(t.pieces))) for first, terms in by_first.items()}
