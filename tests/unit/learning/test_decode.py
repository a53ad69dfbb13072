"""The best path is the best of all paths."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.learning.decode import log_softmax, viterbi

LABELS = 3


def scored(path, emissions, transitions, kinds):
    total = sum(emissions[i][label] for i, label in enumerate(path))
    return total + sum(transitions[kinds[i]][path[i - 1]][path[i]] for i in range(1, len(path)))


@given(st.integers(0, 6), st.integers(0, 10_000))
def test_viterbi_equals_trying_every_path(steps, seed):
    rng = np.random.default_rng(seed)
    emissions = rng.normal(size=(steps, LABELS)).astype(np.float32)
    transitions = (rng.normal(size=(LABELS, LABELS)).astype(np.float32), rng.normal(size=(LABELS, LABELS)).astype(np.float32))  # fmt: skip
    kinds = rng.integers(0, 2, size=steps).tolist()
    path = viterbi(emissions, transitions, kinds)
    assert len(path) == steps
    best = max(scored(other, emissions, transitions, kinds) for other in product(range(LABELS), repeat=steps))
    assert scored(path, emissions, transitions, kinds) == pytest.approx(best, abs=1e-4)


def test_transitions_can_outweigh_a_single_sentence():
    emissions = np.array([[1, 0], [0, 0.5], [1, 0]], np.float32)
    stay = np.array([[0, -1], [-1, 0]], np.float32)
    assert viterbi(emissions, (stay, 0 * stay), [0, 0, 0]) == [0, 0, 0]
    assert viterbi(emissions, (stay, 0 * stay), [0, 1, 1]) == [0, 1, 0]


def test_path_is_made_of_plain_numbers():
    path = viterbi(np.zeros((2, 2), np.float32), (np.zeros((2, 2), np.float32),), [0, 0])
    assert all(type(label) is int for label in path)


@given(st.integers(1, 5), st.integers(0, 10_000), st.sampled_from([1.0, 50.0, 1000.0]))
def test_probabilities_add_up_to_one(rows, seed, size):
    scores = (np.random.default_rng(seed).normal(size=(rows, 4)) * size).astype(np.float32)
    log = log_softmax(scores)
    assert np.isfinite(log).all()
    assert np.allclose(np.exp(log).sum(axis=1), 1, atol=1e-4)
    assert (log.argmax(axis=1) == scores.argmax(axis=1)).all()
