"""Reciprocal rank fusion."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieve.fuse import fuse, ranked, shares


def test_ranked_is_best_first_and_keeps_the_order_of_equals():
    assert ranked({"a": 0.5, "b": -1.0, "c": 2.0, "d": 0.5}) == ["c", "a", "d", "b"]


def test_the_first_place_earns_one_and_shares_follow_the_formula():
    found = shares(["a", "b"], 2)
    assert found["a"] == 1.0
    assert found["b"] == pytest.approx((1 / 62 - 1 / 63) / (1 / 61 - 1 / 63))


def test_a_short_ranking_among_many_keys_earns_more_than_the_last_of_a_full_one():
    assert shares(["a"], 50)["a"] == 1.0
    assert shares(list(range(50)), 50)[49] > 0


def test_fused_is_the_weighted_mean_and_a_missing_key_earns_nothing():
    found = fuse([{"a": 1.0, "b": 0.5}, {"b": 1.0}], [3.0, 1.0])
    assert found == {"a": 0.75, "b": pytest.approx(0.625)}


def test_nothing_to_fuse_gives_nothing():
    assert fuse([], []) == {}


@given(st.lists(st.lists(st.integers(0, 9), unique=True), min_size=1, max_size=4))
def test_scores_lie_between_zero_and_one(rankings):
    scores = fuse([shares(ranking, 10) for ranking in rankings], [1.0] * len(rankings))
    assert all(0 < score <= 1.0000001 for score in scores.values())
    assert sorted(scores) == sorted({key for ranking in rankings for key in ranking})
