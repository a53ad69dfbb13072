"""The files of a search index: written beside and renamed, read with their checksums."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from assistant.errors import WorkError
from assistant.ports import VectorIndex, Vectors
from assistant.retrieve.postings import Postings, from_bytes, to_bytes

DIGEST = 16  # bytes a passage in `rows.bin`
_INDEX, _VECTORS, _ROWS, _WORDS, _IDEAS, _TOLD = (
    "vectors.faiss",
    "vectors.f32",
    "rows.bin",
    "words.bm25",
    "ideas.bm25",
    "index.json",
)
_FILES = (_VECTORS, _INDEX, _ROWS, _WORDS, _IDEAS)
_SCHEMA = 3
_WRITING_S = 3600  # a file beside that is younger may be another process's
# What decides how a text is cut into terms: when it changes, the terms are counted again.
_RULES = ("glossary.py", "glossary.tsv", "lexical.py", "words.py")


@dataclass(frozen=True, slots=True)
class Kept:
    """An index with the terms beside it, row for row; what is damaged or made by other rules is None."""

    home: Path
    digests: list[bytes]
    index: VectorIndex | None
    terms: tuple[Postings, Postings] | None
    vectors_sum: str

    def vectors(self, dim: int) -> Vectors | None:
        """The vectors row by row, mapped from the file; None where they are damaged. Needed for a change alone."""
        path = self.home / _VECTORS
        if not self.digests or not path.is_file() or _sum_of(path) != self.vectors_sum:
            return None
        if path.stat().st_size != len(self.digests) * dim * 4:
            return None
        return np.memmap(path, dtype="<f4", mode="r", shape=(len(self.digests), dim))


def kept_in(home: Path, embedder_id: str, load: Callable[[Path], VectorIndex]) -> Kept | None:
    """What a folder holds, or None where there is nothing, or its rows are not what `index.json` vouches for."""
    told = _told(home / _TOLD)
    if told is None or told["embedder"] != embedder_id:
        return None
    rows = _whole(home / _ROWS, told)
    if rows is None or len(rows) % DIGEST:
        return None
    digests = [rows[at : at + DIGEST] for at in range(0, len(rows), DIGEST)]
    size = len(digests)
    return Kept(home, digests, _index(home, told, load, size), _terms(home, told, size), told["sha256"][_VECTORS])


@dataclass(frozen=True, slots=True)
class Made:
    """An index to keep, whole: a row a passage, known by the hash of its text."""

    digests: list[bytes]
    vectors: Vectors
    index: VectorIndex
    terms: tuple[Postings, Postings]


def keep(home: Path, made: Made, embedder_id: str) -> None:
    """Writes all files; `index.json` comes last, so that half an index never looks whole.

    Raises:
        OSError: they cannot be written.
    """
    home.mkdir(parents=True, exist_ok=True)
    beside = {name: home / f"{name}.{os.getpid()}" for name in (*_FILES, _TOLD)}
    made.vectors.astype("<f4", copy=False).tofile(beside[_VECTORS])
    made.index.save(beside[_INDEX])
    beside[_ROWS].write_bytes(b"".join(made.digests))
    for name, postings in zip((_WORDS, _IDEAS), made.terms, strict=True):
        beside[name].write_bytes(to_bytes(postings))
    content = {
        "schema": _SCHEMA,
        "embedder": embedder_id,
        "kind": made.index.kind,
        "rules": _rules(),
        "sha256": {name: _sum_of(beside[name]) for name in _FILES},
    }
    beside[_TOLD].write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for name, path in beside.items():
        path.replace(home / name)
    _tidy(home)


def _tidy(home: Path) -> None:
    """Deletes what an older version or a killed process left: it may tell of cases that were erased since."""
    for path in home.iterdir():
        if path.name in (*_FILES, _TOLD):
            continue
        with suppress(FileNotFoundError):  # another process has just renamed it
            being_written = path.stem in (*_FILES, _TOLD) and time.time() - path.stat().st_mtime < _WRITING_S
            if not being_written:
                path.unlink()


def _told(path: Path) -> dict[str, Any] | None:
    """The contents of `index.json` if it is whole."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):  # none yet, or damaged: built again
        return None
    if not isinstance(told, dict) or set(told) != {"schema", "embedder", "kind", "rules", "sha256"}:
        return None
    sums = told["sha256"]
    whole = told["schema"] == _SCHEMA and isinstance(sums, dict) and set(sums) == set(_FILES)
    return told if whole else None


def _whole(path: Path, told: dict[str, Any]) -> bytes | None:
    """A file's bytes if they are those that `index.json` vouches for."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    return data if hashlib.sha256(data).hexdigest() == told["sha256"][path.name] else None


def _index(home: Path, told: dict[str, Any], load: Callable[[Path], VectorIndex], size: int) -> VectorIndex | None:
    path = home / _INDEX
    if not path.is_file() or _sum_of(path) != told["sha256"][_INDEX]:
        return None
    try:
        index = load(path)
    except WorkError:  # written by another kind of index: built again
        return None
    return index if len(index) == size else None


def _terms(home: Path, told: dict[str, Any], size: int) -> tuple[Postings, Postings] | None:
    if told["rules"] != _rules():
        return None
    data = [_whole(home / name, told) for name in (_WORDS, _IDEAS)]
    words, ideas = (from_bytes(one) if one is not None else None for one in data)
    if words is None or ideas is None or len(words.lengths) != size or len(ideas.lengths) != size:
        return None
    return words, ideas


def _sum_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@cache
def _rules() -> str:
    """A hash of what decides how texts are cut into terms."""
    here = Path(__file__).parent
    return hashlib.sha256(b"\0".join((here / name).read_bytes() for name in _RULES)).hexdigest()[:16]
