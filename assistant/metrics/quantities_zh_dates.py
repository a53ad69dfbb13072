"""Chinese dates and times of day: 二〇一九年, 5月17日, 早上九点, 晚上十点半."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from assistant.language.numerals import Number
from assistant.language.numerals_zh_value import DIGIT
from assistant.metrics.sense import Sense
from assistant.patterns import regex

_MINUTES = regex(r"[:：]|点(?:半|[二三四五]?十|[0-5]\d|[一三]刻)")
_HOUR_AFTER = regex(r"点(?!击|位|[零〇一二三四五六七八九\d])(?:钟|整)?")
_HOUR_TOLD = regex(
    r"点(?:钟|整|到[一二三四五六七八九十两\d]+点|[多就才前后起]|左右|之[前后]|以[前后]|[上下]班|开会|开始|开门|关门)"
)
_HOUR_NEAR = regex(r"(?:从|[到在]|每天|差不多|快|都|才)$")
_DAYPART = regex(
    r"(?P<part>早上|早晨|清晨|上午|中午|下午|晚上|夜里|凌晨|半夜|傍晚|后半夜|当晚|今晚|每晚)(?:大概|差不多)?$"
)
_LATE = ("下午", "晚上", "傍晚", "当晚", "今晚", "每晚")
_DATE_AFTER = regex(
    r"月(?!之?[内后]|均)|号(?!人|员工)|日(?![元均内])|年(?=[级底初末中代\d一二三四五六七八九十上下全]|零[一二三四五六七八九]月)"
)
_MONTHS = r"十[一二]?|[一二三四五六七八九]|1[0-2]|[1-9]"
_TO_MONTH = regex(rf"[到至](?:{_MONTHS})月(?!之?[内后]|均)")
_LARGEST = {"month of year": 12, "day of month": 31, "year": 99}
_YEAR = regex(r"(?:19|20)\d\d|[零〇一二三四五六七八九]{2,4}")


# 二三到二四那个冬天, 是二四到二五: a season that spans two years.
_NEXT = 3  # characters to the second year
_YEARS = regex(
    r"(?<![二〇零一二三四五六七八九十\d])二[零〇一二三四五六七八九][到至]二[零〇一二三四五六七八九](?=那|这|年|的|采暖季|榨季|学年|财年|季|[，。；！？]|$)"
)


def two_years(text: str) -> Iterator[Sense]:
    """The two short years of such a season."""
    for match in _YEARS.finditer(text):
        for at in (match.start(), match.start() + _NEXT):
            yield Sense(at, at + 2, Decimal(2020 + DIGIT[text[at + 1]]), "year", "date")


def dated(number: Number, before: str, after: str) -> Sense | None:
    """The time of day or the date that a number gives; None where it counts."""
    start, end, value = number.span.start, number.span.end, number.value
    if _MINUTES.search(number.text):
        return Sense(start, end, value + _noon(before, int(value)), "clock", "time", number.approximate)
    hour = _HOUR_AFTER.match(after)
    if hour and value <= 24 and (_DAYPART.search(before) or _HOUR_TOLD.match(after) or _HOUR_NEAR.search(before)):
        reading = value * 100 + _noon(before, int(value) * 100)
        return Sense(start, end + hour.end(), reading, "clock", "time", number.approximate)
    if 1900 <= value <= 2100 and after.startswith("年") and _YEAR.fullmatch(number.text):
        return Sense(start, end, value, "year", "date")
    date = _DATE_AFTER.match(after) or _TO_MONTH.match(after)
    if date and number.high is None and 0 < value <= 99 and value == int(value) and number.text not in ("俩", "仨"):
        unit = {"月": "month of year", "年": "year"}.get(date.group()[-1], "day of month")
        if value <= _LARGEST[unit]:
            return Sense(start, end, value, unit, "date")
    return None


def _noon(before: str, reading: int) -> int:
    """What a part of the day adds to the reading of a clock with twelve hours: 下午三点 is 1500."""
    part = _DAYPART.search(before)
    return 1200 if part and part["part"] in _LATE and reading < 1200 else 0
