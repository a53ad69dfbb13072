"""Numbers in an English text as editors write them: words below ten, digits from ten on, % with every percentage."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from assistant.language.numerals import Number, numbers, written
from assistant.patterns import regex

_MAGNITUDES = frozenset("hundred thousand million billion lakh crore dozen".split())
_KEPT = frozenset("million billion lakh crore".split())  # magnitudes that stay words
_FRACTIONS = frozenset("half third quarter".split())
_FIGURES_FROM = 10
_AROUND = 44  # characters looked at on either side
_KEPT_MAGNITUDE = regex(r"^(.*) (million|billion|lakh|crore)$", re.IGNORECASE)
_CLOCK_BEFORE = regex(r"\b(?:at|by|till|until|past|o'clock|half|quarter to|(?:five|ten|twenty) to)\s$", re.IGNORECASE)
_CLOCK_AFTER = regex(
    r"\s*(?:o'clock|a\.?m\b|p\.?m\b|in the (?:morning|evening|afternoon|night)|at night|(?:past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
)
_RATIO_BEFORE = regex(
    r"(?<!-)\b(?:one|two|three|four|five|six|seven|eight|nine)(?: \w+)? (?:in|out of|from|in every|out of every)\s$",
    re.IGNORECASE,
)
_YEAR_BEFORE = regex(
    r"\b(?:in|since|during|by|from|until|till|(?<!out )of|to|against|over|january|february|march|april|may|june|july|august|september|october|november"
    r"|december|spring|summer|autumn|fall|winter|mid|early|late|back in),?\s$",
    re.IGNORECASE,
)
_AMOUNTS = regex(r"\b(?:comes?|came|adds? up|added up|amounts?|amounted) to\s$", re.IGNORECASE)  # no year
_LONG_AGO = regex(
    r"\b(?:in|since|until|till|founded|established|opened|built)\s$", re.IGNORECASE
)  # not "a loan of eighteen fifty"
_FROM_TO = regex(
    r"\bfrom (?:(?:about|around|nearly|over) )?[\w-]+(?: [\w-]+){0,3} to (?:(?:about|around|nearly|over) )?$",
    re.IGNORECASE,
)
_TO = regex(r"(?: [\w-]+){0,3} to (?:about |around |nearly |over )?[\w-]", re.IGNORECASE)
_SECOND_PART = regex(
    r"\b(?:pounds?|dollars?|euros?|rupees?|minutes?|hours?|foot|feet|metres?)(?: and)?\s$", re.IGNORECASE
)  # "three pounds twenty", "six minutes forty"
_IN_TWO_UNITS = regex(
    r"\s(?:pounds?|dollars?|euros?|rupees?) (?:and )?(?:ten|twelve|fifteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)\b(?! [a-z]+s\b)",
    re.IGNORECASE,
)
_MEASURED = regex(r"\b(?:about|around|nearly|almost|roughly|down to|up to)\s$", re.IGNORECASE)  # no year
_RANGES = regex(
    r"\s(?:to|or)\s(?:eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred)\b",
    re.IGNORECASE,
)
_RANGE_BEFORE = regex(
    r"(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand) (?:to|or)\s$",
    re.IGNORECASE,
)
_COUNTS = regex(r"\s*(?:%|[-\s][a-z])|[\s.,;:]*$|[,;.]\s")
_NO_UNIT = regex(
    r"\s*(?:$|[.,;:]|(?:it|we|they|he|she|i|there|the|that|and|but|so|when|was|is|were|had)\b)", re.IGNORECASE
)
# "Seven eighty employees", "twelve fifty parcels", "three forty a day": things are counted; "nine fifty pounds" may be £9.50.
_COUNTED = regex(
    r"\s+(?:people|staff|crew|(?:full-time |part-time )?(?:employees|colleagues)|(?!(?:pounds|dollars|euros|rupees|pence|cents|minutes|seconds|hours|this|always|sometimes|does|was|has|its|his|ours|us|is|as|trains|buses|flights|services|\w+days|mornings|evenings|nights|sharp)\b)[a-z]{2,}s|an? (?:day|week|month|year|night|shift))\b"
)
_PERCENT = regex(r"\s*(?:percent|per cent|%)(?!age)", re.IGNORECASE)


def in_figures(text: str) -> str:
    """The text with its numbers in the house style; the values stay, and so do times of day, short years and fractions."""
    out, end = [], 0
    for number in numbers(text, "en"):
        figure = _figure(number, text)
        if figure is None:
            continue
        out += [text[end : number.span.start], figure]
        end = number.span.end
    out.append(text[end:])
    new = re.sub(r"(?<=\d)\s+per\s?cent\b(?!age)", "%", "".join(out))
    return new if _values(new) == _values(text) else text


def alone_in_figures(words: str) -> str:
    """A number with what it counts, told by itself, in figures: it begins no sentence and is no short year."""
    first = words.partition(" ")[0]
    small = words if first.isupper() and first != "A" else words[:1].lower() + words[1:]  # "NT$4 million" stays
    return in_figures(f"has {small} in all").removeprefix("has ").removesuffix(" in all")


def _values(text: str) -> list[tuple[Decimal, Decimal | None]]:
    return [(number.value, number.high) for number in numbers(text, "en")]


@dataclass(frozen=True, slots=True)
class _Seen:
    """A number with its words and what stands around it."""

    number: Number
    spelt: tuple[str, ...]
    before: str
    after: str

    @property
    def value(self) -> Decimal:
        return self.number.value


def _seen(number: Number, text: str) -> _Seen:
    start, end = number.span.start, number.span.end
    spelt = tuple(number.text.lower().replace("-", " ").split())
    return _Seen(number, spelt, text[max(0, start - _AROUND) : start], text[end : end + _AROUND])


def _figure(number: Number, text: str) -> str | None:
    """The number in figures; None where it stays as said."""
    seen = _seen(number, text)
    if _is_no_plain_number(seen):
        return None
    if _PERCENT.match(seen.after) and not set(seen.spelt) & _FRACTIONS:
        return written(seen.value, "en")
    if _has_point_or_magnitude(seen.spelt):
        return _decimal(number)
    if seen.value < _FIGURES_FROM or seen.value != seen.value.to_integral_value():
        return None
    if _is_year(seen):
        return str(int(seen.value)) if _YEAR_BEFORE.search(seen.before) or _LONG_AGO.search(seen.before) else None
    if _IN_TWO_UNITS.match(seen.after):
        return None  # "eleven dollars twenty"
    if _FROM_TO.search(seen.before) or (seen.before.lower().endswith("from ") and _TO.match(seen.after)):
        return written(seen.value, "en")
    if seen.spelt[-1] == "k":  # kilobytes or thousands: as it was said
        return None
    return None if _stays(seen) else written(seen.value, "en")


def _is_no_plain_number(seen: _Seen) -> bool:
    """At the start of a sentence, in digits already, a range, or the second part of "four pounds fifty"."""
    spelt_out = all(word.isalpha() for word in seen.spelt)
    return not seen.before or not spelt_out or seen.number.high is not None or bool(_SECOND_PART.search(seen.before))


def _has_point_or_magnitude(spelt: tuple[str, ...]) -> bool:
    return "point" in spelt or (len(spelt) > 1 and spelt[-1] in _KEPT and spelt[0] != "a")


def _is_year(seen: _Seen) -> bool:
    if 2000 < seen.value <= 2099 and seen.spelt[0] == "two":
        return bool(_YEAR_BEFORE.search(seen.before))
    old = 1700 <= seen.value < 1900 and _LONG_AGO.search(seen.before) is not None
    return (old or 1900 <= seen.value <= 2099) and not set(seen.spelt) & _MAGNITUDES


def _stays(seen: _Seen) -> bool:
    """Times of day, ratios, ranges, what may be a short year, and numbers of no things."""
    if _CLOCK_BEFORE.search(seen.before) or _CLOCK_AFTER.match(seen.after) or _RATIO_BEFORE.search(seen.before):
        return True
    if _RANGE_BEFORE.search(seen.before) or _RANGES.match(seen.after) or not _COUNTS.match(seen.after):
        return True
    if seen.value < 100 and _AMOUNTS.search(seen.before):
        return False
    if seen.value < 100 and _MEASURED.search(seen.before):
        return False
    if seen.value < 100:
        return bool(_NO_UNIT.match(seen.after)) and (bool(_YEAR_BEFORE.search(seen.before)) or 20 < seen.value < 30)
    if not set(seen.spelt) & _MAGNITUDES:  # "seven eighty": so are hours told, and sums, and rooms
        return _COUNTED.match(seen.after) is None
    return seen.spelt[0] == "hundred"


def _decimal(number: Number) -> str | None:
    """ "five point two crore" as 5.2 crore."""
    found = _KEPT_MAGNITUDE.match(number.text)
    inner = found.group(1) if found else number.text
    values = numbers(inner, "en")
    if len(values) != 1 or values[0].text != inner:
        return None
    return written(values[0].value, "en") + (f" {found.group(2)}" if found else "")
