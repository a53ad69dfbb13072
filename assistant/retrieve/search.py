"""Past cases like a text or like an interview, in either language, each with its reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from assistant.ports import Embedder, Mask, Reranker, VectorIndex, Vectors
from assistant.records import PARTS, Match, Part, Passage, PastCase
from assistant.retrieve.columns import Columns
from assistant.retrieve.exclude import Exclude
from assistant.retrieve.explain import Explainer, Weigher
from assistant.retrieve.fuse import Values, fuse, shares
from assistant.retrieve.lexical import idea_terms, query_words
from assistant.retrieve.near import is_sound, nearness
from assistant.retrieve.passages import CasePassage, Told, case_passages, texts_by_part
from assistant.retrieve.rerank import CANDIDATES, fused, read_parts, read_text
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
    reranker: Reranker | None = None,
) -> CaseSearch:
    """The search over `cases`; their index is kept under `folder/index` and built there on first use.

    `industries` tells what the industry of a case is called, in every language it may be asked for in; a `reranker`
    reads the best cases again.

    Raises:
        WorkError: the folder cannot be written.
    """
    passages = case_passages(cases, industries)
    index, known = open_index(passages, embedder, IndexMaker(build_index, load_index), folder)
    return CaseSearch({case.id: case for case in cases}, passages, embedder, index, known, reranker)


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for, and its language."""

    text: str
    lang: str


class CaseSearch:
    """Past cases with their passages, dense index and terms; rows of both count as `passages` do."""

    def __init__(
        self,
        cases: dict[str, PastCase],
        passages: tuple[CasePassage, ...],
        embedder: Embedder,
        index: VectorIndex,
        known: Terms,
        reranker: Reranker | None = None,
    ) -> None:
        self._reranker = reranker
        self.cases, self.passages = cases, passages
        self.embedder, self.index, self.known = embedder, index, known
        self._weigher = Weigher(embedder, known)
        self._columns = Columns.of(tuple(cases.values()), passages)

    def is_sound(self) -> bool:
        """Whether the index holds a vector for each passage and finds some of them, in their rows, by their own words."""
        return is_sound([passage.text for passage in self.passages], self.embedder, self.index)

    def by_text(self, text: str, lang: str, top: int, exclude: Exclude = _NOTHING) -> tuple[Match, ...]:
        """The `top` cases most like a text in any part; `lang` is the language the reasons are told in.

        Slips of the keyboard are put right in a text short enough to have been typed for the search.
        """
        text = respelt(text, self._stands_in) if len(text) <= _TYPED else text
        scores = self._case_scores(Query(text, lang), self._rows(PARTS, exclude))
        explainer = Explainer(self._weigher, dict.fromkeys(PARTS, (text,)), lang)
        return self._matches(self._read_again(scores, top, {}, text), explainer, top)

    def by_passages(
        self, passages: Sequence[Passage], lang: str, top: int, exclude: Exclude = _NOTHING
    ) -> tuple[Match, ...]:
        """The `top` cases most like an interview, part by part: challenge to challenge, solution to solution.

        Passages labelled off_record or other are never looked at.
        """
        return self.by_parts(texts_by_part(passages), lang, top, exclude)

    def by_parts(self, told: Told, lang: str, top: int, exclude: Exclude = _NOTHING) -> tuple[Match, ...]:
        """The same for what is told for each part, which may be another case's paragraphs."""
        if not told:
            return ()
        found = [
            self._case_scores(Query("\n".join(texts), lang), self._rows((part,), exclude))
            for part, texts in told.items()
        ]
        scores = fuse([shares(one, one > 0) for one in found], [_PART_WEIGHT[part] for part in told])
        return self._matches(self._read_again(scores, top, told), Explainer(self._weigher, told, lang), top)

    def _stands_in(self, word: str) -> float:
        """Share of the passages that an English word stands in; a business term counts as known to them all."""
        return 1.0 if idea_terms(word) else self.known.words.share(singular(word))

    def _rows(self, parts: Sequence[Part], exclude: Exclude) -> Mask:
        """Which passages may be found."""
        rows = self._columns.speaking_for(parts)
        if exclude == _NOTHING:
            return rows
        kept = np.array([not exclude.leaves_out(case) for case in self.cases.values()], dtype=bool)
        kept_rows: Mask = kept[self._columns.case_of]
        return rows & kept_rows

    def _case_scores(self, query: Query, rows: Mask) -> Values:
        """Each case by words, by ideas and by meaning, fused by rank.

        Words tell little across languages, so a case of the other language may do without them.
        """
        columns = self._columns
        words = self.known.words.scores(query_words(query.text))
        ideas = self.known.ideas.scores(idea_terms(query.text))
        meaning, near = nearness(self.embedder.encode([query.text]), self.index, rows, columns.langs)
        told = ((words, rows), (ideas, rows), (meaning, near))
        earned = [shares(*columns.standing(values, among)) for values, among in told]
        by_all = fuse(earned, (_WORDS, _IDEAS, _MEANING))
        without = fuse(earned[1:], (_IDEAS, _MEANING))
        return np.where(columns.in_language(query.lang), by_all, np.maximum(by_all, _ACROSS * without))

    def _read_again(self, scores: Values, top: int, told: Told, text: str = "") -> Values:
        """The scores after the re-ranker, if there is one, has read the best cases for a text or part by part."""
        if self._reranker is None:
            return scores
        best = self._best(scores, max(top, CANDIDATES))
        if not best:
            return scores
        again = [self._read(self.passages[self._columns.passages_of(at)], told, text, self._reranker) for at in best]
        out = np.zeros(len(scores))
        out[best] = fused(scores[best], np.array(again))
        return out

    def _read(self, passages: Sequence[CasePassage], told: Told, text: str, reranker: Reranker) -> float:
        return read_parts(told, _PART_WEIGHT, passages, reranker) if told else read_text(text, passages, reranker)

    def _matches(self, scores: Values, explainer: Explainer, top: int) -> tuple[Match, ...]:
        best = self._best(scores, top)
        return tuple(self._match(rank, at, float(scores[at]), explainer) for rank, at in enumerate(best, start=1))

    def _best(self, scores: Values, top: int) -> list[int]:
        """The cases found, best first, equals in the order of their ids."""
        found = np.flatnonzero(scores > 0)
        if 0 < top < len(found):  # those that come before the last wanted, and its equals
            found = found[scores[found] >= -np.partition(-scores[found], top - 1)[top - 1]]
        ids = self._columns.ids
        return sorted(found.tolist(), key=lambda at: (-scores[at], ids[at]))[: max(top, 0)]

    def _match(self, rank: int, at: int, score: float, explainer: Explainer) -> Match:
        case = self.cases[self._columns.ids[at]]
        why = explainer.reason(self.passages[self._columns.passages_of(at)])
        return Match(rank, case.id, case.title, case.customer, case.industry, case.lang, round(score, 4), why)
