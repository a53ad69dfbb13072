"""Puts what speech adds last where writing has it: 一百二十单，去年 is 去年120单, 一天三百车，平均 平均一天300车.

A sentence that names a time already keeps its order: which time goes with what cannot be told. A time added right after
what was done stands before it (抽过，今年六月，漏了一份), and a thing with the time it is spoken of is one clause (错单，以前一天二十单).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.language.clean_zh import CJK
from assistant.language.scraps_zh import is_topic
from assistant.patterns import regex

_N = r"[\d〇零一二两三四五六七八九十]"
_YEAR = rf"(?:去年|今年|前年|{_N}{{2,4}}年)"
_PART = rf"(?:全年|一整年|[上下]半年|[一二三四1-4]季度|{_N}{{1,2}}月(?:份)?|底|初)"
_TIME = rf"(?:{_YEAR}{_PART}?(?:到{_YEAR}?{_PART})?|现在|目前|以前|上线[之以]?[前后]|上个?月)"
_LAST = regex(rf"^(?:就是|都是|是)?(?P<time>{_TIME})(?:的|的事|的数)?$")
_RATE = regex(r"^(?:平均)?一(?P<unit>年|个?月|天|周|个?季度)$")
_OF_ONE = regex("^一[个台名位家]|是")  # 一个店长，一周，两天: the time is of what follows
_EVERY = {"年": "每年", "月": "每月", "个月": "每月", "天": "每天", "周": "每周", "季度": "每季度", "个季度": "每季度"}
_NAMES_TIME = regex(
    rf"{_YEAR}|现在|目前|以前|当时|那时|后来|上线|上个?月|{_N}月|[春夏秋冬]|开始|每[年月天周]|一(?:年|个?月|天|周)|年[底初]"
)
_BOUND = regex("^(?:就|也|都|才|而|但|所以|因为|如果|不|没|又|再|还|要|这|那|其中|从)")
_COUNTS = regex(r"[\d一二两三四五六七八九十百千万亿]")
_SHORTEST = 7  # 二站，去年 is a place and when, and no statement
_LONGEST = 26  # characters of what the time is said of

_SEASON = "(?:[春夏秋冬]天?|年[底初]|[上中下]旬)"
_WHEN = regex(
    rf"^(?:是)?(?P<time>(?:{_YEAR}|{_N}{{1,2}}月份?|今年|上个?月)(?:{_PART}|{_SEASON}|{_N}{{1,2}}[日号])?(?:到(?:{_YEAR})?(?:{_PART}|{_SEASON})中?)?)$"
)
# What was done or happened, as a whole: 抽过, 碰到过一次, 服务商来了.
_HAPPENED = regex(
    rf"^(?!有|[这那他她它]|[是不没就也还又再都才]|[^，]*[了过]的)[^，]{{1,9}}(?:[了过]|[了过](?:{_N}|几)+[次回台套家个]|签约|上线|启动|投产|立项|验收|开工|动工)$"
)
_ANSWERED = regex(rf"^(?P<verb>[{CJK}]{{1,2}})[了过]$")
# A time, or how it is counted, that a thing is spoken of with.
_OF_TIME = rf"(?:以前|现在|目前|过去|原来|上线前|上线后|(?:去年|今年|前年|{_N}{{4}}年)(?:[上下]半年|全年|[春夏秋冬]季?)?|[上下]半年)"
_AMOUNT = rf"(?:平均|一[天周年]|一个月|每[天周月年])?(?:约|近|不到|超过)?(?:百分之)?[{_N[1:-1]}百千万亿点.多几成]+(?!月|年|号)[{CJK}%]{{0,3}}(?<![做签上了过的人])"
_SPOKEN_OF = regex(
    rf"^(?:{_OF_TIME}(?:[是为有需]|{_AMOUNT}$)|(?:平均|每[天周月年]|[一总]共|最[多少长短高低快慢]){_AMOUNT}$)"
)
_HOUSE_SINCE = regex(rf"^(?:{_N}{{4}}年|以前|原来|过去)")
_NO_THING = regex("[走抽招排跑]人?$|方面$")
_THAT_TIME = regex("那[场次回天年]$|比$")
_NOW_OR_THEN = regex(rf"^(?P<what>[^，]{{2,12}})现在(?:是|有)?(?P<amount>(?:百分之)?{_N}[^，]*)$")
_HOUSE = regex("^[\ue000-\ue0ff]$")


def _when_first(clauses: list[str]) -> list[str]:
    """The clauses with a time that stands between what happened and what came of it before both."""
    if len(clauses) < 2:
        return clauses
    answered = _ANSWERED.match(clauses[0])
    if answered is not None and re.search(rf"{answered['verb']}[了过]", clauses[1]):
        return clauses[1:]  # 装了，二〇年装了一百八十路: once
    when = _WHEN.match(clauses[1])
    if when is None or not _HAPPENED.match(clauses[0]) or _NAMES_TIME.search(clauses[0]):
        return clauses
    return [when["time"] + clauses[0], *clauses[2:]]


def _with_its_time(clauses: list[str]) -> list[str]:
    """A thing alone and the clause that begins with the time it is spoken of as one."""
    if len(clauses) < 2 or _THAT_TIME.search(clauses[1]):
        return clauses
    thing = is_topic(clauses[0]) and not _NO_THING.search(clauses[0]) and _SPOKEN_OF.match(clauses[1])
    thing = thing or (_HOUSE.match(clauses[0]) and _HOUSE_SINCE.match(clauses[1]))
    return [clauses[0] + clauses[1], *clauses[2:]] if thing else clauses


def _of_when(clauses: list[str]) -> list[str]:
    """添加率现在43%，八月: the month is what 现在 means."""
    now = _NOW_OR_THEN.match(clauses[0]) if len(clauses) == 2 else None
    when = _WHEN.match(clauses[1]) if now is not None else None
    return [f"{now['what']}{when['time']}为{now['amount']}"] if now is not None and when is not None else clauses


def ordered(clauses: Sequence[str]) -> list[str]:
    """The clauses with a time said later before what it is the time of."""
    clauses = _of_when(_with_its_time(_when_first(list(clauses))))
    if len(clauses) < 2:
        return clauses
    rate = _RATE.match(clauses[1])
    if rate is not None and _COUNTS.match(clauses[0]) and not _OF_ONE.search(clauses[0]):
        return [_EVERY[rate["unit"]] + clauses[0], *clauses[2:]]
    *told, last = clauses
    if sum(map(len, told)) > _LONGEST or _NAMES_TIME.search("，".join(told)) or _BOUND.match(told[0]):
        return list(clauses)
    when = _LAST.match(last)
    if when is not None and _COUNTS.search("".join(told)) and sum(map(len, told)) >= _SHORTEST:
        return [when["time"] + told[0], *told[1:]]
    return list(clauses)
