"""An inverted file of FAISS: vectors in lists of near ones, eight bits a number; a query looks into the nearest lists.

Chosen over HNSW, which needs twice the memory, takes longer to build at equal recall and cannot let go of a vector
(figures: eval/bench/README.md). Row numbers are the ids within the lists, so a change renumbers them in place.
"""

from __future__ import annotations

import math
from typing import Any

import faiss as typed_faiss
import numpy as np
import numpy.typing as npt

from assistant.ports import Vectors

faiss: Any = typed_faiss  # its stubs do not know what its Python layer adds

# About 2 * sqrt(n) lists; k-means sees some vectors of each, and few rounds are enough.
_LISTS, _TRAINED_WITH, _ROUNDS, _SEED = 2, 64, 8, 7
# Lists a query looks into, of which most of the ten nearest are found (eval/bench/search_scale.py).
_PROBES = 32
_AT_ONCE = 50_000
# How far beyond the range of the numbers seen others may lie.
_MARGIN = 0.1


def build(vectors: Vectors) -> Any:  # noqa: ANN401 - faiss has no types
    """An index of the rows, numbered from 0; equal rows give an equal index, so one thread does it."""
    lists, dim = _lists_for(len(vectors)), vectors.shape[1]
    quantizer = faiss.IndexFlatIP(dim)
    # Vectors themselves and not what they differ by from their list: vectors that come later differ by more.
    index = faiss.IndexIVFScalarQuantizer(
        quantizer,
        dim,
        lists,
        faiss.ScalarQuantizer.QT_8bit,
        faiss.METRIC_INNER_PRODUCT,
        False,
    )
    index.sq.rangestat_arg = _MARGIN
    index.cp.seed, index.cp.niter, index.cp.spherical = _SEED, _ROUNDS, True
    sample = np.linspace(0, len(vectors) - 1, min(len(vectors), lists * _TRAINED_WITH)).astype(np.int64)
    threads = faiss.omp_get_max_threads()
    faiss.omp_set_num_threads(1)
    try:
        index.train(np.ascontiguousarray(vectors[sample], dtype=np.float32))
        _add(index, vectors, np.arange(len(vectors)))
    finally:
        faiss.omp_set_num_threads(threads)
    return index


def is_one(index: Any) -> bool:  # noqa: ANN401
    """Whether an index is such a one, with lists in memory and eight bits a number."""
    if not isinstance(index, faiss.IndexIVFScalarQuantizer):
        return False
    exact_lists = isinstance(faiss.downcast_index(index.quantizer), faiss.IndexFlat)
    eight_bits = int(index.sq.qtype) == int(faiss.ScalarQuantizer.QT_8bit)
    return bool(exact_lists and eight_bits and not index.by_residual)


def how(index: Any, share: float, chosen: Any) -> Any:  # noqa: ANN401
    """How to search where only a `share` of the rows may be found: the rarer they are, the more lists are looked into."""
    probes = min(index.nlist, math.ceil(_PROBES / max(share, 1e-9)))
    return faiss.SearchParametersIVF(sel=chosen, nprobe=probes)


def fits(index: Any, size: int) -> bool:  # noqa: ANN401
    """Whether the lists, made for another number of vectors, still serve for this one: within half and double."""
    return _lists_for(size // 2) <= int(index.nlist) <= _lists_for(2 * size)


def change(index: Any, vectors: Vectors, was: npt.NDArray[np.int64]) -> None:  # noqa: ANN401
    """Makes the index one of the rows of `vectors`: row i was row `was[i]`, or is new (-1)."""
    stays = np.zeros(index.ntotal, dtype=bool)
    stays[was[was >= 0]] = True
    if not stays.all():
        index.remove_ids(faiss.IDSelectorBitmap(np.packbits(~stays, bitorder="little")))
    now = np.full(len(stays), -1, dtype=np.int64)
    now[was[was >= 0]] = np.flatnonzero(was >= 0)
    for at in range(index.nlist):
        size = index.invlists.list_size(at)
        if size:
            ids = faiss.rev_swig_ptr(index.invlists.get_ids(at), size)
            ids[:] = now[ids]
    _add(index, vectors, np.flatnonzero(was < 0))


def _add(index: Any, vectors: Vectors, rows: npt.NDArray[np.int64]) -> None:  # noqa: ANN401
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        index.add_with_ids(np.ascontiguousarray(vectors[some], dtype=np.float32), some)


def _lists_for(size: int) -> int:
    return max(1, round(_LISTS * math.sqrt(size)))
