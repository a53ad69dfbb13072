"""Figures of the library as bars: how long each is, in units of the drawing. Templates only draw them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

WIDTH = 320  # of a drawing, which holds one bar and stands in the row of the table that tells its number


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: how many it counts, and how many of these may be shown outside; none at all is a hole."""

    key: str
    cases: int
    usable: int
    width: float
    usable_width: float

    @property
    def hole(self) -> bool:
        """Whether there is nothing."""
        return not self.cases


@dataclass(frozen=True, slots=True)
class Plot:
    """Bars below each other on one scale."""

    bars: tuple[Bar, ...]

    @property
    def holes(self) -> tuple[str, ...]:
        """Keys that nothing is counted under."""
        return tuple(bar.key for bar in self.bars if bar.hole)


def plot(counts: Mapping[str, int], usable: Mapping[str, int] | None = None, keys: Sequence[str] = ()) -> Plot:
    """The plot of counts, in their order; `keys` not counted follow as holes. `usable` tells a part of each count."""
    told = {**counts, **{key: 0 for key in keys if key not in counts}}
    part = told if usable is None else usable
    most = max([*told.values(), 1])
    return Plot(tuple(_bar(key, number, part.get(key, 0), most) for key, number in told.items()))


def _bar(key: str, number: int, usable: int, most: int) -> Bar:
    return Bar(key, number, usable, round(WIDTH * number / most, 1), round(WIDTH * usable / most, 1))
