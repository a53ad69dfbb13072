"""Weights that are learned from few examples, each held near what a person expects."""

from __future__ import annotations

import numpy as np
import pytest

from assistant.learning.held import fit_near

FREE, HELD = 0.001, 1.0


def fitted(table, right, expected, penalty, counts=None):
    floats = [np.array(one, float) for one in (table, right, expected, penalty)]
    return fit_near(*floats, counts=None if counts is None else np.array(counts, float))


def test_a_bias_alone_becomes_the_log_odds_of_the_examples():
    (bias,) = fitted([[1]] * 4, [1, 1, 1, 0], [0], [FREE])
    assert bias == pytest.approx(np.log(3), abs=0.01)


def test_a_sign_without_examples_weighs_what_was_expected():
    weights = fitted([[0, 1]] * 4, [1, 0, 1, 0], [2.5, 0], [HELD, FREE])
    assert weights[0] == pytest.approx(2.5)


def test_examples_move_a_weight_the_less_the_firmer_it_is_held():
    table, right = [[1, 1]] * 8 + [[0, 1]] * 8, [1] * 8 + [0] * 8
    loose, firm = (fitted(table, right, [0, 0], [held, FREE])[0] for held in (0.1, 10))
    assert loose > firm > 0


def test_an_example_counts_as_often_as_is_said():
    table, right, expected, penalty = [[1, 1], [0, 1], [1, 1]], [1, 0, 0], [0.5, 0], [HELD, HELD]
    twice = fitted([*table, table[0]], [*right, right[0]], expected, penalty)
    assert fitted(table, right, expected, penalty, counts=[2, 1, 1]) == pytest.approx(twice, abs=1e-5)


def test_the_weights_are_those_at_which_nothing_pulls_any_more():
    rng = np.random.default_rng(7)
    table, right = rng.integers(0, 2, (40, 3)).astype(float), rng.integers(0, 2, 40).astype(float)
    expected, penalty = np.array([1.0, -1.0, 0.0]), np.array([1.0, 2.0, 0.1])
    weights = fit_near(table, right, expected, penalty)
    chances = 1 / (1 + np.exp(-(table @ weights)))
    assert table.T @ (chances - right) + penalty * (weights - expected) == pytest.approx(np.zeros(3), abs=1e-4)
