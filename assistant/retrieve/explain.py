"""Why a past case was found: the pair of passages, what both speak of, one plain sentence."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.ports import Embedder, Vectors
from assistant.records import Part, Reason
from assistant.retrieve.lexical import idea_terms, query_words
from assistant.retrieve.passages import CasePassage, Told
from assistant.retrieve.shared import Shared, Terms, shared_terms

# A passage with fewer topical words than this ("yes, exactly") explains nothing, if there are others.
_TELLING = 4
# Terms that both say make a reason plainer than nearness in meaning does.
_MEANING = 0.3
# Cases whose passages stay weighed: as one types, the same cases are found again and again.
_REMEMBERED = 200
_PARTS: dict[str, dict[Part, str]] = {
    "en": {"introduction": "introduction", "challenge": "challenge", "solution": "solution", "result": "result"},
    "zh": {"introduction": "背景", "challenge": "挑战", "solution": "方案", "result": "成效"},
}

Vector = Vectors  # one row of them
Weights = dict[str, float]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A text as it is compared: its vector, how many words it has, its terms with their weights, and their length."""

    text: str
    words: int
    vector: Vector
    terms: Weights
    length: float


@dataclass(frozen=True, slots=True)
class Pair:
    """A passage of the query and one of a case; `likeness` counts terms, and meaning less."""

    likeness: float
    query: str
    passage: CasePassage
    shared: tuple[Shared, ...] = ()


class Weigher:
    """Weighs texts; the passages of a case are weighed once and remembered for a while."""

    def __init__(self, embedder: Embedder, known: Terms) -> None:
        self._embedder, self.known = embedder, known
        self.passages = lru_cache(maxsize=_REMEMBERED)(self._passages)

    def _passages(self, passages: tuple[CasePassage, ...]) -> list[Weighed]:
        return self.texts([passage.text for passage in passages])

    def texts(self, texts: Sequence[str]) -> list[Weighed]:
        """Each text as it is compared."""
        vectors = self._embedder.encode(texts)
        return [self._weigh(text, vector) for text, vector in zip(texts, vectors, strict=True)]

    def _weigh(self, text: str, vector: Vector) -> Weighed:
        words = query_words(text)
        terms = {term: self.known.words.weight(term) for term in words}
        terms |= {term: self.known.ideas.weight(term) for term in idea_terms(text)}
        return Weighed(text, len(words), vector, terms, math.hypot(*terms.values()))


class Explainer:
    """Finds reasons with the means the cases were found with; `told` is the query, part by part."""

    def __init__(self, weigher: Weigher, told: Told, lang: str) -> None:
        self._weigher, self._lang = weigher, lang
        self._told = {part: _telling(weigher.texts(texts)) for part, texts in told.items()}

    def reason(self, passages: Sequence[CasePassage]) -> Reason:
        """The reason for a case with these passages, in the language of the query.

        A paragraph is shown rather than title, tags and facets, unless only these share something telling.
        """
        weighed = list(zip(passages, self._weigher.passages(tuple(passages)), strict=True))
        paragraph = self._best([(passage, have) for passage, have in weighed if not passage.subject])
        subject = self._best([(passage, have) for passage, have in weighed if passage.subject])
        best = max(paragraph, subject, key=lambda pair: (bool(pair.shared), not pair.passage.subject))
        terms = dict.fromkeys(word for term in best.shared for word in (term.asked, term.found))
        sentence = _sentence(best, self._lang)
        return Reason(best.passage.part, best.query, best.passage.text, tuple(terms), sentence)

    def _best(self, passages: Sequence[tuple[CasePassage, Weighed]]) -> Pair:
        pairs = [
            Pair(_likeness(asked, have), asked.text, passage)
            for part, texts in self._told.items()
            for asked in texts
            for passage, have in passages
            if passage.speaks_for(part)
        ]
        best = max(pairs, key=lambda pair: pair.likeness)
        return replace(best, shared=shared_terms(best.query, best.passage.text, self._weigher.known))


def _likeness(left: Weighed, right: Weighed) -> float:
    shared = sum(weight * right.terms[term] for term, weight in left.terms.items() if term in right.terms)
    cosine = shared / (left.length * right.length) if shared else 0.0
    return _MEANING * float(left.vector @ right.vector) + cosine


def _telling(texts: list[Weighed]) -> list[Weighed]:
    return [text for text in texts if text.words >= _TELLING] or texts


def _sentence(pair: Pair, lang: str) -> str:
    if lang == "zh":
        name = "标题、标签或归类" if pair.passage.subject else _PARTS["zh"][pair.passage.part]
        listed = "、".join(_said(term, "“{}”", "（{}）") for term in pair.shared)
        return f"该案例的{name}也提到{listed}。" if listed else f"该案例的{name}与此意思最接近，用词不同。"
    name = "title, tags or facets" if pair.passage.subject else _PARTS["en"][pair.passage.part]
    listed = ", ".join(_said(term, '"{}"', " ({})") for term in pair.shared)
    if listed:
        return f"The {name} of this case also mention{'' if pair.passage.subject else 's'} {listed}."
    return f"The {name} of this case comes nearest in meaning, in other words."


def _said(term: Shared, quoted: str, aside: str) -> str:
    """The term as the query says it; how the case says it follows where that differs."""
    other = aside.format(term.found) if term.found != term.asked else ""
    return quoted.format(term.asked) + other
