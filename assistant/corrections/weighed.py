"""How likely it is that the later of two numbers holds instead of the earlier: the signs of a pair, weighed by what exchanges taught.

`models/corrections` holds the weights of each language and the recipe that fits them.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, TypeVar

from assistant.once import once
from assistant.resources import resource

_Pair = TypeVar("_Pair")
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Where(Generic[_Pair]):
    """Signs that a pair can only show where something else holds of it, which is quickly asked."""

    holds: Callable[[_Pair], bool]
    signs: tuple[Callable[[_Pair], bool], ...]


def _always(_pair: object) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class _Group(Generic[_Pair]):
    """Signs with their weights, where a pair can show them, and what they add up to at most."""

    holds: Callable[[_Pair], bool]
    signs: tuple[tuple[Callable[[_Pair], bool], float], ...]
    gain: float


_Stage = tuple[tuple[_Group[_Pair], ...], float, float]


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
    stages: tuple[tuple[Callable[[_Pair], bool] | Where[_Pair], ...], ...]
    least: float
    hopeless: float

    @once
    def signs(self) -> tuple[Callable[[_Pair], bool], ...]:
        """All of them."""
        return tuple(sign for stage in self.stages for group in _groups(stage) for sign in group.signs)

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
        for groups, gain, needed in self._weighed:
            most = odds + gain
            shown: list[float] = []
            for group in groups:
                if group.holds(pair):
                    most = _read(group, pair, shown, most, needed)
                else:
                    most -= group.gain
                if most < needed:
                    return most
            odds += math.fsum(shown)
        return odds

    @once
    def _weighed(self) -> tuple[_Stage[_Pair], ...]:
        """Of each stage the signs with their weights, what these add up to at most, and what a pair needs after it."""
        weighed = [tuple(self._group(where) for where in _groups(stage)) for stage in self.stages]
        needed = [self.hopeless] * (len(weighed) - 1) + [self.least]
        return tuple(
            (stage, sum(group.gain for group in stage), least - _ROUNDING)
            for stage, least in zip(weighed, needed, strict=True)
        )

    def _group(self, where: Where[_Pair]) -> _Group[_Pair]:
        signs = tuple((sign, self.weights[sign.__name__]) for sign in where.signs)
        return _Group(where.holds, signs, sum(weight for _, weight in signs if weight > 0))


def _groups(stage: Iterable[Callable[[_Pair], bool] | Where[_Pair]]) -> Iterator[Where[_Pair]]:
    """The signs of a stage in their order, those in a row that every pair may show in one group."""
    for apart, signs in groupby(stage, key=lambda sign: isinstance(sign, Where)):
        if apart:
            yield from (sign for sign in signs if isinstance(sign, Where))
        else:
            yield Where(_always, tuple(sign for sign in signs if not isinstance(sign, Where)))


def _read(group: _Group[_Pair], pair: _Pair, shown: list[float], most: float, needed: float) -> float:
    """What a pair could come to at most once a group is read, as far as that is needed; adds the weights it shows to `shown`."""
    for sign, weight in group.signs:
        there = sign(pair)
        if there:
            shown.append(weight)
        if there != (weight > 0):
            most -= abs(weight)
            if most < needed:
                break
    return most
