"""Answers that only say how much, with the measure the question names: 合格率现在是多少？去年下半年，七成一。 合格率去年下半年为七成一。

Unlike in `topics_zh` the name stands in the same clause as what is asked of it, or was counted: 返修率你们统计过没有？
Only names that end as measures do are taken, so that nothing else of the interviewer's words gets into the answer.
"""

from __future__ import annotations

import re

from assistant.language.clean_zh import CJK, TITLES, cleaned
from assistant.language.numerals import numbers
from assistant.patterns import regex

_N = r"\d〇零一二两三四五六七八九十百千万几半"
_M = r"[一二三四五六七八九十\d]{1,3}"
_NAME = r"(?:率|比例|占比|额|时间|时长|周期|天数|次数|件数|单数|成本|费用|损耗|能耗|用量|产量|销量|单价|均价|满意度|误差|报损|返工)"
_LEAD = regex(
    r"^(?:那么?|这个|那个|那边|所以|然后|好的?|嗯|明白|对|请问|先说|再说|再问|最后|还有|您?(?:刚才|前面)?[说讲提]到?的?|你们(?:的|这个)?|您们?(?:的|这边)?|咱们?(?:的)?)+"
)
_TIME = r"现在|目前|如今|今年|去年|前年|以前|原来|之前|当时|那时候?|上线(?:之?前|之?后)"
_HOW_MUCH = regex(
    rf"^(?:(?P<then>{_TIME})的)?(?P<name>[{CJK}]{{0,8}}{_NAME})(?P<time>{_TIME})?(?:一般|平均|大概|大约|能|会|要|得|是|有|到|达到|做到|降到|升到|提高到|变成|了|在)*(?:多少|多久|多长|多高|几[个成天年月周次件]*)(?:时间|左右|呢|了|啊)*$"
)
_COUNTED = regex(
    rf"^(?P<name>[{CJK}]{{0,8}}{_NAME})(?P<time>{_TIME})?(?:你们|您们?|咱们|自己|这边|大家|(?:{_TIME}))*(?:有没有|有)?(?:算|统计|测|量|查|记|拉|盘)过(?:没有|吗|呢)*$"
)
_TELL = regex(
    rf"^(?P<name>[{CJK}]{{0,8}}{_NAME})(?P<time>{_TIME})?(?:是)?(?:能不能|可不可以|可以|方便|方不方便|能)(?:[说讲报透露]|公开){{1,2}}(?:一下|个数)?(?:吗|么|呢)?$"
)
_OF_IT = regex(rf"^(?P<name>[{CJK}]{{0,8}}{_NAME})呢(?P<time>)$")
_UNSAFE = regex(rf"为什么|怎么|哪|谁|什么|还是|多少|[你您我他她它这]|[是说讲问想看觉记]|[{_N}]{{2,}}")
_CALLED = regex(rf"^[{CJK}]{{1,3}}(?:{TITLES})$")
_YES = regex(r"^(?:我们?|专门|都|有|是|后来|以前|去年|自己)*(?:算|统计|测|量|查|记|拉|盘)过(?:的|了)?$")
_METHOD = regex(rf"^按[{CJK}]{{1,6}}(?:算|计|统计)?的?$")
_YEAR = r"(?:今年|去年|前年|[\d〇零一二三四五六七八九]{2,4}年)"
_PART = rf"(?:[上下]半年|[一二三四1-4]季度|全年|[前头]{_M}个月|{_M}月?[到至]{_M}月(?:份)?|{_M}月(?:份)?|年?底|年?初)"
_PERIOD = regex(
    rf"^(?:(?:{_YEAR}{_PART}?|{_PART}|上个?(?:月|季度)|一?个?[月天周年季]度?|每[月天周年])?(?:的?平均)?(?:下来)?)(?:的)?$"
)
_QUANTITY = regex(
    rf"^(?P<when>(?:{_YEAR}{_PART}?|{_PART}|上个?(?:月|季度)|现在|目前|如今|以前|原来)?(?:一?个?[月天周年]|每个?[月天周年])?(?:的?平均)?)(?:是|有|就是|在|到)?"
    rf"(?P<bare>(?:约|近|大概|差不多|不到|超过)?(?:百分之|千分之|万分之)?[{_N}点多来余%]+(?:成[{_N}]?)?(?P<measure>[{CJK}]{{0,4}}?)(?:左右|上下|吧)?)$"
)
# A time of its own; 平均 and 一个月平均 are of the time asked for.
_OWN_TIME = regex(rf"{_TIME}|{_YEAR}|上个|[上下]半年|季度|[前头到至\d一二三四五六七八九十]月|[前头].{{1,3}}个月")
_LEADING = 3  # clauses about time and method before the quantity
_SHARE = regex("率$|比例$|占比$")
_IS_SHARE = regex("[百千万]分之|%|成")
_DENIES = regex(r"^(?:不是|没有?|不(?!到|含|算在)|对|但|可|其实|你|您|[先试到从])")
_PAST = regex("以前|原来|之前|当时|那时|去年|前年|上线之?前")


def measured(question: str, answer: str) -> str | None:
    """The statement that an answer makes with the measure asked for; None where that is not plain.

    Args:
        question: what the interviewer asked right before.
        answer: the first sentence of the answer, as it was said.
    """
    asked = _asked(question)
    clauses = [clause for clause in cleaned(answer).split("，") if clause]
    if asked is None or not clauses:
        return None
    name, time = asked
    when: list[str] = []
    while len(clauses) > 1 and len(when) < _LEADING:
        if _PERIOD.match(clauses[0]) or _METHOD.match(clauses[0]):
            when.append(re.sub("的$|的(?=平均$)", "", clauses[0]))
        elif not _YES.match(clauses[0]):
            break
        clauses.pop(0)
    quantity = _QUANTITY.match(clauses[0])
    rest = clauses[1:]
    if quantity is None or not numbers(quantity["bare"], "zh") or any(_DENIES.match(clause) for clause in rest):
        return None
    if _SHARE.search(name) and not _IS_SHARE.search(quantity["bare"]) and quantity["measure"]:
        return None
    said = "".join(when) + quantity["when"]
    said = said if _OWN_TIME.search(said) else f"{time}{said}"
    if not said and _PAST.search(question):
        return None  # of which time the number is stands elsewhere in the question
    return "，".join([f"{name}{said}为{quantity['bare']}", *rest]) + "。"


def _asked(question: str) -> tuple[str, str] | None:
    """The measure that the last clause of a question asks for, and the time it asks of."""
    text = question.strip()
    if not text.endswith(("？", "?")):
        return None
    parts = [part for part in re.split("[，,。？?！；]", text.rstrip("？?")) if part.strip()]
    if len(parts) > 1 and _CALLED.match(parts[-1]):
        parts.pop()
    last = _LEAD.sub("", parts[-1].strip()) if parts else ""
    found = next((hit for kind in (_HOW_MUCH, _COUNTED, _TELL, _OF_IT) if (hit := kind.match(last))), None)
    if found is None or _UNSAFE.search(found["name"]) or len(found["name"]) < 2:
        return None
    return found["name"], found["time"] or found.groupdict().get("then") or ""
