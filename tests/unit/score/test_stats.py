"""Means and their intervals; folds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.score.folds import folds
from assistant.score.stats import bootstrap, paired_bootstrap
from tests.unit.score.planting import all_gold

SOME = [0.1, 0.4, 0.4, 0.5, 0.9, 0.8, 0.2, 0.6]


def test_the_interval_holds_the_mean_and_is_the_same_every_time() -> None:
    interval = bootstrap(SOME)
    assert interval is not None
    assert interval.mean == pytest.approx(sum(SOME) / len(SOME))
    assert interval.low < interval.mean < interval.high
    assert interval == bootstrap(SOME)
    assert bootstrap(SOME, resamples=50) != bootstrap(SOME, resamples=50, seed=2)


def test_the_interval_agrees_with_the_normal_one_for_many_cases() -> None:
    many = SOME * 50
    interval = bootstrap(many)
    assert interval is not None
    mean = sum(many) / len(many)
    spread = 1.96 * (sum((x - mean) ** 2 for x in many) / len(many) ** 2) ** 0.5
    assert interval.low == pytest.approx(mean - spread, abs=0.003)
    assert interval.high == pytest.approx(mean + spread, abs=0.003)


def test_no_values_no_interval() -> None:
    assert bootstrap([]) is None


def test_a_steady_small_gain_is_seen_in_pairs_only() -> None:
    after = [value + 0.01 for value in SOME]
    paired = paired_bootstrap(SOME, after)
    assert paired is not None
    assert paired.low > 0
    alone = bootstrap(after)
    assert alone is not None
    assert alone.low < sum(SOME) / len(SOME)


def test_pairs_must_be_pairs() -> None:
    with pytest.raises(ValueError, match="2 cases before, 1 after"):
        paired_bootstrap([1, 2], [1])


def test_folds_are_even_over_both_languages() -> None:
    placed = folds([gold.id for gold in all_gold()])
    for lang in ("en", "zh"):
        sizes = [sum(fold == n and one.startswith(lang) for one, fold in placed.items()) for n in range(6)]
        assert sizes == [4] * 6


@given(st.lists(st.from_regex(r"(en|zh)-[a-z]{3}-\d\d", fullmatch=True), unique=True), st.randoms(), st.integers(2, 9))
def test_folds_do_not_depend_on_the_order(ids: list[str], dice: object, n: int) -> None:
    shuffled = list(ids)
    dice.shuffle(shuffled)  # type: ignore[attr-defined]
    assert folds(shuffled, n) == folds(ids, n)
    sizes = [list(folds(ids, n).values()).count(fold) for fold in range(n)]
    assert max(sizes) - min(sizes) <= 1
