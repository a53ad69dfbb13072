"""Chinese values said roughly and then nearer in the same breath: 一天三百多条，三百二上下; 两千一百多万，准数两千一百五十万."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.metrics.mentions import Mention
from assistant.metrics.units import comparable, converted
from assistant.patterns import regex

_ROUGH = regex(r"[多几余来]")
_SAYS = regex(
    r"[\u4e00-\u9fff]{0,2}，(?:准数|准确[地]?[说讲]|确切[地]?[说讲]|具体|实际)?(?:是|大概|差不多|大约|应该是)?"
)
_CLOSES = regex(r"(?P<noun>[\u4e00-\u9fff]{0,2}?)(?:上下|左右|的样子|吧|吧大概)?(?:[，。；！,]|$)")
_LESS = regex(r"[\u4e00-\u9fff]{0,1}不到，(?:大概|差不多|也就|准数|具体)?(?:是)?")
_SMALLEST = Decimal("0.6")
_LARGEST = Decimal("1.5")  # how far above its round number a rough value reaches: 一百多 is hardly 160
_COUNTED = ("count", "rate")


def refined(found: Sequence[Mention]) -> list[Mention]:
    """The values, without each rough one that the words right after it make more exact; the exact one takes its place.

    The exact value holds when the rough one does, and in its unit where it is said without one.
    """
    out: list[Mention] = []
    for mention in found:
        if out and _refines(mention, out[-1]):
            out.append(_in_place(mention, out.pop()))
        else:
            out.append(mention)
    return out


def _refines(exact: Mention, rough: Mention) -> bool:
    if exact.line.index != rough.line.index:
        return False
    kinds = (rough.quantity.kind, exact.quantity.kind)
    if kinds[0] != kinds[1] and not (exact.quantity.kind == "count" and rough.quantity.kind in _COUNTED):
        return False
    value, size = _in_unit_of(rough, exact), rough.quantity.value
    start = exact.line.span.start
    if value is not None and _LESS.fullmatch(
        exact.line.text, rough.quantity.span.end - start, exact.quantity.span.start - start
    ):
        return size * _SMALLEST <= value < size  # 一个钟头不到，五十分钟
    if value is None or _ROUGH.search(rough.quantity.text) is None or not size < value <= size * _LARGEST:
        return False
    gap = exact.line.text[rough.quantity.span.end - start : exact.quantity.span.start - start]
    closes = _CLOSES.match(exact.line.text, exact.quantity.span.end - start)
    return _SAYS.fullmatch(gap) is not None and closes is not None and gap.startswith(closes["noun"])


def _in_unit_of(rough: Mention, exact: Mention) -> Decimal | None:
    """The exact value in the unit of the rough one, 一个多钟头，七十分钟; a number alone has that unit already."""
    a, b = rough.quantity, exact.quantity
    if a.kind != "duration" or a.unit == b.unit:
        return b.value
    return converted(b.value, b.unit, a.unit) if comparable(a.unit, b.unit) else None


def _in_place(exact: Mention, rough: Mention) -> Mention:
    own = rough.quantity.kind == "duration"
    quantity = exact.quantity if own else replace(exact.quantity, kind=rough.quantity.kind, unit=rough.quantity.unit)
    return replace(
        exact,
        quantity=quantity,
        when=rough.when if exact.when is None else exact.when,
        hoped=rough.hoped or exact.hoped,
        foreign=rough.foreign or exact.foreign,
        negated=rough.negated or exact.negated,
        bare=rough.bare,
        things=rough.things or (_things(rough) if _nameless(exact) else ""),
    )


def _nameless(exact: Mention) -> bool:
    """Whether the things counted stand with the rough value alone: 三百多条，三百二."""
    closes = _CLOSES.match(exact.line.text, exact.quantity.span.end - exact.line.span.start)
    return closes is None or not closes["noun"]


def _things(rough: Mention) -> str:
    """What the rough value counts: the words after it, to the end of the clause."""
    rest = rough.line.text[rough.quantity.span.end - rough.line.span.start :]
    return rest.partition("，")[0]
