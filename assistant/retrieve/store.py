"""The search index on disk: built on first use, kept beside the data, changed by what changed, never trusted unseen.

`folder/index/<fingerprint of the embedder>/` holds `vectors.faiss` (the dense index), `vectors.f32` (the same vectors,
row after row), `words.bm25` and `ideas.bm25` (which passage has which term), `rows.bin` (a hash of each passage's
text), and `index.json`: who made it, by which rules, and the checksums of the others. When cases come, go or change,
what is known of the passages that stayed is taken over and only new texts are embedded and cut into terms.
What does not fit its checksum is built again from the passages.
"""

from __future__ import annotations

import hashlib
import shutil
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from assistant.errors import Say, WorkError
from assistant.ports import Embedder, VectorIndex, Vectors
from assistant.retrieve.kept import DIGEST, Kept, Made, keep, kept_in
from assistant.retrieve.lexical import Bm25, idea_terms, word_terms
from assistant.retrieve.passages import CasePassage
from assistant.retrieve.postings import Postings, counted, updated
from assistant.retrieve.shared import Terms

Rows = npt.NDArray[np.int64]

_AT_ONCE = 4096  # texts given to the embedder


@dataclass(frozen=True, slots=True)
class IndexMaker:
    """How an index is made from vectors and read from a file."""

    build: Callable[[Vectors], VectorIndex]
    load: Callable[[Path], VectorIndex]


def open_index(
    passages: Sequence[CasePassage], embedder: Embedder, maker: IndexMaker, folder: Path
) -> tuple[VectorIndex, Terms]:
    """Index and terms of the passages, row for row: those kept under `folder`, brought up to date and kept again.

    Raises:
        WorkError: the folder cannot be written.
    """
    home = folder / "index" / fingerprint(embedder.id)
    digests = [digest(passage.text) for passage in passages]
    try:
        kept = kept_in(home, embedder.id, maker.load)
        if kept and kept.index is not None and kept.terms and kept.digests == digests:
            return _opened(kept.index, kept.terms)
        made = _brought_up_to_date(kept, passages, digests, embedder, maker)
        keep(home, made, embedder.id)
    except OSError as error:
        why = error.strerror or str(error)
        raise WorkError(
            Say(f"The search index cannot be kept in {home}: {why}.", f"无法将检索索引存放到 {home}：{why}。"),
            Say("Make the folder writable, or choose another data folder.", "请将该文件夹设为可写，或另选数据文件夹。"),
        ) from error
    return _opened(made.index, made.terms)


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


def digest(text: str) -> bytes:
    """What a passage is known by: its text."""
    return hashlib.blake2b(text.encode(), digest_size=DIGEST).digest()


def _opened(index: VectorIndex, terms: tuple[Postings, Postings]) -> tuple[VectorIndex, Terms]:
    return index, Terms(*map(Bm25, terms))


def _brought_up_to_date(
    kept: Kept | None, passages: Sequence[CasePassage], digests: list[bytes], embedder: Embedder, maker: IndexMaker
) -> Made:
    texts = [passage.text for passage in passages]
    nothing = np.full(len(texts), -1, dtype=np.int64)
    was = _was(kept.digests, digests) if kept else nothing
    before = kept.vectors(embedder.dim) if kept else None
    vectors = _vectors(before, nothing if before is None else was, texts, embedder)
    old = kept.index if kept else None
    index = maker.build(vectors) if old is None else old.updated(vectors, was)
    words, ideas = (kept.terms if kept else None) or (None, None)
    terms = _postings(words, was, texts, word_terms), _postings(ideas, was, texts, idea_terms)
    return Made(digests, vectors, index, terms)


def _was(before: Sequence[bytes], now: Sequence[bytes]) -> Rows:
    """The row that each passage had before, -1 for a new one; of equal texts each takes a row of its own."""
    rows: dict[bytes, list[int]] = defaultdict(list)
    for row in range(len(before) - 1, -1, -1):
        rows[before[row]].append(row)
    return np.array([rows[one].pop() if rows.get(one) else -1 for one in now], dtype=np.int64)


def _vectors(before: Vectors | None, was: Rows, texts: Sequence[str], embedder: Embedder) -> Vectors:
    """One row a passage: kept ones by the row they had, the others embedded now."""
    vectors = np.zeros((len(texts), embedder.dim), dtype=np.float32)
    new = np.flatnonzero(was < 0)
    for start in range(0, len(new), _AT_ONCE):
        some = new[start : start + _AT_ONCE]
        vectors[some] = embedder.encode([texts[row] for row in some])
    if before is not None:
        vectors[was >= 0] = before[was[was >= 0]]
    return vectors


def _postings(before: Postings | None, was: Rows, texts: Sequence[str], cut: Callable[[str], list[str]]) -> Postings:
    if before is None:
        return counted(map(cut, texts), len(texts))
    documents: Iterable[list[str]] = (cut(texts[row]) for row in np.flatnonzero(was < 0).tolist())
    return updated(before, was, documents)
