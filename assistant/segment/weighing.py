"""How likely a sentence is a request for silence, everything about the exchange weighed together.

What speaks for it and against it (`signs`) adds up with the weights of a logistic regression, one set a language
(`models/labeller/asking.en.toml`, `asking.zh.toml`).
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from functools import cache

from assistant.resources import resource


def weighed(seen: Mapping[str, float], lang: str) -> float:
    """The chance that an utterance asks for silence, by what speaks for it and against it (see `signs`)."""
    weights, bias = load_weights(lang)
    score = bias + sum(weights[name] * value for name, value in seen.items())
    return 1 / (1 + math.exp(-score))


@cache
def load_weights(lang: str) -> tuple[Mapping[str, float], float]:
    """The weight of each sign of a language, and the bias."""
    table = tomllib.loads(resource("models", "labeller", f"asking.{lang}.toml").read_text(encoding="utf-8"))
    return table["weights"], float(table["bias"])
