"""Signs in Chinese talk that two numbers both hold: then and now, two things, part and whole, plan and outcome."""

from __future__ import annotations

import re

from assistant.corrections.number_pairs_zh import Pair
from assistant.patterns import regex

_THEN = regex("以前|原[来先]|之前|当[时年初]|那时|那会儿|去年|前年|早先|过去|最早|刚开始|一开始|上线前|用之前|往年")
_NOW = regex("现在|目前|如今|今年|眼下|后来|这会儿|(?:上线|[用装改换上接]了?)[^，。]{0,4}(?:之后|以后|后)|往后")
_CHANGE = regex("从[^，。]{0,12}$|[升降涨减增缩压变提掉][^，。]{0,3}[到成至为]")
_RANGE = regex("[，]?(?:到|至|或者?|-|~|、|比)[^，。]{0,3}")
_PART = regex("其中|里[面头]?(?:有|的)?$|当中|之中|另外|还有|剩下|其余|再加|分别|各|又[^，。]{0,4}$")
_PLAN = regex(
    "设计|计划|目标|合同[上里写定约]|预算|定的|原定|指标|预计|预期|争取|打算|希望|上限|下限|最[多少高低长短快慢]"
)
_MIDDLE = regex("中位|平均|均值|均数|月均|年均|日均")
_CASE = regex("有[一]?[个位家次回笔]|有的|有时|比如|例如|碰到|遇到|单月|那一?[次回笔天]")
_SIDES = regex(
    "([东西南北新老大小男女前后白夜旺淡内外][区厂院线店班车船桥季天机户楼馆号员单仓港]|[一二三四五六七八九十甲乙丙][号院厂线区班期组])"
)


def then_and_now(pair: Pair) -> bool:
    """The one is told of then, the other of now."""
    turn = pair.new.turn - 1
    asked = pair.words(turn) if turn in pair.asking and turn > pair.old.turn else ""
    old, new = pair.old.text, asked + pair.new.text
    if bool(_NOW.search(new)) != bool(_NOW.search(old)):
        return True
    then = bool(_THEN.search(old)), bool(_THEN.search(new))
    return then == (False, True) or (then == (True, False) and pair.old.who == pair.new.who)


def a_change(pair: Pair) -> bool:
    """The two are the ends of a change or a range: 从四十到三十; 三到五."""
    if pair.old.place != pair.new.place:
        return False
    return _CHANGE.search(pair.lead()) is not None or _RANGE.fullmatch(_behind_unit(pair.lead())) is not None


def part_or_more(pair: Pair) -> bool:
    """The second is a part of the first, or of something beside."""
    return _PART.search(pair.new.clause) is not None or pair.new.said.after.startswith(("里面", "里头"))


def planned(pair: Pair) -> bool:
    """The one is what was planned or allowed, the other what came of it."""
    return _PLAN.search(pair.old.text) is not None and _PLAN.search(pair.new.text) is None


def of_the_middle(pair: Pair) -> bool:
    """The one is a mean, the other a median."""
    one, two = _MIDDLE.search(pair.old.text), _MIDDLE.search(pair.new.text)
    return one is not None and two is not None and one[0] != two[0]


def a_case(pair: Pair) -> bool:
    """One of them is of a single case."""
    return _CASE.search(pair.new.clause) is not None or _CASE.search(pair.old.clause) is not None


def two_sides(pair: Pair) -> bool:
    """Each is told of another site, group or shift: 东区……西区……"""
    one, two = set(_SIDES.findall(pair.old.clause[-8:])), set(_SIDES.findall(pair.new.clause[-8:]))
    return bool(two) and not two & one


def _behind_unit(words: str) -> str:
    return re.sub("^[个天次步家台件套成分秒小时钟%年月]{1,2}(?=[，到至或])", "", words)


AGAINST = (a_change, part_or_more, planned, of_the_middle, a_case, two_sides)
