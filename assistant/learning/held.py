"""Logistic regression in which a square penalty holds each weight near what a person expects of it.

For few examples of signs that have a meaning: where nothing speaks against it, a weight stays what was expected.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Table = npt.NDArray[np.floating[Any]]
Weights = npt.NDArray[np.float64]

_STEPS = 60  # at most
_LONGEST = 3.0  # that a weight moves in one
_SETTLED = 1e-6
_ODDS = 30.0  # log odds beyond which a chance is sure anyway


def fit_near(table: Table, right: Table, expected: Weights, penalty: Weights, counts: Table | None = None) -> Weights:
    """The weights by Newton's method.

    Args:
        table: a row an example, a column a sign; a bias is a column of ones.
        right: of each example whether it is one, 0 or 1.
        expected: of each sign the weight that is expected.
        penalty: of each sign how firmly its weight is held there.
        counts: of each example how much it counts; one each where not said.

    Raises:
        numpy.linalg.LinAlgError: signs say the same of all examples and are not held.
    """
    weigh = np.ones(len(table)) if counts is None else counts
    weights = np.array(expected, np.float64)
    for _ in range(_STEPS):
        chances = 1 / (1 + np.exp(-np.clip(table @ weights, -_ODDS, _ODDS)))
        slope = table.T @ (weigh * (chances - right)) + penalty * (weights - expected)
        bend = (table.T * (weigh * chances * (1 - chances)).astype(table.dtype)) @ table + np.diag(penalty)
        step = np.linalg.solve(bend, slope)
        most = float(np.abs(step).max())
        if most < _SETTLED:
            break
        weights -= step * min(1.0, _LONGEST / most)
    return weights
