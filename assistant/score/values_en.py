"""Values of English number words, for scoring: tolerant, without units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from assistant.patterns import regex

_BELOW_TWENTY = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_UNITS = {word: value for value, word in enumerate(_BELOW_TWENTY)} | {"nought": 0}
_TENS = dict(
    zip(("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), range(20, 100, 10), strict=True)
)
_SCALES = {
    "hundred": 100,
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "lakh": 10**5,
    "crore": 10**7,
    "dozen": 12,
    "grand": 10**3,
}
_ARTICLES = ("a", "an")
_FRACTIONS = {
    "half": 1 / 2,
    "third": 1 / 3,
    "thirds": 1 / 3,
    "quarter": 1 / 4,
    "quarters": 1 / 4,
    "fifth": 1 / 5,
    "fifths": 1 / 5,
    "tenth": 1 / 10,
}
# Words for a change; each counts as a factor and as the percentage it means.
_CHANGES: dict[str, tuple[float, float]] = (
    dict.fromkeys(("doubled", "double", "twice", "doubling"), (2.0, 100.0))
    | dict.fromkeys(("tripled", "triple", "threefold", "thrice"), (3.0, 200.0))
    | dict.fromkeys(("halved", "halving"), (0.5, 50.0))
)
_TOKEN = regex(r"[a-z]+|\d+(?:\.\d+)?")
_JOINED = regex(r"[\s\-]*")
_JOINED_AFTER_SCALE = regex(r"[\s\-]*(?:,\s)?")
_COMMA_AFTER = ("thousand", "million", "billion", "lakh", "crore")


class _Word(NamedTuple):
    text: str
    start: int
    end: int
    gap: str


@dataclass(slots=True)
class _Number:
    """A number being read: `total` holds finished thousands, `group` what stands after them."""

    words: list[_Word]
    at: int
    total: float = 0.0
    group: float = 0.0
    last: str = ""
    scale: int = 1
    pair: tuple[float, float] | None = None

    def peek(self, ahead: int = 0) -> str:
        at = self.at + ahead
        return self.words[at].text if at < len(self.words) else ""


def english_values(text: str) -> list[tuple[float, int, int]]:
    """(value, start, end) of the number words in `text`, which must be lower case.

    A pair read as a year or a price (twenty seventeen, two-eighty) also gives its halves, with an empty
    range; fractions and doublings also give their percentage.
    """
    words = _words(text)
    found: list[tuple[float, int, int]] = []
    at = 0
    while at < len(words):
        number = _read(words, at)
        if number is None:
            found += _single(words, at)
            at += 1
            continue
        found += _values_of(number, words[at].start)
        at = number.at
    return found


def _words(text: str) -> list[_Word]:
    words = []
    end = 0
    for match in _TOKEN.finditer(text):
        words.append(_Word(match[0], match.start(), match.end(), text[end : match.start()]))
        end = match.end()
    return words


def _read(words: list[_Word], start: int) -> _Number | None:
    first = words[start].text
    number = _Number(words, start)
    if first in _ARTICLES and number.peek(1) in _SCALES:
        number.group, number.last = 1.0, "unit"
        number.at += 1
    elif first not in _UNITS and first not in _TENS:
        return None
    while number.at < len(words) and (number.at == start or _continues(number)) and _take(number):
        pass
    return number


def _continues(number: _Number) -> bool:
    pattern = _JOINED_AFTER_SCALE if number.last in _COMMA_AFTER else _JOINED
    return bool(pattern.fullmatch(number.words[number.at].gap))


def _take(number: _Number) -> bool:
    """Read one more word into the number; False where it ends before or with this word."""
    word = number.peek()
    if word in _UNITS:
        return _take_unit(number, _UNITS[word])
    if word in _TENS:
        return _take_tens(number, _TENS[word])
    if word in _SCALES:
        _take_scale(number, word)
        return True
    return _take_joining(number, word)


def _take_unit(number: _Number, value: int) -> bool:
    if value >= 10 and number.last in ("teen", "tens") and number.group < 100:
        return _take_pair(number, value, 1)
    if number.last in ("unit", "teen"):
        return False
    number.group += value
    number.last = "teen" if value >= 10 else "unit"
    number.at += 1
    return True


def _take_tens(number: _Number, value: int) -> bool:
    if number.last in ("unit", "teen", "tens") and number.group < 100:
        unit = _UNITS.get(number.peek(1), 0)
        return _take_pair(number, value + unit, 2) if 0 < unit < 10 else _take_pair(number, value, 1)
    number.group += value
    number.last = "tens"
    number.at += 1
    return True


def _take_pair(number: _Number, value: float, length: int) -> bool:
    number.pair = (number.group, value)
    number.at += length
    return False


def _take_scale(number: _Number, word: str) -> None:
    if word == "hundred":
        number.group = (number.group or 1) * 100
    else:
        number.total += (number.group or 1) * _SCALES[word]
        number.group = 0.0
        number.scale = _SCALES[word]
    number.last = word
    number.at += 1


def _take_joining(number: _Number, word: str) -> bool:
    """`and` within a number, `and a half`, a decimal point, the `oh` of a year."""
    if word == "and" and number.peek(1) in _ARTICLES and number.peek(2) in _FRACTIONS:
        number.group += _FRACTIONS[number.peek(2)]
        number.last = "fraction"
        number.at += 3
        return True
    if (
        word == "and"
        and number.last in ("hundred", "thousand")
        and (number.peek(1) in _UNITS or number.peek(1) in _TENS)
    ):
        number.at += 1
        return True
    if word == "point" and _UNITS.get(number.peek(1), 10) < 10:
        return _take_decimals(number)
    if word == "oh" and number.last in ("teen", "tens") and _UNITS.get(number.peek(1), 10) < 10:
        return _take_pair(number, _UNITS[number.peek(1)], 2)
    return False


def _take_decimals(number: _Number) -> bool:
    number.at += 1
    digits = ""
    while _UNITS.get(number.peek(), 10) < 10:
        digits += str(_UNITS[number.peek()])
        number.at += 1
    number.group += float(f"0.{digits}")
    number.last = "fraction"
    return True


def _values_of(number: _Number, start: int) -> list[tuple[float, int, int]]:
    end = number.words[number.at - 1].end
    if number.pair:
        first, second = number.pair
        return [(number.total + first * 100 + second, start, end), (first, start, start), (second, start, start)]
    group = number.group
    if number.last == "unit" and 0 < group < 10 and number.scale >= 1000 and number.total != 2000:
        group *= number.scale / 10  # "a million two" is 1,200,000; "two thousand three" is a year
    return [(number.total + group, start, end)]


def _single(words: list[_Word], at: int) -> list[tuple[float, int, int]]:
    word, start, end, _ = words[at]
    if word in _CHANGES:
        return [(value, start, end) for value in _CHANGES[word]]
    if word not in _FRACTIONS:
        return []
    before = words[at - 1].text if at else ""
    count = 1 if before in _ARTICLES else _UNITS.get(before)
    of = at + 1 < len(words) and words[at + 1].text == "of"
    if word != "half" and not of and count is None:
        return []
    part = _FRACTIONS[word] * (count or 1)
    return [(part, start, end), (part * 100, start, end)]
