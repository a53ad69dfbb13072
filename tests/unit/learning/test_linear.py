"""Hashed features and linear models."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import WorkError
from assistant.learning.linear import LinearModel, Row, char_ngrams, in_field, load_linear, named, save_linear

TEXT = st.text(alphabet="ab 我们，", max_size=12)


def grams(text: str, low: int, high: int) -> set[str]:
    return {text[at : at + n] for n in range(low, high + 1) for at in range(len(text) - n + 1)}


@given(TEXT, st.integers(1, 3), st.integers(3, 5))
def test_there_is_one_hash_for_each_different_run_of_characters(text, low, high):
    found = char_ngrams(text, low, high)
    assert len(found) == len(set(found.tolist())) == len(grams(text, low, high))


@given(TEXT, TEXT)
def test_texts_share_the_hashes_of_the_runs_they_share_wherever_these_stand(left, right):
    shared = set(char_ngrams(left, 2, 3).tolist()) & set(char_ngrams(right, 2, 3).tolist())
    assert len(shared) == len(grams(left, 2, 3) & grams(right, 2, 3))


def test_the_same_words_in_another_place_are_other_features():
    found = char_ngrams("planning took four hours", 2, 5)
    before, after = in_field(found, "before"), in_field(found, "after")
    assert len(before) == len(found)
    assert not set(found.tolist()) & set(before.tolist())
    assert not set(before.tolist()) & set(after.tolist())
    assert in_field(found, "before").tolist() == before.tolist()


def test_named_features_keep_their_order_and_their_hash():
    assert named(["role=interviewer", "first=True"]).tolist() == [
        *named(["role=interviewer"]).tolist(),
        *named(["first=True"]).tolist(),
    ]


@pytest.fixture
def model():
    weights = np.array([[0.5, -0.5], [1, 2], [0, 0], [3, 4]], np.float16)
    extra = {"within": np.eye(2, dtype=np.float32)}
    return LinearModel(("challenge", "解决"), weights, np.array([0.25, 0], np.float32), extra)


def test_a_model_comes_back_as_it_was_saved(model, tmp_path):
    save_linear(model, tmp_path / "new", "zh")
    loaded = load_linear(tmp_path / "new", "zh")
    assert loaded.outputs == model.outputs
    assert np.array_equal(loaded.weights, model.weights) and np.array_equal(loaded.bias, model.bias)
    assert np.array_equal(loaded.extra["within"], model.extra["within"])
    rows = [Row(((np.array([1, 3], np.uint32), 1.0),)), Row(((np.array([7], np.uint32), 0.5),))]
    assert np.array_equal(loaded.scores(rows), model.scores(rows))


def test_the_same_model_is_saved_as_the_same_bytes(model, tmp_path):
    for folder in ("one", "two"):
        save_linear(model, tmp_path / folder, "en")
    for name in ("en.safetensors", "en.json"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()


@pytest.mark.parametrize("name", ["en.safetensors", "en.json"])
def test_a_missing_file_is_refused_by_name(model, tmp_path, name):
    save_linear(model, tmp_path, "en")
    (tmp_path / name).unlink()
    with pytest.raises(WorkError, match=r"'en\.safetensors' is missing"):
        load_linear(tmp_path, "en")


def test_weights_that_are_not_those_promised_are_refused(model, tmp_path):
    save_linear(model, tmp_path, "en")
    told = json.loads((tmp_path / "en.json").read_text(encoding="utf-8"))
    (tmp_path / "en.json").write_text(json.dumps(told | {"sha256": "0" * 64}), encoding="utf-8")
    with pytest.raises(WorkError, match="checksum"):
        load_linear(tmp_path, "en")
