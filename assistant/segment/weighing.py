"""How likely a sentence is a request for silence, everything about the exchange weighed together.

What speaks for it and against it (`signs`) adds up with the weights of a logistic regression: on interviews written after
the phrases, by people who did not know them, and on exchanges written for this. Both languages have the same weights.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

_BIAS = -8.3
_WEIGHTS = {
    "asks": 2.3,
    "phrases": 0.9,
    "answer": 1.25,
    "caution": -1.1,
    "called": 0.8,
    "echo": 2.3,
    "deaf": 2.5,
    "curt": 1.1,
    "reason": 0.85,
    "interviewer": -1.1,
    "sensitive": 1.1,
    "first": 1.0,
    "last": 1.1,
}


def weighed(seen: Mapping[str, float]) -> float:
    """The chance that an utterance asks for silence, by what speaks for it and against it (see `signs`)."""
    score = _BIAS + sum(_WEIGHTS[name] * value for name, value in seen.items())
    return 1 / (1 + math.exp(-score))
