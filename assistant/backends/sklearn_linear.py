"""Trains linear models with scikit-learn (extra `eval`)."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from contextlib import AbstractContextManager

import numpy as np
import numpy.typing as npt
import scipy.sparse as sparse
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from assistant.learning.linear import LinearModel, Row


def one_thread() -> AbstractContextManager[object]:
    """While it lasts numpy computes on one thread: sums added up by several differ in their last digits."""
    limits: AbstractContextManager[object] = threadpool_limits(1)
    return limits


class SklearnTrainer:
    """Multinomial logistic regression over hashed features; implements `ports.LinearTrainer`.

    `strength` is the inverse of the L2 penalty, `buckets` the number of columns features are hashed into.
    """

    def __init__(self, strength: float, buckets: int = 2**17, steps: int = 60) -> None:
        self._strength = strength
        self._buckets = buckets
        self._steps = steps

    def fit(
        self, rows: Sequence[Row], targets: Sequence[str], outputs: Sequence[str], weights: Sequence[float]
    ) -> LinearModel:
        """See `ports.LinearTrainer`. An output without examples keeps a score that never wins."""
        columns = [row.columns(self._buckets) for row in rows]
        bounds = np.concatenate([[0], np.cumsum([len(c) for c, _ in columns])])
        data = np.concatenate([v for _, v in columns])
        matrix = sparse.csr_matrix((data, np.concatenate([c for c, _ in columns]), bounds), (len(rows), self._buckets))
        share = np.asarray(weights, np.float64)
        learner = LogisticRegression(C=self._strength, max_iter=self._steps, tol=2e-3)
        with warnings.catch_warnings(), one_thread():
            # Stopping early is meant: it keeps training short and regularises.
            warnings.simplefilter("ignore", ConvergenceWarning)
            learner.fit(matrix, list(targets), sample_weight=share / share.mean())
        found = [str(name) for name in learner.classes_]
        coefficients, intercepts = _per_class(learner)
        full = np.zeros((self._buckets, len(outputs)), np.float16)
        bias = np.full(len(outputs), -20.0, np.float32)
        for i, name in enumerate(outputs):
            if name in found:
                full[:, i] = coefficients[found.index(name)]
                bias[i] = intercepts[found.index(name)]
        return LinearModel(tuple(outputs), full, bias, {})


class SklearnDenseTrainer:
    """Multinomial logistic regression over dense features; implements `ports.DenseTrainer`.

    `strength` is the inverse of the L2 penalty.
    """

    def __init__(self, strength: float, steps: int = 150) -> None:
        self._strength = strength
        self._steps = steps

    def fit(
        self,
        features: npt.NDArray[np.float32],
        targets: Sequence[str],
        outputs: Sequence[str],
        weights: npt.NDArray[np.float32],
    ) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        """See `ports.DenseTrainer`. An output without examples keeps a score that never wins."""
        learner = LogisticRegression(C=self._strength, max_iter=self._steps)
        with warnings.catch_warnings(), one_thread():
            warnings.simplefilter("ignore", ConvergenceWarning)
            # In 32 bits: twice as quick, and the same figures.
            learner.fit(features.astype(np.float32), list(targets), sample_weight=np.asarray(weights, np.float32))
        found = [str(name) for name in learner.classes_]
        coefficients, intercepts = _per_class(learner)
        full = np.zeros((features.shape[1], len(outputs)), np.float32)
        bias = np.full(len(outputs), -20.0, np.float32)
        for i, name in enumerate(outputs):
            if name in found:
                full[:, i] = coefficients[found.index(name)]
                bias[i] = intercepts[found.index(name)]
        return full, bias


def _per_class(learner: LogisticRegression) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Coefficients (classes, columns) and intercepts (classes,); for two classes only the second one's are kept."""
    if len(learner.classes_) > 2:
        return learner.coef_, learner.intercept_
    return np.vstack([np.zeros_like(learner.coef_), learner.coef_]), np.concatenate([[0.0], learner.intercept_])
