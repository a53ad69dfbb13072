"""Leaves out how a Chinese sentence trails off: short clauses at its end that count nothing and tell a detail of the scene.

第二天早上三个录入员往表格里敲，敲到中午才齐 tells that three people typed it in. A case has room for few words, and
what is told last in one breath is what an editor leaves out first. What the clause before waits for stays, and so does
what takes something back, denies it, limits it or tells how it ended.
"""

from __future__ import annotations

from assistant.language.cut_zh import bound, waits
from assistant.language.ease_zh import ease
from assistant.language.numerals import numbers
from assistant.language.scraps_zh import is_topic
from assistant.patterns import regex

_SHORT = 13  # characters of a clause that may go
_SCENE = 0.75  # ease below which a clause is of the scene
_STAYS = 16  # characters that are left at least
_MOST = 3  # clauses that go
_SMALL = ("一", "1")
_MARKED = regex("[A-Za-z“\ue000-\ue0ff]")
# It goes on with the thought of the clause before, denies something or gives a reason.
_GOES_ON = regex(
    "^(?:[它他她]?(?:不|没)|未|无|别|正常|而是|就|才|都|也|但|却|所以|因此|结果|是|还是|要么|他就|还|又|再|否则|反正|可|等于|因为|让|说|包括|谁|换成|改成|变成|以免|免得|省得|少数|剩下|其余|其他|另|要(?!么)|需|得|必须|现在|目前|如今|最后|后来|之后|以后|当时|去年|今年|前年|明年)|^[^，]{1,8}就"
)
# What a house does with it and has to, how it ended, and what limits it.
_TELLS = regex(
    "系统|平台|软件|后台|数据|客户|订单|合同|成本|费用|质量|自动|机器|流程|规则|标准|报告|表|清单|率|安全|培训|上线|试点|总部|签|都要|必须|一律|不得|不许|才能"
    "|停了|停掉|撤|退|失败|放弃|取消|更换|换成|换了|改成|改用|批|定(?=$|下)|谈|想法|打算|计划|算|作数|口径|估|约|可能|不能|云上|比|只|仅|好了|解决|修好|不(?:出|了|上|到|清|开|进|动|通|认|准|全|对|齐)"
)
# The clause before it is half a thought.
_OPEN = regex(
    r"^(?:以前|原来|过去)[^，]{2,8}$|不是|不会|不光|不但|不像|不只|宁可|要么|如果|要是|虽然|只要|一方面|有的|有人|谁|什么|怎么|哪|像|包括|以为|比如|例如|为了|因为|由于|从[^，]*$|的$|到一半$|(?:时|后|前|晚上|早上|上午|下午|中午|夜里|季度|半年|[春夏秋冬]天?|[年月日号])$|[那这]些[\u4e00-\u9fff]{1,4}$|^一[个家台条]|^在[^，]{1,6}$|^再?[一二两三四五六七八九十百\d]+[个家台部条张位][\u4e00-\u9fff]{1,4}$|还[^，]{0,4}$|无人$|^(?:[^，]*、)+[^，、]*$|[：；]$"
)
# Things counted, of which nothing is said yet: 城东和城西两个馆.
_THINGS = regex(
    r"(?:和|与|跟|、)[^，是有了着过到]{1,6}[\d一二两三四五六七八九十]+[个家台条位只套][\u4e00-\u9fff]{1,3}$"
)
_EACH = "在是"  # 记录仪在城东，箱子在城西


def without_trailing(text: str) -> str:
    """The sentences of a reworded passage without the clauses at its end that only colour what stands before them."""
    sentences = [sentence for sentence in text.split("。") if sentence]
    for _ in range(_MOST if sentences else 0):
        shorter = _shorter(sentences)
        if shorter is None:
            break
        sentences = shorter
    return "".join(f"{sentence}。" for sentence in sentences)


def _shorter(sentences: list[str]) -> list[str] | None:
    """The sentences without their last clause; None where it stays."""
    *rest, last = sentences
    *head, clause = last.split("，")
    before = head[-1] if head else rest[-1].rpartition("，")[2] if rest else ""
    left = sum(map(len, rest)) + sum(map(len, head))
    if not before or left < _STAYS or not _may_go(before, clause):
        return None
    return [*rest, "，".join(head)] if head else rest


def _may_go(before: str, clause: str) -> bool:
    if len(clause) > _SHORT or _GOES_ON.match(clause) or bound(clause) or _alike(before, clause):
        return False
    if waits(before) or _OPEN.search(before) or _THINGS.search(before) or is_topic(before):
        return False
    return not _tells(clause) and ease(f"{clause}。") < _SCENE


def _alike(before: str, clause: str) -> bool:
    """Whether the two are told alike, as parts of a list or a contrast, or the one takes up where the other ends."""
    if before[1:2] == clause[1:2] or any(word in before and word in clause for word in _EACH):
        return True
    pairs = {before[at : at + 2] for at in range(len(before) - 1)}
    return clause[:1] in (before[0], before[-1]) or any(clause[at : at + 2] in pairs for at in range(len(clause) - 1))


def _tells(clause: str) -> bool:
    counted = any(number.text not in _SMALL for number in numbers(clause, "zh"))
    return counted or bool(_MARKED.search(clause) or _TELLS.search(clause))
