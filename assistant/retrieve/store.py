"""The dense index on disk: built on first use, kept beside the data, never trusted unseen.

`folder/index/<fingerprint>/` holds `vectors.faiss` and `rows.json` (which row is which passage, and the
checksum of the vectors). The fingerprint comes from the embedder's id and the passages, so a new model or
a changed case makes a new index. Whatever does not fit is built again.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.errors import Say, WorkError
from assistant.ports import Embedder, VectorIndex, Vectors
from assistant.retrieve.passages import CasePassage

_VECTORS, _ROWS = "vectors.faiss", "rows.json"


@dataclass(frozen=True, slots=True)
class IndexMaker:
    """How an index is made from vectors and read from a file."""

    build: Callable[[Vectors], VectorIndex]
    load: Callable[[Path], VectorIndex]


def open_index(passages: Sequence[CasePassage], embedder: Embedder, maker: IndexMaker, folder: Path) -> VectorIndex:
    """The index of the passages, row for row: the one kept under `folder`, or a new one that is kept there.

    Raises:
        WorkError: the folder cannot be written.
    """
    home = folder / "index" / fingerprint(passages, embedder.id)
    try:
        kept = _kept(home, passages, maker)
        if kept is not None:
            return kept
        index = maker.build(embedder.encode([passage.text for passage in passages]))
        _keep(home, index, passages)
    except OSError as error:
        why = error.strerror or str(error)
        raise WorkError(
            Say(f"The search index cannot be kept in {home}: {why}.", f"无法将检索索引存放到 {home}：{why}。"),
            Say("Make the folder writable, or choose another data folder.", "请将该文件夹设为可写，或另选数据文件夹。"),
        ) from error
    return index


def fingerprint(passages: Sequence[CasePassage], embedder_id: str) -> str:
    """Name of the index of these passages under this embedder."""
    content = [embedder_id, [[p.case_id, p.part, p.text] for p in passages]]
    return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()[:16]


def _kept(home: Path, passages: Sequence[CasePassage], maker: IndexMaker) -> VectorIndex | None:
    """The stored index, or None where there is none or its files do not belong together."""
    rows, vectors = home / _ROWS, home / _VECTORS
    if not (rows.is_file() and vectors.is_file()):
        return None
    if rows.read_text(encoding="utf-8", errors="replace") != _rows(passages, vectors.read_bytes()):
        return None
    try:
        index = maker.load(vectors)
    except WorkError:  # written by another kind of index: built again, as the docstring above promises
        return None
    return index if len(index) == len(passages) else None


def _keep(home: Path, index: VectorIndex, passages: Sequence[CasePassage]) -> None:
    """Writes beside and renames; the rows come last, so that half an index never looks whole."""
    home.mkdir(parents=True, exist_ok=True)
    vectors = home / f"{_VECTORS}.{os.getpid()}"
    rows = home / f"{_ROWS}.{os.getpid()}"
    index.save(vectors)
    rows.write_text(_rows(passages, vectors.read_bytes()), encoding="utf-8")
    vectors.replace(home / _VECTORS)
    rows.replace(home / _ROWS)


def _rows(passages: Sequence[CasePassage], vectors: bytes) -> str:
    rows = [[passage.case_id, passage.part] for passage in passages]
    content = {"schema": 1, "sha256": hashlib.sha256(vectors).hexdigest(), "rows": rows}
    return json.dumps(content, ensure_ascii=False) + "\n"
