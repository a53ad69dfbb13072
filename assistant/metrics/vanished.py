"""Counts that fell to nothing: 以前每周五六单，现在清零了; 去年七次，今年一次都没出过."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.metrics.cues import When, cues
from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.topics import chinese_words
from assistant.patterns import regex
from assistant.records import Quantity, Span

_ONE = r"一(?:次|起|例|单|个|件|条|家|回|台|笔|张|封|份|票|宗|桩|批|趟|处|户|班|间|辆)"
# The word itself says nothing is left.
_ZERO = regex(r"清零|归零|(?:降|减|压|变|做|回)(?:到|成|为)了?零(?!点|件|头|部|售|星|下|上|[一二两三四五六七八九])")
# Said of what was counted right before.
_NONE = regex(
    rf"{_ONE}(?:[\u4e00-\u9fff]{{0,4}})?(?:都|也)(?:没有?|不)(?:再|出|发生|出现|丢|漏|错|收|退|见|犯)*(?:过|了)?(?=[，。！；、]|$)|"
    r"(?:再(?:也)?|就)没(?:有)?(?:再)?(?:出|发生|出现|有|犯|丢|漏|错)过|没有?(?:再)?(?:发生|出现)过|没有再(?:出|发生|出现|犯)过?|没再(?:出|发生|出现|犯)过?|(?:今年|去年|现在|后来|这[一两三几半]年|上线以后)(?:到现在|到今天|以来)?(?:就|都|也)?没有?(?:再)?(?:出|丢|漏|错|犯|断|坏|停|撞)过|"
    r"(?:现在|如今|后来|已经)(?:基本上?|完全|全)?没有?了(?=[，。！；]|$)|绝迹了?"
)
# 过期的，零。; 冷链没有缺陷。; 去年一次没罚。
_NOTHING = regex(
    rf"(?<=[，：])零(?=[。，！])|{_ONE}没(?!减|少|裁|撤|动|变|换|涨|加|添|招)[\u4e00-\u9fff]{{1,2}}(?=[，。！；、]|$)|没有(?:任何)?(?:缺陷|事故|投诉|差错|报警|罚单|退货|召回|违规|整改)(?:项)?(?=[，。！；、]|$)"
)
_COUNTER = regex(r"一(?P<counter>[\u4e00-\u9fff])")
_FAR, _TURNS_NEAR = 30, 2
# Somebody else says that it is not so: 没有清零, 从来没到过零.
_DENIED = regex(
    r"(?:没有?|不是|哪有|不算|谈不上|别写|不能写|不要写|不能说|别说)(?:真的?|完全|什么)?(?:清零|归零|到零|为零|零)|没到过零|(?:清零|归零)(?:是|就是)?[^，。]{0,6}(?:口号|夸张|目标)|不敢说(?:清零|归零|没有)"
)
_NOW = regex(
    r"[这本]个?(?:[\u4e00-\u9fff]{1,2}季|学期|冬天|夏天)|现在|如今|目前|今年|后来|上线(?:之|以)?后|这[一两半]?年|这几?个?月|最近|至今|到现在|已经|之后|以后"
)
_FROM = regex(r"[从由][^，。；]{0,6}$")
_LINES, _TURNS = 2, 8
_HOPED = regex(r"争取|希望|目标|计划|打算|力争|要做到|能不能|明年")


def vanished(found: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """Changes to zero; the older value is the count told last before, in the same turn, of an earlier time.

    Args:
        found: values that no other change holds.
        said: the usable lines of the interview.
    """
    out: list[Arrow] = []
    asked = {x.turn: x.text for x in said if x.asked}
    for line in said:
        if line.asked:
            continue
        place = _ZERO.search(line.text) or _told_now(line, asked.get(line.turn - 1, ""))
        if place is None or _HOPED.search(line.text[: place.start()]) or _DENIED.search(line.text):
            continue
        old = (
            _told_before(line, place, found)
            or _told_asking(line, found, asked.get(line.turn - 1, ""))
            or _told_far(line, place, found)
        )
        if old is not None and not any(a.before.quantity.span == old.quantity.span for a in out):
            out.append(Arrow(old, _zero(old, line, place), explicit=True))
    return out


def _told_now(line: Line, asked: str) -> re.Match[str] | None:
    """A plain 没有 that the sentence, or the question, tells of now; without a time it may be said of anything."""
    place = _NONE.search(line.text) or _NOTHING.search(line.text)
    now = place is not None and (
        _NOW.search(line.text[: place.end()]) or "再" in place.group() or (line.first and _NOW.search(asked))
    )
    return place if now else None


def denied(arrow: Arrow, said: Sequence[Line]) -> bool:
    """Whether somebody says afterwards that the count never fell to nothing."""
    at = arrow.after.line
    later = (x for x in said if at.index < x.index and x.turn - at.turn <= _TURNS)
    return arrow.after.quantity.value == 0 and any(_DENIED.search(x.text) for x in later)


def _told_before(line: Line, place: re.Match[str], found: Sequence[Mention]) -> Mention | None:
    near = [
        m
        for m in found
        if m.line.turn == line.turn
        and 0 <= line.index - m.line.index <= _LINES
        and m.quantity.span.end <= line.span.start + place.start()
    ]
    counts = [m for m in near if m.measured and m.quantity.kind in ("count", "rate") and m.quantity.value >= 1]
    last = counts[-1] if counts else None
    joined = last is not None and _ZERO.fullmatch(place.group()) and _FROM.search(_lead(last)) is not None
    if joined and last is not None and not (last.hoped or last.foreign):
        return last  # 从一万两千张降到零
    if last is None or last.hoped or last.foreign or last.gap or last.part or last.line.asked or not _is_old(last):
        return None
    return last


def _told_asking(line: Line, found: Sequence[Mention], asked: str) -> Mention | None:
    """The count that the question takes up before it asks what became of it: 那撞厅，二三年十一次，切换以后呢？"""
    if not line.first or _NOW.search(asked) is None:
        return None
    here = [m for m in found if m.line.asked and m.line.turn == line.turn - 1 and m.measured]
    counts = [m for m in here if m.quantity.kind in ("count", "rate") and m.quantity.value >= 1 and not m.bare]
    last = counts[-1] if len(here) == 1 and counts else None
    return None if last is None or last.hoped or last.foreign or last.gap or last.part else last


def _told_far(line: Line, place: re.Match[str], found: Sequence[Mention]) -> Mention | None:
    """The count of the same things, by their counter and what is said of them, told as a trouble or as past before."""
    counter = _COUNTER.match(place.group())
    if counter is None and place.re.pattern != _NOTHING.pattern:
        return None
    olds = [
        m
        for m in found
        if m.line.index < line.index and line.turn - m.line.turn <= _FAR and m.quantity.kind in ("count", "rate")
        if m.measured and m.quantity.value >= 1 and _is_old(m)
        if not (m.hoped or m.foreign or m.gap or m.part or m.line.asked or m.bare)
    ]
    for old in reversed(olds):
        rest = old.line.text[old.quantity.span.end - old.line.span.start :]
        alike = counter is not None and rest.startswith(counter["counter"])
        shared = chinese_words(line.text) & chinese_words(old.line.text)
        if (alike or (counter is None and shared)) and (shared or line.turn - old.line.turn <= _TURNS_NEAR):
            return old
    return None


def _lead(mention: Mention) -> str:
    return mention.line.text[: mention.quantity.span.start - mention.line.span.start]


def _is_old(mention: Mention) -> bool:
    """Whether the count is told of an earlier time: by its clause, or by the part of the interview."""
    when = mention.when
    if when is not None and not when.weak and when.era is not None:
        return when.era == "before"
    return mention.line.label == "challenge" or (when is not None and when.year is not None)


def _zero(old: Mention, line: Line, place: re.Match[str]) -> Mention:
    start = line.span.start + place.start()
    span = Span(start, start + len(place.group()))
    quantity = Quantity(span, place.group(), Decimal(0), old.quantity.unit, old.quantity.kind, False, line.turn)
    hoped = cues("zh").hoped.search(line.text[: place.start()]) is not None
    return Mention(quantity, line, line.text, When("after"), hoped, False, True, False)
