"""Chinese values that are told behind the one of now, as what it was before: 七十五把。门禁没上的时候一百八."""

from __future__ import annotations

from assistant.metrics.exchange_signs_zh import AGAINST_BETWEEN, NEW, NOT_NOW, OLD
from assistant.metrics.linked import EXTREME
from assistant.metrics.mentions import Mention
from assistant.patterns import regex

_NEAR = 32  # characters between the words of before and their value
_LONGEST = 100  # characters between two values
_STOP = regex(r"[。？！]")
_LEAD = 60  # characters before the first value that may tell its time
# Times that are of before only behind a value that is not.
_EARLIER = regex(
    r"(?:[一二两三四五六七八九十几]+|好几)年(?:以|之)?前(?!后)|前年|头年|大前年|上一代|上一[届任茬季期]|基准年|基线"
    r"|那个?(?:年代|年头|时期)|那(?:几年|阵子|会儿|时候)"
)


def was_before(one: Mention, two: Mention, lead: str, gap: str) -> bool:
    """Whether the words right before the second value tell it of before, and none tells the first of before.

    Args:
        one: the value told first.
        two: the next one of its kind.
        lead: the words before the first value.
        gap: the words between the two.
    """
    if len(gap) > _LONGEST or AGAINST_BETWEEN.search(gap) or NOT_NOW.search(lead[-_LEAD:]):
        return False
    if _told_before(one) or _last_before(lead[-_LEAD:]) > _last_now(lead[-_LEAD:]):
        return False
    told = _last_before(gap)
    if told < 0 or len(gap) - told > _NEAR or _last_now(gap) > told or EXTREME.search(gap, told):
        return False
    return _STOP.search(gap, told) is None or _STOP.fullmatch(gap[-1:]) is not None


def _told_before(mention: Mention) -> bool:
    return mention.when is not None and not mention.when.weak and mention.when.era == "before"


def _last_before(text: str) -> int:
    return max((m.start() for p in (OLD, _EARLIER) for m in p.finditer(text)), default=-1)


def _last_now(text: str) -> int:
    return max((m.start() for m in NEW.finditer(text)), default=-1)
