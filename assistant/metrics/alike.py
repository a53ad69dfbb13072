"""Whether two mentions may speak of one measure, or state one value."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from assistant.metrics.fit import fitted
from assistant.metrics.mentions import Mention, kept
from assistant.metrics.units import base_and_rate, comparable, converted, lasting
from assistant.patterns import regex

_CHINESE = regex(r"[\u4e00-\u9fff]")
_WORD = regex(r"[a-z][a-z'’-]{3,}|[\u4e00-\u9fff]{2}", re.I)
_COMMON_WORDS = (
    "that this with from they them then than have what were when about just like your there their because which would "
    "could before after percent hundred thousand million points average"
)
_COMMON = frozenset(_COMMON_WORDS.split())
_TIMES = frozenset("second minute hour night week month quarter year".split())
_PERSON = regex(r"^[位名人号]$")  # Chinese counters for people, which count the same
# Spoken short forms: "the six-ten" for 610,000, "twenty-four" for 2,400.
_COUNTS = ("count", "rate")
_PER = ("a", "an", "per", "each", "every")
_SCALES = (100, 1000)
_SMALLEST_SHORT = 13
_NEAR = Decimal("1.03")  # nearer values are one value, rounded


def alike(one: Mention, two: Mention) -> bool:
    """Two different values that may measure the same: comparable units, or a number that stands alone."""
    a, b = one.quantity, two.quantity
    same_unit = a.unit == b.unit or not a.kind == b.kind == "duration"  # two days and two hours differ
    if (a.value == b.value and same_unit) or "multiple" in (a.kind, b.kind):
        return False
    bases = (base_and_rate(a.unit)[0], base_and_rate(b.unit)[0])
    return comparable(*bases) or a.kind == b.kind == "duration" or one.bare or two.bare


def same_value(one: Mention, two: Mention) -> bool:
    """Whether the two state one value, in other units or shortened."""
    a, b = one.quantity, two.quantity
    loose = one.bare or two.bare
    if a.unit == b.unit:  # most measure other things
        return a.value == b.value or (loose and _short(one, two))
    if not loose:
        return comparable(a.unit, b.unit) and converted(a.value, a.unit, b.unit) == b.value
    return equal_value(one, two) or _short(one, two)


def equal_value(one: Mention, two: Mention) -> bool:
    """Whether the two state one value, in units that convert or with one unit left out."""
    a, b = one.quantity, two.quantity
    if a.unit == b.unit:
        return a.value == b.value
    if comparable(a.unit, b.unit):
        return converted(a.value, a.unit, b.unit) == b.value
    return (one.bare or two.bare) and a.value == b.value


def _short(one: Mention, two: Mention) -> bool:
    small, large = (one, two) if one.quantity.value <= two.quantity.value else (two, one)
    value = small.quantity.value
    return (
        small.bare
        and value >= _SMALLEST_SHORT
        and small.quantity.text.isascii()
        and large.quantity.value in [value * scale for scale in _SCALES]
    )


def shared_words(one: Mention, two: Mention) -> bool:
    """Whether a rarer word stands near both values."""
    return bool(_near(one) & _near(two))


def _near(mention: Mention) -> frozenset[str]:
    at = mention.quantity.span.start - mention.line.span.start
    end = at + len(mention.quantity.text)
    return _rarer(f"{mention.line.text[max(0, at - 40) : at]} {mention.line.text[end : end + 30]}")


@lru_cache(maxsize=4096)
def _rarer(text: str) -> frozenset[str]:
    return frozenset(w for w in map(str.lower, _WORD.findall(text)) if w not in _COMMON)


def kindred(one: Mention, two: Mention) -> bool:
    """Two different values that may measure the same and, where both count, count the same things."""
    a, b = one.quantity, two.quantity
    spoken = a.text.endswith("个点")
    if spoken != b.text.endswith("个点"):
        return False
    points = "points" in (a.kind, b.kind) and a.kind != b.kind
    if not spoken and (points or not alike(one, two)):
        return False
    if one.bare or two.bare or a.kind not in _COUNTS or b.kind not in _COUNTS:
        return True
    return noun_of(one) == noun_of(two) or _rated(one, two) or _rated_things(one, two)


def _rated(one: Mention, two: Mention) -> bool:
    """Whether both are told per one time and one of them does not say what it counts: "sixty a week"."""
    return one.quantity.unit == two.quantity.unit and any(noun_of(m) in _PER for m in (one, two))


def _rated_things(one: Mention, two: Mention) -> bool:
    """Whether both count the same per one time, though one says more of it: "ferry trips a month", "trips a month"."""
    rates = one.quantity.kind == two.quantity.kind == "rate" and one.quantity.unit == two.quantity.unit
    return rates and not _CHINESE.search(one.line.text) and names_alike(one, two)


def kindred_nouns(one: Mention, two: Mention) -> bool:
    """Whether the same word follows both numbers."""
    return noun_of(one) == noun_of(two)


_SKIPPED = regex(r"[多来余几]?(?P<counter>[\u4e00-\u9fff])(?P<noun>[\u4e00-\u9fff]{0,2})")
_NO_NOUN = regex(r"[了的吧呢嘛么啊就是都在左上出不，]|以|之|多|到|还|才|也|能|可|要|给|降|涨|变|现")


def counted_alike(one: Mention, two: Mention) -> bool:
    """Whether what is counted is the same as far as it is said: the words after the numbers agree, or one has none."""
    counts = [m.quantity.kind in ("count", "rate") for m in (one, two)]
    if not all(counts):
        return not any(counts) or one.bare or two.bare
    if one.bare and two.bare:
        return True
    if (one.bare or two.bare) and _CHINESE.match(two.line.text):
        return True
    if _CHINESE.match(_after(one) + _after(two)):
        return _counted_zh(one, two)
    nouns = [_nouns_en(m) for m in (one, two)]
    named = any(
        nouns[at] & _words_before(other, this)
        for at, this, other in ((0, one, two), (1, two, one))
        if not nouns[1 - at]  # "500 calls with 12 people" are no 12 calls
    )  # "complaints are down to 120 a month"
    return one.bare or two.bare or named or bool(nouns[0] & nouns[1]) or _rated(one, two)


def names_alike(one: Mention, two: Mention) -> bool:
    """Whether both say what they count, and say the same."""
    if _CHINESE.match(_after(one) + _after(two)):
        told = [_SKIPPED.match(_after(m)) for m in (one, two)]
        nouns = [t["noun"] if t and not _NO_NOUN.match(t["noun"]) else "" for t in told]
        return len(nouns[0]) == 2 and nouns[0] == nouns[1]
    return bool(_nouns_en(one) & _nouns_en(two))


def _counted_zh(one: Mention, two: Mention) -> bool:
    told, other = _told_zh(one), _told_zh(two)
    if told is None or other is None:
        return told is other
    (counter, noun), (counter2, noun2) = told, other
    return counter == counter2 and (not noun or not noun2 or not set(noun).isdisjoint(noun2))


@kept
def _told_zh(mention: Mention) -> tuple[str, str] | None:
    """The Chinese counter after a number, and the noun after it where there is one."""
    told = _SKIPPED.match(_after(mention))
    if told is None:
        return None
    return _PERSON.sub("个", told["counter"]), "" if _NO_NOUN.match(told["noun"]) else told["noun"]


def _after(mention: Mention) -> str:
    return mention.things or mention.line.text[mention.quantity.span.end - mention.line.span.start :]


@kept
def _nouns_en(mention: Mention) -> frozenset[str]:
    words = re.match(r"(?:\s+[A-Za-z'’-]+){0,3}", _after(mention))
    return (
        frozenset(
            w.lower().rstrip("s")
            for w in words.group().split()
            if len(w) > 3 and w.lower() not in _COMMON and w.lower().rstrip("s") not in _TIMES
        )
        if words
        else frozenset()
    )


def _words_before(mention: Mention, other: Mention) -> frozenset[str]:
    """The words before the value, but for those that say what the other one right before it counts."""
    lead = mention.line.text[: mention.quantity.span.start - mention.line.span.start]
    if mention.line.index == other.line.index and other.quantity.span < mention.quantity.span:
        end = other.quantity.span.end - mention.line.span.start
        lead = lead[: other.quantity.span.start - mention.line.span.start] + re.sub(
            r"^(?:\s+[A-Za-z'’-]+){1,3}", "", lead[end:]
        )
    return frozenset(w.lower().rstrip("s") for w in re.findall(r"[A-Za-z'’-]{4,}", lead)) - _COMMON


@kept
def noun_of(mention: Mention) -> str:
    """The word after the number, without a plural s; in Chinese the counter."""
    return _PERSON.sub("个", mention.noun)


def sized(one: Mention, two: Mention, factor: float = 5) -> bool:
    """A slip of the tongue or of the scope stays within a factor; other numbers near by do not."""
    return within(fitted(one, two) or (one, two), factor)


def within(ends: tuple[Mention, Mention], factor: float) -> bool:
    """Whether the one of two values in one unit is at most `factor` times the other."""
    a, b = (m.quantity for m in ends)
    long = (lasting(a.value, a.unit), lasting(b.value, b.unit))
    if long[0] is not None and long[1] is not None:
        small, large = sorted((abs(long[0]), abs(long[1])))
    else:
        small, large = sorted((abs(a.value), abs(b.value)))
    return small > 0 and large / small <= factor


def rounded(one: Mention, two: Mention) -> bool:
    """Whether the two are one value, told more and less exactly."""
    return sized(one, two, float(_NEAR))


def vague(mention: Mention) -> bool:
    """A small number without a unit, which is said of many things."""
    return mention.quantity.kind in ("count", "rate") and mention.quantity.value < _SMALLEST_SHORT - 2


def distinctive(mention: Mention) -> bool:
    """A value that hardly occurs twice by chance."""
    return mention.quantity.value >= 100 or mention.quantity.value % 1 != 0
