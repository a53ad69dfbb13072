"""What English numbers measure: "two weeks", "61 percent", "$1.5 million", "one in six", "280 calls a day", "tripled"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.language.numerals import Number
from assistant.metrics.sense import Sense, share

_POINTS = re.compile(
    r"(?:[\s-]*(?:%|percent(?:age)?|per\s?cent)?[\s-]*(?:points?)\b(?!\s+of\s+(?:sale|contact|view))|\s*pp\b)", re.I
)
_PERCENT = re.compile(r"\s*(?:[%％]|percent\b|per\s?cent\b)", re.I)
_RATIO = re.compile(r"\s+(?:out\s+of(?:\s+every)?|in(?:\s+every)?)\s+$", re.I)
_TIME_UNITS = {
    "second": ("second", 1), "sec": ("second", 1), "s": ("second", 1), "minute": ("minute", 1), "min": ("minute", 1), "hour": ("hour", 1),
    "hr": ("hour", 1), "h": ("hour", 1), "day": ("day", 1), "night": ("day", 1), "week": ("day", 7), "fortnight": ("day", 14),
    "month": ("month", 1), "quarter": ("quarter", 1), "year": ("year", 1),
}  # fmt: skip
_DURATION = re.compile(
    r"(?P<article>\s+(?:of\s+)?an?\b)?[\s-]*(?P<kind>(?:business|working)\s+)?(?:full|whole|solid|straight|more|calendar)?\s*"
    r"(?P<unit>seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|[hs])\b(?!-old)",
    re.I,
)
_WHOLE_UNIT = re.compile(r"(?P<unit>hour|day|week|month|year|minute|percent|point) and ", re.I)
_CURRENCIES = (
    (r"(?:singapore|sing)\s+dollars?", "SGD"), (r"(?:australian|aussie)\s+dollars?", "AUD"), (r"canadian\s+dollars?", "CAD"),
    (r"hong\s+kong\s+dollars?", "HKD"), (r"new\s+zealand\s+dollars?", "NZD"), (r"(?:us\s+)?dollars?|bucks", "USD"), (r"pounds?(?!\s+of)|quid", "GBP"),
    (r"euros?", "EUR"), (r"rupees?", "INR"), (r"yen", "JPY"), (r"yuan|rmb", "CNY"), (r"francs?", "CHF"), (r"rand", "ZAR"), (r"kronor|kroner", "SEK"),
)  # fmt: skip
_MONEY_AFTER = re.compile(r"[\s-]*(?:" + "|".join(f"(?P<{code}>{names})" for names, code in _CURRENCIES) + r")\b", re.I)
_SIGNS = {
    "s$": "SGD",
    "a$": "AUD",
    "c$": "CAD",
    "hk$": "HKD",
    "us$": "USD",
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "¥": "CNY",
    "₹": "INR",
    "rs": "INR",
}
_MONEY_BEFORE = re.compile(r"(?P<sign>\b(?:s|a|c|hk|us)\$|[$£€¥₹]|\brs)\.?\s?$", re.I)
_TIMES = re.compile(
    r"(?:\s*[x×](?!\w)|[\s-]*fold\b|\s+times\b(?=\s+(?:faster|slower|as|more|higher|lower|fewer|less|bigger|larger|the|quicker|that|what)\b))",
    re.I,
)
_CLOCK_AFTER = re.compile(r"\s*(?:o['’]clock\b|[ap]\.?\s?m\b\.?)", re.I)
_CLOCK_BEFORE = re.compile(r"\b(?:at|by|until|till|before|after|past)\s+(?:like\s+|about\s+|around\s+)?$", re.I)
_HOUR_BEFORE = re.compile(r"\b(?:at|by|until|till|past|to|before|after)\s+(?:like\s+|about\s+|around\s+)?$", re.I)
_HOUR_AFTER = re.compile(
    r"\s+(?:in the (?:morning|afternoon|evening)|at night|tonight|lagos time|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.I,
)
_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_MONTH_BEFORE = re.compile(rf"\b{_MONTH}\.?,?\s+$", re.I)
_MONTH_AFTER = re.compile(rf"\s+(?:of\s+)?{_MONTH}\b", re.I)
_SPOKEN_YEAR_BEFORE = re.compile(
    rf"\b(?:in|of|since|from|until|during|spring|summer|fall|autumn|winter|half|quarter|{_MONTH})\s+$", re.I
)
_SPOKEN_YEAR_AFTER = re.compile(r"\s*(?:[,.;:?!]|$)|\s+(?:and|to|into|we|it|the|was|is|i|they|she|he)\b", re.I)
_SMALLER = {"hour": "minute", "minute": "second"}
_PER = re.compile(
    r"(?:[\s-]+(?!(?:and|or|to|from|but|in|of|for|then|now|after|before|was|is)\b)[A-Za-z'’-]+){0,4}?\s+(?:an?|per|each|every)\s+(?P<per>second|minute|hour|day|night|week|month|quarter|year)\b",
    re.I,
)
_PER_NEXT = re.compile(
    r"\s*(?:/|per\b|an?\b|each\b|every\b)\s*(?P<per>second|minute|hour|day|night|week|month|quarter|year)\b", re.I
)
_WORDS = re.compile(
    r"\b(?:(?P<word>doubl(?:ed|ing)|tripl(?:ed|ing)|trebl(?:ed|ing)|quadrupl(?:ed|ing)|halv(?:ed|ing))|(?P<as>twice|half)\s+as\s+(?:many|much|fast|long)|(?P<fold>two|three|four|five|ten)fold)\b",
    re.I,
)
_FACTORS: dict[str, int | Decimal] = {
    "doubl": 2,
    "tripl": 3,
    "trebl": 3,
    "quadr": 4,
    "halve": Decimal("0.5"),
    "halvi": Decimal("0.5"),
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "ten": 10,
}
_ONE_UNIT = re.compile(
    r"\b(?:to|from|than|under|within|took|takes|take|about|around|over|instead of)\s+(?P<words>an?\s+(?P<unit>minute|hour|day|week|fortnight|month|year))\b(?!\s+and\s+(?:a\b|three))(?!['’-])",
    re.I,
)


def senses(text: str, found: Sequence[Number]) -> list[Sense]:
    """What each number of an English text measures; counts where nothing else is said."""
    out: list[Sense] = []
    used = -1
    for at, number in enumerate(found):
        if number.span.start < used:
            continue
        following = found[at + 1] if at + 1 < len(found) else None
        sense = _ratio(text, number, following) or _sense(text, number)
        out.append(sense)
        used = sense.end
    return sorted([*_joined(text, out), *_factors(text, out), *_single_units(text)], key=lambda s: s.start)


def _ratio(text: str, number: Number, other: Number | None) -> Sense | None:
    """ "one in six" and "four out of ten" are shares."""
    if other is None or not _RATIO.match(text[number.span.end : other.span.start] + "") or number.high is not None:
        return None
    between = text[number.span.end : other.span.start]
    if (
        not re.fullmatch(_RATIO.pattern, between, re.I)
        or not 0 < number.value < other.value <= 1000
        or other.value != int(other.value)
    ):
        return None
    if number.value >= 10 and "out" not in between:
        return None
    return Sense(
        number.span.start, other.span.end, share(number.value / other.value), "percent", "percent", number.approximate
    )


def _sense(text: str, number: Number) -> Sense:
    start, end = number.span.start, number.span.end
    before, after = text[max(0, start - 20) : start], text[end : end + 60]
    for reading in (_shares, _money, _lasting, _dated, _multiple):
        sense = reading(number, before, after)
        if sense is not None:
            return sense
    per = _PER.match(after)
    if per:
        return Sense(start, end, number.value, f"count/{_per(per['per'])}", "rate", number.approximate)
    return Sense(start, end, number.value, "count", "count", number.approximate)


def _per(word: str) -> str:
    return "day" if word.lower() == "night" else word.lower()


def _shares(number: Number, before: str, after: str) -> Sense | None:
    start, end, value = number.span.start, number.span.end, number.value
    points, percent = _POINTS.match(after), _PERCENT.match(after)
    if points:
        return Sense(start, end + points.end(), value, "point", "points", number.approximate)
    if percent:
        return Sense(start, end + percent.end(), value, "percent", "percent", number.approximate)
    if (
        re.search(r"half|third|quarter|fifth|sixth|eighth|tenth", number.text, re.I)
        and 0 < value < 1
        and not _DURATION.match(after)
    ):
        return Sense(start, end, share(value), "percent", "percent", number.approximate)
    return None


def _money(number: Number, before: str, after: str) -> Sense | None:
    sign, words = _MONEY_BEFORE.search(before), _MONEY_AFTER.match(after)
    if sign is None and words is None:
        return None
    code = _SIGNS[sign["sign"].lower()] if sign else str(words.lastgroup) if words else ""
    start = number.span.start - (len(before) - sign.start() if sign else 0)
    end = number.span.end + (words.end() if words else 0)
    per = _PER_NEXT.match(after[words.end() if words else 0 :])
    unit, kind = (f"{code}/{_per(per['per'])}", "rate") if per else (code, "money")
    return Sense(start, end, number.value, unit, kind, number.approximate)


def _lasting(number: Number, before: str, after: str) -> Sense | None:
    whole, unit = _WHOLE_UNIT.search(number.text), _DURATION.match(after)
    if whole and whole["unit"].lower() not in ("percent", "point"):
        name, size = _TIME_UNITS[whole["unit"].lower()]
        return Sense(number.span.start, number.span.end, number.value * size, name, "duration", number.approximate)
    if (
        unit is None
        or (unit["article"] and number.value >= 1)
        or (_dated(number, before, after) and unit["unit"].lower() not in ("days", "weeks"))
    ):
        return None
    word = unit["unit"].lower()
    name, size = _TIME_UNITS[word.rstrip("s") or "s"]
    if unit["kind"] and name == "day":
        name, size = "business day", 1
    return Sense(
        number.span.start, number.span.end + unit.end(), number.value * size, name, "duration", number.approximate
    )


def _dated(number: Number, before: str, after: str) -> Sense | None:
    start, end, value = number.span.start, number.span.end, number.value
    clock = _CLOCK_AFTER.match(after)
    daytime = re.match(r"\s+in the (?:morning|afternoon|evening)\b", after, re.I)
    paired = (
        re.search(r"[a-z][\s-]+[a-z]", number.text, re.I)
        and 100 <= value <= 2359
        and value % 100 < 60
        and "hundred" not in number.text.lower()
    )
    hour = value <= 12 and value == int(value) and _HOUR_BEFORE.search(before) and _HOUR_AFTER.match(after)
    if ":" in number.text or clock or hour or (paired and (daytime or _CLOCK_BEFORE.search(before))):
        reading = value if value >= 100 else value * 100
        return Sense(start, end + (clock.end() if clock else 0), reading, "clock", "time", number.approximate)
    year = (
        1900 <= value <= 2100
        and value == int(value)
        and "," not in number.text
        and not re.match(r"\s+(?!and\b|to\b|was\b|is\b|it\b|the\b|we\b)[a-z]+s\b", after)
    )
    if number.text[:1] in "'’" or (year and not re.search(r"hundred|k$", number.text, re.I)):
        return Sense(start, end, value, "year", "date")
    if (
        _SPOKEN_YEAR_BEFORE.search(before)
        and re.fullmatch(r"twenty[\s-]\w+", number.text, re.I)
        and value < 100
        and _SPOKEN_YEAR_AFTER.match(after)
    ):
        return Sense(start, end, value + 2000, "year", "date")
    if value <= 31 and (_MONTH_BEFORE.search(before) or _MONTH_AFTER.match(after)):
        return Sense(start, end, value, "day of month", "date")
    return None


def _multiple(number: Number, before: str, after: str) -> Sense | None:
    times = _TIMES.match(after)
    if times is None:
        return None
    return Sense(
        number.span.start, number.span.end + times.end(), number.value, "times", "multiple", number.approximate
    )


def _joined(text: str, found: list[Sense]) -> list[Sense]:
    """ "two hours and ten minutes" is one duration."""
    out: list[Sense] = []
    for sense in found:
        last = out[-1] if out else None
        if (
            last and (((last.unit, sense.unit) in _SMALLER.items() and re.fullmatch(r",?\s+(?:and\s+)?", text[last.end : sense.start]))
            or (last.unit in _SMALLER and sense.unit == "count" and sense.value < 60 and text[last.end : sense.start] == " " and re.match(r"[,.;!?]|$", text[sense.end :])))
        ):  # fmt: skip
            unit = _SMALLER[last.unit]
            out[-1] = Sense(
                last.start,
                sense.end,
                last.value * 60 + sense.value,
                unit,
                "duration",
                last.approximate or sense.approximate,
            )
        elif (
            last
            and last.kind == "money"
            and sense.unit == "count"
            and sense.value < 100
            and text[last.end : sense.start] == " "
            and text[last.end - 1].isalpha()
        ):
            out[-1] = Sense(last.start, sense.end, last.value + sense.value / 100, last.unit, "money", last.approximate)
        else:
            out.append(sense)
    return out


def _factors(text: str, found: list[Sense]) -> list[Sense]:
    """ "doubled", "halved", "threefold", "twice as many"."""
    out = []
    for match in _WORDS.finditer(text):
        key = (match["word"] or match["fold"] or "")[:5].lower()
        value = Decimal(_FACTORS[key]) if key else Decimal(2) if match["as"].lower() == "twice" else Decimal("0.5")
        hedged = re.search(
            r"\b(?:almost|nearly|roughly|about|more than|just over)\s+$",
            text[max(0, match.start() - 14) : match.start()],
            re.I,
        )
        out.append(Sense(match.start(), match.end(), value, "times", "multiple", hedged is not None))
    return [s for s in out if not any(f.start < s.end and s.start < f.end for f in found)]


def _single_units(text: str) -> list[Sense]:
    """ "down to an hour": the article counts one."""
    out = []
    for match in _ONE_UNIT.finditer(text):
        unit, size = _TIME_UNITS[match["unit"].lower()]
        out.append(Sense(match.start("words"), match.end("words"), Decimal(size), unit, "duration", False))
    return out
