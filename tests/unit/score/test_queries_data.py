"""The judged queries as data: enough of each kind, sound grades, and no query lifted from a case."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from assistant.library.corpus import load_cases
from assistant.records import PastCase
from assistant.resources import resource
from assistant.score.query import load_queries

FILE = Path(__file__).parents[3] / "eval" / "queries" / "queries.toml"
QUERIES = load_queries(FILE)
CASES = {case.id: case for case in load_cases(resource("corpus", "cases"))}
# What eval/queries/README.md describes.
STYLES = tuple("keywords challenge solution outcome facet colloquial typo paraphrase negative nothing".split())


def bare(text: str) -> str:
    """The letters, digits and characters of a text: what is left when marks, blanks and case do not count."""
    return re.sub(r"[\W_]+", "", text.lower())


def sentences(case: PastCase) -> list[str]:
    told = "\n".join((case.title, *case.tags, *case.sections.values()))
    return [bare(sentence) for sentence in re.split(r"[\n。！？；]|(?<=[.!?])\s", told)]


def test_there_are_enough_queries_of_both_languages() -> None:
    languages = Counter(query.lang for query in QUERIES)
    assert len(QUERIES) >= 140
    assert set(languages) == {"en", "zh"} and min(languages.values()) >= 70


def test_ids_are_unique_and_named_by_language() -> None:
    assert len({query.id for query in QUERIES}) == len(QUERIES)
    assert all(re.fullmatch(rf"{query.lang}-\d{{3}}", query.id) for query in QUERIES)


def test_grades_are_given_to_cases_that_exist() -> None:
    for query in QUERIES:
        assert set(query.relevant) <= set(CASES), query.id
        assert set(query.relevant.values()) <= {1, 2}, query.id


def test_a_query_has_a_case_to_send_unless_nothing_is_relevant() -> None:
    for query in QUERIES:
        assert (2 in query.relevant.values()) is (query.style != "nothing"), query.id
        assert bool(query.relevant) is (query.style != "nothing"), query.id


def test_many_queries_are_judged_across_languages() -> None:
    across = [query for query in QUERIES if any(not case.startswith(query.lang) for case in query.relevant)]
    only = [query for query in across if all(CASES[case].lang != query.lang for case in query.relevant)]
    assert min(Counter(query.lang for query in across).values()) >= 40
    assert min(Counter(query.lang for query in only).values()) >= 5, "answered in the other language alone"


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_every_style_is_there_in_both_languages(lang: str) -> None:
    styles = Counter(query.style for query in QUERIES if query.lang == lang)
    assert set(styles) == set(STYLES) and min(styles.values()) >= 4


def test_every_case_answers_some_query_of_each_language() -> None:
    for lang in ("en", "zh"):
        asked = {case for query in QUERIES if query.lang == lang for case in query.relevant}
        assert set(CASES) - asked == set()


def test_no_query_is_asked_twice() -> None:
    texts = Counter(bare(query.text) for query in QUERIES)
    assert [text for text, often in texts.items() if often > 1] == []


def test_no_query_is_a_sentence_title_or_tag_of_a_case() -> None:
    told = {sentence for case in CASES.values() for sentence in sentences(case)}
    assert [query.id for query in QUERIES if bare(query.text) in told] == []


def test_no_long_query_stands_in_a_case() -> None:
    told = [bare("\n".join((case.title, *case.sections.values()))) for case in CASES.values()]
    long = [query for query in QUERIES if len(bare(query.text)) >= (20 if query.lang == "en" else 8)]
    assert [query.id for query in long if any(bare(query.text) in text for text in told)] == []


def test_queries_are_written_in_their_language() -> None:
    for query in QUERIES:
        assert bool(re.search(r"[\u4e00-\u9fff]", query.text)) is (query.lang == "zh"), query.id
        assert query.text == query.text.strip() and query.text.isprintable(), query.id


def test_the_readme_names_every_style_and_the_counts() -> None:
    table = (FILE.parent / "README.md").read_text(encoding="utf-8")
    styles = Counter((query.style, query.lang) for query in QUERIES)
    for style in STYLES:
        assert f"| `{style}` | {styles[style, 'en']} | {styles[style, 'zh']} |" in table, style
