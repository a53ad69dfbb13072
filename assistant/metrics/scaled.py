"""Totals: a value per head times how many heads there are, both said ("11 hours a week per planner", "26 planners")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.metrics.listening import lines, mentions, year_of
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import regex
from assistant.records import Metric, Passage, Span, Transcript

_PER_EN = regex(
    r"(?:\s+(?:a|an|per|each|every)\s+(?P<time>day|week|month|quarter|year))?\s+(?:per|for each|for every|each|a)\s+(?P<who>[a-z]{3,})\b",
    re.I,
)
_EACH_EN = regex(r"\b(?:each|every|per)\s+(?P<who>[a-z]{3,})\b", re.I)
_THEN_EN = regex(r"\s+(?:a|an|per|each|every)\s+(?P<time>day|week|month|quarter|year)\b", re.I)
# 每个店员 and 一个店员, but neither the 一 of 四点一分 nor 一个晚上.
_EACH_ZH = regex(
    r"(?:每(?:个|名|位|家|台|人)?|(?<![\d零〇一二两三四五六七八九十百千万点第])一(?:个|名|位|家|台))(?P<who>(?![天周月年])(?!晚上|早上|上午|下午|白天|小时|钟头|星期|礼拜|季度|学期|月份|工作)[\u4e00-\u9fff]{2})(?:[^，。！？]{0,8}?)(?P<time>每天|每周|每月|每年|一天|一周|一个月|一年)?[^，。！？\d]{0,6}$"
)
_LEAD = 2000  # characters before a value in which its sentence begins
_TIMES_EN = ("day", "week", "month", "quarter", "year")
_NOT_HEADS = frozenset(_TIMES_EN) | frozenset("time hour minute case way thing bit lot night morning shift".split())


@dataclass(frozen=True, slots=True)
class Scale:
    """How many there are of those that a metric is counted for.

    `text` are the words said ("twenty-six planners"), `noun` whom or what they count, `per` the time that the value
    is counted for ("week"), empty where none is said; `spans` are the two places.
    """

    metric_id: str
    factor: Decimal
    text: str
    noun: str
    per: str
    span: Span


def scales(transcript: Transcript, passages: Sequence[Passage], metrics: Sequence[Metric]) -> tuple[Scale, ...]:
    """The scale of each metric for which both factors were said; a count that is hoped or somebody else's is none."""
    maybe = [metric for metric in metrics if _may_be_per_head(metric, transcript)]
    if not maybe:
        return ()  # to read the sentences again takes longer than all else here
    said = lines(transcript, passages)
    heads = [(metric, told) for metric in maybe if (told := _per_head(metric, said, transcript.lang))]
    if not heads:
        return ()
    counts = [m for m in mentions(said, transcript.lang, year_of(transcript)) if _counts(m)]
    out = []
    for metric, (who, per) in heads:
        fits = [(m, noun) for m in counts if (noun := _counted(m, who, transcript.lang))]
        if len({m.quantity.value for m, _ in fits}) == 1 and fits[0][0].quantity.value > 1:
            mention, noun = fits[0]
            text = mention.quantity.text + ("" if transcript.lang == "zh" else " ") + noun
            out.append(Scale(metric.id, mention.quantity.value, text, noun, per, mention.quantity.span))
    return tuple(out)


def _counts(mention: Mention) -> bool:
    marked = mention.bare or mention.hoped or mention.foreign or mention.line.asked
    return mention.measured and mention.quantity.kind == "count" and not marked


def _may_be_per_head(metric: Metric, transcript: Transcript) -> bool:
    """Whether the words around the value of a metric speak of each of many at all."""
    end = metric.after or metric.before
    if end is None or end.span is None:
        return False
    lead = transcript.text[max(0, end.span.start - _LEAD) : end.span.start]
    if transcript.lang == "zh":
        return "每" in lead or "一" in lead
    return _PER_EN.match(transcript.text, end.span.end) is not None or _EACH_EN.search(lead) is not None


def _per_head(metric: Metric, said: Sequence[Line], lang: str) -> tuple[str, str] | None:
    """For whom, and for what time, the value of a metric counts."""
    end = metric.after or metric.before
    if end is None or end.span is None:
        return None
    line = next((x for x in said if x.span.start <= end.span.start < x.span.end), None)
    if line is None:
        return None
    lead, rest = line.text[: end.span.start - line.span.start], line.text[end.span.end - line.span.start :]
    if lang == "zh":
        each = _EACH_ZH.search(lead)
        return (each["who"], (each["time"] or "").replace("每", "一")) if each else None
    per, each, then = _PER_EN.match(rest), _EACH_EN.search(lead), _THEN_EN.match(rest)
    if per and per["who"].lower() not in _NOT_HEADS:
        return per["who"].lower(), (per["time"] or "").lower()
    if each and each["who"].lower() not in _NOT_HEADS:
        return each["who"].lower(), then["time"].lower() if then else ""
    return None


def _counted(mention: Mention, who: str, lang: str) -> str:
    """The counted noun if it is that of `who`: planners for planner."""
    rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
    if lang == "zh":
        found = re.match(rf"(?:个|名|位|家|台)?{who}", rest)
        return found.group() if found else ""
    found = re.match(rf"\s+(?:[a-z]+\s+)?(?P<noun>{who}(?:s|es))\b", rest, re.I)
    return found["noun"].lower() if found else ""
