"""Where a Chinese value that is named again was told first, and which value may be what it became."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.alike import counted_alike, distinctive, kindred, noun_of, same_value, sized
from assistant.metrics.fit import fitted, plausible
from assistant.metrics.mentions import Mention
from assistant.patterns import regex

_FACTOR = 400  # three days to ten minutes
_COUNT_FACTOR = 60
_FEW = 13  # a smaller number is said of many things
_TEN_THOUSAND = 10_000
_ANYTHING = ("", "个")
_COUNTED = {"count", "rate"}
# Words that ask what became of a value.
LATER = regex(r"现在|如今|今年|后来|变成|[降升涨缩减]到|成了多少|(?:还)?剩多少|上线(?:之|以)?后|用上(?:之|以)?后")
# 装了的车，百分之九十九: the answer is of a part alone.
# 小赵、我、我表弟，三个人: how many were just named.
_LISTED = regex(r"[^，。、]{1,8}、[^，。]{1,16}，(?:一共|总共|就|我们)?$")
_NARROWS = regex(r"(?:^|[，。])(?![^，]{0,8}[年月季期])[^，。]{1,8}的[^，。]{1,4}，$")


def first_telling(again: Mention, found: Sequence[Mention]) -> Mention | None:
    """Where the interviewed side told the value, pages before or as one of the past; the last such telling."""
    told = [
        m
        for m in found
        if m.line.turn < again.line.turn
        and not m.line.asked
        and m.measured
        and not (m.hoped or m.foreign or m.gap)
        and same_again(m, again)
    ]
    far = [m for m in told if again.line.turn - m.line.turn > 1 or LATER.search(again.line.text) or is_past(m)]
    alike = [m for m in far if counted_alike(m, again) or again.bare]
    return alike[-1] if alike else None


def same_again(told: Mention, again: Mention) -> bool:
    """Whether the value is said again, perhaps without its unit or its 万."""
    short = again.bare and "万" in told.quantity.text and again.quantity.value * _TEN_THOUSAND == told.quantity.value
    if short or (again.quantity.value == told.quantity.value and {told.quantity.kind, again.quantity.kind} == _COUNTED):
        return True
    return same_value(told, again) and (again.bare or told.bare or told.quantity.kind == again.quantity.kind)


def rare(mention: Mention) -> bool:
    """Whether the number is hardly said of two things: no small one that stands alone or counts whatever there is."""
    if distinctive(mention) or mention.quantity.value >= _FEW:
        return True
    counts = mention.quantity.kind in ("count", "rate")
    return not mention.bare and (not counts or noun_of(mention) not in _ANYTHING)


def is_past(mention: Mention) -> bool:
    strong = mention.when is not None and mention.when.era == "before" and not mention.when.weak
    return mention.line.label == "challenge" or strong


def may_be_new(mention: Mention, old: Mention) -> bool:
    if mention.line.asked or not mention.measured or mention.hoped or mention.foreign or mention.gap or mention.part:
        return False
    lead = mention.line.text[: mention.quantity.span.start - mention.line.span.start]
    if _NARROWS.search(lead) or (mention.quantity.kind == "count" and _LISTED.search(lead)):
        return False
    past = mention.when is not None and not mention.when.weak and mention.when.era == "before"
    if past and mention.when is not None and mention.when.year is None:
        return False
    if old.bare and not mention.bare and old.quantity.kind == mention.quantity.kind == "count":
        return False  # 就定了三百 and 今年来了七回 count two things
    return kindred(old, mention) and counted_alike(old, mention) and _fits(old, mention)


def _fits(old: Mention, new: Mention) -> bool:
    ends = fitted(old, new)
    if ends is None or not plausible(ends):
        return False
    counts = new.quantity.kind in ("count", "rate")
    return not new.quantity.value or sized(*ends, _COUNT_FACTOR if counts else _FACTOR)
