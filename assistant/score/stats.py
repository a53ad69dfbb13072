"""Means with their uncertainty: percentile bootstrap over cases, paired when two runs are compared.

Source: Efron and Tibshirani 1993, An Introduction to the Bootstrap, chapter 13.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

RESAMPLES = 10_000
_SEED = 20_250_101
_TAILS = (2.5, 97.5)


@dataclass(frozen=True, slots=True)
class Interval:
    """A mean over `count` cases with its 95% interval."""

    mean: float
    low: float
    high: float
    count: int


def bootstrap(values: Sequence[float], *, resamples: int = RESAMPLES, seed: int = _SEED) -> Interval | None:
    """Mean of the values with its 95% bootstrap interval; None where there are no values."""
    if not values:
        return None
    means = _resampled_means(np.asarray(values, dtype=np.float64), resamples, seed)
    low, high = np.percentile(means, _TAILS)
    return Interval(float(np.mean(values)), float(low), float(high), len(values))


def paired_bootstrap(
    before: Sequence[float], after: Sequence[float], *, resamples: int = RESAMPLES, seed: int = _SEED
) -> Interval | None:
    """Mean difference `after - before` of the same cases with its 95% interval; noise if that holds zero.

    Raises:
        ValueError: the two runs do not have the same number of cases.
    """
    if len(before) != len(after):
        raise ValueError(f"{len(before)} cases before, {len(after)} after")
    return bootstrap([new - old for old, new in zip(before, after, strict=True)], resamples=resamples, seed=seed)


def _resampled_means(values: npt.NDArray[np.float64], resamples: int, seed: int) -> npt.NDArray[np.float64]:
    rows = np.random.default_rng(seed).integers(0, len(values), size=(resamples, len(values)))
    return np.asarray(values[rows].mean(axis=1))
