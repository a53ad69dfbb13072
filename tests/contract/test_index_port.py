"""What every VectorIndex must do, and what the real one does beyond."""

from __future__ import annotations

import numpy as np
import pytest

from assistant.backends.faiss_index import FaissIndex
from assistant.errors import WorkError

VECTORS = np.eye(4, dtype=np.float32)[[0, 1, 2, 3, 0]] * np.array([[1], [1], [1], [1], [0.5]], dtype=np.float32)


@pytest.fixture(params=["faiss", "fake"])
def maker(request, fakes):
    return FaissIndex if request.param == "faiss" else fakes["index"]


def test_length_is_the_number_of_vectors(maker):
    assert len(maker.build(VECTORS)) == 5


def test_search_gives_inner_products_best_first(maker):
    scores, rows = maker.build(VECTORS).search(np.array([[1, 0.25, 0, 0]], dtype=np.float32), 3)
    assert rows.tolist() == [[0, 4, 1]]
    assert scores.tolist() == [[1.0, 0.5, 0.25]]
    assert rows.dtype == np.int64 and scores.dtype == np.float32


def test_more_than_there_are_gives_all(maker):
    scores, rows = maker.build(VECTORS).search(VECTORS[:2], 99)
    assert scores.shape == rows.shape == (2, 5)
    assert sorted(rows[0].tolist()) == [0, 1, 2, 3, 4]


def test_an_empty_index_finds_nothing(maker):
    scores, rows = maker.build(VECTORS[:0]).search(VECTORS[:2], 3)
    assert scores.shape == rows.shape == (2, 0)


def test_saved_and_loaded_it_answers_the_same_with_equal_bytes(maker, tmp_path):
    first, second = tmp_path / "索引.a", tmp_path / "索引.b"
    index = maker.build(VECTORS)
    index.save(first)
    maker.build(VECTORS).save(second)
    again = maker.load(first)
    assert first.read_bytes() == second.read_bytes()
    assert len(again) == 5
    for left, right in zip(index.search(VECTORS, 5), again.search(VECTORS, 5), strict=True):
        assert left.tolist() == right.tolist()


@pytest.mark.parametrize("content", [b"", b"not an index", b"IxFI" + bytes(9)])
def test_faiss_refuses_a_file_that_is_no_index(tmp_path, content):
    (tmp_path / "x").write_bytes(content)
    with pytest.raises(WorkError, match="no search index"):
        FaissIndex.load(tmp_path / "x")


def test_faiss_refuses_a_missing_file(tmp_path):
    with pytest.raises(WorkError, match="no search index"):
        FaissIndex.load(tmp_path / "missing")
