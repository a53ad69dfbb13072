"""Metrics of an interview: quantified states and changes with what limits them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from assistant.corrections.put_right import NOTHING, PutRight
from assistant.metrics import asked_again_zh, asked_old_zh, exchange_lists_en, exchanges_zh
from assistant.metrics.anecdotes import anecdote
from assistant.metrics.bridged import bridged
from assistant.metrics.build import Context, disputed, from_arrow, value_of, with_caution, with_period
from assistant.metrics.called import is_counted
from assistant.metrics.confirmed import answer_to
from assistant.metrics.corrected_pairs import told_again, whole
from assistant.metrics.correction import Correction
from assistant.metrics.corrections import corrections
from assistant.metrics.differences import differences
from assistant.metrics.disagree import both_places
from assistant.metrics.fit import Arrow
from assistant.metrics.later_tellings import told_anew, without_older
from assistant.metrics.learned_links import APART, learned
from assistant.metrics.lessened import explained, lessened
from assistant.metrics.linked import linked
from assistant.metrics.listening import year_of
from assistant.metrics.lone_pairs import lone_pairs
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.named_again_en import named_again
from assistant.metrics.names_zh_rate import with_rate
from assistant.metrics.names_zh_share import as_rate
from assistant.metrics.names_zh_use import with_use, without_deed
from assistant.metrics.outdated import replaced_later
from assistant.metrics.pairs import pairs
from assistant.metrics.parted import in_use, of_whole, parts
from assistant.metrics.placed import placed
from assistant.metrics.put_right import put_right, replaced
from assistant.metrics.quantities import find_quantities
from assistant.metrics.recorded import without_records
from assistant.metrics.refuted_en import refuted
from assistant.metrics.rules_zh import level
from assistant.metrics.saved import saved
from assistant.metrics.second_thoughts import second_thoughts
from assistant.metrics.set_aside import set_aside
from assistant.metrics.spoken import Spoken
from assistant.metrics.states import standing, without_rivals
from assistant.metrics.steps_zh import without_steps
from assistant.metrics.still_asked_en import still_asked
from assistant.metrics.talk_corrections import put_right_in, with_talk_corrections
from assistant.metrics.told import changed
from assistant.metrics.told_back_en import told_back
from assistant.metrics.topic_return_en import returned
from assistant.metrics.unchanged_zh import denied_values, unchanged, values
from assistant.metrics.units import comparable, converted
from assistant.metrics.vanished import denied
from assistant.metrics.weighed_zh import weighed
from assistant.metrics.wholes_en import without_wholes
from assistant.records import Metric, MetricValue, Passage, Quantity, Span, Transcript, Turn

_NEAR = 6  # turns
_ROUNDED = 20  # a twentieth: what is said in round numbers lies no further apart


def find_metrics(transcript: Transcript, passages: Sequence[Passage], put: PutRight = NOTHING) -> tuple[Metric, ...]:
    """Metrics of the interview in order of speech; off-record passages yield none.

    What may have been meant in confidence (`Passage.doubtful`) still puts other numbers right, but no metric rests on it.

    Precise before complete: a pair of values is formed only where the words join them ("from A to B"), contrast two
    times ("used to be", 现在), or a question names the one and its answer the other.

    Args:
        transcript: the interview.
        passages: its passages; without any, nothing is off the record.
        put: what was put right in the talk, besides what this room finds by itself.
    """
    return metrics_spoken(Spoken(transcript, passages), put)


def metrics_spoken(spoken: Spoken, put: PutRight) -> tuple[Metric, ...]:
    """The metrics of an interview of which more than these is asked; see `find_metrics`."""
    said, transcript, passages = spoken.said, spoken.transcript, spoken.passages
    places = placed(spoken.found, said, transcript.lang, year_of(transcript))
    held = {span for metric in places for span in metric.spans}
    found = [m for m in spoken.found if m.quantity.span not in held]
    gone = corrections(found, said, transcript.lang) if held else spoken.gone
    told = _metrics(found, said, transcript.lang, places, gone, put)
    doubtful = [p for p in passages if p.doubtful]
    asking = {turn.index for turn in transcript.turns if turn.role == "interviewer"}
    repeats = [p for p in doubtful if p.turn in asking]
    heard = [_told_without(m, repeats) for m in told]
    places_held = [p.span for p in doubtful]
    kept = [m for m in heard if not any(_touches(s, place) for s in m.spans for place in places_held)]
    return tuple(replace(m, id=f"m{n}") for n, m in enumerate(kept, 1))


def _touches(one: Span, two: Span) -> bool:
    return one.start < two.end and two.start < one.end


def _told_without(metric: Metric, places: Sequence[Passage]) -> Metric:
    """The metric without those tellings, where both of its ends were told elsewhere: what an interviewer only says again."""
    ends = [end.span for end in (metric.before, metric.after) if end is not None and end.span is not None]
    again = [p for p in places if any(_touches(s, p.span) for s in metric.spans)]
    if not again or len(ends) < 2 or any(_touches(end, p.span) for end in ends for p in again):
        return metric
    spans = tuple(s for s in metric.spans if not any(_touches(s, p.span) for p in again))
    return replace(metric, spans=spans, turns=tuple(t for t in metric.turns if t not in {p.turn for p in again}))


def metrics_in_text(text: str, lang: str) -> tuple[tuple[Quantity, ...], tuple[Metric, ...]]:
    """Quantities and metrics of a text that one person says; spans count in `text`."""
    quantities = tuple(replace(q, turn=0) for q in find_quantities(text, lang))
    transcript = text_transcript(text, lang)
    return quantities, find_metrics(transcript, (), put_right_in(transcript))


def text_transcript(text: str, lang: str) -> Transcript:
    """A text as the transcript of one turn that the interviewed side says."""
    turn = Turn(0, "", "interviewee", Span(0, len(text)))
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Transcript(digest[:16], "text", "text", digest, lang, None, text, (turn,), ())


def _metrics(
    found: Sequence[Mention],
    said: Sequence[Line],
    lang: str,
    elsewhere: Sequence[Metric],
    righted: Sequence[Correction],
    put: PutRight,
) -> tuple[Metric, ...]:
    divided = parts(found) if lang == "zh" else []
    apart = {m.quantity.span for pair in divided if in_use(pair) for m in pair}
    apart |= differences(found) if lang == "zh" else set()
    arrows: list[Arrow] = []
    doubted: list[Arrow] = []
    told = pairs([m for m in found if m.quantity.span not in apart], said, lang)
    gone = with_talk_corrections(righted, put, found, told)
    anew = told_anew(told, found)
    told = list(without_older(told, anew))
    thought, unsure = second_thoughts(told, found, gone)
    anew += thought
    gone = [*gone, *(c for c in anew if c.old.quantity.span not in {g.old.quantity.span for g in gone})]
    again = told_again(told, gone)
    gone = whole(gone, again)
    for arrow in told:
        mended = arrow if any(arrow is wrong for wrong, _ in again) else replaced(put_right(arrow, gone), found)
        answer = answer_to(mended, found, said)
        if answer != "unanswered":
            sure = answer == "told" and not any(arrow is a for a in unsure)
            (arrows if sure else doubted).append(mended)
    if lang != "zh":
        held = [m for a in (*arrows, *doubted) for m in (a.before, a.after)]
        arrows, refused, instead = refuted(arrows, _unheld(found, held), said)
        arrows, doubted = arrows + instead, doubted + refused
    void = [c.old for c in gone if lang == "zh" or c.new is None]
    ends = [m for a in arrows for m in (a.before, a.after)] + void
    if lang == "zh":
        over = bridged([m for m in found if m.quantity.span not in apart], ends, said)
        arrows += over
        ends += [m for a in over for m in (a.before, a.after)]
    lone = lone_pairs(_unheld([m for m in found if m.quantity.span not in apart], ends), found, said)
    arrows += lone if lang == "zh" else [put_right(arrow, gone) for arrow in lone]
    ends += [m for a in lone for m in (a.before, a.after)]
    unjoined = [m for m in found if m.quantity.span not in apart]
    unjoined = unjoined if lang == "zh" else without_wholes(unjoined, said)
    joined = linked(unjoined, ends, said, lang, None if lang == "zh" else APART)
    if lang == "zh":
        joined += exchanges_zh.exchanges(unjoined, [*ends, *(m for a in joined for m in (a.before, a.after))], said)
        joined += asked_old_zh.asked_old(unjoined, [*ends, *(m for a in joined for m in (a.before, a.after))], said)
        joined += asked_again_zh.asked_again(unjoined, [*ends, *(m for a in joined for m in (a.before, a.after))], said)
        held = [*void, *(m for a in doubted for m in (a.before, a.after))]
        joined += weighed([*arrows, *joined], held, unjoined, said)
    else:
        joined += learned(unjoined, [*ends, *(m for a in joined for m in (a.before, a.after))], arrows, said)
        held = [*ends, *(m for a in (*joined, *doubted) for m in (a.before, a.after))]
        joined += exchange_lists_en.exchanges(unjoined, held, said)
        held = [*held, *(m for a in joined for m in (a.before, a.after))]
        joined += still_asked(unjoined, held, said)
        held = [*held, *(m for a in joined for m in (a.before, a.after))]
        joined += told_back(unjoined, held)
        held = [*held, *(m for a in joined for m in (a.before, a.after))]
        joined += named_again(unjoined, held, said)
        held = [*held, *(m for a in joined for m in (a.before, a.after))]
        joined += returned(unjoined, held, said)
    arrows += joined if lang == "zh" else [put_right(arrow, gone) for arrow in joined]
    if lang == "zh":
        arrows = _changes_only(arrows, told, found, said)
    arrows = without_records(arrows, lang)
    context = Context(said, found, lang)
    metrics = [
        both_places(from_arrow(a, _gone(a, gone) or denied(a, said), context), a, gone, said, lang) for a in arrows
    ]
    metrics += [disputed(from_arrow(a, _gone(a, gone), context), lang) for a in doubted]
    metrics += elsewhere
    used = {m.quantity.span for a in (*arrows, *doubted) for m in (a.before, a.after)}
    wholes = [(pair, of_whole(pair, context)) for pair in divided if not {m.quantity.span for m in pair} & used]
    metrics += [metric for _, metric in wholes if metric is not None]
    used |= {m.quantity.span for pair, metric in wholes if metric is not None for m in pair}
    taken_back = {c.old.quantity.span for c in gone}
    for mention in found:
        if mention.quantity.span not in used:
            metric = _alone(mention, gone, context, state=mention.quantity.span not in apart)
            if metric is not None:
                metrics.append(_taken_back(metric, lang) if mention.quantity.span in taken_back else metric)
    metrics = replaced_later([m for m in metrics if not explained(m, metrics)], lang)
    metrics = without_rivals(set_aside(metrics, said, lang))
    ordered = [
        with_period(m, metrics, context) for m in sorted(_merged(metrics), key=lambda m: (m.spans[0], m.spans[-1]))
    ]
    named = (
        without_steps([without_deed(with_use(as_rate(with_rate(m, said)), said)) for m in ordered])
        if lang == "zh"
        else ordered
    )
    return tuple(replace(m, id=f"m{n}") for n, m in enumerate(named, 1))


def _changes_only(
    arrows: Sequence[Arrow], told: Sequence[Arrow], found: Sequence[Mention], said: Sequence[Line]
) -> list[Arrow]:
    """The Chinese pairs but for those of which the words say that nothing changed between them."""
    refused = denied_values(told, found, said)
    return [a for a in arrows if not (_level(a) or unchanged(a) or (refused and values(a) in refused))]


def _level(arrow: Arrow) -> bool:
    """Whether the Chinese sentence that holds both values says that nothing changed."""
    one, two = sorted((arrow.before, arrow.after), key=lambda m: m.quantity.span)
    start = one.line.span.start
    here = one.line.index == two.line.index
    return here and level(one.line.text, one.quantity.span.start - start, two.quantity.span.end - start)


def _unheld(found: Sequence[Mention], ends: Sequence[Mention]) -> list[Mention]:
    held = {m.quantity.span for m in ends}
    return [m for m in found if m.quantity.span not in held]


def _taken_back(metric: Metric, lang: str) -> Metric:
    return with_caution(replace(metric, status="superseded"), "superseded", lang)


def _alone(mention: Mention, gone: Sequence[Correction], context: Context, *, state: bool) -> Metric | None:
    """What a value tells that is no end of a change; `state` where it may be a level."""
    if context.lang == "zh" and anecdote(mention):
        return None
    told = changed(mention, context) or _put_right(mention, gone, context)
    righted = any(c.new is not None and c.new.quantity.span == mention.quantity.span for c in gone)
    told = told or saved(mention, context) or lessened(mention, context)
    return told or (standing(mention, context, righted=righted) if state else None)


def _put_right(mention: Mention, gone: Sequence[Correction], context: Context) -> Metric | None:
    """ "Up by 18%, no, sorry, 16%.": the right number is told of what the wrong one was."""
    said = next((c for c in gone if c.new is not None and c.new.quantity.span == mention.quantity.span), None)
    if said is None or said.new is None or said.old.quantity.kind not in ("percent", "points", "multiple"):
        return None
    wrong = changed(said.old, context) if said.old.quantity.unit == said.new.quantity.unit else None
    return None if wrong is None or wrong.change is None else _instead(wrong, said.new)


def _instead(wrong: Metric, mention: Mention) -> Metric:
    change = wrong.change
    assert change is not None  # a told change has its value
    value = mention.quantity.value.copy_sign(change.value) if change.kind != "times" else mention.quantity.value
    return replace(
        wrong, change=replace(change, value=value), turns=(mention.line.turn,), spans=(mention.quantity.span,)
    )


def _gone(arrow: Arrow, gone: Sequence[Correction]) -> bool:
    """Whether an end of the change was taken back, here or where the same value was said just before."""
    for end in (arrow.before, arrow.after):
        for mention in (c.old for c in gone):
            near = abs(mention.line.turn - end.line.turn) <= 3
            if mention.quantity.span == end.quantity.span or (near and _equal(value_of(mention), value_of(end))):
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
    if two.change is not None and two.change.kind == "times" and one.after is not None:
        near = min(abs(a - b) for a in one.turns for b in two.turns) <= 1
        return (
            (
                near
                and comparable(one.before.unit, one.after.unit)
                and one.after.value / one.before.value
                in (two.change.value, two.change.value - 1)  # 涨了七倍，从三到二十一
            )
            if one.before.value
            else False
        )
    if two.change is not None and one.change is not None:
        apart = abs(abs(one.change.value) - abs(two.change.value))
        slip = one.change.kind == "points" and two.change.kind == "percent" and apart == 0  # percent said for points
        return slip or (apart <= 1 and one.change.kind == two.change.kind)
    return (_equal(one.after, two.after) or _equal(one.before, two.after)) and not _by_chance(one, two)


def _by_chance(one: Metric, two: Metric) -> bool:
    """Whether a small count is told again so far away that it is another one."""
    value = two.after
    small = value is not None and value.unit.startswith("count") and abs(value.value) < _ROUNDED
    rated = one.after is not None and value is not None and one.after.unit != value.unit
    if small and rated and value is not None and value.text.isascii() and not set(one.turns) & set(two.turns):
        return True  # "two a week" and "two"
    return small and min(abs(a - b) for a in one.turns for b in two.turns) > _NEAR


def _close(one: MetricValue | None, two: MetricValue | None) -> bool:
    """Whether the bare numbers are one value, rounded: "fourteen to three" for 14% to 3.1%."""
    return one is not None and two is not None and abs(one.value - two.value) * _ROUNDED <= abs(two.value)


def _equal(one: MetricValue | None, two: MetricValue | None) -> bool:
    if one is None or two is None:
        return one is two
    return comparable(one.unit, two.unit) and converted(one.value, one.unit, two.unit) == two.value


def _joined(one: Metric, two: Metric) -> Metric:
    revived = one.status == "superseded" and two.status in ("stated", "approximate")
    measured = (
        one.before is not None and one.before.unit == "count" and two.before is not None and two.before.unit != "count"
    )
    better = two if two.before is not None and (revived or (measured and two.status in ("stated", one.status))) else one
    apart = min(abs(a - b) for a in one.turns for b in two.turns)  # far off a like value may be of something else
    boast = [c for c in two.cautions if c.code == "vanity" and c.code not in [b.code for b in better.cautions]]
    return replace(
        better,
        name=better.name or (two.name if (apart <= _NEAR and not _of_a_whole(one, two)) or two.before else ""),
        cautions=(*better.cautions, *(boast if two.change is not None and two.before is None else [])),
        period=better.period or (two.period if (two.before is None) == (one.before is None) else None),
        turns=tuple(sorted({*one.turns, *two.turns})),
        spans=tuple(sorted({*one.spans, *two.spans})),
    )


def _of_a_whole(pair: Metric, state: Metric) -> bool:
    """Whether the English name of a state would name two percentages by what they are of: "the invoices"."""
    percent = pair.before is not None and pair.before.unit == "percent"
    return percent and state.before is None and is_counted(state.name)
