"""What two texts share, as each says it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieve.lexical import Bm25, idea_terms, word_terms
from assistant.retrieve.shared import Terms, shared_terms

OTHERS = [
    f"unrelated passage number {word}" for word in ["one", "two", "three", "four", "five", "six", "seven", "eight"]
]
PASSAGES = ["门店库存不准", "Inventory counts were wrong", "Nurses wrote rosters by hand", *OTHERS]
KNOWN = Terms(Bm25.of([word_terms(p) for p in PASSAGES]), Bm25.of([idea_terms(p) for p in PASSAGES]))


def told(query: str, passage: str) -> list[tuple[str, str]]:
    return [(term.asked, term.found) for term in shared_terms(query, passage, KNOWN)]


def test_chinese_pairs_that_overlap_are_one_phrase():
    assert told("我们门店库存一直不准", PASSAGES[0]) == [("门店库存", "门店库存"), ("不准", "不准")]


def test_english_words_are_told_as_the_query_says_them():
    assert ("counts", "counts") in told("every count, all counts and more", "the counts") or told(
        "all counts", "one count"
    ) == [("counts", "counts")]


def test_the_same_idea_in_the_other_language_is_told_with_both_words():
    assert told("库存盘不清", PASSAGES[1]) == [("库存", "inventory")]
    assert told("the rosters", "排班靠经验") == [("rosters", "排班")]


def test_an_idea_that_the_same_word_already_tells_is_not_repeated():
    assert told("inventory", PASSAGES[1]) == [("inventory", "inventory")]


def test_what_many_passages_have_is_not_told():
    assert told("an unrelated passage", OTHERS[0]) == []


def test_at_most_five_the_most_telling_first():
    text = "库存 nurse roster wrong count hand inventory"
    found = shared_terms(text, " ".join(PASSAGES), KNOWN)
    assert len(found) == 5
    assert [term.weight for term in found] == sorted((term.weight for term in found), reverse=True)


@given(st.text(alphabet="门店库存不准，a ", max_size=20))
def test_what_is_told_stands_in_both_texts(query):
    for asked, found in told(query, PASSAGES[0]):
        assert asked in query and found in PASSAGES[0]
