"""Values as an editor writes them: digits, the unit that was said, "about" where it was an estimate."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.language.numerals import numbers, written
from assistant.metrics.arithmetic import shown, tidy
from assistant.metrics.clocked_en import clocked
from assistant.metrics.counters_zh import counter_of, more_than
from assistant.metrics.phrases import phrases
from assistant.metrics.units import base_and_rate
from assistant.metrics.units_en import unit_in
from assistant.patterns import regex
from assistant.records import MetricValue

_SMALL_WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_SIGNS = {
    "USD": "$",
    "GBP": "£",
    "EUR": "€",
    "INR": "₹",
    "CNY": "¥",
    "SGD": "S$",
    "AUD": "A$",
    "CAD": "C$",
    "JPY": "¥",
    "HKD": "HK$",
    "XXX": "",  # no currency was said
}
_MONEY_ZH = {
    "CNY": "元",
    "USD": "美元",
    "EUR": "欧元",
    "GBP": "英镑",
    "HKD": "港元",
    "JPY": "日元",
    "SGD": "新加坡元",
    "INR": "卢比",
    "XXX": "",
}
_HOUR = 60  # minutes
_QUARTERS = regex(r"\b(?:hours?|one|two|three|four|five|six) and (?:a|three)[ -]quarters?\b", re.I)
_INDIAN, _SIZES = regex(r"\b(?P<size>crore|lakh)s?\b", re.I), {"crore": 10**7, "lakh": 10**5}
_TIMES_ZH = {
    "second": "秒",
    "minute": "分钟",
    "hour": "小时",
    "day": "天",
    "business day": "个工作日",
    "month": "个月",
    "quarter": "个季度",
    "year": "年",
    "person-hour": "人时",
    "person-day": "人天",
    "person-week": "人周",
    "person-month": "人月",
    "person-year": "人年",
}


def plain(value: Decimal) -> str:
    """Bare digits for arithmetic: 1500, 0.3."""
    return f"{tidy(value):f}"


def amount(value: MetricValue, lang: str, *, like: str = "") -> str:
    """A value with its unit for running text: "two weeks", "20 minutes", "61%", "$1.5 million", 1.2亿元, 35分钟.

    `like` are the words of the other end, which may have lent their unit: weeks stay weeks.
    """
    if is_range(value.text, lang):  # a range is no exact value, so it needs no "about"
        return _rated(value.text, value.unit, lang) if lang == "zh" else value.text.lower()
    more = _more_than(value, lang)
    if more:
        return _rated(more, value.unit, lang)
    about = phrases(lang)["words"]["about"] if value.approximate else ""
    if lang != "zh" and _QUARTERS.search(value.text) and not value.text[0].isdigit():
        return _rated(about + value.text.lower(), value.unit, lang)  # nobody says 1.25 hours
    weeks = lang != "zh" and value.unit == "day" and in_weeks(value.text, like)
    weeks = weeks and (value.value % 7 == 0 or "week" in value.text.lower())  # four days beside three weeks stay days
    told = clocked(value) or (_counted_weeks(value.value) if weeks else _bare(value, lang))
    measure = unit_in(value.text) or unit_in(like) if lang != "zh" and base_and_rate(value.unit)[0] == "count" else ""
    told = f"{told} {measure}" if measure else told
    return _rated(about + told, value.unit, lang)


def in_weeks(text: str, like: str) -> bool:
    """Whether an English length of time was said in weeks, or borrows them from the other end: "a full week", "one"."""
    own = (
        re.search(r"[a-z]+$", text, re.I) is not None
        and re.search(r"\b(?:days?|hours?|minutes?|seconds?|months?|years?)\b", text, re.I) is None
    )
    return re.search(r"\bweeks?\b", text, re.I) is not None or (
        own and re.search(r"\bweeks?\b", like, re.I) is not None
    )


def _counted_weeks(days: Decimal) -> str:
    return f"{_counted(tidy(days / 7))} {_plural('week', days / 7)}"


def _more_than(value: MetricValue, lang: str) -> str:
    """六十多张 as 60多张, which says more than 约60; empty for values that were not said so."""
    large = more_than(value.text) if lang == "zh" and base_and_rate(value.unit)[0] == "count" else None
    if large is None or not value.approximate:
        return ""
    digits = written(value.value, lang)
    if large and not digits.endswith(large):
        return ""
    return f"{digits.removesuffix(large)}多{large}{counter_of(value.text)}"


def per_time(period: str, lang: str) -> tuple[Decimal, str] | None:
    """A length of time as number and unit ("three months" -> 3, "month"; 两个季度 -> 2, 季度); None for a moment."""
    if lang == "zh":
        found = re.fullmatch(
            r"(?P<n>[一二两三四五六七八九十百半\d]+)个?(?P<unit>天|周|星期|礼拜|月|季度|年)(?P<half>半)?", period
        )
    else:
        found = re.fullmatch(
            r"(?P<n>[a-z\d-]+)\s+(?P<half>and a half\s+)?(?P<unit>day|week|month|quarter|year)s?", period.strip(), re.I
        )
    if found is None:
        return None
    said = numbers(found["n"], lang)
    number = (
        said[0].value
        if said
        else Decimal(1)
        if found["n"].lower() in ("a", "an", "one", "一")
        else Decimal("0.5")
        if found["n"] == "半"
        else None
    )
    return None if number is None else (number + (Decimal("0.5") if found["half"] else 0), found["unit"])


def _rated(text: str, unit: str, lang: str) -> str:
    """The amount with the time that it is counted for: "240 a month", 每月240."""
    rate = base_and_rate(unit)[1]
    times = phrases(lang)["per"]
    return times[rate].format(amount=text) if rate in times else text


def _bare(value: MetricValue, lang: str) -> str:
    base = base_and_rate(value.unit)[0]
    if base == "percent":
        return value.text.lower() if is_fraction(value.text) else f"{plain(value.value)}%"
    if base in _TIMES_ZH:
        return _time(value, lang)
    large = _INDIAN.search(value.text) if lang != "zh" else None
    if large and base in ("count", "INR"):  # crores stay crores, as their readers count in them
        sign = _SIGNS["INR"] if base == "INR" else ""
        return f"{sign}{plain(value.value / _SIZES[large['size'].lower()])} {large['size'].lower()}"
    if base.isupper() and len(base) == 3:
        return _money(value.value, base, lang)
    return written(value.value, lang) + (counter_of(value.text) if lang == "zh" else "")


def is_range(text: str, lang: str) -> bool:
    """Whether two ends were said (五六天, "two or three"): the words stay, as neither end is the value."""
    said = numbers(text, lang)
    return len(said) == 1 and said[0].high is not None


def is_fraction(text: str) -> bool:
    """Whether a share was said as a fraction ("one in six", 三分之一): its percentage is rounded and not written."""
    return re.search(r"\band a (?:half|quarter)\b", text, re.I) is None and (
        re.search(
            r"\bin\b|\bout of\b|\bhalf\b|third|quarter|fifth|sixth|eighth|tenth|(?<![百千万])分之|一半", text, re.I
        )
        is not None
    )


def difference(value: Decimal, unit: str, lang: str, counter: str = "", *, weeks: bool = False) -> str:
    """The gap between two values in their common unit; the unit "points" is that of a score.

    `counter` is what Chinese counts; `weeks` says that both ends are weeks.
    """
    if weeks and unit == "day" and value % 7 == 0:
        return _counted_weeks(value)
    return _rated(_difference(value, unit, lang) + counter, unit, lang)


def _difference(value: Decimal, unit: str, lang: str) -> str:
    base = base_and_rate(unit)[0]
    if base == "points":
        return phrases(lang)["words"]["score_point" if value == 1 else "score_points"].format(
            number=written(tidy(value), lang)
        )
    if base in _TIMES_ZH:
        number = tidy(shown(value)) if value != value.to_integral() else value
        return (
            f"{written(number, lang)}{_TIMES_ZH[base]}"
            if lang == "zh"
            else f"{_counted(number)} {_plural(base, number)}"
        )
    return _money(value, base, lang) if base.isupper() and len(base) == 3 else written(tidy(value), lang)


def _money(value: Decimal, code: str, lang: str) -> str:
    if value != value.to_integral() and abs(value) < 1000 and lang != "zh":
        return f"{_SIGNS.get(code, code + ' ')}{value:.2f}"
    if lang == "zh":
        return f"{written(value, lang)}{_MONEY_ZH.get(code, code)}"
    return f"{_SIGNS[code]}{written(value, lang)}" if code in _SIGNS else f"{written(value, lang)} {code}"


def _time(value: MetricValue, lang: str) -> str:
    """The said unit is kept (two weeks stay weeks); a value that lent its unit from the other end gets it spelled out."""
    said = numbers(value.text, lang)
    rest = value.text[said[0].span.end :].strip() if said else ""
    base = base_and_rate(value.unit)[0]
    if lang == "zh":
        return _time_zh(value)
    if re.search(r"\band a half\b", value.text, re.I) and re.search(rf"\b{base}", value.text, re.I):
        return value.text.lower()  # "a day and a half" reads better than 1.5 days
    if len(said) == 1 and re.fullmatch(r"(?:business |working )?[a-z]+", rest, re.I) and said[0].value >= 1:
        return f"{_counted(said[0].value)} {rest}"
    return (
        value.text.lower()
        if said and said[0].value < 1 and re.search(rf"\b{base}", value.text, re.I)
        else f"{_counted(value.value)} {_plural(base, value.value)}"
    )


def _time_zh(value: MetricValue) -> str:
    """两天半 as 2.5天, 三个小时 as 3小时, 两个礼拜 as 2周; 半天 and what names no number stay as said."""
    said = numbers(value.text, "zh")
    base = base_and_rate(value.unit)[0]
    if base == "minute" and value.value > _HOUR and re.search("小时|钟头", value.text):
        hours, minutes = divmod(value.value, _HOUR)
        return f"{plain(hours)}小时{plain(minutes)}分钟" if minutes else f"{plain(hours)}小时"
    if not said or re.fullmatch(r"半个?[\u4e00-\u9fff]{1,2}", value.text):
        return re.sub(r"半个(?=小时|钟头)", "半", value.text)
    weeks = base == "day" and re.search(r"周|礼拜|星期", value.text) is not None
    number = value.value / 7 if weeks else value.value
    return f"{written(tidy(number), 'zh')}{'周' if weeks else _TIMES_ZH[base]}"


def _counted(value: Decimal) -> str:
    return _SMALL_WORDS[int(value)] if value == int(value) and 0 <= value < 10 else written(value, "en")


def _plural(unit: str, value: Decimal) -> str:
    return unit if value == 1 else f"{unit}s"
