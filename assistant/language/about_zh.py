"""A Chinese sentence about a number, with the name of what it is a number of."""

from __future__ import annotations

from assistant.language.voice import Reworded
from assistant.patterns import regex

_BARE = regex(
    r"^(?:约|近|不到|超过)?[\d.万亿%多]+(?:小时|分钟|个?工作日|天|周|个月|年|元|万元|%|件|单|起|次|个|家|台|人)?(?:左右|上下)?。$"
)
_COUNT = regex(r"^[\d.]+。$")


def of_topic(topic: str, sentence: Reworded) -> Reworded:
    """续保率 and 2022年是78%。 make 续保率方面，2022年是78%。; a bare quantity is told with 为; a bare number stays a fragment."""
    if _COUNT.match(sentence.text) and not topic.endswith("率"):
        return sentence
    joint = "为" if _BARE.match(sentence.text) else "方面，"
    return Reworded(f"{topic}{joint}{sentence.text}", leans=False)
