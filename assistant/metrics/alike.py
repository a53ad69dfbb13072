"""Whether two mentions may speak of one measure, or state one value."""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.metrics.fit import fitted
from assistant.metrics.mentions import Mention
from assistant.metrics.units import base_and_rate, comparable, converted

_WORD = re.compile(r"[a-z][a-z'’-]{3,}|[\u4e00-\u9fff]{2}", re.I)
_COMMON_WORDS = (
    "that this with from they them then than have what were when about just like your there their because which would "
    "could before after percent hundred thousand million points average"
)
_COMMON = frozenset(_COMMON_WORDS.split())
_PERSON = re.compile(r"^[位名人号]$")  # Chinese counters for people, which count the same
# Spoken short forms: "the six-ten" for 610,000, "twenty-four" for 2,400.
_SCALES = (100, 1000)
_SMALLEST_SHORT = 13
_NEAR = Decimal("1.03")  # nearer values are one value, rounded


def alike(one: Mention, two: Mention) -> bool:
    """Two different values that may measure the same: comparable units, or a number that stands alone."""
    a, b = one.quantity, two.quantity
    if a.value == b.value or "multiple" in (a.kind, b.kind):
        return False
    bases = (base_and_rate(a.unit)[0], base_and_rate(b.unit)[0])
    return comparable(*bases) or one.bare or two.bare


def same_value(one: Mention, two: Mention) -> bool:
    """Whether the two state one value, in other units or shortened."""
    return equal_value(one, two) or ((one.bare or two.bare) and _short(one, two))


def equal_value(one: Mention, two: Mention) -> bool:
    """Whether the two state one value, in units that convert or with one unit left out."""
    a, b = one.quantity, two.quantity
    if comparable(a.unit, b.unit):
        return converted(a.value, a.unit, b.unit) == b.value
    return (one.bare or two.bare) and a.value == b.value


def _short(one: Mention, two: Mention) -> bool:
    small, large = sorted((one, two), key=lambda m: m.quantity.value)
    value = small.quantity.value
    return (
        small.bare
        and small.quantity.text.isascii()
        and value >= _SMALLEST_SHORT
        and any(value * s == large.quantity.value for s in _SCALES)
    )


def shared_words(one: Mention, two: Mention) -> bool:
    """Whether a rarer word stands near both values."""
    return bool(_near(one) & _near(two))


def _near(mention: Mention) -> frozenset[str]:
    at = mention.quantity.span.start - mention.line.span.start
    near = mention.line.text[max(0, at - 40) : at] + " " + mention.line.text[at + len(mention.quantity.text) :][:30]
    return frozenset(w.lower() for w in _WORD.findall(near) if w.lower() not in _COMMON)


def kindred(one: Mention, two: Mention) -> bool:
    """Two different values that may measure the same and, where both count, count the same things."""
    if not alike(one, two) or (
        "points" in (one.quantity.kind, two.quantity.kind) and one.quantity.kind != two.quantity.kind
    ):
        return False
    if len([m for m in (one, two) if m.quantity.text.endswith("个点")]) == 1:
        return False
    counts = all(m.quantity.kind in ("count", "rate") and not m.bare for m in (one, two))
    nouns = (noun_of(one), noun_of(two))
    return not counts or nouns[0] == nouns[1]


def noun_of(mention: Mention) -> str:
    """The word after the number, without a plural s; in Chinese the counter."""
    rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :].lstrip()
    word = re.match(r"[A-Za-z'’-]+|[\u4e00-\u9fff]", rest)
    return _PERSON.sub("个", word.group().lower().rstrip("s")) if word else ""


def sized(one: Mention, two: Mention, factor: float = 5) -> bool:
    """A slip of the tongue or of the scope stays within a factor; other numbers near by do not."""
    ends = fitted(one, two) or (one, two)
    a, b = (m.quantity for m in ends)
    value = converted(a.value, a.unit, b.unit) if comparable(a.unit, b.unit) else a.value
    small, large = sorted((abs(value), abs(b.value)))
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
