"""The terms that two texts share, as each of them says it."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.retrieve.glossary import ideas
from assistant.retrieve.lexical import Bm25, query_words, word_terms
from assistant.retrieve.words import Run, runs, singular

_MOST = 5
# A term in more than this share of all passages tells nothing.
_COMMON = 0.2


@dataclass(frozen=True, slots=True)
class Terms:
    """The words and the ideas of all past cases, which say how much a term tells."""

    words: Bm25
    ideas: Bm25


@dataclass(frozen=True, slots=True)
class Shared:
    """One thing that both texts speak of: how the query says it, how the case does, how much it tells."""

    asked: str
    found: str
    weight: float


def shared_terms(query: str, passage: str, known: Terms) -> tuple[Shared, ...]:
    """What both texts speak of and few passages do, the most telling first: same words, then same ideas."""
    words = _same_words(query, passage, known.words)
    told = "\n".join(word.asked for word in words)
    others = [idea for idea in _same_ideas(query, passage, known.ideas) if idea.asked not in told]
    return tuple(sorted((*words, *others), key=lambda term: (-term.weight, term.asked))[:_MOST])


def _same_words(query: str, passage: str, words: Bm25) -> list[Shared]:
    have = dict.fromkeys(word_terms(passage))
    telling = {t: words.weight(t) for t in query_words(query) if t in have and words.share(t) <= _COMMON}
    found: dict[str, Shared] = {}
    for run in runs(query):
        for phrase in _phrases(run, telling) if run.chinese else [run.text]:
            parts = query_words(phrase)
            weight = sum(telling.get(part, 0.0) for part in parts)
            key = phrase if run.chinese else singular(phrase)
            if weight > 0:
                found.setdefault(key, Shared(phrase, phrase, weight))
    return list(found.values())


def _same_ideas(query: str, passage: str, known: Bm25) -> list[Shared]:
    asked, found = (dict(reversed(list(ideas(runs(text))))) for text in (query, passage))
    return [
        Shared(asked[idea], found[idea], known.weight(idea))
        for idea in sorted(asked)
        if idea in found and known.share(idea) <= _COMMON
    ]


def _phrases(run: Run, telling: dict[str, float]) -> list[str]:
    """Stretches of Chinese characters of which every pair is telling."""
    phrases: list[str] = []
    start: int | None = None
    for at in range(len(run.text)):
        pair = run.text[at : at + 2]
        if len(pair) == 2 and pair in telling:
            start = at if start is None else start
        elif start is not None:
            phrases.append(run.text[start : at + 1])
            start = None
    return phrases
