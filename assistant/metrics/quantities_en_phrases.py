"""English amounts said without a number, or in a form of their own: "doubled", "half past nine", "a couple of weeks"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Context, Decimal

from assistant.language.numerals import Number, numbers
from assistant.metrics.sense import Sense
from assistant.patterns import caseless, regex, says, small
from assistant.records import Span

TIME_UNITS: dict[str, tuple[str, Decimal]] = {
    "millisecond": ("second", Decimal("0.001")), "ms": ("second", Decimal("0.001")), "second": ("second", Decimal(1)), "sec": ("second", Decimal(1)),
    "s": ("second", Decimal(1)), "minute": ("minute", Decimal(1)), "min": ("minute", Decimal(1)), "hour": ("hour", Decimal(1)), "hr": ("hour", Decimal(1)),
    "h": ("hour", Decimal(1)), "day": ("day", Decimal(1)), "night": ("day", Decimal(1)), "wk": ("day", Decimal(7)), "mo": ("month", Decimal(1)), "yr": ("year", Decimal(1)), "week": ("day", Decimal(7)), "fortnight": ("day", Decimal(14)),
    "month": ("month", Decimal(1)), "quarter": ("quarter", Decimal(1)), "year": ("year", Decimal(1)), "decade": ("year", Decimal(10)),
}  # fmt: skip
# A word of every amount below: most sentences have none and need not be searched further.
SAID_OTHERWISE = caseless(
    r"doubl|tripl|trebl|quadrupl|quintupl|halv|twice|once|half|fold|couple|\ba (?:buck|quid|dollar|pound|euro)\b|"
    r"\ban?\s+(?:full\s+|whole\s+|good\s+|solid\s+|entire\s+)?(?:minute|hour|day|week|fortnight|month|year|decade)|\d",
)
_TIMES_AS_MUCH = tuple("doubl tripl trebl quadrupl quintupl halv twice half fold".split())
_OTHERWISE = (*_TIMES_AS_MUCH, "once", "couple")
_MONEY = tuple("buck quid dollar pound euro".split())
_TIMES = tuple("minute hour day week fortnight month year decade".split())
_UNITS = (*_MONEY, *_TIMES)
_DIGIT = regex(r"\d")


def said_otherwise(text: str) -> bool:
    """Whether an amount may be told without a number, or with digits."""
    low = text.lower()
    if says(low, _OTHERWISE) or _DIGIT.search(low):
        return True
    return says(low, _UNITS) and SAID_OTHERWISE.search(text) is not None


PERIOD = r"(?P<per>second|sec|minute|min|hour|hr|day|night|week|wk|month|mo|quarter|year|yr)\b(?!\s+(?:ago|later|earlier|before(?!\s*(?:[.,;!?]|$))|from now|and a half|late|early)\b)"

_PERIODS = {"night": "day", "sec": "second", "min": "minute", "hr": "hour", "wk": "week", "mo": "month", "yr": "year"}
_HOURS = {w: i for i, w in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}
_MINUTES = {
    "five": 5,
    "ten": 10,
    "quarter": 15,
    "a quarter": 15,
    "twenty": 20,
    "twenty-five": 25,
    "twenty five": 25,
    "half": 30,
}
_HOUR = rf"(?P<hour>{'|'.join(_HOURS)}|1[0-2]|[1-9])\b(?!\s+(?:minutes?|hours?|days?|percent|weeks?)\b)"
_CLOCK = regex(
    rf"\b(?:(?P<past>half|(?:a\s+)?quarter|five|ten|twenty(?:[\s-]five)?)(?:\s+minutes)?\s+(?:past|after)"
    rf"|(?P<to>(?:a\s+)?quarter|(?:(?<=at )|(?<=by )|(?<=till )|(?<=until )|(?<=around )|(?<=about )|(?<=['’]s ))(?:five|ten|twenty(?:[\s-]five)?)(?:\s+minutes)?)\s+(?:to|till)"
    rf"|(?:(?<=at )|(?<=by )|(?<=till )|(?<=until )|(?<=before )|(?<=after )|(?<=around )|(?<=about )|(?<=past ))(?P<british>half))\s+{_HOUR}(?![\s-](?:thirds|fifths|quarters|percent|per cent))",
)
# "From two campaigns a quarter to seven": so many in three months.
_PER_QUARTER = regex(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\s+[a-z-]+(?:\s+[a-z]+)?\s+$",
    re.I,
)
_FACTORS: dict[str, int | Decimal] = {
    "doubl": 2, "twice": 2, "tripl": 3, "trebl": 3, "quadr": 4, "quint": 5, "halve": Decimal("0.5"), "halvi": Decimal("0.5"), "half": Decimal("0.5"),
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "ten": 10,
}  # fmt: skip
_WHAT = r"(?=\s+(?:the|our|what|that|their|its|his|her|your)\b)"
_WORDS = regex(
    rf"\b(?:doubl(?:ed|ing)|tripl(?:ed|ing)|trebl(?:ed|ing)|quadrupl(?:ed|ing)|quintupl(?:ed|ing)|halv(?:ed|ing)"
    rf"|(?:twice|half)\s+as\s+(?:many|much|fast|long|big|large|high|good|often|expensive|productive)\b(?:\s+again\b)?|(?:twice|double|triple|quadruple){_WHAT}"
    rf"|(?:two|three|four|five|six|seven|eight|ten)[\s-]?fold\b)",
)
_HEDGE = regex(r"\b(?:almost|nearly|roughly|about|around|more than|just over|just under|well over|close to)\s+$", re.I)
_ONE_UNIT = regex(
    r"(?:(?<!let me )(?<!let us )(?<!let['’]s )(?<!please )(?<!can we )(?<!i['’]ll )\b(?:to|from|than|under|within|took|takes|take|about|around|over|instead of|it['’]s|it is|it was|only|just|maybe|(?P<was>be|was|is|been))\s+|(?:^|(?<=[.!?]\s))(?=an?\s+(?:[a-z]+\s+)?[a-z]+[.,!?;]))(?P<words>an?\s+(?:full\s+|whole\s+|good\s+|solid\s+|entire\s+)?(?P<unit>minute|hour|day|week|fortnight|month|year|decade))\b(?!\s+and\s+(?:a\b|three))(?!\s+(?:ago|away|off)\b)(?!['’-])",
)
_UNIT_ENDS = regex(
    r"\s*(?:[.,;:!?)]|$)|\s+(?:and|now|but|then|per|each|for each|at (?:best|least|most)|before|today)\b", re.I
)
_OR_TWO = regex(r"\ban?\s+(?P<unit>minute|hour|day|week|month|year|decade)\s+or\s+(?:so\b|two\b(?!\s+\w*\d))")
_HOURS_MINUTES = regex(
    r"(?<![\w.])(?P<hours>\d{1,3})\s?h(?:rs?|ours?)?\s?(?P<minutes>\d{1,2})\s?m(?:ins?|inutes?)?\b(?!\.\d)"
)
# "From 7:30 to 5:10 minutes": lengths of time written like times of day, the unit once.
_CLOCKED = regex(
    r"(?<![\w.:])(?:(?P<one>\d{1,3}:[0-5]\d)(?P<to>\s+(?:(?:down|up)\s+)?to\s+(?:about\s+|around\s+|under\s+)?))?(?P<two>\d{1,3}:[0-5]\d)\s+(?P<unit>minutes|mins|hours|hrs)\b"
)
_OFTEN = regex(rf"\b(?P<word>once|twice)(?=\s+(?:an?|per|every|each)\s+{PERIOD})")
_PARTS = {
    "half": Decimal("0.5"),
    "a quarter": Decimal("0.25"),
    "three quarters": Decimal("0.75"),
    "a third": Decimal(1) / 3,
    "a tenth": Decimal("0.1"),
}
_PART_OF_ONE = regex(
    rf"\b(?P<part>{'|'.join(_PARTS)})\s+(?:of\s+)?an?\s+(?:(?P<percent>per\s?cent)(?![\w]|age)|(?:percentage\s+)?(?P<point>point)\b(?!\s+of))",
)
# "a buck twenty", "a dollar each"
_BUCK = regex(
    r"\ba (?P<unit>buck|quid|dollar|pound|euro)\b(?: (?P<cents>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:five|nine))?|ten)\b(?! percent)|(?=\s*(?:[.,;:!?)]|$)|\s+(?:an?|per|each|every|more|less|off|and|to|on|for|in)\b))",
)
_BUCKS = {"buck": "USD", "dollar": "USD", "quid": "GBP", "pound": "GBP", "euro": "EUR"}
_DIGIT = regex(r"\d")
_COUPLE = regex(
    r"\b(?:an?\s+)?couple(?:\s+of)?\b(?:\s+(?P<scale>dozen|hundred|thousand|million|billion)\b(?:\s+(?P<more>thousand|million)\b)?)?",
)
_SCALES = {"dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}
_RATIO = regex(r"(?<![\d:./])(?P<left>\d{1,4}(?:\.\d)?)(?:\s?:\s?|-to-)(?P<right>\d{1,4})(?![\d:/]|\.\d)")
_SHORT = Context(prec=6)
_CLOCK_LIKE = regex(r"\d{1,2}:[0-5]\d")
RATIO_BEFORE = regex(r"(?:\bratio|比例?)[^,.;，。；]{0,12}$", re.I)


def amounts(text: str) -> Iterator[Sense]:
    """Amounts of an English text that go before the numbers that they hold."""
    low = small(text)
    for match in _each(_CLOCK, low, ("half", "quarter", "five", "ten", "twenty")):
        if not _PER_QUARTER.search(text, max(0, match.start() - 40), match.start()):
            yield Sense(*match.span(), _time_of(match), "clock", "time", _hedged(text, match.start()))
    for match in _HOURS_MINUTES.finditer(low) if _DIGIT.search(text) else ():
        minutes = int(match["hours"]) * 60 + int(match["minutes"])
        yield Sense(*match.span(), Decimal(minutes), "minute", "duration")
    yield from _clocked(low) if ":" in low else ()
    for match in _each(_PART_OF_ONE, low, ("point", "cent")):
        unit, kind = ("percent", "percent") if match["percent"] else ("point", "points")
        part = _PARTS[" ".join(match["part"].split())]
        yield Sense(*match.span(), part, unit, kind, _hedged(text, match.start()))
    for match in _each(_OFTEN, low, ("once", "twice")):
        often = Decimal(1 if match["word"] == "once" else 2)
        yield Sense(*match.span(), often, f"count/{period(match)}", "rate")
    for match in _each(_OR_TWO, low, _TIMES):
        unit, size = TIME_UNITS[match["unit"]]
        yield Sense(*match.span(), size, unit, "duration", True)
    for match in _each(_BUCK, low, _MONEY):
        cents = sum((n.value for n in numbers(match["cents"] or "", "en")), Decimal(0))
        yield Sense(*match.span(), 1 + cents / 100, _BUCKS[match["unit"]], "money", _hedged(text, match.start()))
    yield from _factors(text, low)
    yield from ratios(text)


def _clocked(low: str) -> Iterator[Sense]:
    for match in _CLOCKED.finditer(low):
        unit = "second" if match["unit"].startswith("min") else "minute"
        for group in ("one", "two"):
            if match[group]:
                large, small_part = match[group].split(":")
                end = match.end() if group == "two" else match.end(group)
                yield Sense(match.start(group), end, Decimal(int(large) * 60 + int(small_part)), unit, "duration")


def _each(pattern: re.Pattern[str], low: str, words: tuple[str, ...]) -> Iterable[re.Match[str]]:
    """The matches in a text in small letters; every one holds one of the words, and most texts none."""
    return pattern.finditer(low) if says(low, words) else ()


def period(match: re.Match[str]) -> str:
    """The unit that a match of `PERIOD` counts by."""
    said = match["per"].lower()
    return _PERIODS.get(said, said)


def _time_of(match: re.Match[str]) -> Decimal:
    """Half past nine is 930, as half nine is; a quarter to eleven 1045."""
    said = match["hour"].lower()
    hour = _HOURS.get(said) or int(said)
    past, to = match["past"], match["to"]
    if match["british"]:
        return Decimal(hour * 100 + 30)
    minutes = _MINUTES[" ".join((past or to).lower().replace("minutes", "").split())]
    return Decimal(hour * 100 + minutes) if past else Decimal((hour - 1 or 12) * 100 + 60 - minutes)


def _factors(text: str, low: str) -> Iterator[Sense]:
    """ "doubled", "halved", "threefold", "twice as many", "double the"."""
    for match in _each(_WORDS, low, _TIMES_AS_MUCH):
        said = match.group()
        value = Decimal(_FACTORS[next(k for k in _FACTORS if said.startswith(k))]) + said.endswith("again")
        yield Sense(*match.span(), value, "times", "multiple", _hedged(text, match.start()))


def ratios(text: str) -> Iterator[Sense]:
    """3:1 has the value 3, 1:4 a quarter; what reads as a time of day is none unless it is called a ratio."""
    if ":" not in text and "-to-" not in text:
        return
    for match in _RATIO.finditer(text):
        called = RATIO_BEFORE.search(text, max(0, match.start() - 24), match.start())
        if int(match["right"]) and (called or not _CLOCK_LIKE.fullmatch(match.group())):
            yield ratio(*match.span(), Decimal(match["left"]), Decimal(match["right"]))


def ratio(start: int, end: int, left: Decimal, right: Decimal) -> Sense:
    """A ratio as the quotient of its parts, to six digits."""
    return Sense(start, end, _SHORT.divide(left, right), "ratio", "ratio")


def couples(text: str) -> list[Number]:
    """ "a couple dozen" is about 24, "a couple of" about two; what it counts is told by what follows."""
    out = []
    for match in _each(_COUPLE, small(text), ("couple",)):
        value = 2 * _SCALES.get((match["scale"] or "").lower(), 1) * _SCALES.get((match["more"] or "").lower(), 1)
        out.append(Number(Span(*match.span()), text[slice(*match.span())], Decimal(value), True, None))
    return out


def single_units(text: str) -> list[Sense]:
    """ "down to an hour": the article counts one."""
    out = []
    for match in _each(_ONE_UNIT, small(text), _TIMES):
        if match["was"] and not _UNIT_ENDS.match(text, match.end()):
            continue
        unit, size = TIME_UNITS[match["unit"].lower()]
        hedged = match.group().lower().startswith(("about", "around", "over", "under"))
        out.append(Sense(match.start("words"), match.end("words"), size, unit, "duration", hedged))
    return out


def _hedged(text: str, start: int) -> bool:
    return _HEDGE.search(text, max(0, start - 14), start) is not None
