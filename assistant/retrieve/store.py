"""The dense index on disk: built on first use, kept beside the data, changed by what changed, never trusted unseen.

`folder/index/<fingerprint of the embedder>/` holds `vectors.faiss` (the index), `vectors.f32` (the same vectors, row
after row) and `rows.json`: which row is which passage, a hash of its text, and the checksums of the other two. When
cases come, go or change, the vectors of the passages that stayed are taken over and only new texts are embedded.
What does not fit its checksum is built again from the passages.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from assistant.errors import Say, WorkError
from assistant.ports import Embedder, VectorIndex, Vectors
from assistant.retrieve.passages import CasePassage

_INDEX, _VECTORS, _ROWS = "vectors.faiss", "vectors.f32", "rows.json"
_SCHEMA = 2


@dataclass(frozen=True, slots=True)
class IndexMaker:
    """How an index is made from vectors and read from a file."""

    build: Callable[[Vectors], VectorIndex]
    load: Callable[[Path], VectorIndex]


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the folder holds, its files checked against each other."""

    rows: list[list[str]]
    vectors: Vectors


def open_index(passages: Sequence[CasePassage], embedder: Embedder, maker: IndexMaker, folder: Path) -> VectorIndex:
    """The index of the passages, row for row: the one kept under `folder`, brought up to date and kept again.

    Raises:
        WorkError: the folder cannot be written.
    """
    home = folder / "index" / fingerprint(embedder.id)
    rows = _rows(passages)
    try:
        kept = _kept(home, embedder)
        if kept is not None and kept.rows == rows:
            whole = _loaded(home, maker, len(rows))
            if whole is not None:
                return whole
        vectors = _vectors(passages, rows, kept, embedder)
        index = maker.build(vectors)
        _keep(home, index, vectors, rows, embedder.id)
    except OSError as error:
        why = error.strerror or str(error)
        raise WorkError(
            Say(f"The search index cannot be kept in {home}: {why}.", f"无法将检索索引存放到 {home}：{why}。"),
            Say("Make the folder writable, or choose another data folder.", "请将该文件夹设为可写，或另选数据文件夹。"),
        ) from error
    return index


def sweep(folder: Path, embedder_id: str | None) -> None:
    """Deletes the indexes under `folder` but for the one of an embedder; all of them for None.

    Raises:
        WorkError: they cannot be deleted.
    """
    kept = fingerprint(embedder_id) if embedder_id else None
    homes = sorted((folder / "index").iterdir()) if (folder / "index").is_dir() else []
    try:
        for home in homes:
            if home.is_dir() and home.name != kept:
                shutil.rmtree(home)
    except OSError as error:
        raise WorkError(
            Say(f"The search index {home} cannot be deleted: {error}.", f"无法删除检索索引 {home}：{error}。"),
            Say("Delete the folder; it is built again.", "请删除该文件夹，之后会重新建立。"),
        ) from error


def fingerprint(embedder_id: str) -> str:
    """Name of the folder with the index that this embedder made."""
    return hashlib.sha256(embedder_id.encode()).hexdigest()[:16]


def _rows(passages: Sequence[CasePassage]) -> list[list[str]]:
    return [[p.case_id, p.part, hashlib.sha256(p.text.encode()).hexdigest()[:32]] for p in passages]


def _kept(home: Path, embedder: Embedder) -> _Kept | None:
    """What is stored, or None where there is nothing or its files do not belong together."""
    told = _told(home / _ROWS)
    files = (home / _VECTORS, home / _INDEX)
    if told is None or told["embedder"] != embedder.id or not all(file.is_file() for file in files):
        return None
    data = [file.read_bytes() for file in files]
    if told["sha256"] != [hashlib.sha256(one).hexdigest() for one in data]:
        return None
    vectors = np.frombuffer(data[0], dtype="<f4").astype(np.float32)
    if vectors.size != len(told["rows"]) * embedder.dim:
        return None
    return _Kept(told["rows"], vectors.reshape(-1, embedder.dim))


def _told(path: Path) -> dict[str, Any] | None:
    """The contents of `rows.json` if it is whole."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):  # none yet, or damaged: built again, as the text above promises
        return None
    whole = isinstance(told, dict) and set(told) == {"schema", "embedder", "sha256", "rows"}
    return told if whole and told["schema"] == _SCHEMA and isinstance(told["rows"], list) else None


def _loaded(home: Path, maker: IndexMaker, size: int) -> VectorIndex | None:
    try:
        index = maker.load(home / _INDEX)
    except WorkError:  # written by another kind of index: built again, as the text above promises
        return None
    return index if len(index) == size else None


def _vectors(
    passages: Sequence[CasePassage], rows: Sequence[Sequence[str]], kept: _Kept | None, embedder: Embedder
) -> Vectors:
    """One row a passage: kept ones by the hash of their text, the others embedded now."""
    known = {row[2]: at for at, row in enumerate(kept.rows)} if kept else {}
    new = [at for at, row in enumerate(rows) if row[2] not in known]
    vectors = np.zeros((len(rows), embedder.dim), dtype=np.float32)
    if new or not rows:
        vectors[new] = embedder.encode([passages[at].text for at in new])
    for at, row in enumerate(rows):
        if kept is not None and row[2] in known:
            vectors[at] = kept.vectors[known[row[2]]]
    return vectors


def _keep(home: Path, index: VectorIndex, vectors: Vectors, rows: list[list[str]], embedder_id: str) -> None:
    """Writes beside and renames; the rows come last, so that half an index never looks whole."""
    home.mkdir(parents=True, exist_ok=True)
    beside = {name: home / f"{name}.{os.getpid()}" for name in (_VECTORS, _INDEX, _ROWS)}
    beside[_VECTORS].write_bytes(vectors.astype("<f4").tobytes())
    index.save(beside[_INDEX])
    sums = [hashlib.sha256(beside[name].read_bytes()).hexdigest() for name in (_VECTORS, _INDEX)]
    content = {"schema": _SCHEMA, "embedder": embedder_id, "sha256": sums, "rows": rows}
    beside[_ROWS].write_text(json.dumps(content, ensure_ascii=False) + "\n", encoding="utf-8")
    for name, path in beside.items():
        path.replace(home / name)
