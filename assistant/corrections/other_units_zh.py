"""Chinese numbers that hold, but of another unit or period: 三十一天。 | 小时吧？ | 对对，三十一小时; 一个月九百。 | 一周，一周九百。"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.corrections.amount_zh import BARE, DATED, Amount
from assistant.corrections.amounts_zh import same
from assistant.corrections.signs_words_zh import SLIP
from assistant.patterns import regex
from assistant.records import Passage

_SOON = 2  # turns from a number to the same one in another unit
_NEAR = 12  # numbers
_LEAST = 2  # smaller ones are said of many things
_SAYS_SO = regex("应该[是讲说叫]|不[叫该]|我[说讲]的是|脑子")
_RETORT = regex("^(?:[^，。？！]{0,4}[，。！])?[哦啊噢呃嗯哎，]*(?:对|是|不是|不对|哎呀|嘴|没错)")
_ASKS = regex("[？?]")
_PERIOD = regex("(?:每个?|一个?|单|半个?)(天|日|周|星期|礼拜|月|季度|年|小时|钟头|班|次|趟)[^，。]{0,4}$")
_ONE = {"星期": "周", "礼拜": "周", "日": "天", "钟头": "小时"}


def in_another_unit(said: Sequence[Amount], passages: Sequence[Passage]) -> Iterator[tuple[Amount, Amount]]:
    """Each number with the same one that is soon said in another unit instead."""
    for old, new in _alike(said):
        if old.said.value == new.said.value and _unit_put_right(old, new, passages):
            yield old, new


def of_another_period(said: Sequence[Amount], passages: Sequence[Passage]) -> Iterator[Amount]:
    """Each number that is said of another period once somebody has asked: 一个月九百多。 | 一个月？ | 一周，一周九百多。"""
    for old, new in _alike(said):
        one, two = _period(old), _period(new)
        if same(old, new) and one and two and one != two and _ASKS.search(_between(old, new, passages)):
            yield old


def _alike(said: Sequence[Amount]) -> Iterator[tuple[Amount, Amount]]:
    """Each number of those interviewed that is told again a turn or two later, perhaps of something else."""
    for at, new in enumerate(said):
        if new.asks:
            continue
        first = max(0, at - _NEAR)
        for back, old in enumerate(said[first:at]):
            told = 0 < new.turn - old.turn <= _SOON and not old.asks and old.said.value >= _LEAST
            if not told or not _again(old, new):
                continue
            points = (old.kind, new.kind) == ("share", "points")  # 从三十五到二十五，是十个点
            if points or all(_again(old, one) for one in said[first + back + 1 : at] if _counts(one)):
                yield old, new


def _again(old: Amount, one: Amount) -> bool:
    return old.said.value == one.said.value or same(old, one)


def _counts(one: Amount) -> bool:
    """Whether a number told between the two is one that those interviewed say of something."""
    return not one.asks and one.said.value >= _LEAST


def _unit_put_right(old: Amount, new: Amount, passages: Sequence[Passage]) -> bool:
    """Whether the reply says that the unit was wrong; of times it is enough that it takes up somebody's retort."""
    if (old.kind == new.kind and (old.kind != "time" or old.size == new.size)) or new.kind in DATED:
        return False
    if old.kind == "share" or BARE in (old.kind, new.kind):
        return (old.kind, new.kind) == ("share", "points")
    lead = "".join(p.text for p in passages[new.place - 1 : new.place] if p.turn == new.turn) + new.said.before
    if SLIP.search(lead) or _SAYS_SO.search(lead):
        return True
    return old.kind == new.kind and old.said.value > _LEAST and _RETORT.match(lead + new.said.after) is not None


def _period(one: Amount) -> str | None:
    """The period that a number is told of: 每周; 一个月."""
    found = _PERIOD.search(one.clause)
    return _ONE.get(found[1], found[1]) if found else None


def _between(old: Amount, new: Amount, passages: Sequence[Passage]) -> str:
    return "".join(p.text for p in passages[old.place : new.place] if old.turn < p.turn < new.turn)
