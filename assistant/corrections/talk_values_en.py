"""The values said in an English interview, as far as one could stand in another's place: numbers, months, days, years."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice, takewhile

from assistant.corrections.said_otherwise_en import Found, said_otherwise
from assistant.language.numerals import Number, numbers
from assistant.once import once
from assistant.patterns import caseless, says, small
from assistant.records import Passage, Span, Transcript

_UNIT = caseless(
    r"[\s-]*(?:odd |or so |of (?:the |our |their )?|our |whole |full |straight )?(?:a |an )?"
    r"(?!per(?! ?cent)\b)(?!(?:is|was|are|were|and|or|to|in|on|at|by|but|which|that|then|than|for|from|with|now|today|any|anymore|if|when|it|we|i|you|they|he|she|this|these|of|as|so|not|each|last|next|easily|roughly|please|instead|the|because|since|before|after|had|has|have|would|who|just|more|less|there|here|about|did|don|against|through|until|till|versus|over|up|down|under|during|between|went|came|do|does|took|will|could|can|should|must|may|again|too|also|all|both|only|even|already|still|very|really|where|while|how|what|why|out|off|into|back|yes|no|well|oh|odd|standing|altogether|exactly|actually|maybe|otherwise|nowadays)\b)"
    r"(%|per ?cent|[a-z]+)"
)
_MEASURES = {
    **dict.fromkeys(("second", "seconds", "sec"), "second"),
    **dict.fromkeys(("minute", "minutes", "min", "mins"), "minute"),
    **dict.fromkeys(("hour", "hours"), "hour"),
    **dict.fromkeys(("day", "days"), "day"),
    **dict.fromkeys(("week", "weeks"), "week"),
    **dict.fromkeys(("month", "months"), "month"),
    **dict.fromkeys(("year", "years"), "year"),
    **dict.fromkeys(("%", "percent", "per cent"), "%"),
    **dict.fromkeys(("point", "points", "percentage"), "point"),
    **dict.fromkeys(("euro", "euros", "pound", "pounds", "dollar", "dollars", "franc", "francs"), "money"),
    **dict.fromkeys(("cent", "cents", "pence"), "cent"),
    **dict.fromkeys(("kilo", "kilos", "kilogram", "kilograms"), "kilo"),
    **dict.fromkeys(("gram", "grams"), "gram"),
    **dict.fromkeys(("ton", "tons", "tonne", "tonnes"), "tonne"),
    **dict.fromkeys(("kilometre", "kilometres", "kilometer", "kilometers"), "kilometre"),
    **dict.fromkeys(("litre", "litres", "liter", "liters"), "litre"),
    **dict.fromkeys(("metre", "metres", "meter", "meters"), "metre"),
    **dict.fromkeys(("degree", "degrees"), "degree"),
}
_STEM = 5
# Times of day, and numbers that name a thing: "half past three", "line six".
_CLOCK = caseless(r"\b(?:past|quarter to|o['’]clock|line|route|room|hall|number|version|phase|page|gate|ward|row|platform|bus|type|unit|stage|step|chapter|grade|level)\s+$")  # fmt: skip
_AT_CLOCK = caseless(r"\b(?:at|after|before|until|till|around) $")
_STANDS_AT = caseless(
    r"(?:['’](?:re|s|m)|\b(?:is|are|was|were|be|been|stand|stands|now|still|land|landed|stay|end up|got)) at $"
)
_TWELVE = 12
# "One in eight", "four out of ten": only the first number is said of anything.
_OF_SO_MANY = caseless(r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half)) (?:in|out of)(?: every)? $")
# "January twenty-four", "in twenty-three".
_IN_YEAR = caseless(
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december|in|since|of|quarter|half|calendar|year|semester|season|spring|summer|autumn|fall|winter)(?: year| of)? $"
)
_SHORT_YEAR = (15, 35)
_MULTIPLIED = caseless(r" times (?:\d|two|three|four|five|six|seven|eight|nine|ten)")
_CLOCK_AFTER = caseless(r"\s*(?:o['’]clock|[ap]\.?m\b|:\d\d)")
_YEAR = (1950, 2080)
_MONTH = caseless(r"\b(?:january|february|march|april|june|july|august|september|october|november|december)\b")
_WEEKDAY = caseless(r"\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b")
_TENS = r"twent(?:y[ -]|ieth)|thirt(?:y[ -]|ieth)"
_LATE = rf"(?:{_TENS})(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|[a-z]+teenth|twentieth|thirtieth|\d{{1,2}}(?:st|nd|rd|th)"
_DAY = caseless(
    rf"(?:\bthe (?:{_LATE}|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)(?= of (?:january|february|march|april|may|june|july|august|september|october|november|december)|\W*(?:then\b|[,.]|$))"
    rf"|\bthe (?:{_LATE})(?= (?:is|was)\b)|^\W*(?:(?:no|oh|it['’]s|make that)\W+)?(?:{_LATE})(?=\W*(?:[,.]|$)))"
)
_BARE_DAY = caseless(r"^\W*(?:(?:no|oh|it['’]s|make that)\W+)?(?:the )?")
_NAMED = {"month": _MONTH, "weekday": _WEEKDAY, "day": _DAY}
_LAST_CENTURY = range(50, 100)
_SOME_YEARS = 10
_JUST = 2  # turns
_SAID_SHORT = 8  # turns
_THOUSAND = 1000
_HALF_THE = caseless(r" (?:the|an?|my|our|your|past)\b")
_OF_AN_HOUR = caseless(r" of an hour\b")
_MONTHS = tuple("january february march april june july august september october november december".split())
_DATED = caseless(r"\d|th\b|y[ -](?:first|second|third)\b|day\b")


@dataclass(frozen=True, slots=True)
class Value:
    """A value with where it was said; `word` is what it comes to, `kind` what it could be another of."""

    place: int
    turn: int
    span: Span
    kind: str
    word: str
    size: float
    unit: str
    before: str
    after: str
    fraction: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What it is the same as wherever it is said again."""
        return self.kind, self.word


@dataclass(frozen=True)
class Talk:
    """An interview as it is searched for values that another took the place of."""

    transcript: Transcript
    passages: Sequence[Passage]

    @once
    def values(self) -> tuple[Value, ...]:
        """All values in their order."""
        return tuple(in_full([v for place, passage in enumerate(self.passages) for v in values_of(place, passage)]))

    @once
    def _starts(self) -> list[int]:
        return [value.span.start for value in self.values]

    @once
    def _turns(self) -> list[int]:
        return [value.turn for value in self.values]

    def since(self, start: int, turns: int) -> Iterator[Value]:
        """The values behind a place of the text, at most so many turns further on."""
        at = bisect_right(self._starts, start)
        until = self.values[at - 1].turn + turns if at else turns
        return takewhile(lambda value: value.turn <= until, islice(self.values, at, None))

    @once
    def _told(self) -> dict[tuple[str, str], list[Value]]:
        """The values that are the same, by their key."""
        told: dict[tuple[str, str], list[Value]] = {}
        for value in self.values:
            told.setdefault(value.key, []).append(value)
        return told

    def again(self, key: tuple[str, str], start: int, turns: int) -> Iterator[Value]:
        """Where a value is said behind a place of the text, at most so many turns further on."""
        at = bisect_right(self._starts, start)
        until = self.values[at - 1].turn + turns if at else turns
        return (value for value in self._told.get(key, ()) if value.span.start > start and value.turn <= until)

    def between(self, start: int, end: int) -> tuple[Value, ...]:
        """The values between two of them, by where these start."""
        return self.values[bisect_right(self._starts, start) : bisect_left(self._starts, end)]

    def said_in(self, first: int, last: int) -> tuple[Value, ...]:
        """The values of the turns from one to another."""
        return self.values[bisect_left(self._turns, first) : bisect_right(self._turns, last)]

    def asked(self, turn: int) -> bool:
        """Whether a turn is the interviewer's."""
        turns = self.transcript.turns
        return 0 <= turn < len(turns) and turns[turn].role == "interviewer"

    def speaker(self, turn: int) -> str:
        """Who said a turn."""
        return self.transcript.turns[turn].speaker

    def words(self, turn: int) -> str:
        """A turn; nothing where there is none."""
        return self.transcript.words_of(turn) if 0 <= turn < len(self.transcript.turns) else ""


def values_of(place: int, passage: Passage) -> Iterator[Value]:
    """The values of a passage: its numbers, but times of day and ones that name a thing, and its months and days."""
    low = small(passage.text)
    found = [*_dates(low)] if says(low, _MONTHS) or _DATED.search(low) else []
    days = [span for span, *_ in found]
    for number in numbers(passage.text, "en"):
        if not _within(number.span, days):  # no "twenty" of "the twenty-second"
            found.extend(_counted(number, passage.text))
    read = [span for span, *_ in found]
    found.extend(one for one in said_otherwise(low) if not _within(one[0], read))
    for span, kind, word, size, unit in sorted(found, key=lambda one: one[0].start):
        at = Span(passage.span.start + span.start, passage.span.start + span.end)
        before, after = passage.text[: span.start], passage.text[span.end :]
        fraction = unit == "%" and not after.lstrip().lower().startswith(("%", "per"))
        yield Value(place, passage.turn, at, kind, word, size, unit, before, after, fraction)


def _dates(low: str) -> Iterator[Found]:
    for kind, pattern in _NAMED.items():
        for match in pattern.finditer(low):
            yield Span(*match.span()), kind, _BARE_DAY.sub("", match[0]), 0.0, ""


def _within(span: Span, others: Sequence[Span]) -> bool:
    return any(other.start <= span.start < other.end for other in others)


def in_full(values: Sequence[Value]) -> Iterator[Value]:
    """The values with those in full that were said short of their thousands: "210,000 eggs" - "It was 210 once."."""
    large: dict[str, Value] = {}
    year: Value | None = None
    for value in values:
        year = value if value.kind == "year" else year
        if year is not None and _short_year(value, year):
            value = replace(value, kind="year", word=f"19{value.word}", size=1900 + value.size)
        whole = large.get(value.word) if value.kind == "number" and value.unit != "%" else None
        if whole is not None and value.turn - whole.turn <= _SAID_SHORT:
            value = replace(value, word=whole.word, size=whole.size)
        elif value.kind == "number" and value.size >= _THOUSAND and value.size % _THOUSAND == 0:
            large[f"{value.size / _THOUSAND:g}"] = value
            large[f"{value.size / _THOUSAND**2:g}"] = value
        yield value


def _short_year(value: Value, year: Value) -> bool:
    """Whether a number is a year short of its century, near one just said: "in 1998" - "ninety-seven"."""
    bare = value.kind == "number" and not value.unit and value.size in _LAST_CENTURY
    return bare and value.turn - year.turn <= _JUST and abs(1900 + value.size - year.size) < _SOME_YEARS


def _counted(number: Number, text: str) -> Iterator[Found]:
    before, after = text[: number.span.start], text[number.span.end :]
    size = float(abs(number.value))
    if size == 1 or _CLOCK.search(before[-24:]) or _CLOCK_AFTER.match(after) or _MULTIPLIED.match(after):
        return
    bare = _UNIT.match(after) is None
    if bare and size <= _TWELVE and _AT_CLOCK.search(before[-9:]) and not _STANDS_AT.search(before[-14:]):
        return
    if _OF_SO_MANY.search(before[-20:]) or (
        bare and _SHORT_YEAR[0] <= size <= _SHORT_YEAR[1] and _IN_YEAR.search(before[-20:])
    ):
        return
    whole = _YEAR[0] <= size <= _YEAR[1] and size == int(size)
    if bare and whole and not before.rstrip().endswith(("$", "£", "€")):
        yield number.span, "year", str(int(size)), size, ""
        return
    unit = unit_of(after)
    if 0 < size < 1 and "/" not in number.text and "." not in number.text and "point" not in number.text.lower():
        if _HALF_THE.match(after):
            return
        size, unit = (size * 60, "minute") if _OF_AN_HOUR.match(after) else (size * 100, "%")
    yield number.span, "number", f"{size:g}", size, unit


def unit_of(after: str) -> str:
    """What a number counts, by the words behind it: a measure by its name, a thing by the beginning of its word."""
    found = _UNIT.match(after)
    if found is None:
        return ""
    return _MEASURES.get(found[1], found[1][:_STEM])


def is_measure(unit: str) -> bool:
    """Whether a unit is a measure and no thing that is counted."""
    return unit in _MEASURE_NAMES


_MEASURE_NAMES = frozenset(_MEASURES.values())
