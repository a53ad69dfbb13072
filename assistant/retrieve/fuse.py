"""Reciprocal rank fusion: one order out of several.

Source: Cormack, Clarke and Büttcher 2009, "Reciprocal Rank Fusion outperforms Condorcet and individual
Rank Learning Methods", with their k = 60. A key that a ranking lacks counts as one behind its last place;
every share is scaled so that the first place earns 1 and that place behind the last 0.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

_K = 60

Key = TypeVar("Key", bound=Hashable)


def ranked(scores: Mapping[Key, float]) -> list[Key]:
    """Keys, best first; equals stay in the order given."""
    return sorted(scores, key=lambda key: -scores[key])


def shares(ranking: Sequence[Key], size: int) -> dict[Key, float]:
    """What each key earns by its place, between 0 and 1, where `size` keys could have been ranked."""
    last = 1 / (_K + size + 1)
    first = 1 / (_K + 1)
    return {key: (1 / (_K + rank) - last) / (first - last) for rank, key in enumerate(ranking, start=1)}


def fuse(earned: Sequence[Mapping[Key, float]], weights: Sequence[float]) -> dict[Key, float]:
    """Weighted mean of the shares of every key; a key missing from one earns nothing there."""
    keys = dict.fromkeys(key for one in earned for key in one)
    total = sum(weights) or 1.0
    return {key: sum(w * one.get(key, 0.0) for one, w in zip(earned, weights, strict=True)) / total for key in keys}
