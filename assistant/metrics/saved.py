"""What is saved, told as an amount: "It saves each planner eleven hours a week", 一个月省三万块."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.metrics.build import Context, status_of, value_of
from assistant.metrics.cautions import doubts
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.names_zh import own_name
from assistant.metrics.phrases import caution, phrases
from assistant.metrics.units import base_and_rate
from assistant.patterns import caseless, regex
from assistant.records import Metric, MetricValue

_SAVES = caseless(
    r"\b(?:saves?|saved|saving)\s+(?:(?:us|me|them|him|her|everyone|everybody|(?:(?P<each>each|every)|the|our)\s+(?P<who>[a-z]+))\s+)?(?:about |around |roughly |nearly |over |more than |maybe |like |an? )?$|"
    r"(?<!节)(?:省|少(?:花|付|交))(?:下来?|出来?|了|掉)?(?:大概|差不多|约|近|将近)?$|节省了?(?:大概|差不多|约|近|将近)?$",
)


def saved(mention: Mention, context: Context) -> Metric | None:
    """The saving that a mention tells, as a value that needs no earlier one; None where it tells none."""
    mention = _in_money(mention) if context.lang == "zh" else mention
    kind = mention.quantity.kind
    money = kind == "money" or (kind == "rate" and mention.quantity.unit[:3].isupper())
    lead = mention.line.text[: mention.quantity.span.start - mention.line.span.start]
    said = _SAVES.search(lead)
    told = mention.measured and not mention.line.asked and (said is not None or _asked(mention, lead, context))
    rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
    labour = kind in ("count", "rate") and _LABOUR_ZH.match(rest) is not None
    if not told or not (money or labour or kind == "duration"):
        return None
    words = phrases(context.lang)["words"]
    what = (
        own_name(replace(mention, quantity=replace(mention.quantity, kind="money")))
        if money and context.lang == "zh"
        else ""
    )
    name = words["money_saved_of"].format(what=what) if what else words["money_saved" if money else "time_saved"]
    name += f" per {said['who'].lower()}" if said is not None and said["each"] else ""
    status = status_of([mention], taken_back=False, mixed=False)
    codes = [c for c in doubts([mention], context.said, status, "", context.lang) if c != "no-period"]
    cautions = tuple(caution(c, context.lang) for c in codes)
    turns, spans = (mention.line.turn,), (mention.quantity.span,)
    return Metric("", name, None, _each_time(mention, context.said), None, None, None, status, turns, spans, cautions)


def _in_money(mention: Mention) -> Mention:
    """省了二十万, with nothing that the number counts, is money."""
    quantity = mention.quantity
    lead = mention.line.text[: quantity.span.start - mention.line.span.start]
    if not mention.bare or quantity.kind not in ("count", "rate") or quantity.value < _LARGE or not _SAVES.search(lead):
        return mention
    rate = f"/{base_and_rate(quantity.unit)[1]}" if quantity.kind == "rate" else ""
    return replace(mention, quantity=replace(quantity, unit=f"CNY{rate}", kind="rate" if rate else "money"))


def _asked(mention: Mention, lead: str, context: Context) -> bool:
    """Whether the value opens the answer to 一个月能省多少？"""
    if not mention.line.first or _OPENS_ZH.fullmatch(lead) is None:
        return False
    before = [x for x in context.said if x.turn == mention.line.turn - 1 and x.asked][-1:]
    return any(_ASKS_SAVED.search(x.text) for x in before)


def _each_time(mention: Mention, said: Sequence[Line]) -> MetricValue:
    """The value, counted for the time that is said with it: eleven hours a week."""
    value = value_of(mention)
    at = mention.quantity.span.start - mention.line.span.start
    after = _A_TIME.match(mention.line.text[at + len(mention.quantity.text) :])
    asked = [x.text for x in said if x.turn == mention.line.turn - 1 and x.asked][-1:] if mention.line.first else []
    lead = mention.line.text[:at]
    before = _A_TIME_ZH.search(lead) or next(
        (
            m
            for text in asked
            if not lead.strip() or _OPENS_ZH.fullmatch(lead)
            for m in [_ASKS_SAVED.search(text)]
            if m and m["time"]
        ),
        None,
    )
    time = after["time"].lower() if after else _TIMES_ZH[before["time"]] if before else ""
    return value if not time or "/" in value.unit else replace(value, unit=f"{value.unit}/{time}")


_A_TIME = regex(r"\s+(?:a|an|per|each|every)\s+(?P<time>day|week|month|quarter|year)\b", re.I)
_LABOUR_ZH = regex(r"个?(?:工时|人天|人日|工日)")
_LARGE = 1000
_OPENS_ZH = regex(
    r"\W*(?:(?:嗯|呃|哦|啊|大概|差不多|有个|一年|一个月|至少|起码|平均|总共|一共|是|有|就|约|能有|能省|省|下来)\W*)*"
)
_ASKS_SAVED = regex(
    r"(?:(?:每|一)个?(?P<time>天|周|星期|礼拜|月|季度|年)[^，。？?]{0,4})?省(?:了|下|下来|出|出来)?(?:大概|差不多)?(?:多少|几|多久)"
)
_A_TIME_ZH = regex(r"(?:每|一)个?(?P<time>天|周|星期|礼拜|月|季度|年)[^，。]{0,4}$")
_TIMES_ZH = {"天": "day", "周": "week", "星期": "week", "礼拜": "week", "月": "month", "季度": "quarter", "年": "year"}
