"""Past cases like a text or like an interview, in either language, each with its reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assistant.ports import Embedder, VectorIndex, Vectors
from assistant.records import PARTS, Match, Part, Passage, PastCase
from assistant.retrieve.exclude import Exclude
from assistant.retrieve.explain import Explainer
from assistant.retrieve.fuse import fuse, ranked, shares
from assistant.retrieve.lexical import Bm25, idea_terms, query_words, word_terms
from assistant.retrieve.passages import CasePassage, Told, case_passages, texts_by_part
from assistant.retrieve.shared import Terms
from assistant.retrieve.spelling import respelt
from assistant.retrieve.store import IndexMaker, open_index
from assistant.retrieve.words import singular

# What each ranking counts: words, ideas, meaning. One vector tells little of a long interview, so meaning
# counts least (measured with eval/bench/search.py).
_WORDS, _IDEAS, _MEANING = 1.0, 1.0, 0.3
# Of two cases that stand out alike, the one in the language of the query goes first.
_ACROSS = 0.88
# Who the customer is makes cases less alike than what it struggled with.
_PART_WEIGHT: dict[Part, float] = {"introduction": 0.5, "challenge": 1.0, "solution": 1.0, "result": 1.0}
_NOTHING = Exclude()
_TYPED = 300  # characters
_UNNAMED: Mapping[str, str] = {}


def open_search(
    cases: Sequence[PastCase],
    embedder: Embedder,
    build_index: Callable[[Vectors], VectorIndex],
    load_index: Callable[[Path], VectorIndex],
    folder: Path,
    industries: Mapping[str, str] = _UNNAMED,
) -> CaseSearch:
    """The search over `cases`; their index is kept under `folder/index` and built there on first use.

    `industries` tells what the industry of a case is called, in every language it may be asked for in.

    Raises:
        WorkError: the folder cannot be written.
    """
    passages = case_passages(cases, industries)
    index = open_index(passages, embedder, IndexMaker(build_index, load_index), folder)
    known = Terms(Bm25([word_terms(p.text) for p in passages]), Bm25([idea_terms(p.text) for p in passages]))
    return CaseSearch({case.id: case for case in cases}, passages, embedder, index, known)


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for, and its language."""

    text: str
    lang: str


@dataclass(frozen=True, slots=True)
class CaseSearch:
    """Past cases with their passages, dense index and terms; rows of both count as `passages` do."""

    cases: dict[str, PastCase]
    passages: tuple[CasePassage, ...]
    embedder: Embedder
    index: VectorIndex
    known: Terms

    def is_sound(self) -> bool:
        """Whether the index holds a vector for each passage and finds it, in its row, by the passage's own words."""
        if len(self.index) != len(self.passages):
            return False
        asked = self.embedder.encode([passage.text for passage in self.passages])
        near, found = self.index.search(asked, len(self.passages))
        own = near[found == np.arange(len(self.passages))[:, None]]
        return bool(np.allclose(own, np.square(asked).sum(axis=1), atol=1e-4))

    def by_text(self, text: str, lang: str, top: int, exclude: Exclude = _NOTHING) -> tuple[Match, ...]:
        """The `top` cases most like a text in any part; `lang` is the language the reasons are told in.

        Slips of the keyboard are put right in a text short enough to have been typed for the search.
        """
        text = respelt(text, self._stands_in) if len(text) <= _TYPED else text
        scores = self._case_scores(Query(text, lang), self._rows(PARTS, exclude))
        return self._matches(scores, Explainer(self.embedder, self.known, dict.fromkeys(PARTS, (text,)), lang), top)

    def by_passages(
        self, passages: Sequence[Passage], lang: str, top: int, exclude: Exclude = _NOTHING
    ) -> tuple[Match, ...]:
        """The `top` cases most like an interview, part by part: challenge to challenge, solution to solution.

        Passages labelled off_record or other are never looked at.
        """
        told: Told = texts_by_part(passages)
        found = [
            self._case_scores(Query("\n".join(texts), lang), self._rows((part,), exclude))
            for part, texts in told.items()
        ]
        size = len(self.cases)
        scores = fuse([shares(ranked(one), size) for one in found], [_PART_WEIGHT[part] for part in told])
        return self._matches(scores, Explainer(self.embedder, self.known, told, lang), top)

    def _stands_in(self, word: str) -> float:
        """Share of the passages that an English word stands in; a business term counts as known to them all."""
        return 1.0 if idea_terms(word) else self.known.words.share(singular(word))

    def _rows(self, parts: Sequence[Part], exclude: Exclude) -> list[int]:
        kept = {case_id: not exclude.leaves_out(case) for case_id, case in self.cases.items()}
        return [
            row for row, p in enumerate(self.passages) if kept[p.case_id] and any(p.speaks_for(part) for part in parts)
        ]

    def _case_scores(self, query: Query, rows: Sequence[int]) -> dict[str, float]:
        """Each case by words, by ideas and by meaning, fused by rank.

        Words tell little across languages, so a case of the other language may do without them.
        """
        near, found = self.index.search(self.embedder.encode([query.text]), len(self.index))
        meaning = {int(row): float(score) for row, score in zip(found[0], near[0], strict=True)}
        words = self.known.words.scores(query_words(query.text))
        ideas = self.known.ideas.scores(idea_terms(query.text))
        earned = [shares(ranked(self._standing(s, rows)), len(self.cases)) for s in (words, ideas, meaning)]
        by_all = fuse(earned, (_WORDS, _IDEAS, _MEANING))
        without = fuse(earned[1:], (_IDEAS, _MEANING))
        return {
            key: score if self.cases[key].lang == query.lang else max(score, _ACROSS * without.get(key, 0.0))
            for key, score in by_all.items()
        }

    def _standing(self, scores: Mapping[int, float], rows: Sequence[int]) -> dict[str, float]:
        """Each found case's best passage, against the average case of its language.

        A text is always nearer to its own language; measured so, a case of the other language that
        stands out among its own is not drowned. One case more that was not found is counted in, so
        that a language's only case can stand out too.
        """
        best: dict[str, float] = {}
        for row in rows:
            case_id = self.passages[row].case_id
            best[case_id] = max(best.get(case_id, 0.0), scores.get(row, 0.0))
        by_language: dict[str, list[float]] = defaultdict(list)
        for case_id, score in best.items():
            by_language[self.cases[case_id].lang].append(score)
        average = {lang: sum(found) / (len(found) + 1) for lang, found in by_language.items()}
        return {case_id: s - average[self.cases[case_id].lang] for case_id, s in best.items() if s > 0}

    def _matches(self, scores: Mapping[str, float], explainer: Explainer, top: int) -> tuple[Match, ...]:
        best = sorted(scores, key=lambda case_id: (-scores[case_id], case_id))[: max(top, 0)]
        return tuple(self._match(rank, key, scores[key], explainer) for rank, key in enumerate(best, start=1))

    def _match(self, rank: int, case_id: str, score: float, explainer: Explainer) -> Match:
        case = self.cases[case_id]
        why = explainer.reason([p for p in self.passages if p.case_id == case_id])
        return Match(rank, case_id, case.title, case.customer, case.industry, case.lang, round(score, 4), why)
