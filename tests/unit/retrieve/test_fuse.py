"""Reciprocal rank fusion."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieve.fuse import fuse, ranked


def test_ranked_is_best_first_without_zeros_and_keeps_the_order_of_equals():
    assert ranked({"a": 0.5, "b": 0.0, "c": 2.0, "d": 0.5, "e": -1.0}) == ["c", "a", "d"]


def test_the_leader_of_every_ranking_scores_one():
    scores = fuse([["a", "b"], ["a", "c"]])
    assert scores["a"] == 1.0
    assert scores["b"] == scores["c"] < 0.5


def test_the_figures_follow_the_formula():
    assert fuse([["a", "b"], ["b"]])["b"] == pytest.approx((1 / 62 + 1 / 61) / (2 / 61))


def test_weights_decide_between_rankings():
    scores = fuse([["a"], ["b"]], [1.0, 0.5])
    assert scores["a"] > scores["b"]


@given(st.lists(st.lists(st.integers(0, 9), unique=True), min_size=1, max_size=4))
def test_scores_lie_between_zero_and_one(rankings):
    assert all(0 < score <= 1.0000001 for score in fuse(rankings).values())
