"""Signs in Chinese talk that two numbers both hold: then and now, two things, part and whole, plan and outcome."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.corrections.amount_zh import BARE
from assistant.corrections.amounts_zh import fits
from assistant.corrections.number_pairs_zh import Pair
from assistant.corrections.signs_zh import comes_back
from assistant.patterns import regex

_THEN = regex("以前|原[来先]|之前|当[时年初]|那时|那会儿|去年|前年|早先|过去|最早|刚开始|一开始|上线前|用之前|往年")
_NOW = regex("现在|目前|如今|今年|眼下|后来|这会儿|(?:上线|[用装改换上接]了?)[^，。]{0,4}(?:之后|以后|后)|往后")
_CHANGE = regex("从[^，。]{0,12}$|[升降涨减增缩压变提掉][^，。]{0,3}[到成至为]")
_RANGE = regex("[，]?(?:到|至|或者?|-|~|、|比)[^，。]{0,3}")
_PART = regex("其中|里[面头]?(?:有|的)?$|当中|之中|另外|还有|剩下|其余|再加|分别|各|又[^，。]{0,4}$")
_PLAN = regex(
    "设计|计划|目标|合同[上里写定约]|预算|定的|原定|指标|要求|规定|标准|承诺|限[在定]|预计|预期|争取|打算|希望|上限|下限|最[多少高低长短快慢]"
)
_MIDDLE = regex("中位|平均|均值|均数|月均|年均|日均")
_CASE = regex("有[一]?[个位家次回笔]|有的|有时|比如|例如|碰到|遇到|单月|那一?[次回笔天]")
_SIDES = regex(
    "([东西南北新老大小男女前后白夜旺淡内外][区厂院线店班车船桥季天机户楼馆号员单仓港]|[一二三四五六七八九十甲乙丙][号院厂线区班期组])"
)
_OF_ANOTHER = regex("呢[？?]?$|^那[^，。]{1,6}呢")
_OTHERS = regex("行业|同行|协会|人家|别[人家]|友商|竞品|对手|有的公司")
_ALIKE, _FAR = 2.2, 10.0  # so many times apart are two tellings of one thing, or may be at most
_SMALL = 3
_WHEN = regex(
    "[前去今明]年|[上下]半年|[上这本下]个?(?:月|周|星期|礼拜|季度)|以前|之前|原来|现在|目前|[旺淡]季|平[时日常]|周末|周[一二三四五六日天]|[白今昨]天|[早晚]上|[上下]午|夜[里间]|[早晚中夜]班|[春夏秋冬]天|[一二三四]季度|第?[一二三四五][期批轮]|年[初中底]|高峰|[0-9〇零一二三四五六七八九]{2,4}年|[0-9一二三四五六七八九十]{1,2}月"
)
_TWO_THINGS = regex(
    "两[码回]事|不是一[码回个]事|不冲突|不矛盾|都[没不]错|都对|分开[算来说看记统]|[两二]者|各[是算记有]|两[本笔个块头样][账数]|剩下的|其余的|另外的"
)


def told_of_then(pair: Pair) -> bool:
    """The first one is told of a time that is over: 以前要五天; later words for that time say why it does not hold."""
    return _THEN.search(pair.old.said.before) is not None


def told_of_now(pair: Pair) -> bool:
    """The second one is asked or told of now, unlike the first."""
    told = (pair.new.clause, *map(pair.talk.words, pair.asked))
    return any(_NOW.search(text) for text in told) and _NOW.search(pair.old.text) is None


def a_change(pair: Pair) -> bool:
    """The two are the ends of a change or a range: 从四十到三十; 三到五."""
    if pair.old.place != pair.new.place:
        return False
    return _CHANGE.search(pair.lead) is not None or _RANGE.fullmatch(_behind_unit(pair.lead)) is not None


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


def of_others(pair: Pair) -> bool:
    """The second one is told of others: 行业平均五个点."""
    return _OTHERS.search(pair.new.clause) is not None


def asked_anew(pair: Pair) -> bool:
    """The interviewer asks for something else between the two, and nobody comes back to the first."""
    return pair.asked_anew and not comes_back(pair)


def asked_of_another(pair: Pair) -> bool:
    """The interviewer asks how much it is of another thing: 网上呢？"""
    return any(_OF_ANOTHER.search(pair.talk.words(turn)) for turn in pair.asked) and not comes_back(pair)


def counted_between(pair: Pair) -> bool:
    """Another number of that size is told between the two."""
    return any(fits(one, pair.new, _ALIKE) for one in pair.told_between)


def left_behind(pair: Pair) -> bool:
    """Other numbers are told in a turn between, after the first one is last spoken of."""
    return any(pair.last.turn < one.turn < pair.new.turn for one in pair.told_between)


def told_first(pair: Pair) -> bool:
    """The reply tells other numbers before the second one, and not the first."""
    return any(pair.last.turn < one.turn == pair.new.turn for one in pair.told_between)


def told_again(pair: Pair) -> bool:
    """The first one is told again after the second, not to say what it was of."""
    if pair.old.said.value <= _SMALL:
        return False
    return any(not one.asks and one.turn > pair.new.turn and not one.explains for one in pair.old_again)


def kept(pair: Pair) -> bool:
    """The interviewer says the first one again after the second one, and not that."""
    after = [one for one in pair.old_again if one.asks and one.turn > pair.new.turn]
    return bool(after) and not any(one.asks for one in pair.new_again)


def told_before(pair: Pair) -> bool:
    """The second one was told before the first, and is no news."""
    return pair.stale


def of_another_size(pair: Pair) -> bool:
    """The one is more than about twice the other."""
    return not pair.within(_ALIKE)


def far_apart(pair: Pair) -> bool:
    """The one is more than ten times the other."""
    return not pair.within(_FAR)


def in_one_turn(pair: Pair) -> bool:
    """Both are told in one turn."""
    return pair.gap == 0


def counted_otherwise(pair: Pair) -> bool:
    """The second one is counted with a word that the first one is not: 一百六十个, 183人."""
    return pair.new.kind not in (BARE, pair.old.kind)


def very_small(pair: Pair) -> bool:
    """A number below three is said of many things."""
    return min(pair.old.said.value, pair.new.said.value) <= _SMALL


def talked_on(pair: Pair) -> bool:
    """The first speaker goes on to other things in the turn, and nobody takes the number up."""
    return pair.gap > 0 and pair.old.place + 1 < pair.talk.turns[pair.old.turn][-1] and not pair.echoed


def of_two_times(pair: Pair) -> bool:
    """Each is told of a time of its own: 前年八千; 去年九千."""
    one, two = set(_WHEN.findall(pair.old.clause)), set(_WHEN.findall(pair.new.clause))
    return bool(one) and bool(two) and not one & two


def said_to_be_two(pair: Pair) -> bool:
    """Somebody says with the second one, or after it, that the two are two things: 两码事; 不冲突."""
    return any(_TWO_THINGS.search(text) for text in (pair.new.text, *map(pair.talk.words, pair.replies)))


def _behind_unit(words: str) -> str:
    return re.sub("^[个天次步家台件套成分秒小时钟%年月]{1,2}(?=[，到至或])", "", words)


# What the two numbers and their places tell, and what the words tell, which takes longer to see.
AT_SIGHT: tuple[Callable[[Pair], bool], ...] = (
    far_apart, of_another_size, told_before, counted_otherwise, talked_on, in_one_turn, very_small,
)  # fmt: skip
KEPT: tuple[Callable[[Pair], bool], ...] = (told_again, kept)  # only where the first one is told again
IN_WORDS: tuple[Callable[[Pair], bool], ...] = (
    planned, asked_anew, part_or_more, told_of_then, asked_of_another, a_case, left_behind,
    told_first, told_of_now, counted_between, of_others, a_change, of_two_times, two_sides, said_to_be_two,
    of_the_middle,
)  # fmt: skip
AGAINST = (*AT_SIGHT, *KEPT, *IN_WORDS)
