"""Rows become columns; models are written for everybody to read."""

import os

import numpy as np
import pytest

from assistant.learning.linear import LinearModel, Row, load_linear, save_linear


def model() -> LinearModel:
    weights = np.arange(16, dtype=np.float16).reshape(8, 2)
    return LinearModel(("a", "b"), weights, np.array([0.5, -0.5], np.float32), {})


def hashes(*numbers: int):
    return np.array(numbers, np.uint32)


def test_the_values_of_a_block_have_its_weight_as_length():
    columns, values = Row(((hashes(1, 9, 2, 3), 1.0), (hashes(), 0.9), (hashes(7), 0.5))).columns(8)
    assert columns.tolist() == [1, 1, 2, 3, 7]
    assert values.tolist() == [0.5, 0.5, 0.5, 0.5, 0.5]


@pytest.mark.parametrize("blocks", [(), ((hashes(), 1.0),)])
def test_a_row_without_features_scores_the_bias(blocks):
    assert model().scores([Row(blocks)]).tolist() == [[0.5, -0.5]]


def test_scores_add_up_the_weights_of_the_columns():
    assert model().scores([Row(((hashes(1), 1.0), (hashes(10), 0.5)))]).tolist() == [[2 + 2 + 0.5, 3 + 2.5 - 0.5]]


def test_what_is_saved_is_loaded_and_everybody_may_read_it(tmp_path):
    before = os.umask(0o077)
    try:
        save_linear(model(), tmp_path, "en")
    finally:
        os.umask(before)
    assert load_linear(tmp_path, "en").weights.tolist() == model().weights.tolist()
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o644}
