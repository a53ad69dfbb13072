"""The numbers of a Chinese interview as amounts, and whether one could stand in another's place."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from assistant.corrections.amount_zh import BARE, COUNTS, DATED, Amount
from assistant.corrections.said import Said, numbers_said
from assistant.patterns import regex
from assistant.records import Passage, Span, Transcript

_ABOUT = regex("[多来几余]*(?:出头|左右|上下|不到|以上|往上|往下)?")
_TIMES = (
    (regex("秒"), 1 / 60),
    (regex("分钟?(?!之)"), 1.0),
    (regex("个?半?(?:小时|钟头)"), 60.0),
    (regex("天"), 1440.0),
    (regex("周(?!年)|个?(?:星期|礼拜)"), 10080.0),
    (regex("个半?月"), 43200.0),
    (regex("年(?!级|报|货)"), 525600.0),
)
_DATES = (
    (regex("月(?!薪|费|均|租|活|供|票|结|卡)份?"), "month", range(1, 13)),
    (regex("[号日](?!线|楼|门|机|活|均|产)"), "day", range(1, 32)),
)
_POINTS = regex("个?百分点|个点")
_CLOCK = regex("点(?!多?钟头)")
_SHARE = regex("分之|成|^(?:一半|大半)")
_PEOPLE = "人名位"
_MEASURE = regex(f"[{COUNTS}吨斤克升米里元岁倍度折毫]")
_OF_ANY_KIND = (BARE, "个")  # may be told of what another number says its kind of
_HALF = regex("一?大半|一多半|[过近]半|一半(?!天|年|个|小时|是|时间)")  # shares that are no numerals
_SHORT_YEAR = regex("[〇零一二][〇零一二三四五六七八九]")  # 二零年
_YEAR = range(1900, 2100)  # whoever says 2016年 names a year
_WHOLE = 100  # of a hundred
_CUT = 10  # so large is a number whose ten thousands may be left out
_TEN_THOUSAND, _EQUAL = 10_000, 1e-6
_ROUNDED = (1 - 1e-5, 1 + 1e-5)


def amounts(transcript: Transcript, passages: Sequence[Passage]) -> list[Amount]:
    """All numbers in the order of speech."""
    found: list[Amount] = []
    for place, passage in enumerate(passages):
        asks = transcript.turns[passage.turn].role == "interviewer"
        halves = list(_halves(place, passage))
        told = [one for one in numbers_said(place, passage, "zh", 1) if not any(_meet(one, half) for half in halves)]
        for said in sorted([*told, *halves], key=lambda one: one.span):
            kind, size = _measured(said, said.span.of(transcript.text))
            found.append(Amount(said, kind, size, passage.speaker, asks, passage.text, len(found)))
    return found


def _halves(place: int, passage: Passage) -> Iterator[Said]:
    """Shares that are no numerals: 一大半, 过半."""
    if "半" not in passage.text:
        return
    for found in _HALF.finditer(passage.text):
        span = Span(passage.span.start + found.start(), passage.span.start + found.end())
        before, after = passage.text[: found.start()], passage.text[found.end() :]
        yield Said(place, passage.turn, Decimal(50), "%", before, after, span)


def _meet(one: Said, two: Said) -> bool:
    return one.span.start < two.span.end and two.span.start < one.span.end


def _measured(said: Said, words: str) -> tuple[str, float]:
    """What a number measures and how large it is."""
    after = said.after.lstrip(" ")
    value, after = float(said.value), after[_about(after) :]
    if said.unit == "%" or _SHARE.search(words) or after.startswith("%"):
        return "share", value if value > 1 else value * 100
    if _POINTS.match(after):
        return "points", value
    if _CLOCK.match(after):
        return "clock", value
    for date, kind, values in _DATES:
        if date.match(after) and value in values:
            return kind, value
    if after.startswith("年") and (value in _YEAR or _SHORT_YEAR.fullmatch(words)):
        return "year", value if value in _YEAR else 2000 + value
    for unit, minutes in _TIMES:
        if unit.match(after) or _within(unit, words):
            ordinal = "第" if said.before.endswith("第") else ""
            return f"{ordinal}time", value * minutes
    if after.startswith("成"):
        return "share", value * 10
    measure = _MEASURE.match(after)
    return ("人" if measure[0] in _PEOPLE else measure[0]) if measure else _inside(words), value


def _about(after: str) -> int:
    found = _ABOUT.match(after)
    return found.end() if found else 0


def _within(unit: re.Pattern[str], words: str) -> bool:
    """Whether the number holds its unit: 两天半."""
    return words.endswith("半") and len(words) > 2 and unit.search(words) is not None


def _inside(words: str) -> str:
    """The measure word that a number and a half holds: 两轮半."""
    return words[-2] if words.endswith("半") and len(words) > 2 else BARE


def fits(old: Amount, new: Amount, times: float) -> bool:
    """Whether the second could stand in the first one's place: another value of the same, at most `times` as large or small."""
    low, high = sizes(old, new)
    return high <= times * low


def sizes(old: Amount, new: Amount) -> tuple[float, float]:
    """The smaller and the larger of two values of the same; infinitely far apart where neither could stand in the other's place."""
    low, high = sorted(_values(old, new)) if _of_one_kind(old, new) else (0.0, 0.0)
    return (low, high) if 0 < low < high else (0.0, math.inf)


def same(one: Amount, two: Amount) -> bool:
    """Whether both say the same amount, one of them perhaps without its unit, or without its ten thousands: 三百九十万, 三百九."""
    if one.kind == two.kind != BARE:
        return abs(one.size - two.size) < _EQUAL * max(one.size, two.size)
    if one.kind not in _OF_ANY_KIND and two.kind not in _OF_ANY_KIND:
        return False
    if not _of_one_kind(one, two):
        return BARE in (one.kind, two.kind) and one.said.value == two.said.value
    low, high = sorted(_values(one, two))
    if high - low < _EQUAL * high:
        return True
    shorter = min((one, two), key=lambda amount: amount.said.value)
    return shorter.kind == BARE and low >= _CUT and abs(high - _TEN_THOUSAND * low) < _EQUAL * high


def first_figures(one: Amount) -> set[str]:
    """The first figures of the number and of its size, rounded up and down; two that say the same share some."""
    return {f"{size * about:.2e}"[:4] for size in (one.size, float(one.said.value)) for about in _ROUNDED}


def _of_one_kind(old: Amount, new: Amount) -> bool:
    if old.kind == new.kind:
        return True
    if "个" in (old.kind, new.kind):  # stands for nearly every other measure word
        return old.counted and new.counted
    if new.kind == BARE:  # a number without a unit is in the one said before
        if old.kind == "share" and new.size > _WHOLE:
            return False
        return old.kind not in DATED or (old.kind == "year" and new.size in _YEAR)
    return old.kind == BARE and new.kind not in (*DATED, "time")


def _values(one: Amount, two: Amount) -> tuple[float, float]:
    """Their sizes, in the unit of the one that has one; 两成二 is twenty-two of a hundred."""
    if BARE not in (one.kind, two.kind) or "share" in (one.kind, two.kind):
        return one.size, two.size
    return float(one.said.value), float(two.said.value)
