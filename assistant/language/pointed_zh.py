"""Chinese pointing words that an editor strikes: 那三个录入员 is three people whom the sentence names itself, and 这是 right
after a question points at nothing but the question (选型是怎么选的？这个是公开招标，五家入围。).
"""

from __future__ import annotations

from assistant.language.clean_zh import CJK, SURNAMES
from assistant.language.flow_zh import headless
from assistant.patterns import regex

_N = r"[\d一二两三四五六七八九十几]"
_COUNTED = regex(
    rf"^那(?={_N}+(?:个(?!人|月|小时|星期|礼拜|季度|数)|[位名家台条张款批辆间座套份])(?:[{CJK}]{{2}})[^，]{{0,6}}，)"
)
_IS = regex("^这个?是")
# What says how something is, or whose it is, and not what.
_OF_IT = regex("最|很|比较|非常|真|挺|蛮|因为|为了|我|他|她|它|没|不|有|什么|这|那|一个?(?:[难好坏大])")
_SHORTEST = 10  # characters
_NAME = regex(rf"[小老阿][{SURNAMES}]|[小老阿]?[{SURNAMES}][{CJK}]{{1,2}}")
_PERSON = regex("^[他她](?!们|人|家)")


def without_that(text: str) -> str:
    """The sentence without a 那 before people or things that it counts and names itself."""
    return _COUNTED.sub("", text)


def answered(text: str) -> str | None:
    """The first sentence of an answer without its 这是; None where it has none, or says nothing without it."""
    bare = _IS.sub("", text)
    first = bare.split("，")[0].rstrip("。")
    if bare == text or len(bare) < _SHORTEST or first.endswith("的") or _OF_IT.match(bare) or headless(bare):
        return None
    return bare


def named(text: str, before: str) -> str | None:
    """The sentence that begins with 他 or 她, with the name that is all that was said right before; None without one."""
    name = before.strip().rstrip("。！!，,…啊呀嘛呢吧")
    if not _PERSON.match(text) or not _NAME.fullmatch(name):
        return None
    return f"{name}{text[1:]}"
