"""Business terms in both languages: what lets words of one language find words of the other.

`glossary.tsv` holds one idea a line: its Chinese words (parted by 、), a tab, its English words (parted by
commas). Words of one line are taken to mean the same.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from assistant.retrieve.words import Run, singular

_FILE = Path(__file__).with_name("glossary.tsv")

Ideas = dict[tuple[str, ...], list[str]]


def ideas(found: Sequence[Run]) -> Iterator[tuple[str, str]]:
    """Each idea of the glossary that the runs of a text name, with the words that name it, in order.

    The longest term wins; an idea is written `=` and its first English word, so that no word equals it.
    """
    words: list[str] = []
    for run in found:
        if not run.chinese:
            words.append(run.text)
            continue
        yield from _named(words, " ")
        words = []
        yield from _named(run.text, "")
    yield from _named(words, " ")


def _named(pieces: Sequence[str], gap: str) -> Iterator[tuple[str, str]]:
    known, longest = _glossary()
    plain = [singular(piece) for piece in pieces]
    at = 0
    while at < len(plain):
        sizes = range(min(longest, len(plain) - at), 0, -1)
        size = next((size for size in sizes if tuple(plain[at : at + size]) in known), 0)
        for idea in known.get(tuple(plain[at : at + size]), ()):
            yield idea, gap.join(pieces[at : at + size])
        at += max(size, 1)


@cache
def _glossary() -> tuple[Ideas, int]:
    """Terms in plain pieces (characters, or words without plural) with their ideas; length of the longest."""
    known: Ideas = defaultdict(list)
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        chinese, english = line.split("\t")
        terms = [term.split() for term in english.split(", ")]
        idea = "=" + " ".join(terms[0])
        for pieces in [[singular(word) for word in term] for term in terms] + [
            list(term) for term in chinese.split("、")
        ]:
            if idea not in known[tuple(pieces)]:
                known[tuple(pieces)].append(idea)
    return dict(known), max(map(len, known))
