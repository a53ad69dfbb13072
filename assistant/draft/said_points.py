"""The differences in percentage points that somebody names in Chinese: 十五个百分点, 十五个点."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.language.numerals import numbers, written
from assistant.patterns import regex
from assistant.records import Metric, Passage, Suggestion, Transcript

SHARE = regex(r"分之|成|%")
WITHIN = 6  # sentences after the ends in which their difference is named
BETWEEN = "→"  # in the derivation of a wording that tells both ends and no arithmetic
_POINTS = regex(r"个?百分点|个点")


def said_points(passage: Passage) -> set[Decimal]:
    """The differences in percentage points that a passage names."""
    found = numbers(passage.text, "zh")
    return {n.value for n in found if _POINTS.match(passage.text, n.span.end) and not SHARE.search(n.text)}


def points_named(
    metric: Metric, places: Sequence[int], passages: Sequence[Passage], transcript: Transcript, closed: frozenset[int]
) -> bool:
    """Whether somebody names the difference between the two Chinese shares of a change in the next sentences."""
    ends = [end for end in (metric.before, metric.after) if end is not None and end.unit == "percent"]
    if transcript.lang != "zh" or len(ends) != 2 or not places:
        return False
    points = abs(ends[1].value - ends[0].value)
    near = range(max(places), min(max(places) + WITHIN + 1, len(passages)))
    answers = (at for at in near if transcript.turns[passages[at].turn].role != "interviewer" and at not in closed)
    return any(points in said_points(passages[at]) for at in answers)


def with_difference(text: str, before: Decimal, after: Decimal) -> str:
    """A Chinese wording of two shares, with the points between them: 从81%提高到96%，提高15个百分点 (without a full stop)."""
    how = "提高" if after > before else "下降"
    return f"{text.rstrip('。')}，{how}{written(abs(after - before), 'zh')}个百分点"


def named_too(metric: Metric, suggestion: Suggestion) -> Suggestion:
    """A wording from end to end with the difference that somebody named; any other as it is."""
    if metric.before is None or metric.after is None or BETWEEN not in suggestion.derivation:
        return suggestion
    before, after = metric.before.value, metric.after.value
    text = with_difference(suggestion.text, before, after)
    return replace(suggestion, text=text, derivation=f"{after:f} - {before:f} = {after - before:f}")
