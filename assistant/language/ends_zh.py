"""Leaves out the end of a Chinese sentence that waits for words which are not told: 冬天一开暖风, 第二次进门时, 上面写.

What followed turned to the listener, or told another conversation word for word, and is gone; the rest is a statement.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.language.clean_zh import CJK
from assistant.patterns import regex

# A time or a condition of what no longer follows, and words that announce speech.
_WAITS = regex(
    rf"(?:(?<!当)(?<!及)(?<!准)(?<!实)(?<!小)(?<!工)(?<!平)(?<!费)(?<!省)(?<!临)(?<!到)时|的时候|之后|以后)$|^(?![^，]*[就都也])[{CJK}]{{0,4}}一(?:开|到|出|进|看|按|来|碰|打|问|听说|查|拉|关|停|刮|赶|算)(?![下点起样半直])[{CJK}]{{0,3}}$|到(?:后来|后面|最后)$|的(?:那个?)?(?:晚上|早上|[上下]午|那天|那次)$|^(?:我们)?[那这]些[\u4e00-\u9fff]{{2,4}}$|^[这那][^，]{{1,6}}里面?$|^或者一[打发问开][{CJK}]{{0,3}}$|[再越](?:快|好|多|大|便宜|漂亮|忙)$|^(?:哪怕|即使|就算|要是|如果|只要|万一)[^，]*$"
    r"|^(?:(?:上面|下面|后面|前面|屏幕上|纸上|单子上|群里|信里|邮件里)?写(?:着|了|的)?(?:两个字|几个字|一句)?|(?:就|又|还|也|都)?(?:说|讲|问|喊|回)(?:了?一?句)?|第一句(?:话)?|第一反应(?:是)?|意思(?:是|就是)?|他的原话(?:是)?|原话(?:是)?|理由(?:是|就是)?)$|^(?:为了|除了|至于|关于)[^，]*$"
)
_ENDS_ON_TIME = regex(
    "当时$|同时$|及时$|准时$|实时$|小时$|工时$|平时$|耗时$|用时$|省时$|临时$|随时$|按时$|定时$|暂时$|超时$|课时$|延时$|有时$|时时$|限时$|不时$|到时$"
)
# It holds by itself: a time of something that is told before it.
_LATER = regex(r"^(?:在|是|也是|都是|就是)|(?<!第)[二两三四五六七八九十百千万\d]|年|月|[天周日号]之?后$")
_ENOUGH = 9  # characters that stay at least
_BEFORE = regex(
    "(?:是|有|叫|做|把|给|对|在|到|就|说|讲|问|想|如果|因为|为了|的|呢)$|什么|怎么|^(?:如果|要是|只要|虽然|尽管|等|当|一旦)"
)


def without_waiting_end(clauses: Sequence[str]) -> list[str]:
    """The clauses without those at the end that wait for more, where what stays says something."""
    kept = list(clauses)
    while len(kept) > 1 and _goes(kept):
        kept.pop()
    return kept


def _goes(clauses: Sequence[str]) -> bool:
    *rest, last = clauses
    if not _WAITS.search(last) or _ENDS_ON_TIME.search(last) or _LATER.search(last):
        return False
    return sum(map(len, rest)) >= _ENOUGH and not _BEFORE.search(rest[-1])
