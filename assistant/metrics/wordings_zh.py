"""What is worded in Chinese alone: counts, times and savings with verbs of their own, ends with the moment each was measured."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.metrics.arithmetic import tidy
from assistant.metrics.counters_zh import counter_of
from assistant.metrics.lessened import moved_by
from assistant.metrics.names import is_score, is_share
from assistant.metrics.phrases import phrases
from assistant.metrics.render import amount, is_range, plain
from assistant.metrics.uneven_zh import uneven
from assistant.metrics.units import base_and_rate, is_time
from assistant.metrics.wording import Wording
from assistant.metrics.years_zh import in_digits
from assistant.patterns import regex
from assistant.records import Metric, MetricValue

# Verbs that suit what is measured: counts grow and shrink in number, times in length.
_TABLES = {
    ("up", "score"): "higher",
    ("down", "score"): "lower",
    ("up", "count"): "more",
    ("down", "count"): "fewer",
    ("up", "time"): "longer",
    ("down", "time"): "shorter",
}
_LANG = "zh"
# What is counted one by one grows fewer; a cost or a rate falls.
_EVENTS = regex(
    r"(?:投诉|客诉|订单|工单|断货|缺货|事故|故障|差错|错单|漏单|退单|退货|返工|报修|误报|报警|纠纷|延误|超时|离职|电话|咨询|人数|次数|件数|单数|条数|残次品|废品)$"
)
_FEWER = {"change.percent_down": "change.percent_fewer", "change.fraction_down": "change.fraction_fewer"}
_CLOCK = ("second", "minute", "hour")
_PEOPLE = {"个", "人"}


def in_chinese(found: Sequence[Wording], metric: Metric) -> list[Wording]:
    """The wordings with the verbs of the measure, and with each moment of the period beside its value.

    Where an end was said as a range (一百五六十个), nothing is computed from it: neither of its ends is the value. The
    same holds for days beside hours, as nobody says whether a day has 24 of them or eight, and for uneven times.
    """
    ends = [end for end in (metric.before, metric.after) if end is not None]
    vague = any(is_range(end.text, _LANG) for end in ends) or len({_scale(end.unit) for end in ends}) > 1
    vague = vague or uneven(metric)
    kept = [w for w in found if not vague or w.frame.endswith((".range", ".line"))]
    return [_in_chinese(w, metric) for w in kept]


def told_in_chinese(found: Sequence[Wording], metric: Metric) -> list[Wording]:
    """The wordings of a change told without its ends; what is counted one by one 减少 and does not 下降."""
    if _EVENTS.search(metric.name) is None:
        return list(found)
    return [replace(w, frame=_FEWER.get(w.frame, w.frame)) for w in found]


def _scale(unit: str) -> str:
    """Whether a length of time is counted on the clock or in days; empty for all else."""
    base = base_and_rate(unit)[0]
    return "clock" if base in _CLOCK else "days" if is_time(base) else ""


def _in_chinese(wording: Wording, metric: Metric) -> Wording:
    way, _, frame = wording.frame.partition(".")
    wording = replace(wording, frame=f"{_TABLES.get((way, _measure(metric)), way)}.{frame}")
    start, arrow, end = (in_digits(part.strip()) for part in (metric.period or "").partition("→"))
    if "period" in wording.values:
        wording = replace(wording, values=wording.values | {"period": in_digits(wording.values["period"])})
    if metric.after is not None and metric.after.value == 0 and "after" in wording.values:
        wording = replace(wording, values=wording.values | {"after": "0" if frame == "line" else "零"})
        end = end if frame == "line" else ""
    if not arrow or not ({"before", "after"} <= set(wording.values) or frame == "bound"):
        return wording
    joined = "" if frame == "line" else "的"
    if frame == "bound":
        return replace(wording, values=wording.values | {"period": f"{end}比{start}"})
    ends = {
        "before": f"{start}{joined}{wording.values['before']}",
        "after": f"{end}{joined if end else ''}{wording.values['after']}",
    }
    return replace(wording, values=wording.values | ends | {"period": ""})


def _measure(metric: Metric) -> str:
    if metric.after is None:
        return ""
    unit = metric.after.unit
    if is_time(unit):
        return "time"
    if is_score(metric.name, _LANG) and base_and_rate(unit)[0] == "count" and not counter_of(metric.after.text):
        return "score"
    return "count" if base_and_rate(unit)[0] == "count" else ""


def place_frame(metric: Metric) -> str:
    """The frame for a place in an order, which gets better, or for a point in time, which gets earlier."""
    ranked = metric.after is not None and metric.after.unit == "rank"
    fewer = metric.direction == "down"
    return f"placed.{('better' if fewer else 'worse') if ranked else ('earlier' if fewer else 'later')}"


def with_counters(before: MetricValue, after: MetricValue) -> tuple[MetricValue, MetricValue]:
    """Both values with the counter that one of them was said with."""
    counter = counted_both(before, after)
    if not counter or any(base_and_rate(end.unit)[0] != "count" for end in (before, after)):
        return before, after
    one, two = (_counted_as(end, counter) for end in (before, after))
    return one, two


def _counted_as(end: MetricValue, counter: str) -> MetricValue:
    """The value with the counter, which takes the place of a 个 that was said of people: 二十七个人, 十四个."""
    own = counter_of(end.text)
    if own == counter:
        return end
    return replace(end, text=(end.text.removesuffix(own) if own else end.text) + counter)


def counted_both(before: MetricValue, after: MetricValue) -> str:
    """The counter of both values, for their difference; empty where they have two, or none."""
    counters = {c for c in (counter_of(before.text), counter_of(after.text)) if c}
    counters = counters - {"个"} if counters == _PEOPLE else counters
    return counters.pop() if len(counters) == 1 else ""


def own_wordings(metric: Metric) -> list[Wording]:
    """Wordings of a part of a whole, of a saving, and of a change told as an amount or a multiple; none for the rest."""
    if metric.after is not None:
        value = amount(metric.after, _LANG)
        if metric.name.endswith("的"):
            return [Wording("state.part", {"after": value}, value)]
        verb, what = moved_by(metric.name)
        saved = _saved(metric.name)
        if verb:
            return [Wording("change.amount", {"name": what, "difference": value, "verb": verb}, value)]
        return _savings(metric, saved, value) if saved is not None else []
    if metric.change is not None and metric.change.kind == "times" and metric.status != "incomplete":
        return _multiple(metric.name, metric.change.value)
    return []


def _saved(name: str) -> str | None:
    """What is saved: empty for money and time that are not told more exactly; None for a name that tells no saving."""
    words = phrases(_LANG)["words"]
    if name in (words["money_saved"], words["time_saved"]):
        return ""
    opening = words["money_saved_of"].partition("{what}")[0]
    return name.removeprefix(opening) if name.startswith(opening) else None


def _savings(metric: Metric, what: str, value: str) -> list[Wording]:
    after = metric.after
    if after is None:
        return []
    base, rate = base_and_rate(after.unit)
    each = phrases(_LANG)["per"][rate].format(amount="") if rate in phrases(_LANG)["per"] else ""
    bare = amount(replace(after, unit=base), _LANG)
    spoken = {"name": what, "time": each, "difference": bare}
    return [Wording("state.saved", spoken, value), Wording("state.state", {"after": value}, value)]


def _multiple(name: str, factor: Decimal) -> list[Wording]:
    """Half and double have words of their own; nothing falls "by times"."""
    percent = plain(tidy(abs(factor - 1) * 100))
    way = "down" if factor < 1 else "up"
    sums = f"({plain(factor)} - 1) * 100 = {plain((factor - 1) * 100)}%"
    grown = Wording(f"change.percent_{way}", {"percent": percent}, sums)
    if factor == Decimal("0.5"):
        half = "change.half_share" if is_share(name, _LANG) else "change.half"
        return [Wording(half, {}, "1 / 2"), Wording("change.half_left", {}, "1 / 2"), grown]
    if way == "down":
        return [Wording("change.times_down", {"ratio": plain(tidy(factor * 100))}, plain(factor)), grown]
    told = Wording("change.times_up", {"ratio": plain(factor)}, plain(factor))
    return [Wording("change.double", {}, "2"), told, grown] if factor == 2 else [told, grown]
