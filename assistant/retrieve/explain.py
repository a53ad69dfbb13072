"""Why a past case was found: the pair of passages, what both speak of, one plain sentence."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from assistant.ports import Embedder
from assistant.records import Part, Reason
from assistant.retrieve.lexical import idea_terms, query_words
from assistant.retrieve.passages import CasePassage, Told
from assistant.retrieve.shared import Shared, Terms, shared_terms

# A passage with fewer topical words than this ("yes, exactly") explains nothing, if there are others.
_TELLING = 4
# Terms that both say make a reason plainer than nearness in meaning does.
_MEANING = 0.3
_PARTS: dict[str, dict[Part, str]] = {
    "en": {"introduction": "introduction", "challenge": "challenge", "solution": "solution", "result": "result"},
    "zh": {"introduction": "背景", "challenge": "挑战", "solution": "方案", "result": "成效"},
}

Weights = dict[str, float]


@dataclass(frozen=True, slots=True)
class Pair:
    """A passage of the query and one of a case; `likeness` counts terms, and meaning less."""

    likeness: float
    query: str
    passage: CasePassage
    shared: tuple[Shared, ...] = ()


@dataclass(frozen=True, slots=True)
class Explainer:
    """Finds reasons with the means the cases were found with; `told` is the query, part by part."""

    embedder: Embedder
    known: Terms
    told: Told
    lang: str

    def reason(self, passages: Sequence[CasePassage]) -> Reason:
        """The reason for a case with these passages, in the language of the query.

        A paragraph is shown rather than title and tags, unless only these share something telling.
        """
        paragraph = self._best([passage for passage in passages if not passage.subject])
        subject = self._best([passage for passage in passages if passage.subject])
        best = max(paragraph, subject, key=lambda pair: (bool(pair.shared), not pair.passage.subject))
        terms = dict.fromkeys(word for term in best.shared for word in (term.asked, term.found))
        sentence = _sentence(best, self.lang)
        return Reason(best.passage.part, best.query, best.passage.text, tuple(terms), sentence)

    def _best(self, passages: Sequence[CasePassage]) -> Pair:
        pairs = []
        for part, texts in self.told.items():
            found = [passage for passage in passages if passage.speaks_for(part)]
            if found:
                pairs.append(self._best_pair(_telling(texts), found))
        best = max(pairs, key=lambda pair: pair.likeness)
        return replace(best, shared=shared_terms(best.query, best.passage.text, self.known))

    def _best_pair(self, texts: Sequence[str], found: Sequence[CasePassage]) -> Pair:
        near = self.embedder.encode(texts) @ self.embedder.encode([passage.text for passage in found]).T
        asked, have = [self._weights(text) for text in texts], [self._weights(p.text) for p in found]
        alike = [
            (_MEANING * float(near[row, column]) + _cosine(left, right), row, column)
            for row, left in enumerate(asked)
            for column, right in enumerate(have)
        ]
        likeness, row, column = max(alike, key=lambda pair: pair[0])
        return Pair(likeness, texts[row], found[column])

    def _weights(self, text: str) -> Weights:
        words = {term: self.known.words.weight(term) for term in query_words(text)}
        return words | {term: self.known.ideas.weight(term) for term in idea_terms(text)}


def _cosine(left: Weights, right: Weights) -> float:
    shared = sum(weight * right[term] for term, weight in left.items() if term in right)
    return shared / (math.hypot(*left.values()) * math.hypot(*right.values())) if shared else 0.0


def _telling(texts: Sequence[str]) -> tuple[str, ...]:
    long = tuple(text for text in texts if len(query_words(text)) >= _TELLING)
    return long or tuple(texts)


def _sentence(pair: Pair, lang: str) -> str:
    if lang == "zh":
        name = "标题或标签" if pair.passage.subject else _PARTS["zh"][pair.passage.part]
        listed = "、".join(_said(term, "“{}”", "（{}）") for term in pair.shared)
        return f"该案例的{name}也提到{listed}。" if listed else f"该案例的{name}与此意思最接近，用词不同。"
    name = "title or tags" if pair.passage.subject else _PARTS["en"][pair.passage.part]
    listed = ", ".join(_said(term, '"{}"', " ({})") for term in pair.shared)
    if listed:
        return f"The {name} of this case also mention{'' if pair.passage.subject else 's'} {listed}."
    return f"The {name} of this case comes nearest in meaning, in other words."


def _said(term: Shared, quoted: str, aside: str) -> str:
    """The term as the query says it; how the case says it follows where that differs."""
    other = aside.format(term.found) if term.found != term.asked else ""
    return quoted.format(term.asked) + other
