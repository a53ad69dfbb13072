"""What is made of the metrics: wordings that the gold set does not bear out, statuses, and wordings known to mislead.

The gold set lists what a good case tells and not all that is true, so precision asks whether the values of a worded
metric stand together in anything that the gold set says; a true pair that it leaves out counts as a miss.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.errors import Say
from assistant.patterns import regex
from assistant.records import PARTS, CaseDraft, Metric, Suggestion
from assistant.score.interview import GoldInterview, GoldMetric
from assistant.score.metric_match import agrees
from assistant.score.score import NO_DRAFT, Place, Score, share
from assistant.score.text import plain
from assistant.score.values import value_set, values

_LIVE = ("stated", "approximate", "incomplete")
_PERCENT = regex(r"\s*(?:%|percent(?!age)|per cent)(?!\s*points?)")
_POINTS = regex(r"\s*(?:%|percentage|percent|per cent)?\s*points?\b|\s*个?(?:百分点|点)")
_TIMES = regex(r"\s*(?:times|x\b|-?fold)|\s*倍")
_ABOUT = regex(
    r"about|around|roughly|nearly|almost|约|大概|左右|来|近|多|几|上下|以上|以下|under|over|less|more", re.IGNORECASE
)
Claim = tuple[float, str]


def score_metric_precision(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Share of the worded metrics whose values stand together in the gold set; unscored where nothing is worded."""
    if draft is None:
        return Score(None, NO_DRAFT)
    worded = {suggestion.metric_id for suggestion in draft.suggestions}
    told = [value_set(plain(text)) for text in _texts(gold)]
    places = tuple(_worded(metric, gold, told) for metric in draft.metrics if metric.id in worded)
    right = sum(place.kind == "right" for place in places)
    return share(right, len(places), Say("worded metrics in the gold set", "有写法的指标见于标准答案"), places)


def _worded(metric: Metric, gold: GoldInterview, told: list[frozenset[float]]) -> Place:
    ends = [round(float(end.value), 6) for end in (metric.before, metric.after) if end is not None]
    said = [
        v for end in (metric.before, metric.after) if end is not None for v in sorted(value_set(plain(end.text)))[:1]
    ]
    change = [round(abs(float(metric.change.value)), 6)] if metric.change and not ends else []
    known = any(norm and norm.after is not None and agrees(metric, norm) for norm in (m.norm for m in gold.metrics))
    right = known or any(
        all(v in text for v in found) for text in told for found in (ends or change, said or change) if found
    )
    return Place("right" if right else "wrong", metric.name, turns=metric.turns)


def _texts(gold: GoldInterview) -> Iterator[str]:
    yield from (fact.text for fact in gold.facts)
    for metric in gold.metrics:
        yield " ".join((metric.statement, metric.before, metric.after, *metric.phrasings))
    yield from (said.holds for said in gold.contradictions)


def score_metric_status(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Share of found gold metrics that may be used, called an estimate where they are one; unscored where none is found."""
    if draft is None:
        return Score(None, NO_DRAFT)
    places = tuple(
        _status(wanted, [m for m in draft.metrics if agrees(m, wanted.norm)])
        for wanted in gold.metrics
        if wanted.norm and wanted.norm.after is not None and any(agrees(m, wanted.norm) for m in draft.metrics)
    )
    right = sum(place.kind == "right" for place in places)
    return share(right, len(places), Say("statuses right", "状态判断正确"), places)


def _status(wanted: GoldMetric, ours: list[Metric]) -> Place:
    estimate = _ABOUT.search(f"{wanted.before} {wanted.after}") is not None
    codes = {caution.code for metric in ours for caution in metric.cautions}
    right = any(m.status in _LIVE for m in ours) and (not estimate or "approximate" in codes)
    return Place("right" if right else "wrong", wanted.name, turns=wanted.turns, note=", ".join(m.status for m in ours))


def score_metric_traps(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Number of suggestions that claim what the gold set calls a trap, or state a value that was taken back."""
    if draft is None:
        return Score(None, NO_DRAFT)
    by_id = {metric.id: metric for metric in draft.metrics}
    found = (next(_misled(gold, s, by_id[s.metric_id]), None) for s in draft.suggestions)
    places = tuple(place for place in found if place is not None)
    count = len(places)
    return Score(float(count), Say(f"{count} suggestions that mislead", f"{count} 条误导的写法"), places)


def _misled(gold: GoldInterview, suggestion: Suggestion, metric: Metric) -> Iterator[Place]:
    ours = claims(suggestion.text)
    known = [m for m in gold.metrics if m.norm and m.norm.after is not None and agrees(metric, m.norm)]
    for wanted in known or gold.metrics:
        if not set(wanted.turns) & set(metric.turns):
            continue
        right = (*wanted.phrasings, wanted.statement, *_parts(gold))
        true = frozenset().union(*(claims(text) for text in right))
        true |= {(value * 100, "percent") for value, _ in true if value < 1}  # "a quarter less" bears out 25%
        for trap in wanted.traps:
            false = {claim for claim in claims(trap) if claim[1] != "plain"} - true
            if false & ours:
                yield Place("trap", suggestion.text, turns=metric.turns, note=trap)
    for said in gold.contradictions:
        holds = value_set(plain(said.holds)) | {v for part in _parts(gold) for v in value_set(plain(part))}
        for key in said.superseded_keys:
            old = value_set(plain(key)) - holds
            if old and set(said.turns) & set(metric.turns) and old <= value_set(plain(suggestion.text)):
                yield Place("superseded", suggestion.text, turns=metric.turns, note=f"{said.what}: {said.holds}")


def _parts(gold: GoldInterview) -> Iterator[str]:
    yield from (gold.gold.part(part) for part in PARTS)


def claims(text: str) -> frozenset[Claim]:
    """The numbers of a text with how they are meant: percent, points, times, or plain."""
    form = plain(text)
    found = []
    for stated in values(text):
        inside, before, after = (
            form[stated.start : stated.end],
            form[max(0, stated.start - 3) : stated.start],
            form[stated.end :],
        )
        if _POINTS.match(after) or "百分点" in inside:
            kind = "points"
        elif _PERCENT.match(after) or "百分之" in before + inside or "%" in inside or inside.endswith("成"):
            kind = "percent"
        else:
            kind = "times" if _TIMES.match(after) else "plain"
        found.append((stated.value, kind))
    return frozenset(found)
