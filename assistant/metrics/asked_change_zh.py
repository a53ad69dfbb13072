"""Chinese answers to how much something moved: 投诉数降了多少？ | 三成五。"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.mentions import Line, Mention
from assistant.metrics.names_zh import topic_name
from assistant.metrics.names_zh_near import work_name
from assistant.patterns import regex

_ASKS = regex(
    r"(?P<what>[^，。；？！]{2,14}?)(?:大概|一共|总共|总的|平均)*(?P<moved>提高|提升|上升|增长|增加|涨|升|多|下降|降低|减少|降|减|少|缩短|省)(?:了|掉|下来)*(?:有)?(?:多少|几成|几个点|百分之几)[？?呢]"
)
_UP = ("提高", "提升", "上升", "增长", "增加", "涨", "升", "多")
_OPENS = regex(r"\W*(?:(?:嗯|呃|哦|啊|对|大概|差不多|将近|有|是|也就|不到|降了|涨了|少了|多了)\W*)*")
_CLOSES = regex(r"(?:左右|上下|吧|多|的样子)*(?:[，。！；]|$)")


def asked_change(mention: Mention, said: Sequence[Line]) -> tuple[int, str] | None:
    """Which way the value moved (1 up, -1 down) and what; None where it answers no such question.

    Args:
        mention: a percentage or a number of points that an answer may open with.
        said: the usable lines of the interview.
    """
    lead = mention.line.text[: mention.quantity.span.start - mention.line.span.start]
    closes = _CLOSES.match(mention.line.text, mention.quantity.span.end - mention.line.span.start)
    if not mention.line.first or closes is None or _OPENS.fullmatch(lead) is None:
        return None
    asked = [x.text for x in said if x.asked and x.turn == mention.line.turn - 1]
    found = _ASKS.search(asked[-1]) if asked else None
    if found is None:
        return None
    name = next((n for kind in ("percent", "count", "money", "duration") if (n := topic_name(found["what"], kind))), "")
    name = name or work_name(found["what"], "count")
    return (1 if found["moved"] in _UP else -1, name) if name else None
