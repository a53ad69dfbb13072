"""How likely it is that the later of two numbers holds instead of the earlier: the signs of a pair, weighed by what exchanges taught.

`models/corrections` holds the weights of each language and the recipe that fits them.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from assistant.once import once
from assistant.resources import resource

_Pair = TypeVar("_Pair")
_Stage = tuple[tuple[tuple[Callable[[_Pair], bool], float], ...], float, float]
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Weighed(Generic[_Pair]):
    """The signs of a language with their weights.

    Attributes:
        lang: the language, which names the file of the weights.
        stages: the signs in the order in which they are looked for, the cheap ones first, and of those the heavy ones.
        least: log odds from which a pair is a correction.
        hopeless: log odds after a stage that no later one makes up for.
    """

    lang: str
    stages: tuple[tuple[Callable[[_Pair], bool], ...], ...]
    least: float
    hopeless: float

    @once
    def signs(self) -> tuple[Callable[[_Pair], bool], ...]:
        """All of them."""
        return tuple(sign for stage in self.stages for sign in stage)

    @once
    def weights(self) -> Mapping[str, float]:
        """The weight of each sign, by name; `bias` beside them."""
        told = tomllib.loads(resource("models", "corrections", f"{self.lang}.toml").read_text(encoding="utf-8"))
        return {name: float(value) for name, value in told["weights"].items()}

    def log_odds(self, pair: _Pair) -> float:
        """The weights of the signs that a pair shows.

        Of a pair that is known to be no correction before all signs were looked for, what it could come to at most.
        """
        odds = self.weights["bias"]
        for signs, gain, needed in self._weighed:
            most, shown = odds + gain, []
            for sign, weight in signs:
                there = sign(pair)
                if there:
                    shown.append(weight)
                if there != (weight > 0):
                    most -= abs(weight)
                    if most < needed:
                        return most
            odds += math.fsum(shown)
        return odds

    @once
    def _weighed(self) -> tuple[_Stage[_Pair], ...]:
        """Of each stage the signs with their weights, what these add up to at most, and what a pair needs after it."""
        weighed = [[(sign, self.weights[sign.__name__]) for sign in stage] for stage in self.stages]
        needed = [self.hopeless] * (len(weighed) - 1) + [self.least]
        return tuple(
            (tuple(stage), sum(weight for _, weight in stage if weight > 0), least - _ROUNDING)
            for stage, least in zip(weighed, needed, strict=True)
        )
