"""Search by terms: BM25, over words (Chinese: character pairs) and over the ideas of the glossary.

Chinese is cut into single characters and overlapping pairs, so no word list is needed and a query that
shares a word with a passage always finds it; English words lose their plural. An idea stands for a business
term in either language, so it finds what other words say. Bare numbers are left out: the figures of another
customer are no likeness.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from assistant.retrieve.glossary import ideas
from assistant.retrieve.postings import Postings, counted
from assistant.retrieve.words import Run, is_topical, runs, singular

Scores = npt.NDArray[np.float64]

# Term saturation, length and query saturation as in Robertson & Zaragoza 2009, "The Probabilistic
# Relevance Framework: BM25 and Beyond".
_K1, _B, _K3 = 1.2, 0.75, 7.0


def word_terms(text: str) -> list[str]:
    """The words a passage is found by: topical ones without plural, Chinese characters and pairs."""
    return [term for run in runs(text) for term in _terms_of(run)]


def query_words(text: str) -> list[str]:
    """The words to look for: as `word_terms`, but single Chinese characters only where they stand alone."""
    return [term for run in runs(text) for term in _terms_of(run) if len(term) > 1 or len(run.text) == 1]


def idea_terms(text: str) -> list[str]:
    """The ideas of the glossary that a text names."""
    return [idea for idea, _ in ideas(runs(text))]


@lru_cache(maxsize=100_000)
def _terms_of(run: Run) -> tuple[str, ...]:
    if run.chinese:
        return (*run.text, *(run.text[at : at + 2] for at in range(len(run.text) - 1)))
    return (singular(run.text),) if is_topical(run.text) else ()


class Bm25:
    """Scores of documents for the terms of a query; documents are numbered as their postings number them."""

    def __init__(self, postings: Postings) -> None:
        self._postings = postings
        self._size = len(postings.lengths)
        mean = int(postings.lengths.sum()) / max(self._size, 1) or 1.0
        self._long = _K1 * (1 - _B + _B * postings.lengths / mean)

    @classmethod
    def of(cls, documents: Sequence[Sequence[str]]) -> Bm25:
        """The same for documents given as lists of terms, numbered in that order."""
        return cls(counted(documents, len(documents)))

    def weight(self, term: str) -> float:
        """Inverse document frequency: how much the term tells; 0 for a term that no document has."""
        found = self._postings.number(term)
        return math.log(1 + (self._size - found + 0.5) / (found + 0.5)) if found else 0.0

    def share(self, term: str) -> float:
        """Share of the documents that have the term, between 0 and 1."""
        return self._postings.number(term) / max(self._size, 1)

    def scores(self, query: Sequence[str]) -> Scores:
        """Score of every document, by its number; 0 for one that shares no term with the query."""
        out = np.zeros(self._size)
        for term, times in Counter(query).items():
            rows, often = self._postings.of(term)
            strength = self.weight(term) * times * (_K3 + 1) / (times + _K3)
            out[rows] += strength * (often * (_K1 + 1) / (often + self._long[rows]))
        return out
