"""Which documents have which terms, and how often, as arrays: quick to read, to search and to bring up to date.

Terms are sorted, and so are the documents of a term; equal documents give equal bytes, whether they were counted in one
go or brought up to date piece by piece. Kept as safetensors.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
from safetensors import SafetensorError
from safetensors.numpy import load, save

Ints = npt.NDArray[np.int64]

_NAMES = {"terms": "uint8", "starts": "int64", "rows": "int32", "times": "int32", "lengths": "int32"}


@dataclass(frozen=True)
class Postings:
    """The term `terms[at]` stands `times[i]` times in document `rows[i]`, for i from `starts[at]` to `starts[at + 1]`.

    `lengths` counts the terms of each document.
    """

    terms: tuple[str, ...]
    starts: Ints
    rows: npt.NDArray[np.int32]
    times: npt.NDArray[np.int32]
    lengths: npt.NDArray[np.int32]

    @cached_property
    def places(self) -> dict[str, int]:
        """Where each term stands in `terms`."""
        return {term: at for at, term in enumerate(self.terms)}

    def of(self, term: str) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.int32]]:
        """Documents that have the term, in order, and how often."""
        at = self.places.get(term)
        if at is None:
            return self.rows[:0], self.times[:0]
        here = slice(self.starts[at], self.starts[at + 1])
        return self.rows[here], self.times[here]

    def number(self, term: str) -> int:
        """How many documents have the term."""
        at = self.places.get(term)
        return 0 if at is None else int(self.starts[at + 1] - self.starts[at])


@dataclass(frozen=True, slots=True)
class _Counted:
    """Counts one by one: the term `names[terms[i]]` stands `times[i]` times in document `rows[i]`."""

    names: tuple[str, ...]
    terms: Ints
    rows: Ints
    times: Ints


def counted(documents: Iterable[Sequence[str]], size: int) -> Postings:
    """The postings of documents, each given as its terms; `size` is their number."""
    lengths = np.zeros(size, dtype=np.int32)
    return _sorted(_count(documents, np.arange(size), lengths), lengths)


def updated(before: Postings, was: Ints, documents: Iterable[Sequence[str]]) -> Postings:
    """Postings of documents of which some were there before.

    Args:
        before: the postings kept.
        was: for each document the number that it had in `before`, -1 for a new one.
        documents: the terms of the new ones, in order.
    """
    now = np.full(len(before.lengths), -1, dtype=np.int64)
    stayed = np.flatnonzero(was >= 0)
    now[was[stayed]] = stayed
    lengths = np.zeros(len(was), dtype=np.int32)
    lengths[stayed] = before.lengths[was[stayed]]
    new = _count(documents, np.flatnonzero(was < 0), lengths)
    rows = now[before.rows]
    kept = rows >= 0
    terms = np.repeat(np.arange(len(before.terms)), np.diff(before.starts))[kept]
    places = {term: at for at, term in enumerate(before.terms)}
    shared = np.array([places.setdefault(term, len(places)) for term in new.names], dtype=np.int64)
    both = _Counted(
        tuple(places),
        np.concatenate([terms, shared[new.terms]]),
        np.concatenate([rows[kept], new.rows]),
        np.concatenate([before.times[kept], new.times]),
    )
    return _sorted(both, lengths)


def to_bytes(postings: Postings) -> bytes:
    """The postings as they are kept."""
    terms = np.frombuffer("\n".join(postings.terms).encode(), dtype=np.uint8)
    arrays = {name: getattr(postings, name) for name in _NAMES if name != "terms"}
    return save({"terms": terms, **arrays})


def from_bytes(data: bytes) -> Postings | None:
    """The postings that `to_bytes` wrote; None for anything else."""
    try:
        arrays = load(data)
    except SafetensorError:
        return None
    if {name: str(array.dtype) for name, array in arrays.items()} != _NAMES:
        return None
    told = arrays["terms"].tobytes().decode()
    terms = tuple(told.split("\n")) if told else ()
    starts, rows, times = arrays["starts"], arrays["rows"], arrays["times"]
    if len(starts) != len(terms) + 1 or int(starts[-1]) != len(rows) or len(rows) != len(times):
        return None
    return Postings(terms, starts, rows, times, arrays["lengths"])


def _count(documents: Iterable[Sequence[str]], numbers: Ints, lengths: npt.NDArray[np.int32]) -> _Counted:
    """Counts the terms of documents with these numbers, and writes their lengths into `lengths`."""
    places: dict[str, int] = {}
    terms, rows, times = array("q"), array("q"), array("q")  # a million documents have some fifty million counts
    for row, document in zip(numbers.tolist(), documents, strict=True):
        lengths[row] = len(document)
        for term, often in Counter(document).items():
            terms.append(places.setdefault(term, len(places)))
            rows.append(row)
            times.append(often)
    found = (np.array(one, dtype=np.int64) for one in (terms, rows, times))
    return _Counted(tuple(places), *found)


def _sorted(found: _Counted, lengths: npt.NDArray[np.int32]) -> Postings:
    """Orders counts by term, then by document; terms that stand nowhere any more go."""
    used = np.unique(found.terms)
    names = [found.names[at] for at in used.tolist()]
    order = sorted(range(len(names)), key=names.__getitem__)
    place = np.zeros(len(found.names), dtype=np.int64)
    place[used[order]] = np.arange(len(order))
    terms = place[found.terms]
    # What was kept is in order already, so the stable sort, which merges runs, has little to do.
    by_term = np.argsort(terms * (len(lengths) + 1) + found.rows, kind="stable")
    starts = np.zeros(len(order) + 1, dtype=np.int64)
    np.cumsum(np.bincount(terms, minlength=len(order)), out=starts[1:])
    rows, times = (one[by_term].astype(np.int32) for one in (found.rows, found.times))
    return Postings(tuple(names[at] for at in order), starts, rows, times, lengths)
