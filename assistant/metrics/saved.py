"""What is saved, told as an amount: "It saves each planner eleven hours a week", 一个月省三万块."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.metrics.build import Context, status_of, value_of
from assistant.metrics.cautions import doubts
from assistant.metrics.mentions import Mention
from assistant.metrics.phrases import caution, phrases
from assistant.records import Metric, MetricValue

_SAVES = re.compile(
    r"\b(?:saves?|saved|saving)\s+(?:(?:us|me|them|him|her|everyone|everybody|(?:(?P<each>each|every)|the|our)\s+(?P<who>[a-z]+))\s+)?(?:about |around |roughly |nearly |over |more than |maybe |like |an? )?$|"
    r"(?<!节)省(?:下来?|出来?|了|掉)?(?:大概|差不多|约|近|将近)?$|节省了?(?:大概|差不多|约|近|将近)?$",
    re.I,
)


def saved(mention: Mention, context: Context) -> Metric | None:
    """The saving that a mention tells, as a value that needs no earlier one; None where it tells none."""
    kind = mention.quantity.kind
    money = kind == "money" or (kind == "rate" and mention.quantity.unit[:3].isupper())
    lead = mention.line.text[: mention.quantity.span.start - mention.line.span.start]
    said = _SAVES.search(lead)
    if said is None or not mention.measured or mention.line.asked or not (money or kind == "duration"):
        return None
    name = phrases(context.lang)["words"]["money_saved" if money else "time_saved"]
    name += f" per {said['who'].lower()}" if said["each"] else ""
    status = status_of([mention], taken_back=False, mixed=False)
    codes = [c for c in doubts([mention], context.said, status, "", context.lang) if c != "no-period"]
    cautions = tuple(caution(c, context.lang) for c in codes)
    turns, spans = (mention.line.turn,), (mention.quantity.span,)
    return Metric("", name, None, _each_time(mention), None, None, None, status, turns, spans, cautions)


def _each_time(mention: Mention) -> MetricValue:
    """The value, counted for the time that is said with it: eleven hours a week."""
    value = value_of(mention)
    at = mention.quantity.span.start - mention.line.span.start
    after = _A_TIME.match(mention.line.text[at + len(mention.quantity.text) :])
    before = _A_TIME_ZH.search(mention.line.text[:at])
    time = after["time"].lower() if after else _TIMES_ZH[before["time"]] if before else ""
    return value if not time or "/" in value.unit else replace(value, unit=f"{value.unit}/{time}")


_A_TIME = re.compile(r"\s+(?:a|an|per|each|every)\s+(?P<time>day|week|month|quarter|year)\b", re.I)
_A_TIME_ZH = re.compile(r"(?:每|一)个?(?P<time>天|周|星期|礼拜|月|季度|年)[^，。]{0,4}$")
_TIMES_ZH = {"天": "day", "周": "week", "星期": "week", "礼拜": "week", "月": "month", "季度": "quarter", "年": "year"}
