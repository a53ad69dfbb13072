"""Hashed features and linear models."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import WorkError
from assistant.learning.linear import LinearModel, Row, in_field, load_linear, named, ngrams_of, save_linear

TEXT = st.text(alphabet="ab 我们，", max_size=12)


def grams(text: str, low: int, high: int) -> set[str]:
    return {text[at : at + n] for n in range(low, high + 1) for at in range(len(text) - n + 1)}


@given(TEXT, st.integers(1, 3), st.integers(3, 5))
def test_there_is_one_hash_for_each_different_run_of_characters(text, low, high):
    found = ngrams_of([text], low, high)[0]
    assert len(found) == len(set(found.tolist())) == len(grams(text, low, high))


@given(TEXT, TEXT)
def test_texts_share_the_hashes_of_the_runs_they_share_wherever_these_stand(left, right):
    shared = set(ngrams_of([left], 2, 3)[0].tolist()) & set(ngrams_of([right], 2, 3)[0].tolist())
    assert len(shared) == len(grams(left, 2, 3) & grams(right, 2, 3))


def test_the_same_words_in_another_place_are_other_features():
    found = ngrams_of(["planning took four hours"], 2, 5)[0]
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


def test_each_of_several_texts_has_the_n_grams_that_it_has_alone():
    texts = ["four hours", "", "o", "hours", "four hours a day"]
    alone = [ngrams_of([text], 2, 5)[0].tolist() for text in texts]
    assert [found.tolist() for found in ngrams_of(texts, 2, 5)] == alone
    assert [len(found) for found in alone[:4]] == [27, 0, 0, 10]


def test_texts_that_are_none_have_no_n_grams():
    assert ngrams_of([], 2, 5) == []


def test_many_rows_have_the_scores_that_each_has_alone():
    rows = [
        Row(((found, 1.0), (named([str(i)]), 0.5))) for i, found in enumerate(ngrams_of(["stock count"] * 300, 2, 3))
    ]
    weights = np.linspace(-1, 1, 64 * 2).reshape(64, 2).astype(np.float16)
    model = LinearModel(("yes", "no"), weights, np.array([0.5, -0.5], np.float32), {})
    assert np.array_equal(model.scores(rows), np.vstack([model.scores([row]) for row in rows]))
