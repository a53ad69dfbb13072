"""Reciprocal rank fusion."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.retrieve.fuse import fuse, shares


def earned(scores, found=None):
    values = np.array(scores, dtype=float)
    return shares(values, np.ones(len(values), dtype=bool) if found is None else np.array(found)).tolist()


def test_the_best_earn_most_and_equals_keep_their_order():
    found = earned([0.5, -1.0, 2.0, 0.5])
    assert sorted(range(4), key=lambda at: -found[at]) == [2, 0, 3, 1]


def test_the_first_place_earns_one_and_shares_follow_the_formula():
    found = earned([0.9, 0.2])
    assert found[0] == 1.0
    assert found[1] == pytest.approx((1 / 62 - 1 / 63) / (1 / 61 - 1 / 63))


def test_what_was_not_found_earns_nothing_and_the_last_found_something():
    assert earned([3.0, 2.0, 1.0], [False, True, False]) == [0.0, 1.0, 0.0]
    assert earned(range(50))[0] > 0


def test_fused_is_the_weighted_mean():
    found = fuse([np.array([1.0, 0.5]), np.array([0.0, 1.0])], [3.0, 1.0])
    assert found.tolist() == [0.75, pytest.approx(0.625)]


def test_nothing_cannot_be_fused():
    with pytest.raises(ValueError, match="no shares"):
        fuse([], [])


@given(st.lists(st.lists(st.floats(-1, 1), min_size=10, max_size=10), min_size=1, max_size=4))
def test_scores_lie_between_zero_and_one(rankings):
    scores = fuse([shares(np.array(one), np.array(one) > 0) for one in rankings], [1.0] * len(rankings))
    assert all(0 <= score <= 1.0000001 for score in scores)
    assert [bool(score) for score in scores] == [any(one[at] > 0 for one in rankings) for at in range(10)]
