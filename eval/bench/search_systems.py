"""Sets the search beside simpler ones, on the judged queries: one table a language, with intervals.

    python eval/bench/search_systems.py [--minilm FOLDER] [--embedder NAME] [--reranker NAME] [--styles]

Every system names its first ten of the past cases for each query that has a relevant case; cases of the same score stand
in the order of their ids.

- `Casewright`: what `casewright similar` does.
- `BM25`: words and Chinese pairs of characters alone, whole cases as documents. `BM25, passages`: best passage of a case.
- `dense`: cosine of the bundled embedder alone, best passage of a case.
- `TF-IDF`: scikit-learn's TfidfVectorizer with nothing set, whole cases.
- `Casewright, NAME`: the same with another embedder or re-ranker (a name on this computer, or a folder).
- `MiniLM`: cosine of all-MiniLM-L6-v2 (a folder of its files; needs `sentence-transformers`), best passage of a case.

A star marks a system that differs from Casewright: the paired bootstrap (10,000 resamples over queries) puts the
difference outside its 95% interval.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from assistant.backends.embedders import embedder_named
from assistant.backends.static_embedder import StaticEmbedder
from assistant.backends.table import backend
from assistant.library.corpus import load_cases
from assistant.pipeline import search_of
from assistant.records import PARTS, Match, PastCase, Reason
from assistant.resources import resource
from assistant.retrieve.lexical import Bm25, query_words, word_terms
from assistant.retrieve.passages import CasePassage, case_passages
from assistant.retrieve.search import CaseSearch
from assistant.score.query import JudgedQuery, load_queries
from assistant.score.ranking import score_ndcg, score_ndcg_across, score_recall, score_reciprocal_rank

Scores = Mapping[str, float]
System = Callable[[JudgedQuery], Scores]
_MEASURES = {
    "nDCG@5": score_ndcg,
    "recall@5": score_recall,
    "MRR": score_reciprocal_rank,
    "nDCG@5 across": score_ndcg_across,
}
_NO_REASON = Reason("introduction", "", "", (), "")
_DEPTH = 10  # all measures but MRR look at five
_RESAMPLES, _SEED = 10_000, 7


def main() -> None:
    """Reads the arguments and prints the tables."""
    arguments = argparse.ArgumentParser(description="Compare the search with simpler ones.")
    arguments.add_argument("--minilm", type=Path, help="folder of all-MiniLM-L6-v2")
    arguments.add_argument("--embedder", default="", help="a model of sentence-transformers: name or folder")
    arguments.add_argument("--reranker", default="", help="a cross-encoder: name or folder")
    arguments.add_argument("--styles", action="store_true", help="nDCG@5 by style of query instead")
    options = arguments.parse_args()
    cases = load_cases(resource("corpus", "cases"))
    queries = [q for q in load_queries(Path(__file__).parents[1] / "queries" / "queries.toml") if q.relevant]
    with tempfile.TemporaryDirectory() as name:
        rankings = {
            title: [_matches(cases, system(query)) for query in queries]
            for title, system in {
                **_systems(cases, Path(name), options.minilm),
                **_with_models(cases, Path(name), options.embedder, options.reranker),
            }.items()
        }
    (_by_style if options.styles else _by_language)(queries, rankings)


def _systems(cases: Sequence[PastCase], folder: Path, minilm: Path | None) -> dict[str, System]:
    embedder = StaticEmbedder(resource("models", "embedder"))
    search = search_of(cases, embedder, folder)
    systems: dict[str, System] = {
        "Casewright": lambda query: _searched(search, query),
        "BM25": _bm25([(case.id, _whole(case)) for case in cases]),
        "BM25, passages": _bm25([(p.case_id, p.text) for p in case_passages(cases)]),
        "dense": _dense(case_passages(cases), lambda texts: embedder.encode(list(texts))),
        "TF-IDF": _tf_idf(cases),
    }
    if minilm:
        systems["MiniLM"] = _dense(case_passages(cases), _sentence_transformer(minilm))
    return systems


def _with_models(cases: Sequence[PastCase], folder: Path, embedder: str, reranker: str) -> dict[str, System]:
    if not (embedder or reranker):
        return {}
    again = backend("cross-encoder")(reranker) if reranker else None
    search = search_of(cases, embedder_named(embedder), folder / "named", again)
    title = ", ".join(["Casewright", *(Path(name).name for name in (embedder, reranker) if name)])
    return {title: lambda query: _searched(search, query)}


def _searched(search: CaseSearch, query: JudgedQuery) -> Scores:
    return {match.case_id: -match.rank for match in search.by_text(query.text, query.lang, _DEPTH)}


def _whole(case: PastCase) -> str:
    return "\n".join((case.title, *case.tags, *(case.sections.get(part, "") for part in PARTS)))


def _bm25(documents: Sequence[tuple[str, str]]) -> System:
    index = Bm25.of([word_terms(text) for _, text in documents])

    def scores(query: JudgedQuery) -> Scores:
        found = index.scores(query_words(query.text))
        return _best((documents[row][0], score) for row, score in enumerate(found.tolist()) if score)

    return scores


def _dense(passages: Sequence[CasePassage], encode: Callable[[Sequence[str]], np.ndarray]) -> System:
    stored = encode([passage.text for passage in passages])

    def scores(query: JudgedQuery) -> Scores:
        near = stored @ encode([query.text])[0]
        return _best((passage.case_id, float(one)) for passage, one in zip(passages, near, strict=True))

    return scores


def _tf_idf(cases: Sequence[PastCase]) -> System:
    vectorizer = TfidfVectorizer()
    stored = vectorizer.fit_transform([_whole(case) for case in cases])

    def scores(query: JudgedQuery) -> Scores:
        near = (stored @ vectorizer.transform([query.text]).T).toarray()[:, 0]
        return {case.id: float(one) for case, one in zip(cases, near, strict=True) if one > 0}

    return scores


def _sentence_transformer(folder: Path) -> Callable[[Sequence[str]], np.ndarray]:
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - for this one comparison only

    model = SentenceTransformer(str(folder), device="cpu", local_files_only=True)
    return lambda texts: np.asarray(model.encode(list(texts), normalize_embeddings=True))


def _best(found: object) -> Scores:
    out: dict[str, float] = {}
    for case_id, score in found:  # type: ignore[attr-defined]
        out[case_id] = max(out.get(case_id, float("-inf")), score)
    return out


def _matches(cases: Sequence[PastCase], scores: Scores) -> list[Match]:
    known = {case.id: case for case in cases}
    order = sorted(scores, key=lambda key: (-scores[key], key))
    return [
        Match(rank, key, known[key].title, known[key].customer, known[key].industry, known[key].lang, 0.0, _NO_REASON)
        for rank, key in enumerate(order[:_DEPTH], start=1)
    ]


def _by_language(queries: Sequence[JudgedQuery], rankings: Mapping[str, Sequence[list[Match]]]) -> None:
    for lang in ("en", "zh", "both"):
        chosen = [at for at, query in enumerate(queries) if lang in (query.lang, "both")]
        print(f"\n| {lang}, {len(chosen)} queries | {' | '.join(_MEASURES)} |\n|---|{'--:|' * len(_MEASURES)}")
        ours = {name: _values(queries, rankings["Casewright"], chosen, name) for name in _MEASURES}
        for title, ranking in rankings.items():
            cells = [_cell(_values(queries, ranking, chosen, name), ours[name]) for name in _MEASURES]
            print(f"| {title} | {' | '.join(cells)} |")


def _by_style(queries: Sequence[JudgedQuery], rankings: Mapping[str, Sequence[list[Match]]]) -> None:
    print(f"| style | queries | {' | '.join(rankings)} |\n|---|--:|{'--:|' * len(rankings)}")
    for style in dict.fromkeys(query.style for query in queries):
        for lang in ("en", "zh"):
            chosen = [at for at, query in enumerate(queries) if (query.style, query.lang) == (style, lang)]
            means = [f"{np.nanmean(_values(queries, r, chosen, 'nDCG@5')):.3f}" for r in rankings.values()]
            print(f"| {style} {lang} | {len(chosen)} | {' | '.join(means)} |")


def _values(
    queries: Sequence[JudgedQuery], ranking: Sequence[list[Match]], chosen: Sequence[int], name: str
) -> np.ndarray:
    scores = [_MEASURES[name](queries[at], ranking[at]).value for at in chosen]
    return np.array([np.nan if score is None else score for score in scores])


def _cell(values: np.ndarray, ours: np.ndarray) -> str:
    """Mean, its 95% interval, and a star where it differs from ours."""
    scored = ~np.isnan(values) & ~np.isnan(ours)
    values, ours = values[scored], ours[scored]
    draws = np.random.default_rng(_SEED).integers(0, len(values), (_RESAMPLES, len(values)))
    low, high = np.quantile(values[draws].mean(axis=1), (0.025, 0.975))
    apart = np.quantile((ours - values)[draws].mean(axis=1), (0.025, 0.975))
    star = " *" if apart[0] > 0 or apart[1] < 0 else ""
    return f"{values.mean():.3f} ({low:.2f}–{high:.2f}){star}"


if __name__ == "__main__":
    main()
