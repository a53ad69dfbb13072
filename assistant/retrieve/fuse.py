"""Reciprocal rank fusion: one order out of several.

Source: Cormack, Clarke and Büttcher 2009, "Reciprocal Rank Fusion outperforms Condorcet and individual
Rank Learning Methods", with their k = 60. What a ranking lacks counts as one behind its last place;
every share is scaled so that the first place earns 1 and that place behind the last 0.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

_K = 60

Values = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]


def shares(scores: Values, found: Mask) -> Values:
    """What each thing earns by its place, between 0 and 1: the best of those found 1, what was not found 0.

    Equals are ranked in the order given.
    """
    last = 1 / (_K + len(scores) + 1)
    first = 1 / (_K + 1)
    ranking = np.flatnonzero(found)
    ranking = ranking[np.argsort(-scores[ranking], kind="stable")]
    earned = np.zeros(len(scores))
    earned[ranking] = (1 / (_K + np.arange(1, len(ranking) + 1)) - last) / (first - last)
    return earned


def fuse(earned: Sequence[Values], weights: Sequence[float]) -> Values:
    """Weighted mean of the shares of every thing, in the order of the shares.

    Raises:
        ValueError: there is nothing to fuse.
    """
    if not earned:
        raise ValueError("no shares to fuse")
    total = sum(weights) or 1.0
    out = np.zeros(len(earned[0]))
    for one, weight in zip(earned, weights, strict=True):
        out += weight * one
    return out / total
