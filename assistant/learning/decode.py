"""The likeliest sequence of labels, given scores of single labels and of neighbours."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


def log_softmax(scores: Floats) -> Floats:
    """Log probabilities of each row."""
    shifted = scores - scores.max(axis=1, keepdims=True)
    out: Floats = shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))
    return out


def viterbi(emissions: Floats, transitions: Sequence[Floats], kinds: Sequence[int]) -> list[int]:
    """The best path through `emissions` of shape (steps, labels).

    `transitions[kinds[i]]`, of shape (labels, labels), scores the step from `i - 1` to `i`; `kinds[0]` is not used.
    Source: Viterbi, "Error bounds for convolutional codes", IEEE Trans. Information Theory 13, 1967.
    """
    if not len(emissions):
        return []
    best = emissions[0]
    back = []
    for i in range(1, len(emissions)):
        steps = best[:, None] + transitions[kinds[i]]
        back.append(steps.argmax(axis=0))
        best = steps.max(axis=0) + emissions[i]
    path = [int(best.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]
