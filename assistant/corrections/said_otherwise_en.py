"""Values that are said without a number: "twice a week", "one in ten", "a weekend", "May next year", "a quarter"."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.patterns import caseless, says
from assistant.records import Span

Found = tuple[Span, str, str, float, str]  # where, what it could be another of, what it comes to, its size and unit

_PERIOD = r"(?:second|minute|hour|day|night|morning|shift|week|month|quarter|year|season)"
_OFTEN = caseless(
    rf"\b(once|twice|thrice)\b(?= (?:an?|every|per|each) {_PERIOD}\b)|^\W*(?:(?:no|well|oh|uh|um|only|just)\W+)*(once|twice|thrice)(?=\W*(?:[,.;!?]|$))"
)
_TIMES = {"once": 1.0, "twice": 2.0, "thrice": 3.0}
_WORDS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "fifteen": 15, "twenty": 20, "twenty-five": 25, "twenty five": 25, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "a hundred": 100, "one hundred": 100, "a thousand": 1000, "one thousand": 1000,
}  # fmt: skip
_ONE_IN = caseless(
    rf"\b(?:one|1) (?:in|out of)(?: every)? (\d{{1,4}}|{'|'.join(sorted(_WORDS, key=len, reverse=True))})\b(?! (?:minutes?|hours?|days?|weeks?|months?|years?))"
)
_ONE_OF = ("one in ", "one out of ", "1 in ", "1 out of ")
_MAY = caseless(
    r"(?:\b(?:in|by|since|until|till|from|before|after|of|early|late|mid|last|next|end of|beginning of|around|about|been|was|it['’]s|mean)[ -]|^\W*(?:(?:in|no|well|it was|it['’]s|that was)\W+)?)(may)(?= (?:next|this|last|of|the|\d)|\W*(?:[,.;!?]|$))"
)
_SPELL = caseless(
    r"(?:^\W*(?=an? (?:\w+ )?(?:weekend|fortnight))|\b(?:took|takes?|taken|lasted|lasts|needed|needs?|within|only|just|about|roughly|it['’]s|it was|that['’]s|that was|over)(?: us| them| me)? )an? (?:whole |full |long |good |bit over a )?(day|weekend|week|fortnight|month|year)(?=\W*(?:[,.;!?]|$))"
)
_DAYS = {"day": 1.0, "weekend": 2.0, "week": 7.0, "fortnight": 14.0, "month": 30.0, "year": 365.0}
_QUARTER = caseless(r"(?:^\W*(?:\w+ ){0,2}|\b(?:about|around|roughly|nearly|almost|maybe|over|under) )a (quarter)(?=\W*(?:[,.;!?]|$)| of (?:it|them|those|the|our|all|these)\b)")  # fmt: skip
_PERCENT = 100


def said_otherwise(low: str) -> Iterator[Found]:
    """The values that a sentence (in small letters) says with no number that could be read."""
    for match in _OFTEN.finditer(low) if says(low, tuple(_TIMES)) else ():
        at = 1 if match[1] else 2
        yield Span(*match.span(at)), "number", f"{_TIMES[match[at]]:g}", _TIMES[match[at]], "times"
    for match in _ONE_IN.finditer(low) if says(low, _ONE_OF) else ():
        if whole := int(match[1]) if match[1].isdigit() else _WORDS[match[1]]:
            yield Span(*match.span()), "number", f"{_PERCENT / whole:g}", _PERCENT / whole, "%"
    for match in _SPELL.finditer(low) if says(low, tuple(_DAYS)) else ():
        yield Span(*match.span(1)), "number", match[1], _DAYS[match[1]], "day"
    if "may" in low:
        yield from ((Span(*match.span(1)), "month", "may", 0.0, "") for match in _MAY.finditer(low))
    if "quarter" in low:
        yield from ((Span(*match.span(1)), "number", "25", 25.0, "%") for match in _QUARTER.finditer(low))
