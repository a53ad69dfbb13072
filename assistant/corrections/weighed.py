"""How likely it is that the later of two numbers holds instead of the earlier: the signs of a pair, weighed by what exchanges taught.

`models/corrections` holds the weights of each language and the recipe that fits them.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from assistant.resources import resource

_Pair = TypeVar("_Pair")


@dataclass(frozen=True)
class Weighed(Generic[_Pair]):
    """The signs of a language with their weights.

    Attributes:
        lang: the language, which names the file of the weights.
        stages: the signs in the order in which they are looked for, the cheap ones first.
        least: log odds from which a pair is a correction.
        hopeless: log odds after a stage that no later one makes up for.
    """

    lang: str
    stages: tuple[tuple[Callable[[_Pair], bool], ...], ...]
    least: float
    hopeless: float

    @cached_property
    def signs(self) -> tuple[Callable[[_Pair], bool], ...]:
        """All of them."""
        return tuple(sign for stage in self.stages for sign in stage)

    @cached_property
    def weights(self) -> Mapping[str, float]:
        """The weight of each sign, by name; `bias` beside them."""
        told = tomllib.loads(resource("models", "corrections", f"{self.lang}.toml").read_text(encoding="utf-8"))
        return {name: float(value) for name, value in told["weights"].items()}

    def log_odds(self, pair: _Pair) -> float:
        """The weights of the signs that a pair shows."""
        odds = self.weights["bias"]
        for stage in self.stages:
            odds += math.fsum(self.weights[sign.__name__] for sign in stage if sign(pair))
            if odds < self.hopeless:
                break
        return odds
