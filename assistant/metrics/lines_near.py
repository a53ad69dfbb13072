"""The usable lines of an interview around one of them, found without reading them all."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile

from assistant.metrics.mentions import Line


def line_at(said: Sequence[Line], index: int) -> Line | None:
    """The usable line of that number; None where it may not be used.

    Args:
        said: the usable lines, in order.
        index: the number of a line in the interview.
    """
    at = bisect_left(said, index, key=lambda line: line.index)
    return said[at] if at < len(said) and said[at].index == index else None


def turns_before(said: Sequence[Line], line: Line, back: int) -> list[Line]:
    """The lines before one, in order, from so many turns back: none of them for 0 is of another turn."""
    at = bisect_left(said, line.index, key=lambda x: x.index)
    first = at
    while first and said[first - 1].turn >= line.turn - back:
        first -= 1
    return list(said[first:at])


def lines_on(said: Sequence[Line], line: Line, turns: int) -> Iterator[Line]:
    """A line and those after it, in order, until so many turns further: none of them for 0 is of another turn."""
    at = bisect_left(said, line.index, key=lambda x: x.index)
    return takewhile(lambda x: x.turn <= line.turn + turns, islice(said, at, None))
