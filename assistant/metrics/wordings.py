"""Which wordings are true for a metric, best first, each with its arithmetic."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.metrics.arithmetic import just_below, percent_change, shown, tidy
from assistant.metrics.build import change_of
from assistant.metrics.called import is_counted, loosely_timed
from assistant.metrics.names import is_score, is_share, percent_of
from assistant.metrics.phrases import phrases
from assistant.metrics.render import amount, difference, in_weeks, is_fraction, per_time, plain
from assistant.metrics.scaled import Scale
from assistant.metrics.units import base_and_rate, comparable, converted
from assistant.metrics.units_en import unit_in
from assistant.metrics.wording import Wording
from assistant.metrics.wordings_zh import (
    counted_both,
    in_chinese,
    own_wordings,
    place_frame,
    told_in_chinese,
    with_counters,
)
from assistant.patterns import regex
from assistant.records import Metric, MetricValue

# Nothing is worded for these.
_UNFIT_STATUS = ("superseded", "hoped", "not-ours")
_UNFIT_CODES = ("mixed-units", "average-of-percent", "vanity", "disputed", "scope")
_MOST, _LARGE = 5, 50
PLACED = ("rank", "day of month", "hour of day")  # places, not amounts: their words stand as they were said
# The name itself says for what time the value is counted: "calls a day", 日均出车.
_NAMES_RATE = regex(
    r"(?<!with )(?<!without )\b(?:an?|per|each|every) [a-z]+$|^(?:daily|weekly|monthly|nightly|hourly|yearly)\b|^(?:日均|月均|年均|周均|每[日天周月年晚]|单日|人均)",
    re.I,
)
# What is measured and not counted, so that its numbers say nothing without a unit.
_AMOUNT = regex(
    r"\b(?:water|gas|electricity|power|energy|diesel|fuel|petrol|steam|heat|heating|oil|waste|scrap|salt|sugar|flour|paper|ink|paint|chrome|cement|sand|feed|fertili[sz]er|pressure|temperature|humidity|weight|speed|consumption|usage)$",
    re.I,
)
_TIMES_ZH = {"一天": "day", "一周": "week", "一个月": "month", "一年": "year"}
_IN_ONE_WORD = {"2": "doubled", "3": "tripled", "0.5": "halved", "4": ""}
_WORDS = {"33.33": "third", "66.67": "two_thirds", "50": "half", "25": "quarter"}


def wordings(metric: Metric, lang: str, scale: Scale | None = None, *, known: bool = False) -> list[Wording]:
    """The wordings that no caution forbids, at most five; `scale` adds the total where both factors were said.

    Of a metric without a name only a `known` baseline is worded ("The 25 minutes fell to six minutes").
    """
    codes = [c.code for c in metric.cautions]
    both = metric.before is not None and metric.after is not None
    small = both and "tiny-base" in codes  # a boast on small counts is none where both counts are given
    unfit = [c for c in codes if c in _UNFIT_CODES and not (small and c == "vanity")]
    if metric.status in _UNFIT_STATUS or unfit:
        return []
    if not metric.name:
        return _unnamed(metric, lang) if known else []
    out = _wordings(metric, codes, lang)
    total = _total(metric, scale, lang) if scale is not None and out else []
    return [*out[: _MOST - len(total)], *total]


def _wordings(metric: Metric, codes: Sequence[str], lang: str) -> list[Wording]:
    if metric.before is not None and metric.after is not None:
        found = _between(metric, metric.before, metric.after, codes, lang)
        return in_chinese(found, metric) if lang == "zh" else found
    own = own_wordings(metric) if lang == "zh" else []
    if own:
        return own
    if metric.change is not None:
        # "The rate rose by 4%" may mean points or percent; nobody can tell without the ends.
        fraction = _WORDS.get(plain(abs(metric.change.value))) in ("third", "two_thirds")
        unclear = metric.change.kind == "percent" and is_share(metric.name, lang) and not (lang == "zh" and fraction)
        # Multiples are figures of speech as often as figures; a half, or one with a period, is meant as a figure.
        figure = lang != "zh" and (metric.period is not None or metric.change.value < 1)
        loose = metric.change.kind == "times" and not figure
        told = [] if unclear or loose else _told(metric, lang)
        return told_in_chinese(told, metric) if lang == "zh" else told
    past = metric.name.startswith(("share that ", "share who "))  # "a third walked out" tells of once, not of now
    if (
        metric.after is not None
        and not past
        and (is_share(metric.name, lang) or not any(c == "no-baseline" for c in codes))
    ):
        value = amount(metric.after, lang)
        words = phrases(lang)["words"]
        saved = lang != "zh" and metric.name.startswith((words["time_saved"], words["money_saved"]))
        frames = ("line", "saved") if saved else ("state", "line")
        return [Wording(f"state.{frame}", {"after": value}, value) for frame in frames]
    return []


def _unnamed(metric: Metric, lang: str) -> list[Wording]:
    """The change of a baseline that was told before, where both ends say by themselves what they are."""
    before, after = metric.before, metric.after
    if before is None or after is None or before.unit in PLACED or metric.direction not in ("up", "down"):
        return []
    before, after = with_counters(before, after) if lang == "zh" else (before, after)
    told = amount(replace(before, approximate=False), lang, like=after.text)
    ends = {"before": told, "after": amount(after, lang, like=before.text)}
    said = ((before, ends["before"]), (after, ends["after"]))
    if not all(_says_what(end, text) and not is_fraction(end.text) for end, text in said):
        return []  # "the two in three fell to one in four" can hardly be read
    return [Wording(f"known.{metric.direction}", ends, f"{ends['before']} → {ends['after']}")]


def _says_what(end: MetricValue, told: str) -> bool:
    """Whether an end says what it is by itself: a share, a time, money, or a count with its noun."""
    return base_and_rate(end.unit)[0] != "count" or any(char.isalpha() for char in told)


def _between(metric: Metric, before: MetricValue, after: MetricValue, codes: Sequence[str], lang: str) -> list[Wording]:
    if metric.direction == "same" or (lang != "zh" and (_without_unit(metric, before) or _things_in_parts(metric))):
        return []
    if before.unit in PLACED:
        words = {"before": before.text.lower(), "after": after.text.lower()}
        both = f"{words['before']} → {words['after']}"
        if lang == "zh":
            moved = place_frame(metric)
            return [Wording(moved, words, both), Wording("placed.line", words, both)]
        return [Wording("placed.range", words, both), Wording("placed.line", words, both)]
    way = metric.direction or "up"
    before, after = with_counters(before, after) if lang == "zh" else (before, after)
    if _NAMES_RATE.search(metric.name):
        before, after = (replace(end, unit=base_and_rate(end.unit)[0]) for end in (before, after))
    ends = {"before": amount(before, lang, like=after.text), "after": amount(after, lang, like=before.text)}
    told = f"{ends['before']} → {ends['after']}"
    span = [Wording(f"{way}.range", ends, told), Wording(f"{way}.line", ends, told)]
    if not comparable(before.unit, after.unit):
        return span
    one, two, unit = _one_unit(before, after)
    a, b = (f"({plain(v)})" if v < 0 else plain(v) for v in (one, two))
    if base_and_rate(unit)[0] == "percent":
        gap = plain(abs(two - one))
        points = Wording(f"{way}.points", ends | {"points": gap}, f"{b} - {a} = {plain(two - one)}")
        return _of_percent(metric, before, after, points, span, lang)
    apart = _apart(metric, before, after, ends, lang)
    percent = percent_change(one, two)
    if percent is None or "tiny-base" in codes or _absolute(metric, before, after, lang):
        return [span[0], *apart, span[1]]
    sums = f"({b} - {a}) / {a} = {plain(shown(percent))}%"
    out = [Wording(f"{way}.percent", ends | {"percent": plain(shown(abs(percent)))}, sums)]
    bound = just_below(abs(percent))
    large = lang == "zh" or abs(percent) >= _LARGE  # "more than 40%" says less than "41%"
    if bound is not None and large and "approximate" not in codes:
        exact = f"({b} - {a}) / {a} = {plain(_tenth(percent))}%"
        out.append(Wording(f"{way}.bound", {"bound": plain(bound)}, exact))
    times = _times(metric, one, two, ends, codes, lang)
    return [*out[:1], *times, *out[1:], *([] if times else _ratio(one, two, way, ends)), *apart, *span]


def _of_percent(
    metric: Metric, before: MetricValue, after: MetricValue, points: Wording, span: list[Wording], lang: str
) -> list[Wording]:
    """The wordings of two percentages: by points where their name tells what they are of."""
    fractions = [is_fraction(end.text) for end in (before, after)]
    if lang == "zh" and not percent_of(metric.name):
        # 报修从四分之三降到15%: nobody knows what share it is; 质检从2%提高到100% can be read, and has no points.
        return span if fractions[0] == fractions[1] else []
    return span if any(fractions) else [points, *span]


def _without_unit(metric: Metric, before: MetricValue) -> bool:
    """Whether nobody says in what an English amount is measured: "water fell from 28 to 21"."""
    bare = base_and_rate(before.unit)[0] == "count" and not unit_in(before.text)
    return bare and _AMOUNT.search(metric.name) is not None


def _things_in_parts(metric: Metric) -> bool:
    """Whether things are counted that are no whole number, by no rate: "remakes fell from 6.4 to 3.1" leaves out percent."""
    ends = [end for end in (metric.before, metric.after) if end is not None]
    bare = all(base_and_rate(end.unit) == ("count", "") and not unit_in(end.text) for end in ends)
    return bare and is_counted(metric.name) and any(end.value != end.value.to_integral_value() for end in ends)


def _absolute(metric: Metric, before: MetricValue, after: MetricValue, lang: str) -> bool:
    """Whether only the difference can be told: between scores, from zero, of numbers without a unit, of an unclear time."""
    told = metric.change is not None and metric.change.kind == "absolute"
    return told or loosely_timed(metric, lang) or change_of(before, after, metric.name, lang).kind == "absolute"


def _tenth(percent: Decimal) -> Decimal:
    """The percentage with as many decimals as show on which side of a bound it lies: 40.4, 40.04."""
    steps = (percent.quantize(Decimal(step)) for step in ("0.1", "0.01", "0.001"))
    return tidy(next((step for step in steps if step % 5), percent.quantize(Decimal("0.0001"))))


def _times(
    metric: Metric, one: Decimal, two: Decimal, ends: dict[str, str], codes: Sequence[str], lang: str
) -> list[Wording]:
    """English says in one word what became two, three or four times as much, where that is exact."""
    if lang == "zh" or "approximate" in codes or metric.direction != "up":
        return []
    ratio = plain(two / one)
    return [Wording(f"times.{ratio}", ends, f"{plain(two)} / {plain(one)} = {ratio}")] if ratio in _IN_ONE_WORD else []


def _apart(metric: Metric, before: MetricValue, after: MetricValue, ends: dict[str, str], lang: str) -> list[Wording]:
    """The absolute difference, and where the period has several units also what it comes to in one of them."""
    one, two, unit = _one_unit(before, after)
    if base_and_rate(before.unit)[0] != base_and_rate(after.unit)[0] or re.search(r"crore|lakh", before.text, re.I):
        return []
    way, gap = metric.direction or "up", abs(two - one)
    a, b = (f"({plain(v)})" if v < 0 else plain(v) for v in (one, two))
    counted = lang == "zh" and bool(counted_both(before, after))  # 人效从40单到65单 has no marks
    score = "points" if is_score(metric.name, lang) and not counted else ""
    rate = "" if lang == "zh" else base_and_rate(unit)[1]  # 从每月30降到每月4 already says it
    weeks = all(in_weeks(end.text, other.text) for end, other in ((before, after), (after, before)))
    told = difference(
        gap, f"{score or base_and_rate(unit)[0]}/{rate}".rstrip("/"), lang, _counter(before, after, lang), weeks=weeks
    )
    out = [Wording(f"{way}.difference", ends | {"difference": told}, f"{b} - {a} = {plain(two - one)}")]
    length = _length(metric.period, lang)
    rated = base_and_rate(unit)[1] or score
    if length is None or rated or (base_and_rate(unit)[0] not in ("count",) and not unit.isupper()):
        return out
    each = tidy((gap / length[0]).quantize(Decimal(1)))
    if length[0] > 1 and each * length[0] == gap:
        shown_each = {"each": difference(each, unit, lang, _counter(before, after, lang)), "time": length[1]}
        out.append(
            Wording(
                f"{way}.each", ends | shown_each, f"({b} - {a}) / {plain(length[0])} = {plain((two - one) / length[0])}"
            )
        )
    return out


def _counter(before: MetricValue, after: MetricValue, lang: str) -> str:
    """What stands behind the difference: the counter of both values in Chinese, the unit that was said in English."""
    if lang == "zh":
        return counted_both(before, after)
    counts = base_and_rate(before.unit)[0] == "count"
    measure = unit_in(before.text) or unit_in(after.text) if counts else ""
    return f" {measure}" if measure else ""


def _length(period: str | None, lang: str) -> tuple[Decimal, str] | None:
    """How many units of what time a period is: "three months" is 3 months."""
    return per_time(period, lang) if period and "→" not in period else None


def _ratio(one: Decimal, two: Decimal, way: str, ends: dict[str, str]) -> list[Wording]:
    """Times for a rise, a share for a fall: nothing falls "by two times"."""
    a, b = plain(one), plain(two)
    if way == "up":
        ratio = plain(shown(two / one))
        return [Wording("up.ratio", ends | {"ratio": ratio}, f"{b} / {a} = {ratio}")] if two * 10 >= one * 15 else []
    share = two / one * 100
    rest = plain(shown(share))
    exact = share == shown(share)  # "fell to 33%" is soon read as "fell by 33%", so it is said of round shares only
    fits = exact and one >= two * 2 and two * 20 >= one
    return [Wording("down.ratio", ends | {"ratio": rest}, f"{b} / {a} = {rest}%")] if fits else []


def _one_unit(before: MetricValue, after: MetricValue) -> tuple[Decimal, Decimal, str]:
    unit = after.unit if converted(Decimal(1), before.unit, after.unit) >= 1 else before.unit
    if not base_and_rate(unit)[1]:
        unit = next((u for u in (before.unit, after.unit) if base_and_rate(u)[1] and base_and_rate(u)[0] == unit), unit)
    return converted(before.value, before.unit, unit), converted(after.value, after.unit, unit), unit


def _told(metric: Metric, lang: str) -> list[Wording]:
    """The wordings of a change whose ends nobody says; the number stands as it was said."""
    change = metric.change
    if change is None:
        raise ValueError("a told change needs its value")
    value = abs(change.value)
    if change.kind == "times":
        falls = value < 1
        number = plain(shown(value * 100)) if falls else plain(shown(value))
        way = "down" if falls else "up"
        word = _IN_ONE_WORD.get(plain(value), "") if lang != "zh" else ""
        first = f"change.{word}" if word else f"change.times_{way}"
        told = [Wording(first, {"ratio": number}, plain(value))]
        if falls and is_share(metric.name, lang):
            return told  # a rate that halved did not fall "by 50%", which may mean points
        grown = plain(shown(abs(value - 1) * 100))
        return [
            *told,
            Wording(
                f"change.percent_{way}", {"percent": grown}, f"({plain(value)} - 1) * 100 = {plain((value - 1) * 100)}%"
            ),
        ]
    way = "down" if change.value < 0 else "up"
    if change.kind == "percent" and (fraction := _WORDS.get(plain(value))) and fraction in ("third", "two_thirds"):
        said = phrases(lang)["words"][fraction]
        return [Wording(f"change.fraction_{way}", {"fraction": said}, said)]
    field = "points" if change.kind == "points" else "percent"
    told = [Wording(f"change.{field}_{way}", {field: plain(value)}, plain(value))]
    if field == "points" and lang == "zh":
        told.append(Wording(f"change.points_line_{way}", {"points": plain(value)}, plain(value)))
    if field == "percent" and way == "down" and 0 < value < 100:
        told.append(
            Wording("change.times_down", {"ratio": plain(100 - value)}, f"100 - {plain(value)} = {plain(100 - value)}")
        )
    if field == "percent" and way == "up" and value >= 50:
        told.append(
            Wording(
                "change.times_up",
                {"ratio": plain(1 + value / 100)},
                f"1 + {plain(value)} / 100 = {plain(1 + value / 100)}",
            )
        )
    return told


def _total(metric: Metric, scale: Scale, lang: str) -> list[Wording]:
    """What the value per head comes to for all heads; a difference where both ends were said."""
    ends = [end for end in (metric.before, metric.after) if end is not None]
    if len(ends) == 2 and (not comparable(ends[0].unit, ends[1].unit) or metric.direction == "same"):
        return []
    one, two, unit = _one_unit(ends[0], ends[-1])
    each = abs(two - one) if len(ends) == 2 else two
    if base_and_rate(unit)[0] == "percent" or re.search(r"percent|point", unit):
        return []
    time = base_and_rate(unit)[1] or _TIMES_ZH.get(scale.per, scale.per)
    base = base_and_rate(unit)[0]
    total = difference(
        each * scale.factor, f"{base}/{time}" if time in ("day", "week", "month", "quarter", "year") else base, lang
    )
    frame = "total" if len(ends) == 1 else f"total_{metric.direction}"
    sums = f"{plain(each)} * {plain(scale.factor)} = {plain(each * scale.factor)}"
    return [Wording(f"scaled.{frame}", {"total": total, "heads": _heads(scale, lang)}, sums)]


def _heads(scale: Scale, lang: str) -> str:
    """The heads in digits: "26 planners"."""
    return f"{plain(scale.factor)}{scale.noun}" if lang == "zh" else f"{plain(scale.factor)} {scale.noun}"
