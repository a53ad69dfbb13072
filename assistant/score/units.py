"""What a number counts, as far as the words beside it tell: enough to see that 35 minutes are not 35 percent."""

from __future__ import annotations

import re

from assistant.patterns import regex

# two full days, ten working hours; but 40 of the days, 200 a day
_WORDS_BETWEEN = r"(?:\s?(?!(?:an?|per|every|each|in|of|and|or|to|for|on|at|the|than|from|within|by)\b)[a-z]+){0,2}?\s?"

_ENGLISH: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (unit, regex(rf"[\s\-]?{between}(?:{words})\b"))
    for unit, between, words in (
        ("point", "", "percentage points?|points?|percent points?|per cent points?"),
        ("percent", "", "percent|per cent"),
        ("second", _WORDS_BETWEEN, "seconds?"),
        ("minute", _WORDS_BETWEEN, "minutes?|mins?"),
        ("hour", _WORDS_BETWEEN, "hours?|hrs?"),
        ("day", _WORDS_BETWEEN, "days?"),
        ("week", _WORDS_BETWEEN, "weeks?"),
        ("month", _WORDS_BETWEEN, "months?"),
        ("year", _WORDS_BETWEEN, "years?"),
        ("money", "", "dollars?|euros?|pounds?|rupees?|francs?|bucks|cents|grand|usd|eur|gbp|chf"),
    )
)
_CHINESE: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (unit, regex(rf"\s?[多来余几]?(?:{words})"))
    for unit, words in (
        ("point", "个百分点|个点"),
        ("percent", "%"),
        ("second", "秒"),
        ("minute", "分钟|分(?=[\\d零一二三四五六七八九十])"),
        ("hour", "个?半?(?:小时|钟头)"),
        ("day", "个?(?:工作日|自然日|天)|日"),
        ("week", "个?(?:星期|礼拜)|周"),
        ("month", "个月"),
        ("calendar month", "月"),
        ("year", "年"),
        ("money", "元|块|美元|美金|欧元|人民币|分钱|毛钱"),
    )
)
_YEAR = regex(r"(?:19|20)\d\d")
_PLURAL_AFTER = regex(r"\s[a-z]+s\b")
_CURRENCY = regex(r"[$£€¥₦₹]\s?$")


def unit_of(form: str, start: int, end: int) -> str | None:
    """Unit of the number at `start` to `end` of a plain text; None where the words beside it do not tell."""
    if "百分之" in form[max(0, start - 3) : end] or form[end - 1 : end] == "成" or form[end : end + 1] == "%":
        return "percent"
    if _CURRENCY.search(form[:start]):
        return "money"
    unit = next((unit for unit, pattern in (*_ENGLISH, *_CHINESE) if pattern.match(form, end)), None)
    if unit is None and _YEAR.fullmatch(form, start, end) and not _PLURAL_AFTER.match(form, end):
        return "year"
    return unit


def agree(one: str | None, other: str | None) -> bool:
    """Whether two numbers of these units can be the same; an unknown unit agrees with any."""
    return one is None or other is None or one == other
