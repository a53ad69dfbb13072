"""The index on disk: kept, checked, built again when it does not fit."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace

import pytest

from assistant.backends.faiss_index import FaissIndex
from assistant.errors import WorkError
from assistant.retrieve.search import open_search
from assistant.retrieve.store import fingerprint, sweep


class Counting:
    """The real embedder, counting what it is given."""

    def __init__(self, embedder) -> None:
        self._embedder, self.id, self.dim, self.texts = embedder, embedder.id, embedder.dim, 0

    def encode(self, texts):
        self.texts += len(texts)
        return self._embedder.encode(texts)


def opened(cases, embedder, folder) -> int:
    """How many texts were embedded to open the search."""
    counting = Counting(embedder)
    open_search(cases, counting, FaissIndex.build, FaissIndex.load, folder)
    return counting.texts


def home_of(folder):
    (home,) = (folder / "index").iterdir()
    return home


def test_the_index_is_built_once_and_kept(cases, embedder, tmp_path):
    assert opened(cases, embedder, tmp_path) > 0
    assert sorted(path.name for path in home_of(tmp_path).iterdir()) == ["rows.json", "vectors.f32", "vectors.faiss"]
    assert opened(cases, embedder, tmp_path) == 0


def test_only_what_is_new_is_embedded(cases, embedder, tmp_path):
    whole = opened(cases, embedder, tmp_path)
    title = replace(cases[0], title="Another title")
    assert opened((title, *cases[1:]), embedder, tmp_path) == 1
    assert opened(cases[1:], embedder, tmp_path) == 0
    added = opened(cases, embedder, tmp_path)
    assert 0 < added < whole
    assert len(list((tmp_path / "index").iterdir())) == 1


def test_an_index_brought_up_to_date_equals_one_built_anew(cases, embedder, tmp_path):
    opened(cases[:4], embedder, tmp_path / "a")
    opened(cases[1:], embedder, tmp_path / "a")
    opened(cases[1:], embedder, tmp_path / "b")
    first, second = (home_of(tmp_path / name) for name in ("a", "b"))
    for path in first.iterdir():
        assert path.read_bytes() == (second / path.name).read_bytes(), path.name


def test_nothing_of_a_case_that_went_stays_in_the_index(cases, embedder, tmp_path):
    opened(cases, embedder, tmp_path)
    opened(cases[1:], embedder, tmp_path)
    assert cases[0].id not in (home_of(tmp_path) / "rows.json").read_text(encoding="utf-8")


def test_another_embedder_gets_its_own_index_and_a_sweep_takes_it_away(cases, embedder, tmp_path):
    other = Counting(embedder)
    other.id = "other"
    open_search(cases, other, FaissIndex.build, FaissIndex.load, tmp_path)
    assert other.texts > 0
    opened(cases, embedder, tmp_path)
    assert len(list((tmp_path / "index").iterdir())) == 2
    sweep(tmp_path, embedder.id)
    assert opened(cases, embedder, tmp_path) == 0
    assert home_of(tmp_path).name == fingerprint(embedder.id)
    sweep(tmp_path, None)
    assert list((tmp_path / "index").iterdir()) == []
    sweep(tmp_path / "nowhere", None)


@pytest.mark.parametrize("name", ["rows.json", "vectors.faiss", "vectors.f32"])
@pytest.mark.parametrize("damage", [b"", b"\xff\x00", b"{}", b"[1]"])
def test_a_damaged_file_means_a_new_index(cases, embedder, tmp_path, name, damage):
    opened(cases, embedder, tmp_path)
    whole = {path.name: path.read_bytes() for path in home_of(tmp_path).iterdir()}
    (home_of(tmp_path) / name).write_bytes(damage)
    assert opened(cases, embedder, tmp_path) > 0
    assert {path.name: path.read_bytes() for path in home_of(tmp_path).iterdir()} == whole


def test_an_index_of_another_kind_with_a_true_checksum_is_not_trusted(cases, embedder, tmp_path):
    opened(cases, embedder, tmp_path)
    home = home_of(tmp_path)
    rows = json.loads((home / "rows.json").read_text(encoding="utf-8"))
    (home / "vectors.faiss").write_bytes(b"something else")
    rows["sha256"][1] = hashlib.sha256(b"something else").hexdigest()
    (home / "rows.json").write_text(json.dumps(rows, ensure_ascii=False) + "\n", encoding="utf-8")
    open_search(cases, embedder, FaissIndex.build, FaissIndex.load, tmp_path)
    assert (home / "vectors.faiss").read_bytes() != b"something else"
    assert FaissIndex.load(home / "vectors.faiss")


def test_the_same_cases_give_the_same_bytes(cases, embedder, tmp_path):
    for name in ("a", "b"):
        opened(cases, embedder, tmp_path / name)
    first, second = (home_of(tmp_path / name) for name in ("a", "b"))
    assert first.name == second.name
    for path in first.iterdir():
        assert path.read_bytes() == (second / path.name).read_bytes()


def test_a_folder_that_cannot_be_written_is_named(cases, embedder, tmp_path):
    (tmp_path / "index").write_text("a file in the way", encoding="utf-8")
    with pytest.raises(WorkError, match="cannot be kept in") as caught:
        opened(cases, embedder, tmp_path)
    assert str(tmp_path) in caught.value.message.zh
    assert "writable" in caught.value.hint.en
