"""Nearest neighbours by inner product, in FAISS: every vector compared up to 50,000, near lists of them above."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import faiss as typed_faiss
import numpy as np
import numpy.typing as npt

from assistant.backends import faiss_lists
from assistant.errors import Say, WorkError
from assistant.ports import Mask, Vectors

faiss: Any = typed_faiss  # its stubs do not know what its Python layer adds

# Up to here comparing all takes a few milliseconds.
EXACT_UP_TO = 50_000


class FaissIndex:
    """Implements `assistant.ports.VectorIndex`; the number of vectors decides of which kind it is."""

    def __init__(self, index: Any, exact_up_to: int = EXACT_UP_TO) -> None:  # noqa: ANN401 - faiss has no types
        self._index = index
        self._exact_up_to = exact_up_to

    @classmethod
    def build(cls, vectors: Vectors, exact_up_to: int = EXACT_UP_TO) -> FaissIndex:
        """An index of the rows of `vectors`, numbered from 0; more than `exact_up_to` are kept in lists."""
        if len(vectors) > exact_up_to:
            return cls(faiss_lists.build(vectors), exact_up_to)
        index = faiss.IndexFlatIP(vectors.shape[1])
        index.add(np.ascontiguousarray(vectors, dtype=np.float32))
        return cls(index, exact_up_to)

    @classmethod
    def load(cls, path: Path, exact_up_to: int = EXACT_UP_TO) -> FaissIndex:
        """The index that `save` wrote.

        Raises:
            WorkError: the file is missing or holds no such index.
        """
        try:
            with path.open("rb") as file:  # piece by piece: a large index must not stand in memory twice
                index = faiss.read_index(faiss.PyCallbackIOReader(file.read))
        except (OSError, RuntimeError) as error:
            raise _unreadable(path) from error
        known = isinstance(index, faiss.IndexFlat) or faiss_lists.is_one(index)
        if not known or index.metric_type != faiss.METRIC_INNER_PRODUCT:
            raise _unreadable(path)
        return cls(index, exact_up_to)

    @property
    def kind(self) -> str:
        """`faiss-flat`, or `faiss-ivf-sq8` for an inverted file with 8 bits a number."""
        return "faiss-flat" if self.exact else "faiss-ivf-sq8"

    @property
    def exact(self) -> bool:
        """Whether every stored vector is compared."""
        return isinstance(self._index, faiss.IndexFlat)

    def __len__(self) -> int:
        """How many vectors are stored."""
        return int(self._index.ntotal)

    def search(self, queries: Vectors, k: int, among: Mask | None = None) -> tuple[Vectors, npt.NDArray[np.int64]]:
        """Scores and row numbers of the `k` nearest of the rows marked in `among`; see `ports.VectorIndex`."""
        found = min(k, len(self))
        if found == 0:
            return np.zeros((len(queries), 0), dtype=np.float32), np.zeros((len(queries), 0), dtype=np.int64)
        chosen = None if among is None else faiss.IDSelectorBitmap(np.packbits(among, bitorder="little"))
        if self.exact:
            how = faiss.SearchParameters(sel=chosen)
        else:
            share = 1.0 if among is None else float(among.mean())
            how = faiss_lists.how(self._index, share, chosen)
        scores, rows = self._index.search(np.ascontiguousarray(queries, dtype=np.float32), found, params=how)
        return scores, rows

    def updated(self, vectors: Vectors, was: npt.NDArray[np.int64]) -> FaissIndex:
        """See `ports.VectorIndex`: lists take in and let go of vectors while their number still fits."""
        if self.exact or len(vectors) <= self._exact_up_to // 2 or not faiss_lists.fits(self._index, len(vectors)):
            return FaissIndex.build(vectors, self._exact_up_to)
        faiss_lists.change(self._index, vectors, was)
        return self

    def save(self, path: Path) -> None:
        """Write the index to one file; equal vectors give equal bytes."""
        with path.open("wb") as file:
            faiss.write_index(self._index, faiss.PyCallbackIOWriter(file.write))


def _unreadable(path: Path) -> WorkError:
    return WorkError(
        Say(f"{path} holds no search index that can be read.", f"{path} 中没有可读取的检索索引。"),
        Say("Delete it; it is built again.", "请删除该文件，之后会重新建立。"),
    )
