"""Chinese values told of two parts of one year: 三季度百分之十二，一季度是七成; 上半年四十起，下半年十一起."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.metrics.alike import counted_alike, kindred, noun_of, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Mention
from assistant.metrics.others import of_other_things
from assistant.patterns import regex
from assistant.records import Span

_PART = regex(r"第?(?P<quarter>[一二三四])季度|(?P<half>[上下])半年")
_FACTOR = 50.0
_LAST = {"quarter": 4, "half": 2}  # before the first of a new year, where nobody says which year


def over_the_year(found: Sequence[Mention]) -> list[Arrow]:
    """The changes between two such values that stand side by side, where no third one is told of another part.

    Args:
        found: values that no other change holds.
    """
    placed = [(m, part) for m in found if _may_be(m) and (part := _part(m, found)) is not None]
    out: list[Arrow] = []
    held: set[Span] = set()
    for (one, a), (two, b) in pairwise(placed):
        order = _order(a, b, same_year=_year(one) is not None and _year(one) == _year(two))
        if not order or not _side_by_side(one, two) or {one.quantity.span, two.quantity.span} & held:
            continue
        if sum(m.line.turn == one.line.turn and kindred(m, one) for m, _ in placed if m not in (one, two)):
            continue  # a row of them tells a season
        ends = fitted(one, two) if order > 0 else fitted(two, one)
        if ends is not None and plausible(ends):
            out.append(Arrow(*ends, explicit=False))
            held |= {one.quantity.span, two.quantity.span}
    return out


def _may_be(mention: Mention) -> bool:
    marked = mention.hoped or mention.foreign or mention.negated or mention.gap or mention.part or mention.line.asked
    return mention.measured and not marked


def _part(mention: Mention, found: Sequence[Mention]) -> tuple[str, int] | None:
    """Which part of the year stands before the value, behind the value before it in the sentence: ("quarter", 3)."""
    if "季度" not in mention.line.text and "半年" not in mention.line.text:
        return None
    start = mention.line.span.start
    end = mention.quantity.span.start - start
    floor = max((m.quantity.span.end - start for m in found if m.line is mention.line and m.quantity.span < mention.quantity.span), default=0)  # fmt: skip
    told = list(_PART.finditer(mention.line.text, floor, end))
    if not told:
        return None
    kind = str(told[-1].lastgroup)
    return kind, "一二三四".find(told[-1][kind]) + 1 if kind == "quarter" else 1 + (told[-1][kind] == "下")


def _order(a: tuple[str, int], b: tuple[str, int], *, same_year: bool) -> int:
    """1 where the first part comes first, -1 where it comes last; 0 where they do not compare, or may be of two years."""
    if a[0] != b[0] or a[1] == b[1]:
        return 0
    turns = {a[1], b[1]} == {1, _LAST[a[0]]}
    return 0 if turns and not same_year else 1 if a[1] < b[1] else -1


def _year(mention: Mention) -> int | None:
    return mention.when.year if mention.when is not None else None


def _side_by_side(one: Mention, two: Mention) -> bool:
    near = one.line.turn == two.line.turn and two.line.index - one.line.index <= 1
    years = (_year(one), _year(two))
    if not near or (None not in years and years[0] != years[1]):
        return False
    counts = one.quantity.kind in ("count", "rate")
    alike = kindred(one, two) and counted_alike(one, two) and sized(one, two, _FACTOR)
    return alike and not of_other_things(one, two) and (not counts or noun_of(one) == noun_of(two))
