"""Changes of a place in an order or of a point in time: ninth to third, the 22nd to the 8th, eight to half past nine."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from assistant.metrics.build import status_of, value_of
from assistant.metrics.cautions import doubts
from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.names_zh import topic_name
from assistant.metrics.names_zh_near import clock_name
from assistant.metrics.period import period_of
from assistant.metrics.phrases import caution
from assistant.metrics.placings import is_open, placings
from assistant.patterns import regex
from assistant.records import Change, Metric

_TO = regex(
    r"\s*(?:place\s+)?(?:to|up to|down to)\s+(?:the\s+)?|(?:名|位)?(?:提前|跃?升|降|改|变|爬|冲|涨|前进|提|推迟|拖|挪|退)?(?:到|至|成)了?(?:第|次月)?",
    re.I,
)
_FROM = regex(r"\bfrom\s+(?:the\s+)?$|[从由][^，。]{0,6}$", re.I)
_ASKS = regex(r"\bnow\b|\btoday\b|these days|现在|如今", re.I)
_AGREES = regex(r"\W*(?:yes|yeah|yep|right|correct|exactly|对|是|嗯|没错)", re.I)
_ORDER_ZH = regex(r"(?P<name>[\u4e00-\u9fff]{2,10}?)(?:的|上)?(?P<order>排名|名次|排行榜?)")
_CUT_ZH = regex(r"^在|^.*(?:我们在?|咱们|公司里|说|听|每个月|月份?|去年|今年|的)")
_ORDER_EN = regex(
    r"\b(?:on|in) (?:the|a|our) (?P<order>survey|league table|league|leaderboard|ranking|table)\b|\b(?P<list>ranking|league table|leaderboard|survey)\b",
    re.I,
)
_TURNS, _LINES = 2, 5
_NOON = 12


def placed(found: Sequence[Mention], said: Sequence[Line], lang: str, recorded: int | None) -> list[Metric]:
    """Metrics of ranks (unit `rank`), of days of the month and of hours of the day, told before and after.

    Their difference is absolute; nothing of them is a percentage.
    """
    told = placings(found, said, lang, recorded)
    arrows: list[Arrow] = []
    for at, one in enumerate(told):
        for two in told[at + 1 :]:
            if two.line.turn - one.line.turn > _TURNS or any(one is a.before or one is a.after for a in arrows):
                break
            arrow = _arrow(one, two, said)
            if arrow is not None:
                arrows.append(arrow)
                break
    arrows += _hours_now(told, arrows) if lang != "zh" else []
    return [_metric(arrow, said, lang) for arrow in arrows]


def _hours_now(told: Sequence[Mention], arrows: Sequence[Arrow]) -> list[Arrow]:
    """ "The phones settled at a quarter to eleven." ... "Now it's nine.": the last time of day told before it."""
    held = [m.quantity.span for a in arrows for m in (a.before, a.after)]
    hours = [m for m in told if m.quantity.unit == "hour of day" and not m.hoped and not m.foreign and not m.line.asked]
    out = []
    for one, two in pairwise(hours):
        now = two.when is not None and two.when.era == "after" and not two.when.weak
        past = one.when is None or one.when.era != "after"
        near = two.line.turn - one.line.turn <= _TURNS and not {one.quantity.span, two.quantity.span} & set(held)
        if now and past and near and one.quantity.value != two.quantity.value:
            out.append(Arrow(*_one_half(one, two), explicit=False))
    return out


def _arrow(one: Mention, two: Mention, said: Sequence[Line]) -> Arrow | None:
    if one.quantity.unit != two.quantity.unit or one.quantity.value == two.quantity.value:
        return None
    if one.line.asked or two.line.asked:
        joined = one.line.index == two.line.index and _joined(one, two) and _agreed(two, said)
        return Arrow(*_one_half(one, two), explicit=True) if joined else None
    if one.line.index == two.line.index and _joined(one, two):
        return Arrow(*_one_half(one, two), explicit=True)
    near = two.line.turn == one.line.turn and two.line.index - one.line.index <= _LINES
    eras = tuple(m.when.era if m.when else None for m in (one, two))
    plain = any(m.when is not None and not m.when.weak for m in (one, two)) or one.quantity.unit == "rank"
    if near and plain and eras == ("before", "after"):
        return Arrow(*_one_half(one, two), explicit=False)
    if near and plain and eras == ("after", "before"):
        return Arrow(*_one_half(two, one), explicit=False)
    now = eras[1] == "after" and two.when is not None and not two.when.weak and eras[0] != "after"
    if near and now and one.quantity.unit == "rank":
        return Arrow(one, two, explicit=False)
    strong = one.when is not None and not one.when.weak and eras[0] == "before" and eras[1] != "before"
    return Arrow(*_one_half(one, two), explicit=False) if strong and _asked_now(one, two, said) else None


def _joined(one: Mention, two: Mention) -> bool:
    """ "From ninth to third", 从第九到第三."""
    at = one.line.span.start
    lead, gap = (
        one.line.text[: one.quantity.span.start - at],
        one.line.text[one.quantity.span.end - at : two.quantity.span.start - at],
    )
    return _TO.fullmatch(gap) is not None and _FROM.search(lead) is not None and one.quantity.unit != "hour of day"


def _agreed(two: Mention, said: Sequence[Line]) -> bool:
    reply = next((x for x in said if x.turn == two.line.turn + 1), None)
    return reply is not None and not reply.asked and _AGREES.match(reply.text) is not None


def _asked_now(one: Mention, two: Mention, said: Sequence[Line]) -> bool:
    """Whether the question between the two asks how it is now, and the second opens the answer."""
    between = [x.text for x in said if one.line.turn < x.turn < two.line.turn and x.asked]
    return bool(between) and two.line.first and any(_ASKS.search(text) for text in between)


def _one_half(before: Mention, after: Mention) -> tuple[Mention, Mention]:
    """Of two times of day the one that says no half of the day lies in that of the other: from 8 p.m. to half past nine."""
    if before.quantity.unit != "hour of day":
        return before, after
    moved = [before, after]
    for n, (this, other) in enumerate(((before, after), (after, before))):
        if is_open(this) and not is_open(other) and other.quantity.value >= _NOON:
            moved[n] = replace(this, quantity=replace(this.quantity, value=this.quantity.value + _NOON))
    return moved[0], moved[1]


def _metric(arrow: Arrow, said: Sequence[Line], lang: str) -> Metric:
    before, after = value_of(arrow.before), value_of(arrow.after)
    ends = sorted((arrow.before, arrow.after), key=lambda m: m.quantity.span)
    status = status_of(ends, taken_back=False, mixed=False)
    period = period_of(arrow.before, arrow.after, lang)
    codes = doubts(ends, said, status, period, lang)
    apart = after.value - before.value
    return Metric(
        "", _name(ends[0], said, lang), before, after, Change("absolute", apart), period, "up" if apart > 0 else "down",
        status, tuple(sorted({m.line.turn for m in ends})), tuple(m.quantity.span for m in ends), tuple(caution(c, lang) for c in codes),
    )  # fmt: skip


def _name(first: Mention, said: Sequence[Line], lang: str) -> str:
    """What is ranked or dated, from the sentence, the lines before it, or the question."""
    if first.quantity.unit == "hour of day":
        return clock_name(first) if lang == "zh" else ""
    before = [x.text for x in said if x.index <= first.line.index and first.line.turn - x.turn <= 1][-3:]
    if first.quantity.unit == "rank":
        found = (_order(text, lang) for text in reversed(before))
    else:
        found = (topic_name(text, "duration") if lang == "zh" else "" for text in reversed(before))
    return next((name for name in found if name), "")


def _order(text: str, lang: str) -> str:
    if lang == "zh":
        for match in _ORDER_ZH.finditer(text):
            name = _CUT_ZH.sub("", match["name"])
            if len(name) >= 2:
                return name + match["order"]
        return ""
    found = _ORDER_EN.search(text)
    return f"rank in the {(found['order'] or found['list']).lower()}" if found else ""
