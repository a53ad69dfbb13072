"""How likely a sentence is a request for silence, everything about the exchange weighed together.

What speaks for it and against it (`signs`) adds up with the weights of a logistic regression: on interviews written after
the phrases, by people who did not know them, and on exchanges written for this. Both languages have the same weights.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from assistant.segment.signs import signs
from assistant.segment.talk import Talk

_BIAS = -6.5
_WEIGHTS = {
    "asks": 2.1,
    "phrases": 1.3,
    "answer": 0.8,
    "both": 0.3,
    "caution": -0.9,
    "called": 1.1,
    "objects": 0.5,
    "echo": 1.4,
    "deaf": 1.3,
    "curt": 1.2,
    "reason": 0.8,
    "tells": 0.2,
    "interviewer": -0.8,
}


def weighed(talk: Talk, i: int, points: int, promise: Callable[[int], bool]) -> float:
    """The chance that an utterance asks for silence.

    Args:
        talk: The conversation.
        i: The utterance.
        points: What the phrases find in it.
        promise: Whether a turn opens with a promise, by the phrases.
    """
    score = _BIAS + sum(_WEIGHTS[name] * value for name, value in signs(talk, i, points, promise).items())
    return 1 / (1 + math.exp(-score))
