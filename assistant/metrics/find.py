"""Metrics of an interview: quantified states and changes with what limits them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from assistant.metrics.build import changed, from_arrow, standing
from assistant.metrics.corrections import replaced, withdrawn
from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Line, Mention, lines, mentions
from assistant.metrics.pairs import answered, pairs
from assistant.metrics.quantities import find_quantities
from assistant.metrics.units import comparable, converted
from assistant.records import Metric, MetricValue, Passage, Quantity, Span, Transcript, Turn


def find_metrics(transcript: Transcript, passages: Sequence[Passage]) -> tuple[Metric, ...]:
    """Metrics of the interview in order of speech; off-record passages yield none.

    Precise before complete: a pair of values is formed only where the words join them ("from A to B"), contrast two
    times ("used to be", 现在), or a question names the one and its answer the other.
    """
    said = lines(transcript, passages)
    recorded = int(transcript.recorded[:4]) if transcript.recorded and transcript.recorded[:4].isdigit() else None
    found = mentions(said, transcript.lang, recorded)
    return _metrics(found, said, transcript.lang)


def metrics_in_text(text: str, lang: str) -> tuple[tuple[Quantity, ...], tuple[Metric, ...]]:
    """Quantities and metrics of a text that one person says; spans count in `text`."""
    turn = Turn(0, "", "interviewee", Span(0, len(text)))
    digest = hashlib.sha256(text.encode()).hexdigest()
    transcript = Transcript(digest[:16], "text", "text", digest, lang, None, text, (turn,), ())
    quantities = tuple(replace(q, turn=0) for q in find_quantities(text, lang))
    return quantities, find_metrics(transcript, ())


def _metrics(found: Sequence[Mention], said: Sequence[Line], lang: str) -> tuple[Metric, ...]:
    gone = withdrawn(found, said, lang)
    arrows: list[Arrow] = []
    for arrow in pairs(found, lang):
        mended = replaced(arrow, found)
        if answered(mended, found):
            arrows.append(mended)
    metrics = [from_arrow(a, _gone(a, gone), said, lang) for a in arrows]
    used = [m.quantity.span for a in arrows for m in (a.before, a.after)]
    for mention in found:
        if mention.quantity.span not in used:
            metric = changed(mention, said, lang) or standing(mention, said, lang)
            if metric is not None:
                taken_back = any(mention.quantity.span == m.quantity.span for m in gone)
                metrics.append(replace(metric, status="superseded") if taken_back else metric)
    ordered = sorted(_merged(metrics), key=lambda m: (m.spans[0], m.spans[-1]))
    return tuple(replace(m, id=f"m{n}") for n, m in enumerate(ordered, 1))


def _gone(arrow: Arrow, gone: Sequence[Mention]) -> bool:
    """Whether an end of the change was taken back, here or where the same value was said just before."""
    for end in (arrow.before, arrow.after):
        for mention in gone:
            same = mention.quantity.value == end.quantity.value and comparable(mention.quantity.unit, end.quantity.unit)
            if mention.quantity.span == end.quantity.span or (same and abs(mention.line.turn - end.line.turn) <= 3):
                return True
    return False


def _merged(metrics: Sequence[Metric]) -> list[Metric]:
    """The same change told twice is one metric with all its places; a change that a pair explains is no second one."""
    out: list[Metric] = []
    for metric in metrics:
        at = next((n for n, other in enumerate(out) if _same(other, metric)), None)
        if at is None:
            out.append(metric)
        else:
            out[at] = _joined(out[at], metric)
    return out


def _same(one: Metric, two: Metric) -> bool:
    if two.before is not None and one.before is not None:
        return _equal(one.before, two.before) and _equal(one.after, two.after)
    if one.before is None or two.before is not None:
        return (
            one.before is None
            and two.before is None
            and one.name == two.name
            and one.change == two.change
            and _equal(one.after, two.after)
        )
    if two.change is not None and one.change is not None:
        apart = abs(abs(one.change.value) - abs(two.change.value))
        slip = one.change.kind == "points" and two.change.kind == "percent" and apart == 0  # percent said for points
        return slip or (apart <= 1 and one.change.kind == two.change.kind)
    return _equal(one.after, two.after) or _equal(one.before, two.after)


def _equal(one: MetricValue | None, two: MetricValue | None) -> bool:
    if one is None or two is None:
        return one is two
    return comparable(one.unit, two.unit) and converted(one.value, one.unit, two.unit) == two.value


def _joined(one: Metric, two: Metric) -> Metric:
    better = (
        two
        if one.status == "superseded" and two.status in ("stated", "approximate") and two.before is not None
        else one
    )
    return replace(
        better,
        name=better.name or two.name,
        period=one.period or two.period,
        turns=tuple(sorted({*one.turns, *two.turns})),
        spans=tuple(sorted({*one.spans, *two.spans})),
    )
