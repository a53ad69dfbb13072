"""Trains linear models over hashed features sentence by sentence. Numpy only.

Rare features take larger steps than frequent ones, so that a few rounds suffice, and stopping after them keeps the
scores modest. Source: Duchi, Hazan, Singer, "Adaptive Subgradient Methods", JMLR 12, 2011.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from assistant.learning.linear import LinearModel, Row

_SEED = 0  # of the order of the examples, the same in every run
_START = 1e-3  # sum of squares that every feature begins with: no first step is endless
_NEVER = -20.0


class AdaGradTrainer:
    """Multinomial logistic regression by AdaGrad; implements `ports.LinearTrainer`.

    `rounds` is how often each example is seen, `rate` the size of the steps, `buckets` the number of columns features
    are hashed into.
    """

    def __init__(self, rounds: int, rate: float, buckets: int = 2**17) -> None:
        self._rounds = rounds
        self._rate = np.float32(rate)
        self._buckets = buckets

    def fit(
        self, rows: Sequence[Row], targets: Sequence[str], outputs: Sequence[str], weights: Sequence[float]
    ) -> LinearModel:
        """See `ports.LinearTrainer`. An output without examples keeps a score that never wins."""
        known = [i for i, name in enumerate(outputs) if name in set(targets)]
        share = np.asarray(weights, np.float32)
        right = np.array([outputs.index(target) for target in targets])
        fitted, bias = self._descend(rows, np.searchsorted(known, right), share / share.mean(), len(known))
        full = np.zeros((self._buckets, len(outputs)), np.float16)
        full[:, known] = fitted
        never = np.full(len(outputs), _NEVER, np.float32)
        never[known] = bias
        return LinearModel(tuple(outputs), full, never, {})

    def _descend(
        self, rows: Sequence[Row], right: npt.NDArray[np.int64], share: npt.NDArray[np.float32], outputs: int
    ) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.float32]]:
        """Weights (buckets, outputs) and bias (outputs,)."""
        found = [row.columns(self._buckets) for row in rows]
        weights = np.zeros((self._buckets, outputs), np.float32)
        squares = np.full((self._buckets, outputs), _START, np.float32)
        bias, bias_squares = np.zeros(outputs, np.float32), np.full(outputs, _START, np.float32)
        order = np.random.default_rng(_SEED)
        for _ in range(self._rounds):
            for at in order.permutation(len(rows)):
                columns, values = found[at]
                here = weights.take(columns, axis=0)
                error = _chances(values @ here + bias)
                error[right[at]] -= 1
                error *= share[at]
                slope = np.multiply.outer(values, error)
                seen = squares.take(columns, axis=0)
                seen += slope * slope
                squares[columns] = seen
                slope *= self._rate  # in place: arrays that need not be made save a quarter of the time
                slope /= np.sqrt(seen, out=seen)
                here -= slope
                weights[columns] = here
                bias_squares += error * error
                bias -= self._rate * error / np.sqrt(bias_squares)
        return weights, bias


def _chances(scores: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    raised = np.exp(scores - scores.max())
    chances: npt.NDArray[np.float32] = raised / raised.sum()
    return chances
