"""Makes the clauses of a Chinese sentence tighter: what is asked and answered in one breath, said twice, or cut in two.

翻什么，翻聊天记录 tells only the answer; 停窑，四十一个小时 is one clause.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.language.clean_zh import CJK
from assistant.language.numerals import numbers
from assistant.patterns import regex

_ASKS = regex(
    rf"^(?P<stem>[{CJK}]{{0,5}}?)(?:什么|多少|谁|哪里|哪[个家种些儿]|几[个家天年]|怎么[{CJK}]|为什么)(?:呢|了|的)?$"
)
_WHAT_IS = regex(
    "^(?P<of>[^，]{2,10}(?:特点|逻辑|办法|好处|坏处|规则|要求|区别|目的|思路|原则)|[要让逼求怕图靠卖抓缺差]的)是(?:什么|啥)(?:呢)?$"
)
_POINTED_AT = regex("^[那这][个台条][\u4e00-\u9fff]{1,3}$")
_SAID_OF = regex("^(?:正常|合格|不合格|异常|完好|停着|坏了|空着)$")
_DENIES = regex("^哪里?有")  # 哪有两个月，十周: the answer tells it
_ANSWERS = regex("^(?:没有?|有)$")
_LEADS = regex("^(?:就是|就|是|主要是|无非是?)")
_QUANTITY = regex(
    r"^(?P<hedge>约|近|不到|超过|至少|最多|平均|大概|差不多)?(?P<count>[\d.〇零一二两三四五六七八九十百千万亿几半多来]+)(?P<unit>个?(?:半)?(?:小时|分钟|工作日|月|天|周|星期|人|家|台|套|张|条|单|件|项|次|批|吨|公里|平方米|平方|元|万元|亿元|层|道|座))(?:多|左右|上下|以内|以上)?$"
)
_HEDGES = regex("^(?:大概|差不多|约|也就|就)")
_MONTH = regex(r"^[\d一二三四五六七八九十]{1,2}月份?$")
_HEADS = regex(
    r"^(?P<when>现在|目前|一共|总共)?(?P<count>约?[\d〇零一二两三四五六七八九十百千万多来几]+)[个号名]?(?:人|员工)?(?P<about>上下|左右)?$"
)
# Words that can carry a quantity right after them: a thing, an event or a time, no clause that is over.
_TOPIC = regex(rf"^(?:[{CJK}A-Za-z]{{2,6}})(?<![了着过的吗呢吧是在和与或也都就又还只共计约近])$")
_N = r"[\d.〇零一二两三四五六七八九十百千万亿几半多来]"
_WHEN = regex(
    rf"^(?:去年|今年|前年|上个?月|{_N}+年)(?:[上下]半年|[一二三四]季度|全年|一年|{_N}+月(?:份)?|年?底|年?初)?"
)
# A time, a thing, or 平均 and what it is taken over.
_OF_WHAT = regex(
    rf"^(?:(?:去年|今年|前年|上个?月|{_N}+年)(?:[上下]半年|[一二三四]季度|全年|一年|{_N}+月(?:份)?|年?底|年?初)?|平均一?[{CJK}]{{1,4}}|[{CJK}]{{2,4}}的[{CJK}]{{2,4}}(?<![了着过的吗呢吧]))$"
)
_AMOUNT = regex(
    rf"^(?:约|近|不到|超过)?(?:百分之)?{_N}+(?:个?(?:半)?(?:小时|分钟|工作日|月|天|周|星期|百分点)|[家台套张条单件项次批吨起个]|万元|亿元|元|万|%)?(?:多|左右|上下|以内)?$"
)
_EXACTLY = regex(
    rf"^(?:准数|准确数|准确[地来]?[说讲]|准确(?:的)?是|确切[地来]?[说讲])(?:是)?(?P<count>{_N}+[{CJK}]{{0,2}})$"
)
_AMOUNT_AT_END = regex(rf"{_N}+[万亿]?(?:左右|上下|多)?$")
# 我们那时候用什么，纸的流转卡: asked and answered in one breath.
_WITH_WHAT = regex("(?P<stem>^[^，]{0,8}(?:用|靠|拿|凭)(?:的)?(?:是)?)(?:什么|啥)(?:呢)?$")
_CALLED_WHAT = regex("叫(?:什么|啥)(?:来着|的)?$")
_HOW_MANY = regex("^(?P<stem>[^，]{3,12}?)(?:有|是)?多少(?:钱)?(?:呢)?$")
_NAME = 8  # characters of a name at most
_LONG = 6  # characters of a clause that nobody says twice on purpose
_SENTENCE = regex("[啊对叫管姓是有在把被让给说做看来去到要会能得没不]")


def with_answers(clauses: Sequence[str]) -> list[str]:
    """它的特点是什么，没有仓库 is 它的特点是没有仓库: of what the answer tells stands in the question."""
    out: list[str] = []
    for clause in clauses:
        asks = _WHAT_IS.match(out[-1]) if out else None
        if asks:
            out[-1] = asks["of"] + "是" + _LEADS.sub("", clause.removeprefix("它"))
        else:
            out.append(clause)
    return out


def tight(clauses: Sequence[str]) -> list[str]:
    """The clauses without questions the speaker answers and without repetitions; a topic with its quantity is one."""
    clauses = _said_of(_named(clauses))
    return _exact(_joined_quantities(_with_quantity(_once(_staffed(_once(_unasked(_once(clauses))))))))


def _unasked(clauses: Sequence[str]) -> list[str]:
    """Without a question whose first words begin the clause after it, that a yes or no answers, or that only denies."""
    out: list[str] = []
    for clause in reversed(clauses):  # from the end, so that a question sees the clause that will follow it
        asks = _ASKS.match(clause)
        follows = _LEADS.sub("", out[0]) if out else ""
        if follows and _DENIES.match(clause):
            continue
        if asks and follows and ((asks["stem"] and follows.startswith(asks["stem"])) or _ANSWERS.match(follows)):
            continue
        out.insert(0, clause)
    return out


def _said_of(clauses: Sequence[str]) -> list[str]:
    """那个点，正常 is 那个点正常: a thing pointed at and the word that is said of it."""
    out: list[str] = []
    for clause in clauses:
        if out and _POINTED_AT.match(out[-1]) and _SAID_OF.match(clause):
            out[-1] += clause
        else:
            out.append(clause)
    return out


def _named(clauses: Sequence[str]) -> list[str]:
    """叫什么，中继 is 叫中继, and 一共赔出去多少，四万三 一共赔出去四万三: what is asked in passing and answered at once."""
    out: list[str] = []
    for clause in clauses:
        asks = _CALLED_WHAT.search(out[-1]) if out else None
        with_what = _WITH_WHAT.match(out[-1]) if out else None
        how_many = _HOW_MANY.match(out[-1]) if out else None
        if asks and len(clause) <= _NAME:
            out[-1] = out[-1][: asks.start()] + "叫" + clause
        elif with_what and not _SENTENCE.search(clause) and not _LEADS.match(clause):
            out[-1] = with_what["stem"] + clause
        elif how_many and _AMOUNT.match(clause):
            out[-1] = how_many["stem"] + clause
        else:
            out.append(clause)
    return out


def _once(clauses: Sequence[str]) -> list[str]:
    """Without a clause said again word for word, at once or as a quantity; short ones may belong to a list.

    A quantity or a month that the next clause begins with says it once: 二十分钟，二十分钟就派完了.
    """
    out: list[str] = []
    for clause in clauses:
        if out and _begins_with(clause, out[-1]):
            out.pop()
        again = clause in out and (clause == out[-1] or len(clause) >= _LONG or _QUANTITY.match(clause))
        if not again:
            out.append(clause)
    return out


def _begins_with(clause: str, before: str) -> bool:
    """Whether a clause begins with the quantity or ends its time with the month that the one before it is."""
    bare = _HEDGES.sub("", before)
    if _MONTH.match(before):
        return re.match(rf"(?:今年|去年|前年){before}", clause) is not None
    again = _HEDGES.sub("", clause)
    return bool(_QUANTITY.match(before)) and len(clause) > len(before) and again.startswith(bare)


def _staffed(clauses: Sequence[str]) -> list[str]:
    """人，现在二百三十个: how many people there are, as a statement."""
    out: list[str] = []
    for clause in clauses:
        heads = _HEADS.match(clause) if out and out[-1] in ("人", "人员", "员工") else None
        if heads:
            out[-1] = f"人员{heads['when'] or ''}{heads['count']}人{heads['about'] or ''}"
        else:
            out.append(clause)
    return out


def _with_quantity(clauses: Sequence[str]) -> list[str]:
    """The topic that a sentence begins with and the quantity after it as one clause."""
    if len(clauses) < 2 or not _QUANTITY.match(clauses[1]) or not _TOPIC.match(clauses[0]):
        return list(clauses)
    whole = not _SENTENCE.search(clauses[0]) and not numbers(clauses[0], "zh")
    return [clauses[0] + clauses[1], *clauses[2:]] if whole else list(clauses)


def _joined_quantities(clauses: Sequence[str]) -> list[str]:
    """串货的投诉，286单 and 平均一条线，118个小时: what or when, and how much, are one clause."""
    out: list[str] = []
    for clause in clauses:
        if out and _AMOUNT.match(clause) and _OF_WHAT.match(out[-1]) and not _SENTENCE.search(_WHEN.sub("", out[-1])):
            out[-1] += clause
        else:
            out.append(clause)
    return out


def _exact(clauses: Sequence[str]) -> list[str]:
    """2100多万，准数2150万: the exact one alone."""
    out: list[str] = []
    for clause in clauses:
        exact = _EXACTLY.match(clause)
        if exact and out and _AMOUNT_AT_END.search(out[-1]):
            out[-1] = _AMOUNT_AT_END.sub("", out[-1]) + exact["count"]
        else:
            out.append(clause)
    return out
