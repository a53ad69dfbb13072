"""Whether two Chinese values are told of the same things, and in which words one of them is told of before."""

from __future__ import annotations

from assistant.metrics.alike import noun_of
from assistant.metrics.exchange_signs_zh import NEW
from assistant.metrics.mentions import Mention, kept
from assistant.patterns import regex

CLAUSE = regex(r"[，。；！？：、,;]")
_GENERIC = frozenset("个人家条位名站口班")  # so much is counted by them that the clauses must have words in common
_COUNTS = ("count", "rate")
# 那是以前的事了，十二分钟; 第三个月就三单了.
_LATER = regex(
    r"(?:以前|从前|过去|早先|原来|老早)的?(?:事|时候)?了?[，。]|第[二三四五六七八九十]+个?(?:月|周|星期|礼拜|季度|年|批)"
)
_EMPTY = frozenset("的了是也就都在")


def same_things(one: Mention, two: Mention) -> bool:
    """Whether two counts are of things that have a name of their own, or are told in the same words."""
    counts = one.quantity.kind in _COUNTS and two.quantity.kind in _COUNTS
    return not counts or not (one.bare or noun_of(one) in _GENERIC) or framed(one, two)


def framed(one: Mention, two: Mention) -> bool:
    """Whether the same words lead to both values: 一天来两个人, 一天来五个."""
    return bool(_led_by(one) & _led_by(two))


def half_told(old: Mention, new: Mention) -> bool:
    """Whether two Chinese values of which only the older has a time may be a change.

    Told first, what it became follows what is new: 以前我讲八道，估计三道是白讲 is none. Told last, it is of the same things.
    """
    if new.quantity.span < old.quantity.span:
        return same_things(new, old)
    start, lead = old.quantity.span.end - old.line.span.start, _lead(new)
    gap = lead[start:] if old.line.index == new.line.index else old.line.text[start:] + lead
    return NEW.search(gap) is not None or _LATER.search(gap) is not None


@kept
def _led_by(mention: Mention) -> set[str]:
    """What the clause says before the value, by every two characters in a row."""
    text = CLAUSE.split(_lead(mention))[-1]
    return {text[n : n + 2] for n in range(len(text) - 1) if not set(text[n : n + 2]) & _EMPTY}


def _lead(mention: Mention) -> str:
    return mention.line.text[: mention.quantity.span.start - mention.line.span.start]
