"""Words, Chinese character pairs and ideas, and BM25 over them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieve.lexical import Bm25, idea_terms, query_words, word_terms

PASSAGES = [
    "仓库库存每天手工盘点",
    "Inventory counts were wrong in 60 stores",
    "门店排班靠经验",
    "Stores ran out of spare parts",
]


def words_of(passages: list[str]) -> Bm25:
    return Bm25.of([word_terms(passage) for passage in passages])


def found(scores) -> list[int]:
    """The documents with a score."""
    return [row for row, score in enumerate(scores) if score]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("库存", ["库", "存", "库存"]),
        ("Companies' STORES", ["company", "store"]),
        ("So, um, we know the process", ["process"]),
        ("ＳａａＳ 2024, B2B", ["saas", "b2b"]),
        ("business status", ["business", "status"]),
        ("", []),
    ],
)
def test_word_terms(text, expected):
    assert word_terms(text) == expected


def test_a_query_looks_for_pairs_and_for_a_character_that_stands_alone():
    assert query_words("库存 店") == ["库存", "店"]


def test_words_of_both_languages_name_one_idea():
    assert idea_terms("库存") == idea_terms("Stock") == idea_terms("inventories") == ["=inventory"]


def test_a_passage_that_shares_a_word_is_found():
    words = words_of(PASSAGES)
    assert found(words.scores(query_words("库存不准"))) == [0]
    assert found(words.scores(query_words("店"))) == [2]
    assert found(words.scores(query_words("a store's inventory"))) == [1, 3]


def test_a_passage_that_shares_only_an_idea_is_found_by_it():
    ideas = Bm25.of([idea_terms(passage) for passage in PASSAGES])
    assert found(ideas.scores(idea_terms("our stock"))) == [0, 1]


def test_a_rare_word_counts_more_than_a_frequent_one():
    words = words_of(PASSAGES)
    assert words.weight("inventory") > words.weight("store") > words.weight("nowhere") == 0
    assert words.share("store") == 0.5
    scores = words.scores(["inventory", "store"])
    assert scores[1] > scores[3]


def test_of_two_passages_with_the_word_the_shorter_leads():
    scores = words_of(["库存", "库存和很多别的事情都在这里讲"]).scores(["库存"])
    assert scores[0] > scores[1]


def test_a_word_said_often_counts_more_but_not_without_bound():
    words = words_of(PASSAGES)
    once, twice, often = (words.scores(["inventory"] * times)[1] for times in (1, 2, 1000))
    assert once < twice < 2 * once and often < 9 * once


def test_nothing_to_search_gives_nothing():
    assert found(words_of([]).scores(["库存"])) == []
    assert found(words_of(["..."]).scores(["库存"])) == []


@given(
    st.text(alphabet="仓库存准点盘货架", min_size=2, max_size=8), st.text(alphabet="仓库存准点盘货架，。", max_size=30)
)
def test_a_chinese_passage_with_the_word_is_always_found(word, around):
    assert 0 in found(words_of([around + word, "别的"]).scores(query_words(word)))


def plainly(documents, query) -> list[float]:
    """BM25 as the book writes it, one document at a time."""
    mean = sum(map(len, documents)) / len(documents) or 1.0
    scores = [0.0] * len(documents)
    for term in dict.fromkeys(query):
        having = sum(term in document for document in documents)
        weight = math.log(1 + (len(documents) - having + 0.5) / (having + 0.5))
        times = query.count(term)
        for row, document in enumerate(documents):
            often = document.count(term)
            if often:
                long = 1.2 * (1 - 0.75 + 0.75 * len(document) / mean)
                scores[row] += weight * times * (7.0 + 1) / (times + 7.0) * (often * (1.2 + 1) / (often + long))
    return scores


DOCUMENTS = st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=12), min_size=1, max_size=12)


@given(DOCUMENTS, st.lists(st.sampled_from("abcdefghxy"), max_size=6))
def test_scores_are_those_of_the_plain_formula_to_the_last_digit(documents, query):
    assert Bm25.of(documents).scores(query).tolist() == plainly(documents, query)
