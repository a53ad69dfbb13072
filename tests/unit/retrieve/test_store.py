"""The index on disk: kept, checked, built again when it does not fit."""

from __future__ import annotations

import json
import os
from dataclasses import replace

import pytest

from assistant.backends.faiss_index import FaissIndex
from assistant.errors import WorkError
from assistant.retrieve.search import open_search
from assistant.retrieve.store import digest, fingerprint, sweep

FILES = ("ideas.bm25", "index.json", "rows.bin", "vectors.f32", "vectors.faiss", "words.bm25")


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
    assert sorted(path.name for path in home_of(tmp_path).iterdir()) == list(FILES)
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
    assert b"inventory" in (home_of(tmp_path) / "words.bm25").read_bytes()
    opened(cases[1:], embedder, tmp_path)
    home = home_of(tmp_path)
    assert b"inventory" not in (home / "words.bm25").read_bytes()
    assert digest(cases[0].sections["challenge"].splitlines()[0]) not in (home / "rows.bin").read_bytes()


def test_what_was_left_behind_goes_with_the_next_change(cases, embedder, tmp_path):
    opened(cases[1:], embedder, tmp_path)
    home = home_of(tmp_path)
    for name in ("rows.json", "words.bm25.123", "words.bm25.456"):
        (home / name).write_text("inventory", encoding="utf-8")
    os.utime(home / "words.bm25.123", (0, 0))
    opened(cases, embedder, tmp_path)
    assert sorted(path.name for path in home.iterdir()) == sorted((*FILES, "words.bm25.456"))


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


@pytest.mark.parametrize("name", [name for name in FILES if name != "vectors.f32"])
@pytest.mark.parametrize("damage", [b"", b"\xff\x00", b"{}", b"[1]"])
def test_a_damaged_file_means_a_new_one(cases, embedder, tmp_path, name, damage):
    opened(cases, embedder, tmp_path)
    whole = {path.name: path.read_bytes() for path in home_of(tmp_path).iterdir()}
    (home_of(tmp_path) / name).write_bytes(damage)
    opened(cases, embedder, tmp_path)
    assert {path.name: path.read_bytes() for path in home_of(tmp_path).iterdir()} == whole


def test_damaged_vectors_are_not_taken_over(cases, embedder, tmp_path):
    whole = opened(cases, embedder, tmp_path)
    path = home_of(tmp_path) / "vectors.f32"
    path.write_bytes(bytes(len(path.read_bytes())))
    assert opened(cases[1:], embedder, tmp_path) > whole / 2
    opened(cases[1:], embedder, tmp_path / "b")
    assert path.read_bytes() == (home_of(tmp_path / "b") / "vectors.f32").read_bytes()


def test_terms_cut_by_other_rules_are_counted_again_and_vectors_stay(cases, embedder, tmp_path, monkeypatch):
    opened(cases, embedder, tmp_path)
    told = json.loads((home_of(tmp_path) / "index.json").read_text(encoding="utf-8"))
    monkeypatch.setattr("assistant.retrieve.kept._rules", lambda: "others")
    monkeypatch.setattr("assistant.retrieve.store.word_terms", lambda text: ["one"])
    assert opened(cases, embedder, tmp_path) == 0
    again = json.loads((home_of(tmp_path) / "index.json").read_text(encoding="utf-8"))
    assert again["sha256"]["words.bm25"] != told["sha256"]["words.bm25"]
    assert again["sha256"]["vectors.f32"] == told["sha256"]["vectors.f32"]


def test_texts_are_cut_into_terms_once(cases, embedder, tmp_path, monkeypatch):
    opened(cases, embedder, tmp_path)
    monkeypatch.setattr("assistant.retrieve.store.word_terms", None)
    opened(cases, embedder, tmp_path)


def test_lists_are_kept_and_changed_like_the_rest(cases, embedder, tmp_path):
    makers = (lambda vectors: FaissIndex.build(vectors, 8), lambda path: FaissIndex.load(path, 8))
    assert open_search(cases[1:], embedder, *makers, tmp_path).is_sound()
    search = open_search(cases, embedder, *makers, tmp_path)
    assert search.index.kind == "faiss-ivf-sq8" and len(search.index) == len(search.passages)
    matches = search.by_text("inventory counts were wrong", "en", 2)
    assert matches[0].case_id == "en-shop"
    assert "zh-shop" in [match.case_id for match in search.by_text("库存不准", "zh", 2)]


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
