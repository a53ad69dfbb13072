"""English changes that are taken off the table as soon as they are told: "One shop went from eleven to fifty-five. Leave it."."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.mentions import Line
from assistant.patterns import caseless
from assistant.records import Metric

_LEAVE = caseless(
    r"\W*(?:(?:so|but|no|and|please|just|i['’]d|let['’]s|you can|better)\W+)*"
    r"(?:(?:leave|skip|forget|ignore|drop|scrap|park)\s+(?:it|that|this|those|them|that one|this one)(?:\s+(?:out|alone|off|be|for now))?"
    r"|(?:don['’]t|do not|never)\s+(?:use|print|put|quote|write|publish)\s+(?:it|that|this|those|them|that one|this one)(?:\s+(?:in|down|anywhere))?|not that one)"
    r"(?:,?\s+(?:please|thanks|thank you|though|would you))?\W*"
)
_LINES = 2


def left_at_once(metric: Metric, said: Sequence[Line]) -> bool:
    """Whether a sentence right after the values of a change, in the same turn, does no more than ask to leave it.

    Args:
        metric: a metric with both of its values.
        said: the usable lines of the interview.
    """
    if metric.before is None or metric.after is None or not metric.spans:
        return False
    end = max(metric.spans).end
    at = next((x for x in said if x.span.start < end <= x.span.end), None)
    if at is None:
        return False
    rest = (x for x in said if x.turn == at.turn and 0 < x.index - at.index <= _LINES)
    return any(_LEAVE.fullmatch(x.text) for x in rest)
