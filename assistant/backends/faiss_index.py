"""Exact nearest neighbours by inner product, in FAISS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import faiss
import numpy as np
import numpy.typing as npt

from assistant.errors import Say, WorkError
from assistant.ports import Vectors


class FaissIndex:
    """Implements `assistant.ports.VectorIndex` with a flat index: at some thousand passages exact is fast."""

    def __init__(self, index: Any) -> None:  # noqa: ANN401 - faiss has no types
        self._index = index

    @classmethod
    def build(cls, vectors: Vectors) -> FaissIndex:
        """An index of the rows of `vectors`, numbered from 0."""
        index = faiss.IndexFlatIP(vectors.shape[1])
        index.add(np.ascontiguousarray(vectors, dtype=np.float32))
        return cls(index)

    @classmethod
    def load(cls, path: Path) -> FaissIndex:
        """The index that `save` wrote.

        Raises:
            WorkError: the file is missing or holds no such index.
        """
        try:
            index = faiss.deserialize_index(np.frombuffer(path.read_bytes(), dtype=np.uint8))
        except (OSError, RuntimeError) as error:
            raise _unreadable(path) from error
        if not isinstance(index, faiss.IndexFlat) or index.metric_type != faiss.METRIC_INNER_PRODUCT:
            raise _unreadable(path)
        return cls(index)

    def __len__(self) -> int:
        """How many vectors are stored."""
        return int(self._index.ntotal)

    def search(self, queries: Vectors, k: int) -> tuple[Vectors, npt.NDArray[np.int64]]:
        """Scores and row numbers of the `k` nearest, both of shape (len(queries), min(k, len(self)))."""
        found = min(k, len(self))
        if found == 0:
            return np.zeros((len(queries), 0), dtype=np.float32), np.zeros((len(queries), 0), dtype=np.int64)
        scores, rows = self._index.search(np.ascontiguousarray(queries, dtype=np.float32), found)
        return scores, rows

    def save(self, path: Path) -> None:
        """Write the index to one file; equal vectors give equal bytes."""
        path.write_bytes(faiss.serialize_index(self._index).tobytes())


def _unreadable(path: Path) -> WorkError:
    return WorkError(
        Say(f"{path} holds no search index that can be read.", f"{path} 中没有可读取的检索索引。"),
        Say("Delete it; it is built again.", "请删除该文件，之后会重新建立。"),
    )
