"""One metric from the mentions that state it, with its status and cautions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from assistant.metrics.arithmetic import percent_change, tidy
from assistant.metrics.cues import cues
from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.names import is_score, is_share, name_of, own_name
from assistant.metrics.period import period_of
from assistant.metrics.phrases import caution
from assistant.metrics.units import base_and_rate, comparable, converted
from assistant.records import Change, Direction, Metric, MetricValue, Status

_UP_EN = re.compile(
    r"\b(?:up|grew|grown|rose|risen|increased?|gained|raised|improved|jumped|climbed|growth of|increase of|uplift of|lifted)\b[^,;.]{0,12}$",
    re.I,
)
_DOWN_EN = re.compile(
    r"\b(?:down|fell|fallen|dropped?|decreased?|cut|reduced|lost|reduction of|drop of|shaved|lowered)\b[^,;.]{0,14}$",
    re.I,
)
_MORE_EN = re.compile(r"^\s+(?:more|higher|faster|increase|growth|uplift|improvement|up)\b", re.I)
_LESS_EN = re.compile(r"^\s+(?:less|fewer|lower|drop|decrease|reduction|down|cheaper)\b", re.I)
_UP_ZH = re.compile(r"(?:涨|升|增长?|提高|提升|多|上升|增加)(?:了|出)?(?:近|约|大概|差不多|将近|快)?$")
_DOWN_ZH = re.compile(r"(?:降|跌|掉|减少?|少|缩短|下降|压缩|降低|省)(?:了)?(?:近|约|大概|差不多|将近|快)?$")
# The value holds for one place, which no wording here can name safely.
_ONE_PLACE = re.compile(
    r"那(?:家|个)店|[一这]家店|只有那|那一家|\b(?:just|only) (?:in |at |for )?(?:the |that |this )?one (?:store|site|office|terminal|ward|branch|plant)\b",
    re.I,
)
_TINY = 10


@dataclass(frozen=True, slots=True)
class Context:
    """The interview around a metric: its usable lines, its quantities, its language."""

    said: Sequence[Line]
    found: Sequence[Mention]
    lang: str


def _as_share(arrow: Arrow, name: str, lang: str) -> Arrow:
    """ "Load factor went from 61 to 74": numbers of a rate are percentages, also where nobody says so."""
    ends = (arrow.before.quantity, arrow.after.quantity)
    if not is_share(name, lang) or any(q.kind != "count" or not 0 <= q.value <= 100 for q in ends):
        return arrow
    before, after = (
        replace(m, quantity=replace(m.quantity, unit="percent", kind="percent")) for m in (arrow.before, arrow.after)
    )
    return replace(arrow, before=before, after=after)


def from_arrow(arrow: Arrow, taken_back: bool, context: Context) -> Metric:
    """The metric of a change; `taken_back` when one of its values was corrected in the interview."""
    said, lang = context.said, context.lang
    ends = sorted((arrow.before, arrow.after), key=lambda m: m.quantity.span)
    name = name_of(ends, said, context.found, lang)
    arrow = _as_share(arrow, name, lang)
    ends = sorted((arrow.before, arrow.after), key=lambda m: m.quantity.span)
    period = period_of(arrow.before, arrow.after, lang)
    before, after = _value(arrow.before), _value(arrow.after)
    mixed = _mixed(before, after)
    status = _status(ends, taken_back, mixed)
    codes = _limits(before, after, name, mixed, lang) + _doubts(ends, said, status, period, lang)
    return Metric(
        "", name, before, after, None if mixed else change_of(before, after, name, lang), period,
        None if mixed else _direction(before, after), status,
        tuple(sorted({m.line.turn for m in ends})), tuple(m.quantity.span for m in ends), tuple(caution(c, lang) for c in codes),
    )  # fmt: skip


def change_of(before: MetricValue, after: MetricValue, name: str, lang: str) -> Change:
    """Points between percentages, percent otherwise, an absolute difference from zero and between scores."""
    one, two = _same_unit(before, after)
    if base_and_rate(before.unit)[0] == "percent":
        return Change("points", tidy(two - one))
    percent = percent_change(one, two)
    if percent is None or is_score(name, lang):
        return Change("absolute", tidy(two - one))
    return Change("percent", tidy(percent.quantize(Decimal("0.1"))))


def changed(mention: Mention, context: Context) -> Metric | None:
    """A change told without its ends: "up 33%", 涨了十三个百分点, 翻了两番."""
    quantity, said, lang = mention.quantity, context.said, context.lang
    if mention.line.asked or mention.negated or quantity.kind not in ("percent", "points", "multiple"):
        return None
    sign = _moved(mention, lang)
    name = own_name(mention, lang)
    if sign == 0 or not name:
        return None
    kind = {"percent": "percent", "points": "points"}.get(quantity.kind, "times")
    value = quantity.value if kind == "times" else quantity.value * sign
    period = period_of(None, mention, lang, moments=False)
    status = _status([mention], False, False)
    codes = ["no-baseline", *_doubts([mention], said, status, period, lang)]
    change = Change("percent" if kind == "percent" else "points" if kind == "points" else "times", value)
    direction: Direction = "up" if sign > 0 else "down"
    return Metric(
        "",
        name,
        None,
        None,
        change,
        period,
        direction,
        status,
        (mention.line.turn,),
        (quantity.span,),
        tuple(caution(c, lang) for c in codes),
    )


def standing(mention: Mention, context: Context) -> Metric | None:
    """A share that is told without an earlier one: a state, not a change. Also hopes and others' figures, so marked."""
    quantity, said, lang = mention.quantity, context.said, context.lang
    marked = mention.hoped or mention.foreign
    held = mention.when is not None and mention.when.era == "after" and not mention.when.weak
    told = held or (mention.line.label == "result" and _alone(mention, context.found))
    if quantity.kind != "percent" or mention.negated or not (marked or (told and not mention.line.asked)):
        return None
    name = own_name(mention, lang)
    if not name and not marked:
        return None
    period = period_of(None, mention, lang)
    status = _status([mention], False, False)
    if status in ("stated", "approximate"):
        status = "incomplete"
    codes = ["no-baseline", *_doubts([mention], said, status, period, lang)]
    return Metric(
        "",
        name,
        None,
        _value(mention),
        None,
        period,
        None,
        status,
        (mention.line.turn,),
        (quantity.span,),
        tuple(caution(c, lang) for c in codes),
    )


def _alone(mention: Mention, found: Sequence[Mention]) -> bool:
    """Whether no other percentage stands near, nor the past tense with it: then it holds now."""
    near = [m for m in found if m.line.turn == mention.line.turn and abs(m.line.index - mention.line.index) <= 2]
    past = mention.when is not None and mention.when.era == "before"
    return not past and not any(m is not mention and (m.quantity.kind == "percent" or m.bare) for m in near)


def _moved(mention: Mention, lang: str) -> int:
    start = mention.quantity.span.start - mention.line.span.start
    lead, rest = (
        mention.line.text[max(0, start - 30) : start],
        mention.line.text[mention.quantity.span.end - mention.line.span.start :],
    )
    if mention.quantity.kind == "multiple":
        return 1 if mention.quantity.value > 1 else -1
    if lang == "zh":
        return 1 if _UP_ZH.search(lead) else -1 if _DOWN_ZH.search(lead) else 0
    if _UP_EN.search(lead) or _MORE_EN.match(rest):
        return 1
    return -1 if _DOWN_EN.search(lead) or _LESS_EN.match(rest) else 0


def _value(mention: Mention) -> MetricValue:
    quantity = mention.quantity
    return MetricValue(quantity.value, quantity.unit, quantity.text, quantity.span, quantity.approximate)


def _same_unit(before: MetricValue, after: MetricValue) -> tuple[Decimal, Decimal]:
    small = after.unit if converted(Decimal(1), before.unit, after.unit) >= 1 else before.unit
    return converted(before.value, before.unit, small), converted(after.value, after.unit, small)


def _mixed(before: MetricValue, after: MetricValue) -> bool:
    return not comparable(before.unit, after.unit)


def _direction(before: MetricValue, after: MetricValue) -> Direction:
    one, two = _same_unit(before, after)
    return "up" if two > one else "down" if two < one else "same"


def _status(ends: Sequence[Mention], taken_back: bool, mixed: bool) -> Status:
    if taken_back:
        return "superseded"
    if any(m.hoped for m in ends):
        return "hoped"
    if any(m.foreign for m in ends):
        return "not-ours"
    if mixed:
        return "incomplete"
    return "approximate" if any(m.quantity.approximate for m in ends) else "stated"


def _limits(before: MetricValue, after: MetricValue, name: str, mixed: bool, lang: str) -> list[str]:
    if mixed:
        return ["mixed-units"]
    codes = []
    if base_and_rate(before.unit)[0] == "percent":
        codes.append("points")
    if before.value <= 0:
        codes.append("from-zero")
    elif base_and_rate(before.unit)[0] == "count" and _tiny(before.value, after.value) and not is_score(name, lang):
        codes.append("tiny-base")
    return codes


def _tiny(before: Decimal, after: Decimal) -> bool:
    """Fewer than ten at first, or under twenty with fewer than ten left."""
    return before < _TINY or (after < _TINY and before < 2 * _TINY)


def _doubts(ends: Sequence[Mention], said: Sequence[Line], status: Status, period: str | None, lang: str) -> list[str]:
    codes: list[str] = [status] if status in ("superseded", "hoped", "not-ours") else []
    if any(m.quantity.approximate for m in ends):
        codes.append("approximate")
    if period is None:
        codes.append("no-period")
    last = ends[-1].line
    near = [x for x in said if last.index <= x.index <= last.index + 3 and x.turn - last.turn <= 1]
    if any(_ONE_PLACE.search(m.line.text) for m in ends):
        codes.append("scope")
    if all(m.line.label in ("background", "challenge") for m in ends):
        codes.append("vanity")
    if any(cues(lang).attribution.search(x.text) for x in near):
        codes.append("disputed")
    return codes
