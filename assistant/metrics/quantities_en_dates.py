"""English dates and times of day: "in 2019", "twenty nineteen", "May 5", "nine o'clock", "4 p.m.", "five in the morning"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.language.numerals import Number
from assistant.metrics.sense import Sense
from assistant.patterns import caseless, regex

_MERIDIEM = caseless(r"\s*(?:o['’]clock\b\s*)?(?P<half>[ap])(?:\.\s?m\.|\.?\s?m\b)")
_O_CLOCK = caseless(r"\s*o['’]clock\b")
_CLOCK_BEFORE = regex(r"\b(?:at|by|until|till|before|after|past)\s+(?:like\s+|about\s+|around\s+)?$", re.I)
_HOUR_BEFORE = regex(
    r"\b(?:at|by|until|till|past|to|before|after|from|like|around|about)\s+(?:like\s+|about\s+|around\s+)?$", re.I
)
_DAYPART = caseless(r"(?:\s+o['’]clock)?\s+(?:in the (?P<part>morning|afternoon|evening)|(?P<night>at night))\b")
# "the eight-thirty call": what begins at that time
_CALLED_BY_TIME = caseless(
    r"\s+(?:call|meeting|stand-?up|train|bus|flight|ferry|slot|shift|run|delivery|pick-?up|appointment|class|service|wave|cut-?off|huddle|sync|show|session|start|finish|deadline|departure|truck|round|bell|news)\b",
)
_THE = regex(r"\b(?:the|our|my|his|her|their|a|an|every|that)\s+$", re.I)
_HOUR_AFTER = regex(r"\s+(?:tonight|\w+ time|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b", re.I)
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_MONTH_LONG = 14  # characters
_MONTH_BEFORE = caseless(rf"\b{_MONTH}\.?\s+$")  # "at the end of September, four" counts
_MONTH_AFTER = caseless(rf"\s+(?:of\s+)?{_MONTH}\b(?!\s+(?:be|have|not)\b)")
_SHORT_YEAR_BEFORE = regex(
    rf"\b(?:in|since|until|till|during|early|late|all of|(?:whole|calendar|financial|fiscal) (?:year\s+)?(?:of)?|(?:(?:spring|summer|fall|autumn|winter|end|start|beginning|middle|half|quarter|class|{_MONTH})(?:\s+of)?))[\s,]+$",
    re.I,
)
# "Down from twenty-eight" and "from twenty-eight to thirteen" tell values; "the figures from twenty-two" a year.
_FROM_BEFORE, _FROM_AFTER = (
    regex(r"\bfrom\s+$", re.I),
    regex(r"\s+(?:on|onwards?)\b", re.I),
)
_FIGURES_FROM = regex(
    r"\b(?:numbers?|figures?|data|budgets?|reports?|surveys?|ones?|levels?|seasons?|contracts?|audits?|results?|accounts?)\s+from\s+$",
    re.I,
)
# After a year comes a new clause or nothing; after an amount what it counts.
_YEAR_AFTER = caseless(
    r"\s*(?:[,.;:?!)–—-]|$)|\s+(?:and|to|into|we|it|the|was|is|i|they|she|he|when|with|that|which|who|as|a|an|at|on|for|but|or|there|you|our|my|this|so|after|before|by|because|until|through|had|were|has|numbers|results|figures|budget|season|election|audit|report|in)\b",
)
_YEAR_NAMED = regex(
    rf"\b(?:in|since|during|early|late|year|spring|summer|fall|autumn|winter|q[1-4]|h[12]|{_MONTH})[\s,-]+$", re.I
)
_UNITS = {w: n for n, w in enumerate("one two three four five six seven eight nine".split(), 1)}
_SEASON_LEAD = (
    r"\b(?:in|for|since|that['’]s|(?:season|year|winter|term)(?:\s+(?:before|after|ending))?|of|was|is)[\s,]+"
)
# "In twenty-three, twenty-four", "twenty-four on twenty-three": the one half of a season, or of two years, and the other.
_SEASON_ON = regex(rf"{_SEASON_LEAD}$", re.I)
_SEASON_BEFORE = regex(
    rf"(?:{_SEASON_LEAD}twenty[\s-](?P<one>{'|'.join(_UNITS)}),|\btwenty[\s-](?P<later>{'|'.join(_UNITS)}) on)\s+$",
    re.I,
)
_SEASON_AFTER = regex(rf"(?:,|(?P<on>\s+on))\s+twenty[\s-](?P<two>{'|'.join(_UNITS)})\b(?=\s*(?:[,.;:?!)]|$))", re.I)
_YEAR_OF = regex(r"\b(?:the|our|their|its|that)\s+$", re.I)  # "the 2023 survey"
_COUNTED = regex(r"\s+(?:(?!plus|minus)[a-z-]+s|people|staff|percent|men|women|of)\b", re.I)
_PLAIN_YEAR = regex(r"(?:19|20)\d\d|\w+[\s-]+(?:oh[\s-]+)?\w+(?:[\s-]\w+)?|two thousand(?: and)? [\w-]+", re.I)
_TWO_WORDS = regex(r"[a-z][\s-]+[a-z]", re.I)
_TWENTIES = caseless(r"twenty[\s-]\w+")
_END_OF_CHANGE = regex(r"\b(?:from|to)\s+$", re.I)
_AMOUNT = regex(r"\b(?:hundred|million|thousand(?!(?: and)? \w+)|k)\b|^two thousand$", re.I)


def dated(number: Number, before: str, after: str, numbers: Sequence[Number]) -> Sense | None:
    """The time of day or the date that a number gives; None where it counts."""
    return _time(number, before, after) or _date(number, before, after, numbers)


def _time(number: Number, before: str, after: str) -> Sense | None:
    start, end, value = number.span.start, number.span.end, number.value
    if value < 0 or value > 2400 or value != int(value):
        return None
    meridiem, clock, daypart = _MERIDIEM.match(after), _O_CLOCK.match(after), _DAYPART.match(after)
    paired = _TWO_WORDS.search(number.text) and 100 <= value <= 2359 and value % 100 < 60
    spoken = paired and "hundred" not in number.text.lower()
    hour = value <= 12 and (daypart or (_HOUR_BEFORE.search(before) and _HOUR_AFTER.match(after)))
    called = value % 5 == 0 and value < 1300 and _CALLED_BY_TIME.match(after) and _THE.search(before)
    told = spoken and (daypart or called or _CLOCK_BEFORE.search(before))
    if not (":" in number.text or (meridiem and (value <= 12 or spoken)) or (clock and value <= 12) or hour or told):
        return None
    reading = int(value) if value >= 100 else int(value) * 100
    stop = meridiem.end() if meridiem else clock.end() if clock else 0
    return Sense(
        start,
        end + stop,
        _by_day(reading, _afternoon(meridiem, daypart)) + value * 0,
        "clock",
        "time",
        number.approximate,
    )


def _afternoon(meridiem: re.Match[str] | None, daypart: re.Match[str] | None) -> bool | None:
    if meridiem:
        return meridiem["half"].lower() == "p"
    if daypart is None:
        return None
    return bool(daypart["night"]) or daypart["part"].lower() != "morning"


def _by_day(reading: int, afternoon: bool | None) -> int:
    """The reading of a clock with 24 hours; as said where nobody says which half of the day it is."""
    if afternoon is None or reading >= 1300:
        return reading
    hour, minute = divmod(reading, 100)
    return (hour % 12 + (12 if afternoon else 0)) * 100 + minute


def _date(number: Number, before: str, after: str, numbers: Sequence[Number]) -> Sense | None:
    start, end, value = number.span.start, number.span.end, number.value
    if number.text[:1] in "'’" or _is_year(number, before, after, numbers):
        return Sense(start, end, value, "year", "date")
    short = _TWENTIES.fullmatch(number.text) and value < 100
    if short and _SHORT_YEAR_BEFORE.search(before) and _YEAR_AFTER.match(after):
        return Sense(start, end, value + 2000, "year", "date")
    if short and (
        (_FIGURES_FROM.search(before) and _YEAR_AFTER.match(after))
        or (_FROM_BEFORE.search(before) and _FROM_AFTER.match(after))
    ):
        return Sense(start, end, value + 2000, "year", "date")
    if short and _of_season(number, before, after):
        return Sense(start, end, value + 2000, "year", "date")
    if (
        0 < value <= 31
        and value == int(value)
        and (_MONTH_BEFORE.search(before[-_MONTH_LONG:]) or _MONTH_AFTER.match(after))
    ):
        return Sense(start, end, value, "day of month", "date")
    return None


def _of_season(number: Number, before: str, after: str) -> bool:
    """Whether the number is a year of a pair: "in twenty-three, twenty-four", "twenty-four on twenty-three"."""
    unit = int(number.value % 10)
    first = _SEASON_BEFORE.search(before)
    if first is not None and _YEAR_AFTER.match(after):
        return _UNITS[first["one"].lower()] + 1 == unit if first["one"] else _UNITS[first["later"].lower()] - 1 == unit
    second = _SEASON_AFTER.match(after)
    if second is None or not (second["on"] or _SEASON_ON.search(before)):
        return False
    return _UNITS[second["two"].lower()] == unit + (-1 if second["on"] else 1)


def _is_year(number: Number, before: str, after: str, numbers: Sequence[Number]) -> bool:
    value = number.value
    if not 1900 <= value <= 2100 or value != int(value) or not _PLAIN_YEAR.fullmatch(number.text):
        return False
    called = (_YEAR_NAMED.search(before) or _YEAR_OF.search(before)) and not _COUNTED.match(after)
    if _AMOUNT.search(number.text) or not (called or _YEAR_AFTER.match(after)):
        return False
    if not _END_OF_CHANGE.search(before):
        return True
    near = [n for n in numbers if n is not number and 0 <= _gap(n, number) <= 12]
    return all(1900 <= n.value <= 2100 for n in near)


def _gap(one: Number, two: Number) -> int:
    """Characters between two numbers."""
    return max(one.span.start, two.span.start) - min(one.span.end, two.span.end)
