"""Chinese sentences that an editor strikes although every word of them may stand: openings of stories whose end is gone,
questions nobody answers, who said something that is not told, and quantities or things of which nothing is said.
"""

from __future__ import annotations

from assistant.language.flow_zh import headless, quantity_alone
from assistant.language.numerals import numbers
from assistant.patterns import regex

_N = "[零〇一二三四五六七八九十\\d]"
# Somebody does something, once: how a story begins that ends in what was said.
_STORY = regex(
    r"[\ue003-\ue0ff]|(?<!其)[他她](?!们的|家|人|乡|处|日|国)|(?:^|，)(?:后来|还|也|结果)?有(?:一?[个位次])|那[天次年]|当场|一开始|刚开始|第[一二三]趟|来找|吵起来|举手"
)
_STATE = regex(r"^(?:现在|目前|如今|以前|原来|每|平时|一般|系统|平台)")
_LONG_STORY = 34  # characters: with so much told the rest stands by itself
_YEAR = regex(
    rf"(?:19|20)\d\d年|(?<!{_N}){_N}{{2}}年(?![前后来多以])|[今去前]年{_N}{{1,2}}月"
)  # what happened then is told, even without its end
_SMALL = ("一", "1")
_DATED = regex(r"[月日号点]|季度")
_LEAST_YEAR = 1900

# A question at the end, and what makes it part of a statement.
_WONDERS = regex(r"(?:到底|究竟)[^，]*(?:有没有|是不是|[谁哪什怎几多][^，]{0,5})$")
_ASKS = regex(
    r"(?:(?:^|，)[^，]{0,12}有多少[^，]{0,4}|[到成用做]什么(?:程度|地步|样子?)|(?P<v>[\u4e00-\u9fff])不(?P=v)(?!两说|难说|好说)[^，]{0,2})$"
)
_PART_OF_IT = regex(
    r"知道|清楚|明白|晓得|记得|分|看|查|写|说明|取决|决定|判断|不管|无论|是否|由|[都也]|弄清|关心|关键|提示|讨论|商量|考虑"
)
# When something was, and not what: 一号线，去年三月，大修时.
_WHEN_LAST = regex(r"，[^，]{1,4}(?<![小工平当同及准实耗用随按定])(?:时|的时候)$")
_SHORT = 20
# Whose words something is, and nothing else: 这也是老周提的.
_WHOSE = regex(r"^[^，]{1,10}(?:也|都|就)?(?:是|由)[^，]{1,8}(?:讲|说|提|想|教)(?:出来)?的$")
# What is announced and not told: 定了一条, 最爱讲的一句话就是.
_ANNOUNCES = regex(
    r"(?:(?:定|立|加|提)了(?:一[条个]|个)(?:规矩|规定|要求|原则)?|(?:一句话|意思|想法|逻辑|要求|理由|说法|结论|道理)(?:就)?是|第一句话|上来给[^，]{1,8}演示|什么(?:概念|意思))$"
)
# When the speaker came, and from where: that stands beside the name, and is no voice.
_CAREER = regex(r"^我(?:自己)?(?:也)?是?[^，]{1,8}(?:来|进来|过来|进厂|入职|入行)的?(?:，|$)")
# Several things are announced, and the others are sentences apart.
_LIST_BEGUN = regex("[一二两三四五六七八九十几][条个点件样步项][^，：]{0,3}：.*[；;]$")
_HOLIDAY = r"(?:春节|过年|年三十|除夕|大年[初三][一二三四五六七八十]|国庆|五一|中秋|元旦|端午|清明)"
_WHAT_IT_IS = regex(r"^是[^，]{1,2}，")  # 是分，100分的满分: of whom or what stands nowhere
_ONLY_WHEN = regex(rf"^{_HOLIDAY}(?:，{_HOLIDAY}|那[天几]天?)*$")
# A thing and how it is, or how many of a kind, of which nothing is said: 一百多页的PPT, 耳朵最好的四个.
_THING = regex(r"^(?P<count>[^，的]{2,8})的[^，的是有]{1,5}$")
_SOMEBODY_THEN = regex("^(?:现在|以前|当时|原来)[^，是有在]{2,10}的[^，的是有都不也就]{1,4}$")
# The start of what no longer follows: 夜里机器人一打过去.
_ONCE = regex("^[^，]{0,8}一(?:打|开|来|到|按|扫|问|说)(?:过去|过来|下去|出来)?$")
_OF_A_KIND = regex(r"^[^，]{2,10}的[一二两三四五六七八九十几]+个$")


def struck(text: str, *, reported: bool) -> bool:
    """Whether an editor would strike a reworded sentence.

    Args:
        text: the sentence in the third person, without its full stop.
        reported: what followed it told somebody's words and is gone.
    """
    last = text.rpartition("，")[2]
    if (
        any(sign.match(text) for sign in (_WHOSE, _ONLY_WHEN, _WHAT_IT_IS, _ONCE))
        or _ANNOUNCES.search(last)
        or _unanswered(text)
    ):
        return True
    return (
        names_only(text)
        or (reported and _opens_story(text))
        or (len(text) <= _SHORT and _WHEN_LAST.search(text) is not None)
    )


def begins_list(sentence: str) -> bool:
    """Whether a sentence announces several things and tells the first: 就三条：合成一张账；"""
    return _LIST_BEGUN.search(sentence.strip()) is not None


def hangs(quote: str) -> bool:
    """Whether a sentence is nothing to quote: it asks, announces, or counts what only the talk before it names."""
    text = quote.rstrip("。！!；; ，").rstrip("啊呀呢嘛吧啦了哦")
    return struck(text, reported=False) or headless(text) or begins_list(quote) or _CAREER.match(text) is not None


def names_only(text: str) -> bool:
    """Whether a sentence only names a thing, and says nothing of it."""
    thing = _THING.match(text)
    bare = _OF_A_KIND.match(text) or _SOMEBODY_THEN.match(text)
    return bare is not None or (thing is not None and quantity_alone(thing["count"]))


def _unanswered(text: str) -> bool:
    asks = _WONDERS.search(text)
    if asks is not None:
        return not _PART_OF_IT.search(text[: asks.start() + 1])
    asks = _ASKS.search(text)
    return asks is not None and not _PART_OF_IT.search(text) and not _counted(text)


def _opens_story(text: str) -> bool:
    if _STATE.match(text) or _YEAR.search(text) or len(text) >= _LONG_STORY:
        return False
    return _STORY.search(text) is not None and not _counted(text)


def _counted(text: str) -> bool:
    """Whether a text counts something; a date and "one" count nothing."""
    found = numbers(text, "zh")
    return any(n.text not in _SMALL and n.value < _LEAST_YEAR and not _DATED.match(text, n.span.end) for n in found)
