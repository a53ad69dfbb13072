"""一 as an article: 这是一个典型的情况, 再说一遍, 一台车检修一个钟头. It counts nothing there, as "a" counts nothing.

It counts where words make it one of several (只有一个, 从三个到一个, 每周一次), where it is all that the clause tells
(原来四个人，现在一个), and beside another number of the same things (三个人的活一个人干).
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.sense import Sense
from assistant.patterns import regex

_COUNTING = regex(
    r"(?:从|到|至|为|变|变成|换成|降|剩|只|就|才|仅|共|少|多|足|足足|超过|近|每\w{0,3}|各|减|增|裁|砍|第|现在|原来|以前|之前|去年|今年|前年|后来|另外|不|有且|加|差|错|丢|配|留|招|补|盘|开|巡|审|发|出)(?:了|有|剩|是|过|出)?$"
)
_ALONE = regex(r"[，。；！？、,;!?]|$")
_MEASURE_AND_NOUN = regex(r"[\u4e00-\u9fff]{2}")
_AGAIN = regex(r"[再说讲看问念试来走跑理顺捋聊谈过][了过着]?$")  # 再说一遍 is a way of speaking
_TIMES = tuple("遍次回趟轮圈")
_BECAME = regex(r"(?P<measure>[\u4e00-\u9fff])，?(?:变成?|成|到|涨到|增加?到)了?")  # 一面变两面: one is where it began
_RANGE = regex(r"[到至~～—–-]")
_NEAR = 6  # characters


def without_articles(text: str, found: Sequence[Sense]) -> list[Sense]:
    """`found` without every 一 that only introduces what follows."""
    return [s for s in found if not _is_article(text, s, found)]


def _is_article(text: str, sense: Sense, found: Sequence[Sense]) -> bool:
    if sense.kind != "count" or text[sense.start : sense.end] != "一":
        return False
    if _RANGE.match(text, sense.end):
        return False
    before = text[max(0, sense.start - _NEAR) : sense.start]
    if _AGAIN.search(before) and text[sense.end : sense.end + 1] in _TIMES:
        return True
    if _became(text, sense, found):
        return False
    if _COUNTING.search(before) or (before and _ALONE.match(text, sense.end + 1)):
        return False
    thing = _MEASURE_AND_NOUN.match(text, sense.end)
    same = thing is not None and any(
        text.startswith(thing.group(), o.end) for o in found if o is not sense and text[o.start : o.end] != "一"
    )
    return not same


def _became(text: str, sense: Sense, found: Sequence[Sense]) -> bool:
    """Whether the one became another number of the same things."""
    became = _BECAME.match(text, sense.end)
    return became is not None and any(
        o.start == became.end() and text.startswith(became["measure"], o.end) for o in found
    )
