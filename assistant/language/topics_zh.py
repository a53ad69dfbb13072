"""Quantities without their topic, completed from what a Chinese question is about: 损耗，四点二，现在呢？二点七。 损耗现在为二点七。

What the interviewer claims (the 四点二 above) is not used, only the topic's name and, where the answer has no measure
of its own, the measure of the claim.
"""

from __future__ import annotations

import re

from assistant.language.clean_zh import CJK, cleaned
from assistant.language.numerals import numbers
from assistant.patterns import regex

_N = r"\d〇零一二两三四五六七八九十百千万几半"
_YEAR = r"(?:今年|去年|前年|[\d〇零一二三四五六七八九]{2,4}年)"
_PART = r"(?:[上下]半年|[一二三四1-4]季度|全年|[一二三四五六七八九十\d]{1,3}月(?:份)?(?:到[一二三四五六七八九十\d]{1,3}月(?:份)?)?|年?底|年?初)"
_PERIOD = regex(rf"^(?:{_YEAR}{_PART}?|{_PART}|上个?月|上线(?:之?前|之?后))的?$")
_DATED = regex(rf"^(?P<when>{_YEAR}{_PART}?)(?:是|为)?(?P<rest>百分之.+|[{_N}]+(?:点|个|%).*)$")  # 去年上半年百分之十一
_NOW = regex(r"^(?P<now>现在|目前|如今|后来|今年|去年)")
_QUANTITY = regex(
    rf"^(?P<now>现在|目前|如今)?(?P<bare>(?:约|近|大概|差不多|平均|不到|超过)?(?:[{_N}点多来余%]|百分之|千分之|[{CJK}]{{0,1}}成)+(?P<measure>[{CJK}]{{0,4}}?)(?:左右)?)$"
)
# The end of a question that asks how much a thing named before is now.
_ASKS = regex(
    r"^(?:数字上|数据上|数量上|比例上)?(?P<when>现在|目前|如今|今年|上线(?:之?后))?(?:大概|大约)?(?:是|有|要|需要|能|得|变成了?|降到了?|升到了?|涨到了?|到了?)*(?:多少|多久|多长时间|几[个天家次件单]?[天月周小时分钟]{0,2})?(?:呢|了)?$"
)
_LEAD = regex(
    r"^(?:那么?|所以|然后|好的?|嗯|明白|对(?![不得着接账比照方外内])|请问|先说|再说|再问|接下来是?|最后是?|还有|我们?(?:先|再)?说一?下?|第[一二三四五六七八九十]+个?|您?(?:刚才|前面)?[说讲提到]+的?|刚才)+(?=[^的])"
)
_VOCATIVE = regex(rf"^[{CJK}]{{1,3}}(?:总|经理|主任|老师|工|哥|姐|院长|部长|书记|厂长|店长|师傅|校长|老板|医生|董)$")
_NO_TOPIC = regex(
    rf"吗|吧$|的$|[和跟与多久大要对]|实际|顺序|不足|等一下|有没有|是不是|能不能|为什么|怎么|哪|谁|什么|还是|多少|[你您我他她它这那]|[是说讲问想看觉记]|谢|好的|[{_N}]{{2,}}|以前|原来|之前|百分之"
)
_RATE = regex("率|比例|占比|占|度$")
_LASTS = regex("年|个月|周|礼拜|星期|天|小时|钟头|分钟|秒|工作日")
_HALF_MORE = regex("[天年月周时点个]半$")  # 一天半 has its measure
_SPAN = regex("时间|周期|时长|时效$")
_DENIES = regex(r"^(?:不是|没有?|不|对|是|但|可|其实|你|您|到|从|[先试])")
_LONGEST = 12  # characters of a topic


def topical(question: str, answer: str) -> str | None:
    """The statement that a quantity makes with the topic of the question before it; None where that is not plain."""
    clauses = cleaned(answer).split("，")
    when: list[str] = []
    while clauses and _PERIOD.match(clauses[0]) and len(when) < 2:
        when.append(clauses.pop(0).rstrip("的"))
    dated = _DATED.match(clauses[0]) if clauses and not when else None
    if dated is not None:
        when, clauses = [dated["when"]], [dated["rest"], *clauses[1:]]
    quantity = _QUANTITY.match(clauses[0]) if clauses else None
    topic = _topic(question)
    if quantity is None or topic is None or not numbers(quantity["bare"], "zh"):
        return None
    rest = clauses[1:]
    if rest and not when and _PERIOD.match(rest[0]):
        when.append(rest.pop(0).rstrip("的"))
    if any(_DENIES.match(clause) for clause in rest[:1]):
        return None
    name, claimed, now = topic
    bare = quantity["bare"]
    if re.search(rf"[{_N}]$", bare) and claimed and not _RATE.search(name) and not _HALF_MORE.search(bare):
        bare += claimed
    verb = "需" if _LASTS.search(bare) and not _SPAN.search(name) else "为"
    time = "".join(when) or now or quantity["now"] or ""
    mean = ""
    if rest and rest[0] == "平均":
        mean = rest.pop(0) if "平均" not in bare else rest.pop(0)[:0]
    about, bare = ("约", bare[1:]) if bare.startswith("约") else ("", bare)
    return "，".join([f"{name}{time}{mean}{about}{verb}{bare}", *rest]) + "。"


def _topic(question: str) -> tuple[str, str, str] | None:
    """What the last question is about, the measure of a claim made with it, and the time it asks for."""
    if not question.rstrip().endswith(("？", "?")):
        return None
    last = re.split(r"[？?。！]", question.strip().rstrip("？?"))[-1]
    parts = [_LEAD.sub("", part.strip()) for part in re.split("[，,]", last) if part.strip()]
    parts = [part for part in parts if part and not _VOCATIVE.match(part)]
    if not parts:
        return None
    asks = parts[-1].endswith("呢")
    claimed, now = "", ""
    while parts:
        asked, part = parts[-1], re.sub("[呢了]$", "", parts[-1])
        ends, claim = _ASKS.match(_unclaimed(asked)), _measure(part)
        if ends is None and claim is None:
            break
        if ends is not None and ends["when"]:
            now = ends["when"]
        claimed, asks = claimed or (claim or ""), True
        parts.pop()
    if len(parts) != 1 or not asks:
        return None
    name = re.sub("^[这那]个(?=..)", "", re.sub("呢$", "", parts[0]))
    fits = (
        2 <= len(name) <= _LONGEST
        and re.search(f"[{CJK}]{{2}}", name)
        and not _NO_TOPIC.search(name)
        and not numbers(re.sub("^[一二]次", "", name), "zh")
    )
    return (name, claimed, now) if fits else None


def _unclaimed(clause: str) -> str:
    """The clause without a quantity at its start: 四点二现在是多少 asks 现在是多少."""
    first = next(iter(numbers(clause, "zh")), None)
    if first is None or first.span.start > 2:
        return clause
    rest = clause[first.span.end :]
    return re.sub(rf"^[{CJK}]{{0,2}}?(?=现在|目前|如今|今年|变|降|升|涨|到|$)", "", rest)


def _measure(clause: str) -> str | None:
    """The measure of a clause that is no more than a claimed quantity; None for another clause."""
    claim = re.match(
        rf"^(?:以前|原来|之前|上线前|一?个?[天周月年]|每个?[天周月年])?(?:是|约|大概|平均)?(?:[{_N}点多来余%]|百分之)+(?P<m>[{CJK}]{{0,2}})$",
        clause,
    )
    return claim["m"] if claim and numbers(clause, "zh") else None
