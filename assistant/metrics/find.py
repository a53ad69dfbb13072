"""Metrics of an interview: quantified states and changes with what limits them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from assistant.metrics.build import Context, changed, from_arrow, standing
from assistant.metrics.corrections import Correction, corrections, put_right, replaced
from assistant.metrics.fit import Arrow
from assistant.metrics.join import joined
from assistant.metrics.mentions import Line, Mention, lines, mentions
from assistant.metrics.pairs import answered, pairs
from assistant.metrics.quantities import find_quantities
from assistant.metrics.units import comparable, converted
from assistant.records import Metric, MetricValue, Passage, Quantity, Span, Transcript, Turn

_ROUNDED = 20  # a twentieth: what is said in round numbers lies no further apart


def find_metrics(transcript: Transcript, passages: Sequence[Passage]) -> tuple[Metric, ...]:
    """Metrics of the interview in order of speech; off-record passages yield none.

    Precise before complete: a pair of values is formed only where the words join them ("from A to B"), contrast two
    times ("used to be", 现在), or a question names the one and its answer the other.
    """
    said = lines(transcript, passages)
    found = mentions(said, transcript.lang, _year(transcript))
    return _metrics(found, said, transcript.lang)


def metrics_in_text(text: str, lang: str) -> tuple[tuple[Quantity, ...], tuple[Metric, ...]]:
    """Quantities and metrics of a text that one person says; spans count in `text`."""
    turn = Turn(0, "", "interviewee", Span(0, len(text)))
    digest = hashlib.sha256(text.encode()).hexdigest()
    transcript = Transcript(digest[:16], "text", "text", digest, lang, None, text, (turn,), ())
    quantities = tuple(replace(q, turn=0) for q in find_quantities(text, lang))
    return quantities, find_metrics(transcript, ())


def _metrics(found: Sequence[Mention], said: Sequence[Line], lang: str) -> tuple[Metric, ...]:
    gone = corrections(found, said, lang)
    arrows: list[Arrow] = []
    for arrow in pairs(found, lang):
        mended = replaced(put_right(arrow, gone), found)
        if answered(mended, found):
            arrows.append(mended)
    ends = [m for a in arrows for m in (a.before, a.after)] + [c.old for c in gone]
    arrows += joined(found, ends, said, lang)
    context = Context(said, found, lang)
    metrics = [from_arrow(a, _gone(a, gone), context) for a in arrows]
    used = [m.quantity.span for a in arrows for m in (a.before, a.after)]
    for mention in found:
        if mention.quantity.span not in used:
            metric = changed(mention, context) or standing(mention, context)
            if metric is not None:
                taken_back = any(mention.quantity.span == c.old.quantity.span for c in gone)
                metrics.append(replace(metric, status="superseded") if taken_back else metric)
    ordered = sorted(_merged(metrics), key=lambda m: (m.spans[0], m.spans[-1]))
    return tuple(replace(m, id=f"m{n}") for n, m in enumerate(ordered, 1))


def _gone(arrow: Arrow, gone: Sequence[Correction]) -> bool:
    """Whether an end of the change was taken back, here or where the same value was said just before."""
    for end in (arrow.before, arrow.after):
        for mention in (c.old for c in gone):
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
        loosely = (one.before.unit == "count") != (two.before.unit == "count")
        near = _equal(one.before, two.before) and _equal(one.after, two.after)
        return near or (loosely and _close(one.before, two.before) and _close(one.after, two.after))
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


def _close(one: MetricValue | None, two: MetricValue | None) -> bool:
    """Whether the bare numbers are one value, rounded: "fourteen to three" for 14% to 3.1%."""
    return one is not None and two is not None and abs(one.value - two.value) * _ROUNDED <= abs(two.value)


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
        period=better.period or (two.period if (two.before is None) == (one.before is None) else None),
        turns=tuple(sorted({*one.turns, *two.turns})),
        spans=tuple(sorted({*one.spans, *two.spans})),
    )


def withdrawn_spans(transcript: Transcript, passages: Sequence[Passage]) -> tuple[Span, ...]:
    """Every number that was taken back or corrected later, also where it is part of no metric; in order of speech."""
    said = lines(transcript, passages)
    found = mentions(said, transcript.lang, _year(transcript))
    return tuple(sorted({c.old.quantity.span for c in corrections(found, said, transcript.lang)}))


def _year(transcript: Transcript) -> int | None:
    """The year of the recording, where the file tells it."""
    year = (transcript.recorded or "")[:4]
    return int(year) if year.isdigit() else None
