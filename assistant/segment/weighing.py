"""How likely a sentence is a request for silence, everything about the exchange weighed together.

What speaks for it and against it (`signs`, `beside`) adds up with the weights of a logistic regression
(`models/labeller/weighing.toml`), learned from the lessons alone, each heard by a model of requests that had not learned
from it. Both languages have the same weights.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache

from assistant.resources import resource
from assistant.segment.beside import beside
from assistant.segment.talk import Talk

WEIGHTS_FILE = "weighing.toml"
_SOUNDS = 0.1  # a sentence in which neither the model hears more than this nor a phrase anything is no request
_NONE = 0.001  # the chance of such a one
_SURE = 1.0  # of what is heard, that beyond an even chance counts once more
_TOGETHER = ("answer", "sensitive", "interviewer", "phrases")  # what means more where much is heard


@cache
def load_weights() -> tuple[Mapping[str, float], float]:
    """The weight of each feature, and the bias."""
    table = tomllib.loads(resource("models", "labeller", WEIGHTS_FILE).read_text(encoding="utf-8"))
    return table["weights"], float(table["bias"])


def chances(talk: Talk, seen: Sequence[Mapping[str, float]]) -> list[float]:
    """The chance of every utterance that it asks for silence; `seen` are its signs."""
    weights, bias = load_weights()
    return [_NONE if row is None else _chance(row, weights, bias) for row in features(talk, seen)]


def features(talk: Talk, seen: Sequence[Mapping[str, float]]) -> list[Mapping[str, float] | None]:
    """What is weighed, by name, the same names in the same order; none for what does not sound like a request at all."""
    points = [one["phrases"] for one in seen]
    return [_row(talk, i, one, points) if _sounds(talk, i, one) else None for i, one in enumerate(seen)]


def _sounds(talk: Talk, i: int, seen: Mapping[str, float]) -> bool:
    return float(talk.asking.request[i]) >= _SOUNDS or seen["phrases"] > 0


def _row(talk: Talk, i: int, seen: Mapping[str, float], points: Sequence[float]) -> Mapping[str, float]:
    heard = seen["asks"]
    together = {f"asks and {name}": heard * seen[name] for name in _TOGETHER}
    return {**seen, **beside(talk, i, points), "sure": max(0.0, heard - _SURE), **together}


def _chance(row: Mapping[str, float], weights: Mapping[str, float], bias: float) -> float:
    return 1 / (1 + math.exp(-bias - sum(weights[name] * value for name, value in row.items())))
