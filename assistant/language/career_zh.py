"""Who a Chinese sentence about somebody's way to where he works is about, where it does not say: 柜台站了九年，后来当店长."""

from __future__ import annotations

from assistant.language.clean_zh import CJK
from assistant.patterns import regex

_N = r"[\d一二两三四五六七八九十几]"
_YEAR = rf"(?:(?:[\d〇零一二三四五六七八九]{{2,4}}年|前年|去年)(?:[年]?[底初]|{_N}{{1,2}}月份?)?)"
# How long one has been at it, when one came and what one was before; nothing that a house does.
_CAREER = regex(
    rf"^(?:{_YEAR}[^，。]{{0,6}}?(?:进厂|进公司|入职|入行|毕业|过来|调来|就来了)|[{CJK}]{{2,4}}毕业(?=，)|先是在[^，。]{{2,8}}(?=，后来)|以前(?:是|做|当|绑|开|跑|修|种|教)[^，。]{{1,6}}(?:，|的，)|[{CJK}]{{2,3}}(?:站|做|干|守)了{_N}+年(?=，))"
    rf"|^[^，。]{{2,8}}，(?:在[这本][个家]?(?:厂|公司|行|店|院|校|所)(?:里|子)?(?:待|做|干)?了?{_N}+年)"
)
_OTHERS = regex("[他她]们?|有个|有[一两三几]|[一两三几]个|人员|员工|大家|公司(?=[\\d一二是在]|成立)|老师傅")
_MARK = regex("[\ue000-\ue0ff]")
_ASKED = regex(
    "您(?:自己|本人)?[^，。？]{0,8}(?:多久|多少年|几年|怎么(?:过来|来|进|入)|以前|出身|哪年)|您自己|介绍[^？]{0,8}您"
)
_OF_ONESELF = regex(f"^(?:我|俺)(?:[啊呢嘛]?，|(?:是|叫|本来是|原来是)[{CJK}]{{2,8}}(?:出身|，))")
_FIRST = 12  # characters in which the one who is told of would stand


def of_oneself(told: str, said: str, question: str) -> bool:
    """Whether a sentence tells the speaker's own way, and names nobody.

    Args:
        told: the sentence in the third person.
        said: the same as it was said.
        question: what the interviewer asked before the answer.
    """
    if _CAREER.search(told) is None or _MARK.search(told[:_FIRST]) or _OTHERS.search(told[: 2 * _FIRST]):
        return False
    return bool(_OF_ONESELF.match(said) or _ASKED.search(question))
