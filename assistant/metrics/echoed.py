"""Changes that need no name: the question names a value again that was told before, and the answer has the new one.

"It took twenty-five minutes." … "And what happened to the twenty-five minutes?" – "Six." Nobody says in these sentences
what is measured, and nobody has to: who was told of the twenty-five minutes understands that they fell to six.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.metrics.quantities import find_quantities
from assistant.metrics.units import comparable, converted
from assistant.patterns import regex
from assistant.records import Metric, MetricValue, Transcript, Turn

_ANSWERED = 2  # turns after the question in which the value comes
_OPENING = 40  # characters of the answer before its value
_APART = 3  # a baseline told in the turns right before is no earlier telling: it may be what was just corrected
_ASKS = ("?", "？")
_STOPS = ("?", "？", ".", "。", "!", "！", "\n")
_DENIES = regex(r"\bnot\b|n't\b|\bno\b|[不没]", re.IGNORECASE)


def echoed(metrics: Sequence[Metric], transcript: Transcript) -> frozenset[str]:
    """The metrics without a name whose baseline was told by those interviewed, then named again by a question.

    Args:
        metrics: what was found in the interview, with ids.
        transcript: the interview.

    Returns:
        Their ids.
    """
    return frozenset(metric.id for metric in metrics if not metric.name and _echoed(metric, transcript))


def _echoed(metric: Metric, transcript: Transcript) -> bool:
    before, after = metric.before, metric.after
    if before is None or after is None or before.span is None or after.span is None:
        return False
    asked, answered = _turn(before, transcript), _turn(after, transcript)
    if asked is None or answered is None or not _told_before(before, asked, transcript):
        return False
    opens = after.span.start - answered.span.start <= _OPENING
    return 0 < answered.index - asked.index <= _ANSWERED and opens and _asks(before, asked, transcript)


def _turn(end: MetricValue, transcript: Transcript) -> Turn | None:
    span = end.span
    return next((t for t in transcript.turns if span and t.span.start <= span.start < t.span.end), None)


def _asks(named: MetricValue, turn: Turn, transcript: Transcript) -> bool:
    """Whether a turn asks what became of the value it names; one that denies something of it does not."""
    text = transcript.text[turn.span.start : turn.span.end].rstrip()
    return not _DENIES.search(_sentence(named, transcript)) and (turn.role == "interviewer" or text.endswith(_ASKS))


def _sentence(named: MetricValue, transcript: Transcript) -> str:
    assert named.span is not None
    start = max(transcript.text.rfind(stop, 0, named.span.start) for stop in _STOPS) + 1
    ends = [at for stop in _STOPS if (at := transcript.text.find(stop, named.span.end)) >= 0]
    return transcript.text[start : min(ends, default=len(transcript.text))].strip()


def _told_before(before: MetricValue, asked: Turn, transcript: Transcript) -> bool:
    """Whether somebody other than who asks told the value, some turns before."""
    earlier = [t for t in transcript.turns[: max(0, asked.index - _APART)] if t.role != "interviewer"]
    texts = (transcript.text[t.span.start : t.span.end] for t in earlier)
    return any(_says(text, before, transcript.lang) for text in texts)


def _says(text: str, end: MetricValue, lang: str) -> bool:
    return any(
        comparable(one.unit, end.unit) and converted(one.value, one.unit, end.unit) == end.value
        for one in find_quantities(text, lang)
    )
