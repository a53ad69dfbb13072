"""How near passages are in meaning, by an index that compares all of them or only some."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assistant.ports import Embedder, Mask, VectorIndex, Vectors
from assistant.retrieve.fuse import Values

# Of an index that does not compare all, as many passages of each language are asked for; more change no place
# among the first.
_ASKED = 2_000
# Passages looked up to see whether an index is sound, and how far a stored vector may be from the true one: an index
# of eight bits a number is off by a few thousandths.
_LOOKED_UP = 200
_OFF_EXACT, _OFF = 1e-4, 0.02


def nearness(query: Vectors, index: VectorIndex, rows: Mask, langs: Sequence[Mask]) -> tuple[Values, Mask]:
    """How near each of the `rows` is to the one query, and which of them were compared.

    An index that compares all is asked for all; another one for the nearest of each language, since those of the
    query's own would crowd out the others.
    """
    out, compared = np.zeros(len(index)), np.zeros(len(index), dtype=bool)
    for asked, k in [(None, len(index))] if index.exact else [(rows & lang, _ASKED) for lang in langs]:
        if asked is None or asked.any():
            near, found = index.search(query, k, asked)
            here = found[0] >= 0
            out[found[0][here]] = near[0][here]
            compared[found[0][here]] = True
    return out, compared & rows


def is_sound(texts: Sequence[str], embedder: Embedder, index: VectorIndex) -> bool:
    """Whether an index has a row for each text, and finds some, spread over all, in their own rows by their own words."""
    if len(index) != len(texts):
        return False
    rows = np.unique(np.linspace(0, len(texts) - 1, min(len(texts), _LOOKED_UP)).astype(np.int64))
    asked = embedder.encode([texts[row] for row in rows])
    off = _OFF_EXACT if index.exact else _OFF
    return all(_is_found(int(row), vector[None], index, off) for row, vector in zip(rows, asked, strict=True))


def _is_found(row: int, vector: Vectors, index: VectorIndex, off: float) -> bool:
    only = np.zeros(len(index), dtype=bool)
    only[row] = True
    near, found = index.search(vector, 1, only)
    return int(found[0][0]) == row and bool(np.isclose(near[0][0], float(np.square(vector).sum()), atol=off))
