"""How likely a sentence is a request for silence, everything about the exchange weighed together.

What speaks for it and against it (`signs`) adds up with the weights of a logistic regression in
`models/labeller/wishes.toml`, learned from exchanges and interviews written after the phrases, by people who did not know
them (`weighing_training`). Both languages have the same weights.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from functools import cache

from assistant.resources import resource

WISHES_FILE = "wishes.toml"


@cache
def load_wishes() -> tuple[Mapping[str, float], float]:
    """The weight of each sign, and the bias."""
    table = tomllib.loads(resource("models", "labeller", WISHES_FILE).read_text(encoding="utf-8"))
    return table["weights"], float(table["bias"])


def weighed(seen: Mapping[str, float]) -> float:
    """The chance that an utterance asks for silence, by what speaks for it and against it (see `signs`)."""
    weights, bias = load_wishes()
    score = bias + sum(weights[name] * value for name, value in seen.items())
    return 1 / (1 + math.exp(-score))
