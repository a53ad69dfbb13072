"""True wordings for metrics, each with the arithmetic that leads to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.metrics.arithmetic import just_below, percent_change, shown
from assistant.metrics.build import change_of
from assistant.metrics.names import is_share, is_time_name
from assistant.metrics.phrases import phrases
from assistant.metrics.render import amount, difference, is_fraction, plain
from assistant.metrics.units import base_and_rate, converted, is_time
from assistant.records import Change, Metric, MetricValue, Suggestion

# Nothing is worded for these.
_UNFIT_STATUS = ("superseded", "hoped", "not-ours")
_UNFIT_CODES = ("mixed-units", "average-of-percent", "vanity", "disputed", "scope")


@dataclass(frozen=True, slots=True)
class Wording:
    """A frame's name with the values that fill it and the arithmetic they come from."""

    frame: str
    values: dict[str, str]
    derivation: str


def suggest(metrics: Sequence[Metric], lang: str) -> tuple[Suggestion, ...]:
    """Wordings for the metrics, best first within each; a wording that a caution forbids is not made.

    A metric without a name, one that was taken back, hoped for, somebody else's or disputed gets none.
    """
    out: list[Suggestion] = []
    for metric in metrics:
        for rank, wording in enumerate(_wordings(metric, lang), 1):
            text = _filled(metric, wording, lang)
            codes = tuple(c.code for c in metric.cautions)
            out.append(Suggestion(metric.id, text, wording.derivation, codes, "result", rank))
    return tuple(out)


def _wordings(metric: Metric, lang: str) -> list[Wording]:
    codes = [c.code for c in metric.cautions]
    if not metric.name or metric.status in _UNFIT_STATUS or any(c in _UNFIT_CODES for c in codes):
        return []
    if metric.before is not None and metric.after is not None:
        return _between(metric, metric.before, metric.after, codes, lang)
    if metric.change is not None:
        # "The rate rose by 4%" may mean points or percent; nobody can tell without the ends.
        unclear = metric.change.kind == "percent" and is_share(metric.name, lang)
        return [] if unclear or _loose(metric.change) else [_told(metric, lang)]
    if metric.after is not None and is_share(metric.name, lang):
        value = amount(metric.after, lang)
        return [Wording("state.state", {"after": value}, value)]
    return []


def _loose(change: Change) -> bool:
    """Halves and multiples in speech are figures of speech as often as figures; only doubled and the like count."""
    return change.kind == "times"


def _between(metric: Metric, before: MetricValue, after: MetricValue, codes: Sequence[str], lang: str) -> list[Wording]:
    if metric.direction == "same":
        return []
    way = metric.direction or "up"
    one, two, unit = _one_unit(before, after)
    ends = {"before": amount(before, lang), "after": amount(after, lang)}
    a, b = (f"({plain(v)})" if v < 0 else plain(v) for v in (one, two))
    span = Wording(f"{way}.range", ends, f"{ends['before']} → {ends['after']}")
    if base_and_rate(unit)[0] == "percent":
        if is_fraction(before.text) or is_fraction(after.text):
            return [span]
        gap = plain(abs(two - one))
        return [Wording(f"{way}.points", ends | {"points": gap}, f"{b} - {a} = {plain(two - one)}"), span]
    if base_and_rate(before.unit)[0] != base_and_rate(after.unit)[0]:
        apart = []
    else:
        apart = [
            Wording(
                f"{way}.difference",
                ends | {"difference": difference(abs(two - one), unit, lang)},
                f"{b} - {a} = {plain(two - one)}",
            )
        ]
    percent = percent_change(one, two)
    if percent is None or "tiny-base" in codes or change_of(before, after, metric.name, lang).kind == "absolute":
        return [span, *apart]
    out = [
        Wording(
            f"{way}.percent",
            ends | {"percent": plain(shown(abs(percent)))},
            f"({b} - {a}) / {a} = {plain(shown(percent))}%",
        )
    ]
    bound = just_below(abs(percent))
    if bound is not None and "approximate" not in codes:
        out.append(Wording(f"{way}.bound", {"bound": plain(bound)}, f"({b} - {a}) / {a} = {plain(shown(percent))}%"))
    return [*out, span, *apart, *_ratio(one, two, way, ends)]


def _ratio(one: Decimal, two: Decimal, way: str, ends: dict[str, str]) -> list[Wording]:
    """Times for a rise, a share for a fall: nothing falls "by two times"."""
    a, b = plain(one), plain(two)
    if way == "up":
        ratio = plain(shown(two / one))
        return [Wording("up.ratio", ends | {"ratio": ratio}, f"{b} / {a} = {ratio}")] if ratio != "1" else []
    rest = plain(shown(two / one * 100))
    return [Wording("down.ratio", ends | {"ratio": rest}, f"{b} / {a} = {rest}%")] if two * 20 >= one else []


def _one_unit(before: MetricValue, after: MetricValue) -> tuple[Decimal, Decimal, str]:
    unit = after.unit if converted(Decimal(1), before.unit, after.unit) >= 1 else before.unit
    return converted(before.value, before.unit, unit), converted(after.value, after.unit, unit), unit


def _told(metric: Metric, lang: str) -> Wording:
    """The wording of a change whose ends nobody says; the number stands as it was said."""
    change = metric.change
    if change is None:
        raise ValueError("a told change needs its value")
    value = abs(change.value)
    if change.kind == "times":
        falls = value < 1
        number = plain(shown(value * 100)) if falls else plain(shown(value))
        return Wording(f"change.times_{'down' if falls else 'up'}", {"ratio": number}, f"{plain(value)}")
    field = "points" if change.kind == "points" else "percent"
    way = "down" if change.value < 0 else "up"
    return Wording(f"change.{field}_{way}", {field: plain(value)}, plain(value))


def _filled(metric: Metric, wording: Wording, lang: str) -> str:
    table, _, frame = wording.frame.partition(".")
    words = phrases(lang)["words"]
    hedged = any(c.code == "approximate" for c in metric.cautions)
    fields = {
        "name": _named(metric, lang),
        "about": words["about"] if hedged else "",
        "period": _when(metric.period, lang),
    }
    text = phrases(lang)[table][frame].format(**(fields | wording.values))
    return text[:1].upper() + text[1:]


def _when(period: str | None, lang: str) -> str:
    """The period as the sentence says it: within a length of time, between two moments, or in brackets."""
    words = phrases(lang)["words"]
    if not period:
        return ""
    start, arrow, end = (part.strip() for part in period.partition("→"))
    if arrow:
        return words["between"].format(start=start, end=end)
    return words["length" if _is_length(period, lang) else "moments"].format(period=period)


def _named(metric: Metric, lang: str) -> str:
    """The name; a piece of work that is measured by how long it takes is named as a time."""
    timed = any(end is not None and is_time(end.unit) for end in (metric.before, metric.after))
    if not timed or is_time_name(metric.name, lang):
        return metric.name
    return phrases(lang)["words"]["time"].format(name=metric.name)


def _is_length(period: str, lang: str) -> bool:
    units = (
        ("天", "周", "月", "年", "季度", "礼拜", "星期")
        if lang == "zh"
        else ("day", "week", "month", "quarter", "year")
    )
    starts = "一二两三四五六七八九十半0123456789" if lang == "zh" else ""
    fixed = (
        ("去年", "今年", "前年", "上半年", "下半年", "上个月", "上月", "这个月")
        if lang == "zh"
        else ("last", "this", "first", "the ", "in ", "2", "1")
    )
    return (
        any(u in period for u in units) and not period.lower().startswith(fixed) and (not starts or period[0] in starts)
    )
