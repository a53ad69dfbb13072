"""What every VectorIndex must do, and what the real one does beyond."""

from __future__ import annotations

import faiss
import numpy as np
import pytest

from assistant.backends.faiss_index import FaissIndex
from assistant.errors import WorkError

VECTORS = np.eye(4, dtype=np.float32)[[0, 1, 2, 3, 0]] * np.array([[1], [1], [1], [1], [0.5]], dtype=np.float32)


class Listed(FaissIndex):
    """The kind that many vectors get, with few."""

    @classmethod
    def build(cls, vectors, exact_up_to=0):
        return super().build(vectors, exact_up_to)

    @classmethod
    def load(cls, path, exact_up_to=0):
        return super().load(path, exact_up_to)


@pytest.fixture(params=["faiss", "fake"])
def maker(request, fakes):
    return FaissIndex if request.param == "faiss" else fakes["index"]


def spread(number: int, seed: int = 1) -> np.ndarray:
    """Unit vectors around some directions, as texts on some topics have."""
    topics = np.random.default_rng(0).standard_normal((40, 32))
    random = np.random.default_rng(seed)
    vectors = topics[random.integers(0, 40, number)] + 0.5 * random.standard_normal((number, 32))
    return (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)


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


def test_only_marked_rows_are_found(maker):
    among = np.array([False, True, False, False, True])
    scores, rows = maker.build(VECTORS).search(np.array([[1, 0.25, 0, 0]], dtype=np.float32), 3, among)
    assert rows.tolist() == [[4, 1, -1]]
    assert scores[0, :2].tolist() == [0.5, 0.25]


def test_updated_it_answers_for_the_new_rows(maker):
    new = np.ascontiguousarray(VECTORS[[3, 0, 1, 1]])
    index = maker.build(VECTORS).updated(new, np.array([3, 0, -1, 1]))
    assert len(index) == 4
    assert index.search(np.array([[0, 0, 0, 1]], dtype=np.float32), 1)[1].tolist() == [[0]]
    assert sorted(index.search(np.array([[1, 0.5, 0, 0]], dtype=np.float32), 3)[1][0].tolist()) == [1, 2, 3]


def test_the_number_of_vectors_decides_of_the_kind():
    vectors = spread(300)
    assert (FaissIndex.build(vectors, 300).kind, FaissIndex.build(vectors, 300).exact) == ("faiss-flat", True)
    assert (FaissIndex.build(vectors, 299).kind, FaissIndex.build(vectors, 299).exact) == ("faiss-ivf-sq8", False)


def test_lists_find_nearly_what_comparing_all_finds():
    vectors, queries = spread(4000), spread(50, seed=2)
    _, near = FaissIndex.build(vectors).search(queries, 10)
    scores, found = Listed.build(vectors).search(queries, 10)
    assert np.mean([len(set(a) & set(b)) / 10 for a, b in zip(near, found, strict=True)]) > 0.9
    assert np.allclose(scores[:, 0], np.einsum("ij,ij->i", queries, vectors[found[:, 0]]), atol=0.02)


def test_lists_find_a_rare_row_wherever_it_lies():
    vectors = spread(4000)
    for row in (0, 1234, 3999):
        among = np.arange(4000) == row
        assert Listed.build(vectors).search(-vectors[:1], 1, among)[1].tolist() == [[row]]


def test_lists_take_in_and_let_go_of_vectors_without_being_built_anew(monkeypatch):
    vectors = spread(3000)
    index = Listed.build(vectors)
    monkeypatch.setattr("assistant.backends.faiss_lists.build", None)
    stays = np.flatnonzero(np.arange(3000) % 3 != 1)
    was = np.concatenate([[-1] * 5, stays, [-1] * 5])
    changed = np.concatenate([spread(5, seed=3), vectors[stays], spread(5, seed=4)])
    index = index.updated(changed, was)
    assert len(index) == len(changed)
    for row in (0, 4, 5, 1000, len(changed) - 1):
        scores, found = index.search(changed[row : row + 1], 1)
        assert found.tolist() == [[row]] and scores[0, 0] == pytest.approx(1, abs=0.02)


def test_lists_that_fit_no_more_are_made_anew():
    index = Listed.build(spread(400))
    many = spread(4000)
    was = np.concatenate([np.arange(400), np.full(3600, -1)])
    assert index.updated(many, was).search(many[:50], 1)[1][:, 0].tolist() == list(range(50))
    few = FaissIndex.build(spread(400), 100).updated(spread(40), np.full(40, -1))
    assert few.kind == "faiss-flat"


def test_equal_vectors_give_equal_lists(tmp_path):
    for name in ("a", "b"):
        Listed.build(spread(1000)).save(tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert Listed.load(tmp_path / "a").kind == "faiss-ivf-sq8"


@pytest.mark.parametrize("kind", ["IVF4,Flat", "IVF4,SQfp16", "HNSW8,Flat", "PQ4x4"])
def test_faiss_refuses_kinds_it_does_not_make(tmp_path, kind):
    index = faiss.index_factory(32, kind, faiss.METRIC_INNER_PRODUCT)
    index.train(spread(500))
    (tmp_path / "x").write_bytes(faiss.serialize_index(index).tobytes())
    with pytest.raises(WorkError, match="no search index"):
        FaissIndex.load(tmp_path / "x")


def test_faiss_refuses_an_index_of_distances(tmp_path):
    (tmp_path / "x").write_bytes(faiss.serialize_index(faiss.IndexFlatL2(8)).tobytes())
    with pytest.raises(WorkError, match="no search index"):
        FaissIndex.load(tmp_path / "x")
