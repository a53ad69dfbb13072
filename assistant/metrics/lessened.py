"""Chinese changes told as an amount: 等待时间缩短了四十分钟, 客诉少了四十多起, 造价降了两百块."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.build import Context, status_of, value_of
from assistant.metrics.cautions import doubts
from assistant.metrics.mentions import Mention
from assistant.metrics.names_zh import own_name
from assistant.metrics.names_zh_near import work_name
from assistant.metrics.period import period_of
from assistant.metrics.phrases import caution
from assistant.metrics.units import base_and_rate, comparable, converted
from assistant.patterns import regex
from assistant.records import Metric

_HEDGES = r"(?:近|约|大概|差不多|将近|快|足足|整整)*"
# What the speaker says, and what an editor calls it.
_MOVES = (
    (regex(rf"(?P<verb>缩短了?|快了){_HEDGES}$"), "缩短"),
    (regex(rf"(?P<verb>(?:减少|少|减)了){_HEDGES}$"), "减少"),
    (regex(rf"(?P<verb>(?:下降|降低|降|便宜|压低)了){_HEDGES}$"), "降低"),
    (regex(rf"(?P<verb>(?:增加|多|新增)了){_HEDGES}$"), "增加"),
)
_OF_KINDS = {
    "缩短": ("duration",),
    "减少": ("duration", "count", "rate", "money"),
    "降低": ("money", "rate"),
    "增加": ("count", "rate", "money"),
}
_NEAR = 2  # turns


def lessened(mention: Mention, context: Context) -> Metric | None:
    """The amount by which a named measure changed; its name begins with how it changed (缩短的等待时间). None where none is told."""
    marked = mention.hoped or mention.foreign or mention.line.asked or mention.line.label in ("challenge", "background")
    if marked or not mention.measured or context.lang != "zh":
        return None
    lead = mention.line.text[: mention.quantity.span.start - mention.line.span.start]
    told = next(((found, word) for pattern, word in _MOVES if (found := pattern.search(lead))), None)
    if (
        told is None
        or mention.quantity.kind not in _OF_KINDS[told[1]]
        or (mention.bare and mention.quantity.kind == "count")
    ):
        return None
    name = own_name(mention) or work_name(lead[: told[0].start()], mention.quantity.kind)
    if not name or "率" in name:
        return None
    status = status_of([mention], taken_back=False, mixed=False)
    period = period_of(None, mention, context.lang)
    codes = ["no-baseline", *doubts([mention], context.said, status, period, context.lang)]
    cautions = tuple(caution(c, context.lang) for c in codes)
    turns, spans = (mention.line.turn,), (mention.quantity.span,)
    return Metric("", f"{told[1]}的{name}", None, value_of(mention), None, period, None, status, turns, spans, cautions)


def moved_by(name: str) -> tuple[str, str]:
    """How the measure changed and what it is, from the name of such a metric; two empty words for any other name."""
    verb, of, rest = name.partition("的")
    return (verb, rest) if of and verb in _OF_KINDS and rest else ("", "")


def explained(metric: Metric, metrics: Sequence[Metric]) -> bool:
    """Whether the amount is the difference of two values told near by, which say more."""
    after = metric.after
    if after is None or not moved_by(metric.name)[0]:
        return False
    for other in metrics:
        if other.before is None or other.after is None or not comparable(other.before.unit, other.after.unit):
            continue
        near = min(abs(a - b) for a in metric.turns for b in other.turns) <= _NEAR
        units = comparable(base_and_rate(after.unit)[0], base_and_rate(other.before.unit)[0])
        if near and units:
            ends = [converted(end.value, end.unit, after.unit) for end in (other.before, other.after)]
            if abs(ends[1] - ends[0]) == after.value:
                return True
    return False
