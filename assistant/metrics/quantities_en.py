"""What English numbers measure: "two weeks", "61 percent", "$1.5 million", "one in six", "280 calls a day", "tripled"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.language.fractions_en import RESTS
from assistant.language.numerals import Number
from assistant.metrics import quantities_money as money
from assistant.metrics.quantities_en_articles import without_articles
from assistant.metrics.quantities_en_bare_money import without_currency
from assistant.metrics.quantities_en_dates import dated
from assistant.metrics.quantities_en_phrases import (
    PERIOD,
    TIME_UNITS,
    amounts,
    couples,
    period,
    ratio,
    said_otherwise,
    single_units,
)
from assistant.metrics.quantities_sums import summed
from assistant.metrics.sense import Sense, apart, share
from assistant.patterns import caseless, regex

_POINTS = caseless(
    r"(?:-odd|-some)?(?:[\s-]*(?:%|percent(?:age)?|per\s?cent)?[\s-]*points?\b(?!\s+of\s+(?:sale|contact|view))|\s*pp\b)",
)
_BASIS_POINTS = caseless(r"[\s-]*(?:basis[\s-]+points?|bps?)\b")
_PERCENT = caseless(r"(?:-?ish|-odd|-some|-plus)?[\s-]*(?:[%％]|percent\b|per\s?cent\b|pct\b)")
_FRACTION = caseless(r"half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth|/|[¼-¾⅐-⅞]")
_OUT_OF = regex(r"\s+(?:times\s+out\s+of(?:\s+every)?|out\s+of(?:\s+every)?|of\s+every|in(?:\s+every)?)\s+", re.I)
# "Nine lifts in every hundred", "one and a half in the hundred".
_IN_HUNDRED = caseless(
    r"(?:\s+(?!of\b|and\b|or\b)[a-z]+){0,2}\s+(?:in|of|out of)\s+(?:every|each|the|a|one)\s+hundred\b(?!\s+(?:and|or|percent|thousand))",
)
# "One tray in thirty, thereabouts.": what it is a share of stands between.
_THING_IN = regex(
    r"\s+(?!of|and|or|to|more|less|times|percent|hundred|thousand|each)[a-z]+\s+(?P<in>in|out\s+of)\s+(?:every\s+)?",
    re.I,
)
_SHARE_ENDS = regex(
    r"\s*[.,;!?]|\s*$|\s+(?:is|was|are|were|has|had|have|comes?|came|gets?|got|goes|went|needs?|needed|fails?|failed)\b",
    re.I,
)
_SHORT_YEAR = regex(r"twenty[\s-][a-z]+", re.I)
_IN_YEAR = regex(r"\bin twenty[\s-][a-z]+\b", re.I)
_WHOLE = 100
_FEW_OF = 10
_LARGEST_WHOLE, _ROUND = 1000, (10_000, 100_000, 1_000_000)
_EVERY, _THEN = (
    regex(r"\b(?:in|of) every\s+$", re.I),
    regex(r"(?:\s+[a-z-]+){0,2},\s+(?:about\s+|only\s+|just\s+|maybe\s+)?", re.I),
)  # "in every four, one"
_TO_ONE = regex(r"(?:\s+|-)to(?:\s+|-)", re.I)
_IS_RATIO = regex(r"\b(?:is|was|of|at|by|ratio|roughly|about|outnumber\w*(?:\s+\w+){0,2})\s+$", re.I)
_RATIO_AFTER = regex(r"[\s-]+(?:in\s+favou?r|ratio|odds|return|against)\b", re.I)
_DURATION = caseless(
    r"(?:-?ish)?(?P<article>\s+(?:of\s+)?an?\b)?[\s-]*(?P<kind>(?:business|working)\s+)?(?:full|whole|solid|straight|good|long|hard|decent|more|calendar|(?:man|staff|work|labou?r|machine|person|people|(?!over|after|under|other|per|former|longer|never|ever|for|or|later|number|another|either|neither|paper|quarter)[a-z]+(?:er|or))(?:['’]?s)?(?=[\s-]hours\b)[\s-])?\s*"
    r"(?P<unit>milliseconds?|ms|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weeks?|wks?|fortnights?|months?|mos|quarters?|years?|yrs?|decades?|[hs])\b(?!-old)",
)
# What one person does in a day: work, and no time that passes.
_EFFORT = caseless(
    r"[\s-]*(?:person|man|staff|people|engineer(?:ing)?|developer|dev|consult(?:ant|ing)|team|crew)(?:['’]s|s['’])?[\s-](?P<unit>day|week|month|year)s?\b",
)
_WHOLE_UNIT = regex(r"(?P<unit>hour|day|week|month|year|minute|percent|point) and ", re.I)
_AND_A_HALF = regex(r"\s+and\s+(?P<rest>a half|a quarter|three quarters)\b", re.I)
_TIMES = regex(
    r"(?:\s*[x×](?!\w)|[\s-]*fold\b|\s+times\b(?=\s+(?:faster|slower|as|more|higher|lower|fewer|less|bigger|larger|the|quicker|cheaper|better|that|what|our|their|its)\b))",
    re.I,
)
_FACTOR_OF = regex(r"\bfactor\s+of\s+$", re.I)
_PER = caseless(
    r"(?:[\s-]+(?!(?:and|or|to|from|but|in|of|for|then|now|after|before|was|is|within|inside|over|by)\b)[a-z'’-]+){0,4}?(?:\s+(?:an?|per|each|every)\s+|\s*/\s*)"
    + PERIOD,
)
_PER_NEXT = regex(
    r"(?:\s*(?:/\s*|per\s+|an?\s+|each\s+|every\s+)(?!second|minute|hour|day|night|week|month|quarter|year|hr\b|mo\b)[a-z]+)?\s*(?:/|per\b|an?\b|each\b|every\b)\s*"
    + PERIOD,
    re.I,
)


def senses(text: str, found: Sequence[Number]) -> list[Sense]:
    """What each number of an English text measures; counts where nothing else is said."""
    if not found and not said_otherwise(text):
        return []
    phrases = apart(amounts(text))
    extra = couples(text)
    numbers = [n for n in found if not any(_touch(n, c) for c in extra)] + extra
    free = sorted((n for n in numbers if not _within(n, phrases)), key=lambda n: n.span)
    out: list[Sense] = []
    used = -1
    for at, number in enumerate(free):
        if number.span.start < used:
            continue
        following = free[at + 1] if at + 1 < len(free) else None
        sense = _ratio(text, number, following) or _sense(text, number, free)
        if sense.kind != "count" or number not in extra or number.value > 2:
            out.append(sense)
            used = sense.end
    taken = sorted([*without_currency(text, summed(text, out, "en")), *phrases], key=lambda s: s.start)
    alone = [s for s in single_units(text) if not any(s.start < t.end and t.start < s.end for t in taken)]
    return without_articles(text, sorted([*taken, *alone], key=lambda s: s.start))


def _touch(one: Number, two: Number) -> bool:
    return one.span.start < two.span.end and two.span.start < one.span.end


def _within(number: Number, phrases: Sequence[Sense]) -> bool:
    return any(number.span.start < p.end and p.start < number.span.end for p in phrases)


def _ratio(text: str, number: Number, other: Number | None) -> Sense | None:
    """ "one in six" and "four out of ten" are shares, "three to one" is a ratio; 4.6 out of 5 is a score."""
    if other is None or number.high is not None:
        return None
    start, end = number.span.start, other.span.end
    between = text[number.span.end : other.span.start]
    if _TO_ONE.fullmatch(between) and other.value == 1 and number.value > 1:
        told = _IS_RATIO.search(text, max(0, start - 40), start) or _RATIO_AFTER.match(text, end)
        return ratio(start, end, number.value, Decimal(1)) if told else None
    if _EVERY.search(text, max(0, start - 14), start) and _THEN.fullmatch(between) and 0 < other.value < number.value:
        return Sense(start, end, share(other.value / number.value), "percent", "percent", number.approximate)
    if _SHORT_YEAR.fullmatch(other.text) and _IN_YEAR.search(text, 0, start):
        return None  # "eleven in twenty-two and four in twenty-four"
    whole = other.value == int(other.value)
    if not _part_of(text, number, other, between) or not 0 < number.value < other.value or not whole:
        return None
    if other.value > _LARGEST_WHOLE and other.value not in _ROUND:
        return None  # "three in 4,200" may be three in a town of that many
    if number.value >= 10 and "out" not in between:
        return None
    if number.value != int(number.value):
        return Sense(start, end, number.value, "count", "count", number.approximate)
    return Sense(start, end, share(number.value / other.value), "percent", "percent", number.approximate)


def _part_of(text: str, number: Number, other: Number, between: str) -> bool:
    """Whether the words between make the one a share of the other: "one in six", "one tray in thirty was short".

    "The last one in nineteen weeks" is a time that something took.
    """
    after = text[other.span.end : other.span.end + 60]
    if _OUT_OF.fullmatch(between):
        return "out" in between or "every" in between or _DURATION.match(after) is None
    thing = _THING_IN.fullmatch(between)
    small_part = thing is not None and number.value < _FEW_OF and other.value <= _WHOLE * 10
    year = _SHORT_YEAR.fullmatch(other.text) is not None
    return small_part and not year and _SHARE_ENDS.match(after) is not None


def _sense(text: str, number: Number, numbers: Sequence[Number]) -> Sense:
    start, end = number.span.start, number.span.end
    before, after = text[max(0, start - 36) : start], text[end : end + 60]
    hundred = _IN_HUNDRED.match(after) if number.value < _WHOLE else None
    if hundred is not None:
        return Sense(start, end, number.value, "percent", "percent", number.approximate)
    date = dated(number, before, after, numbers)
    sense = (
        _share(number, after)
        or _effort(number, after)
        or _money(number, before, after)
        or _lasting(number, after, date)
        or date
    )
    if sense is not None:
        return sense
    times, per = _TIMES.match(after), _PER.match(after)
    if times is None and _FACTOR_OF.search(before):
        return Sense(start, end, number.value, "times", "multiple", number.approximate)
    if times:
        return Sense(start, end + times.end(), number.value, "times", "multiple", number.approximate)
    if per:
        return Sense(start, end, number.value, f"count/{period(per)}", "rate", number.approximate)
    return Sense(start, end, number.value, "count", "count", number.approximate)


def _share(number: Number, after: str) -> Sense | None:
    start, end, value = number.span.start, number.span.end, number.value
    basis = _BASIS_POINTS.match(after)
    if basis:
        return Sense(start, end + basis.end(), value / 100, "point", "points", number.approximate)
    points, percent = _POINTS.match(after), _PERCENT.match(after)
    if points:
        return Sense(start, end + points.end(), value, "point", "points", number.approximate)
    if percent:
        return Sense(start, end + percent.end(), value, "percent", "percent", number.approximate)
    if _FRACTION.search(number.text) and 0 < value < 1 and not _DURATION.match(after):
        return Sense(start, end, share(value), "percent", "percent", number.approximate)
    return None


def _money(number: Number, before: str, after: str) -> Sense | None:
    left, right = money.before(before), money.after(after, "en")
    currency = left or right
    if currency is None:
        return None
    start = number.span.start - (left.length if left else 0)
    length = right.length if right and (left is None or right.code == left.code) else 0
    per = _PER_NEXT.match(after, length)
    unit, kind = (f"{currency.code}/{period(per)}", "rate") if per else (currency.code, "money")
    return Sense(start, number.span.end + length, number.value * currency.size, unit, kind, number.approximate)


def _effort(number: Number, after: str) -> Sense | None:
    unit = _EFFORT.match(after)
    if unit is None:
        return None
    end = number.span.end + unit.end()
    return Sense(number.span.start, end, number.value, f"person-{unit['unit'].lower()}", "duration", number.approximate)


def _lasting(number: Number, after: str, date: Sense | None) -> Sense | None:
    start, end = number.span.start, number.span.end
    whole, unit = _WHOLE_UNIT.search(number.text), _DURATION.match(after)
    if whole and whole["unit"].lower() not in ("percent", "point"):
        name, size = TIME_UNITS[whole["unit"].lower()]
        return Sense(start, end, number.value * size, name, "duration", number.approximate)
    if unit is None or (unit["article"] and number.value >= 1):
        return None
    if date is not None and unit["unit"].lower() not in ("days", "weeks"):
        return None
    word = unit["unit"].lower()
    name, size = TIME_UNITS["ms" if word == "ms" else word.rstrip("s") or "s"]
    if unit["kind"] and name == "day":
        name, size = "business day", Decimal(1)
    rest = _AND_A_HALF.match(after, unit.end())  # "four hours and a half"
    value = number.value + (RESTS[rest["rest"].lower()] if rest else 0)
    stop = end + (rest or unit).end()
    return Sense(start, stop, value * size, name, "duration", number.approximate)
