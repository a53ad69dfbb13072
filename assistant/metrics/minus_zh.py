"""Chinese sums said aloud, which name both ends of a change: 降了十三点九个百分点。十八减四点一。"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Mention
from assistant.patterns import regex

_MINUS = regex(r"减(?:去|掉)?")
_LINES = 2
_WHOLE = 100  # percent


def subtracted(found: Sequence[Mention], everything: Sequence[Mention]) -> list[Arrow]:
    """The changes of such sums; the number of points that was told beside one says that it comes out.

    Args:
        found: values that no other change holds.
        everything: all quantities, the points among them.
    """
    points = [m for m in everything if m.quantity.kind == "points"]
    if not points:
        return []
    return [
        Arrow(_share(one), _share(two), explicit=True)
        for one, two in pairwise(found)
        if _minus(one, two) and any(_comes_out(one, two, m) for m in points)
    ]


def _minus(one: Mention, two: Mention) -> bool:
    if one.line.index != two.line.index or max(one.quantity.value, two.quantity.value) > _WHOLE:
        return False
    start = one.line.span.start
    return _MINUS.fullmatch(one.line.text, one.quantity.span.end - start, two.quantity.span.start - start) is not None


def _comes_out(one: Mention, two: Mention, points: Mention) -> bool:
    near = abs(points.line.index - one.line.index) <= _LINES
    return near and abs(one.quantity.value - two.quantity.value) == points.quantity.value


def _share(mention: Mention) -> Mention:
    return replace(mention, quantity=replace(mention.quantity, unit="percent", kind="percent"), bare=False)
