"""Puts what speech adds last where writing has it: 一百二十单，去年 is 去年120单, 一天三百车，平均 平均一天300车.

A sentence that names a time already keeps its order: which time goes with what cannot be told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_N = r"[\d〇零一二两三四五六七八九十]"
_YEAR = rf"(?:去年|今年|前年|{_N}{{2,4}}年)"
_PART = rf"(?:全年|一整年|[上下]半年|[一二三四1-4]季度|{_N}{{1,2}}月(?:份)?|底|初)"
_TIME = rf"(?:{_YEAR}{_PART}?(?:到{_YEAR}?{_PART})?|现在|目前|以前|上线[之以]?[前后]|上个?月)"
_LAST = re.compile(rf"^(?:就是|都是|是)?(?P<time>{_TIME})(?:的|的事|的数)?$")
_RATE = re.compile(r"^(?:平均)?一(?P<unit>年|个?月|天|周|个?季度)$")
_EVERY = {"年": "每年", "月": "每月", "个月": "每月", "天": "每天", "周": "每周", "季度": "每季度", "个季度": "每季度"}
_NAMES_TIME = re.compile(
    rf"{_YEAR}|现在|目前|以前|当时|那时|后来|上线|上个?月|{_N}月|[春夏秋冬]|开始|每[年月天周]|一(?:年|个?月|天|周)|年[底初]"
)
_BOUND = re.compile("^(?:就|也|都|才|而|但|所以|因为|如果|不|没|又|再|还|要|这|那|其中|从)")
_COUNTS = re.compile(r"[\d一二两三四五六七八九十百千万亿]")
_SHORTEST = 7  # 二站，去年 is a place and when, and no statement
_LONGEST = 26  # characters of what the time is said of


def ordered(clauses: Sequence[str]) -> list[str]:
    """The clauses with a time said last before what it is the time of."""
    if len(clauses) < 2:
        return list(clauses)
    rate = _RATE.match(clauses[1])
    if rate is not None and _COUNTS.match(clauses[0]):
        return [_EVERY[rate["unit"]] + clauses[0], *clauses[2:]]
    *told, last = clauses
    if sum(map(len, told)) > _LONGEST or _NAMES_TIME.search("，".join(told)) or _BOUND.match(told[0]):
        return list(clauses)
    when = _LAST.match(last)
    if when is not None and _COUNTS.search("".join(told)) and sum(map(len, told)) >= _SHORTEST:
        return [when["time"] + told[0], *told[1:]]
    return list(clauses)
