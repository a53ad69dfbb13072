"""One metric from the mentions that state it, with its status and cautions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from assistant.metrics.arithmetic import percent_change, tidy
from assistant.metrics.called import is_counted
from assistant.metrics.cautions import doubts, limits
from assistant.metrics.correction import rest_of
from assistant.metrics.counters_zh import counter_after
from assistant.metrics.estimated import as_estimate
from assistant.metrics.fit import Arrow
from assistant.metrics.lent_unit_en import with_unit_said
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.names import asked_rate, is_score, is_share, name_of, shared_name
from assistant.metrics.names_en_each import with_each
from assistant.metrics.names_en_late import late_name
from assistant.metrics.names_en_shares import named_share
from assistant.metrics.names_zh import unit_of
from assistant.metrics.names_zh_share import among_name
from assistant.metrics.period import period_after, period_of
from assistant.metrics.phrases import caution
from assistant.metrics.units import base_and_rate, comparable, converted, is_time, lasting
from assistant.metrics.units_en import unit_after
from assistant.patterns import regex
from assistant.records import Change, Direction, Metric, MetricValue, Span, Status

# "On the old line it was sixteen" and "compared to the barge" name what it is compared with.
_NO_NAME = regex(r"(?:the )?(?:old|compared)\b", re.I)
# "Sunday nights", "mornings": when something is done, and not what.
_WHEN_NAME = regex(
    r"\b(?:mornings?|evenings?|nights?|afternoons?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$", re.I
)
_MARKS = 10
_HUNDRED = 100


@dataclass(frozen=True, slots=True)
class Context:
    """The interview around a metric: its usable lines, its quantities, its language."""

    said: Sequence[Line]
    found: Sequence[Mention]
    lang: str


def _as_share(arrow: Arrow, name: str, lang: str) -> Arrow:
    """ "Load factor went from 61 to 74": numbers of a rate are percentages, also where nobody says so."""
    ends = (arrow.before.quantity, arrow.after.quantity)
    marked = is_share(name, lang) and (
        lang == "zh"
        or re.search(
            r"\b(?:rate|share|percentage|proportion|accuracy|(?:load|capacity|power|occupancy|plant|seat) factor)\b",
            name,
        )
        is not None
    )
    small = all(q.value <= _MARKS for q in ends) and not marked  # "satisfaction from 3.6 to 4.4" is marks out of five
    if not is_share(name, lang) or small or any(q.kind != "count" or not 0 <= q.value <= 100 for q in ends):
        return arrow
    before, after = (
        replace(m, quantity=replace(m.quantity, unit="percent", kind="percent")) for m in (arrow.before, arrow.after)
    )
    return replace(arrow, before=before, after=after)


def _as_score(arrow: Arrow, name: str, context: Context) -> Arrow:
    """ "NPS from eleven to fifty-five": bare English numbers of a score have no unit, whatever eleven was told of before."""
    ends = (arrow.before, arrow.after)
    if context.lang == "zh" or not is_score(name, context.lang) or not all(m.bare for m in ends):
        return arrow
    said = {m.quantity.span: m for m in context.found}
    if any(m.quantity.span not in said for m in ends):
        return arrow
    before, after = (replace(m, quantity=said[m.quantity.span].quantity) for m in ends)
    return replace(arrow, before=before, after=after)


def _as_named(arrow: Arrow, name: str, lang: str) -> Arrow:
    """平均住院日从八点三到七点六: the name of the measure says what the bare numbers count, days or money."""
    unit, kind = unit_of(name) if lang == "zh" else ("", "")
    ends = (arrow.before, arrow.after)
    if not unit or any(m.quantity.kind != "count" or not m.bare for m in ends):
        return arrow
    before, after = (replace(m, quantity=replace(m.quantity, unit=unit, kind=kind)) for m in ends)
    return replace(arrow, before=before, after=after)


def from_arrow(arrow: Arrow, taken_back: bool, context: Context) -> Metric:
    """The metric of a change; `taken_back` when one of its values was corrected in the interview."""
    said, lang = context.said, context.lang
    ends = sorted((arrow.before, arrow.after), key=lambda m: m.quantity.span)
    told = sorted(arrow.told, key=lambda m: m.quantity.span) if arrow.told and lang == "zh" else []
    name = name_of(told, said, context.found, lang) if told else ""
    own = [m for m in ends if not told or m in told]  # who puts a value right may speak of a part: 普通件是七个
    name = name or (name_of if arrow.sure else shared_name)(own, said, context.found, lang)
    name = name or (asked_rate(ends, said, context.found) if lang == "zh" else "")
    name = "" if lang != "zh" and _NO_NAME.match(name) else name
    name = _share_name(arrow, name) if lang == "zh" else _english_name(name, ends, arrow, context)
    if lang != "zh" and all(m.quantity.unit[:3].isupper() for m in ends):
        name = next((longer for m in ends if (longer := with_each(name, rest_of(m))) != name), name)
    arrow = _as_named(_as_share(_as_score(arrow, name, context), name, lang), name, lang)
    if lang != "zh":
        arrow = with_unit_said(arrow, context.found)
        arrow = replace(
            arrow, before=as_estimate(arrow.before, context.found), after=as_estimate(arrow.after, context.found)
        )
    ends = sorted((arrow.before, arrow.after), key=lambda m: m.quantity.span)
    period = period_of(arrow.before, arrow.after, lang)
    before, after = _one_rate(value_of(arrow.before), value_of(arrow.after))
    mixed = _mixed(before, after)
    status = status_of(ends, taken_back=taken_back, mixed=mixed)
    codes = limits(before, after, name, mixed, lang) + doubts(ends, said, status, period, lang)
    if lang == "zh" and _of_two_sizes(before, after) and "vanity" not in codes:
        codes.append("vanity")
    exact = not mixed and comparable(before.unit, after.unit)
    change = change_of(before, after, name, lang) if exact else None
    if change is not None and _of_no_unit(arrow, name, lang):
        change = Change("absolute", tidy(after.value - before.value))
    return Metric(
        "", name, before, after, change, period,
        None if mixed else _direction(before, after), status,
        tuple(sorted({m.line.turn for m in ends})), tuple(m.quantity.span for m in ends), tuple(caution(c, lang) for c in codes),
    )  # fmt: skip


def _telling(name: str, ends: Sequence[Mention]) -> str:
    """The English name; empty where it is a time of the day or week and no number of these was told: "mornings fell"."""
    counted = all(m.quantity.kind in ("count", "rate") for m in ends)
    return "" if not counted and _WHEN_NAME.search(name) else name


def _english_name(name: str, ends: Sequence[Mention], arrow: Arrow, context: Context) -> str:
    """The name, if the values can be its own; else what their own sentences say, as "students" is no name of a share."""
    said, found = context.said, context.found
    told = _telling(named_share(name, ends, said, found), ends)
    if told or not name or not arrow.sure:
        return told
    return _telling(named_share(late_name(ends, said, found), ends, said, found), ends)


def _share_name(arrow: Arrow, name: str) -> str:
    """What share of what two Chinese percentages are, where their sentence says it; else the name."""
    ends = sorted((arrow.before, arrow.after), key=lambda m: m.quantity.span)
    return next((told for m in ends if (told := among_name(m))), "") or name


def _of_two_sizes(before: MetricValue, after: MetricValue) -> bool:
    """Whether two counts lie so far apart that they hardly count one thing: 二十七单 and 两万两千单."""
    counts = all(base_and_rate(end.unit)[0] == "count" and end.value for end in (before, after))
    return counts and not 1 <= _HUNDRED * abs(after.value / before.value) <= _HUNDRED**2


def _of_no_unit(arrow: Arrow, name: str, lang: str) -> bool:
    """Whether nobody says what two English numbers up to a hundred are, which may be percentages: no percent of percent."""
    ends = (arrow.before, arrow.after)
    bare = lang != "zh" and all(m.bare and m.quantity.kind == "count" and m.quantity.value <= _HUNDRED for m in ends)
    return bare and not is_counted(name)


def _one_rate(before: MetricValue, after: MetricValue) -> tuple[MetricValue, MetricValue]:
    """ "From three thousand a month to eighteen hundred": the time is said once and meant twice."""
    (base, rate), (base2, rate2) = base_and_rate(before.unit), base_and_rate(after.unit)
    if base != base2 or bool(rate) == bool(rate2):
        return before, after
    unit = f"{base}/{rate or rate2}"
    return replace(before, unit=unit), replace(after, unit=unit)


def with_caution(metric: Metric, code: str, lang: str) -> Metric:
    """The same metric with one caution more, unless it has it."""
    known = any(c.code == code for c in metric.cautions)
    return metric if known else replace(metric, cautions=(*metric.cautions, caution(code, lang)))


def disputed(metric: Metric, lang: str) -> Metric:
    """The same metric, which the interviewed side does not stand by: it is kept with a caution and worded nowhere."""
    status: Status = "incomplete" if metric.status in ("stated", "approximate") else metric.status
    return replace(with_caution(metric, "disputed", lang), status=status)


def with_period(metric: Metric, others: Sequence[Metric], context: Context) -> Metric:
    """The same metric with the period that was asked for and answered some turns later, where it had none."""
    if metric.period is not None or metric.change is None:
        return metric
    turns = [turn for other in others if other.change is not None for turn in other.turns if turn not in metric.turns]
    period = period_after(metric.turns, context.said, turns, context.lang)
    if period is None:
        return metric
    return replace(metric, period=period, cautions=tuple(c for c in metric.cautions if c.code != "no-period"))


def change_of(before: MetricValue, after: MetricValue, name: str, lang: str) -> Change:
    """Points between percentages, percent otherwise, an absolute difference from zero and between scores."""
    one, two = _same_unit(before, after)
    if base_and_rate(before.unit)[0] == "percent":
        return Change("points", tidy(two - one))
    percent = percent_change(one, two)
    if percent is None or is_score(name, lang):
        return Change("absolute", tidy(two - one))
    return Change("percent", tidy(percent.quantize(Decimal("0.1"))))


def value_of(mention: Mention) -> MetricValue:
    """The mention as one end of a metric; a Chinese count with the word that says what it counts, an English one with its unit."""
    quantity = mention.quantity
    at = quantity.span.end - mention.line.span.start
    rest = mention.line.text[at:]
    counter = (counter_after(rest) or unit_after(rest)) if quantity.kind in ("count", "rate") else ""
    text, span = quantity.text + counter, Span(quantity.span.start, quantity.span.end + len(counter))
    return MetricValue(quantity.value, quantity.unit, text, span, quantity.approximate)


def _same_unit(before: MetricValue, after: MetricValue) -> tuple[Decimal, Decimal]:
    small = after.unit if converted(Decimal(1), before.unit, after.unit) >= 1 else before.unit
    return converted(before.value, before.unit, small), converted(after.value, after.unit, small)


def _mixed(before: MetricValue, after: MetricValue) -> bool:
    """Whether the two do not measure alike; lengths of time always do, though a month is no number of days."""
    times = (
        is_time(before.unit) and is_time(after.unit) and base_and_rate(before.unit)[1] == base_and_rate(after.unit)[1]
    )
    return not comparable(before.unit, after.unit) and not times


def _direction(before: MetricValue, after: MetricValue) -> Direction:
    long = (lasting(before.value, before.unit), lasting(after.value, after.unit))
    one, two = _same_unit(before, after) if None in long else long
    if one is None or two is None:
        raise ValueError("lengths of time have a length")
    return "up" if two > one else "down" if two < one else "same"


def status_of(ends: Sequence[Mention], *, taken_back: bool, mixed: bool) -> Status:
    """How far the values can be used: what was taken back, hoped or is somebody else's cannot."""
    if taken_back:
        return "superseded"
    if any(m.hoped for m in ends):
        return "hoped"
    if any(m.foreign for m in ends):
        return "not-ours"
    if mixed:
        return "incomplete"
    return "approximate" if any(m.quantity.approximate for m in ends) else "stated"
