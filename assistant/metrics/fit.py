"""Two values in one unit: a bare number takes the unit, and the thousands, of what it is compared with."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from assistant.metrics.mentions import Mention
from assistant.metrics.prices_en import CENTS, in_cents, price_size
from assistant.metrics.units import base_and_rate, comparable, converted
from assistant.patterns import regex, says

_NO_CURRENCY = "XXX"  # money, of which nobody says whose
_RARE = 13  # a smaller number is said of many things
# Another reckoning of the measure just told: 按保费算, 换成人头口径.
_RECKONED = regex(r"(?:按|照|换成?)[^，。]{1,8}(?:算|口径|看|计)")
_HAN = regex(r"[\u4e00-\u9fff]")
_LINES = 3
_AT_ONCE = 1  # turns
_WHOLE = 100  # percent
# "Twelve percent of the labels": what a share is of; "of them" and "of all that" say nothing.
_WHOLE_OF = regex(
    r"\s+of\s+(?:(?:all|the|our|my|their|your|his|her|those|these|every|new)\s+)*(?P<of>(?!(?:them|those|these|it|that|what|us|which|all|time|cases|people)\b)[a-z][a-z'’-]{2,}s?(?:\s+(?:[a-z]+s)\b)?)",
    re.I,
)
_ONE_TIME = ("one day", "one week", "one month", "one year", "a day", "a week", "a month", "a year")
_STEM = 5  # characters of a word that tell it, in singular and plural
_WHOLE_THINGS = tuple("个家人台件张票辆位名")  # Chinese counters of what has no tenths
_WEEKS = ("week", "周", "星期", "礼拜")
_WE_ARE, _LEAD = (
    regex(r"\b(?:we|they|you)(?:['’]re| are)\s+(?:now\s+|still\s+|only\s+|just\s+|currently\s+)*$", re.I),
    40,
)
_PER = regex(r"\s+(?:an?|per|every|each)\s+(?P<per>day|week|month|night|year|shift)\b", re.I)


@dataclass(frozen=True, slots=True)
class Arrow:
    """A change: the two mentions, and whether the words themselves join them ("from A to B").

    `told` are the ends as they were said first, where one was put right later; they name the measure.
    `sure` is false where only a shared topic joins them; such a change is worded only if both ends bear its name.
    """

    before: Mention
    after: Mention
    explicit: bool
    sure: bool = True
    told: tuple[Mention, Mention] | None = None


def fitted(one: Mention, two: Mention) -> tuple[Mention, Mention] | None:
    """The two mentions in one unit; a bare number takes the unit (and the thousands) of the other."""
    if "quarter" in (one.quantity.unit, two.quantity.unit):
        one, two = _quarters(one, two), _quarters(two, one)
    a, b = one.quantity, two.quantity
    if "time" in (a.kind, b.kind):  # times of day are no amounts, and nine to half past seven is no percentage
        return None
    if a.unit == b.unit or comparable(a.unit, b.unit):
        return _both_scaled(one, two) if one.bare or two.bare else (one, two)
    if _NO_CURRENCY in (a.unit, b.unit) and all(base_and_rate(q.unit)[0].isupper() for q in (a, b)):
        unit, kind = (
            (a.unit, a.kind) if b.unit == _NO_CURRENCY else (b.unit, b.kind)
        )  # "dollars ... we paid ninety thousand"
        one, two = (replace(m, quantity=replace(m.quantity, unit=unit, kind=kind)) for m in (one, two))
        return one, two
    if base_and_rate(a.unit)[0] == base_and_rate(b.unit)[0] or a.kind == b.kind == "duration":
        return one, two
    if a.kind == b.kind == "rate" and b.unit == f"count/{base_and_rate(a.unit)[1]}":
        return one, replace(
            two, quantity=replace(b, unit=a.unit)
        )  # "four hundred euro a month ... it was three hundred a month"
    if a.kind == "duration" and b.kind == "rate" and b.unit == f"count/{_counted_per(one)}":
        size = _unit_size(a.text, a.unit)  # "nine hours a week … twenty-three a week"
        return one, replace(two, quantity=replace(b, value=b.value * size, unit=a.unit, kind=a.kind))
    if two.bare and b.kind in ("count", "rate") and a.kind in ("percent", "duration", "money", "rate"):
        price = price_size(two, one)
        lent = replace(two, quantity=replace(b, value=b.value * (price or 1), unit=a.unit, kind=a.kind))
        return one, lent if price else _scaled(one, lent)
    if one.bare and a.kind in ("count", "rate") and b.kind in ("percent", "duration", "money", "rate"):
        size = price_size(one, two) or _unit_size(b.text, b.unit, a.value)
        return replace(one, quantity=replace(a, value=a.value * size, unit=b.unit, kind=b.kind)), two
    return None


def _counted_per(mention: Mention) -> str:
    """Per what an English length of time is counted: the week of "nine hours a week"; empty where nobody says."""
    rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
    found = _PER.match(rest)
    return found["per"].lower() if found else ""


def _quarters(mention: Mention, other: Mention) -> Mention:
    """Three quarters beside a percentage are no nine months."""
    quantity = mention.quantity
    if quantity.unit != "quarter" or other.quantity.kind != "percent" or quantity.text.lower() != "three quarters":
        return mention
    return replace(mention, quantity=replace(quantity, value=Decimal(75), unit="percent", kind="percent"))


def _unit_size(text: str, unit: str, bare: Decimal | None = None) -> Decimal:
    """Weeks are kept as days, cents as parts: "from seventeen to eight weeks" takes both by seven, "from 45 to 30 cents" by a hundredth."""
    if bare is not None and in_cents(text, unit, bare):
        return CENTS
    return Decimal(7) if unit == "day" and says(text, _WEEKS) else Decimal(1)


_THOUSANDS = (
    ("thousand|grand|k", 10**3),
    ("million", 10**6),
    ("lakh", 10**5),
    ("crore", 10**7),
    ("万", 10**4),
)


def _scaled(one: Mention, two: Mention) -> Mention:
    """ "thirty-eight thousand ... down to twenty-two" leaves the second thousand out."""
    if not two.bare:
        return two
    a, b = one.quantity, two.quantity
    lends = b.unit == a.unit and _unit_size(b.text, b.unit, b.value) == 1
    size = _unit_size(a.text, a.unit, b.value) if lends else Decimal(1)
    for words, scale in _THOUSANDS:
        if (
            b.value < 1000
            and a.value >= scale
            and re.search(rf"(?:{words})\b" if words != "万" else words, a.text, re.I)
        ):
            ratio = b.value * scale / a.value
            broken = (
                a.kind == "count" and b.value % 1 != 0 and not _HAN.search(a.text)
            )  # 1.4 beside 2.3 million: no count has tenths
            if not re.search(words, b.text, re.I) and 0 < ratio < 20 and (a.kind in ("money", "rate") or broken):
                size = Decimal(scale)
    return replace(two, quantity=replace(b, value=b.value * size)) if size != 1 else two


def _both_scaled(one: Mention, two: Mention) -> tuple[Mention, Mention]:
    """Two values of one unit, of which either may leave the millions to the other: "one point two last year, two million now"."""
    broken = one.bare and one.quantity.kind == two.quantity.kind == "count" and one.quantity.value % 1 != 0
    return (_scaled(two, one) if broken else one), _scaled(one, two)


def plausible(ends: tuple[Mention, Mention]) -> bool:
    """Two different values of which neither dwarfs the other, when one lends the other its unit."""
    a, b = ends[0].quantity, ends[1].quantity
    same_unit = a.unit == b.unit or not a.kind == b.kind == "duration"  # two days and two hours differ
    loose = ends[0].bare or ends[1].bare
    if (
        (a.value == b.value and same_unit)
        or (
            a.unit != b.unit and comparable(a.unit, b.unit) and converted(a.value, a.unit, b.unit) == b.value
        )  # 75 minutes, an hour and a quarter
        or (loose and (_no_length(ends) or _no_share(ends) or _of_whole_things(ends)))
        or _of_other_wholes(ends)
    ):
        return False
    lent = ends[0].bare != ends[1].bare and a.kind not in ("count", "rate")
    if lent and a.kind == "duration" and any(m.bare and _counts_us(m) for m in ends):
        return False
    return not lent or not a.value or not b.value or Decimal("0.01") <= abs(a.value / b.value) <= 100


def _counts_us(mention: Mention) -> bool:
    """ "There we're now three.": people, and no length of time."""
    at = mention.quantity.span.start - mention.line.span.start
    return _WE_ARE.search(mention.line.text, max(0, at - _LEAD), at) is not None


def _no_length(ends: tuple[Mention, Mention]) -> bool:
    """ "One month. This December it's zero.": of the one month something else is told, which zero is of."""
    lends, takes = ends if ends[1].bare else (ends[1], ends[0])
    one = lends.quantity.kind == "duration" and lends.quantity.text.lower() in _ONE_TIME
    return one and takes.bare and not takes.quantity.value


def _no_share(ends: tuple[Mention, Mention]) -> bool:
    """Whether a bare number above a hundred took a percentage for its unit: three in ten, and six hundred and twenty."""
    return any(m.bare and m.quantity.unit == "percent" and m.quantity.value > _WHOLE for m in ends)


def _of_other_wholes(ends: tuple[Mention, Mention]) -> bool:
    """Whether both English percentages say what they are of, and it is not the same: labels, and towns."""
    if any(m.quantity.kind != "percent" for m in ends):
        return False
    wholes = [_WHOLE_OF.match(m.line.text, m.quantity.span.end - m.line.span.start) for m in ends]
    nouns = [frozenset(w[:_STEM].lower() for w in found["of"].split()) for found in wholes if found]
    return len(nouns) == len(ends) and not nouns[0] & nouns[1]


def _of_whole_things(ends: tuple[Mention, Mention]) -> bool:
    """Whether a bare Chinese decimal stands beside a count of whole things: 十一点四, and 一百九十八个 it was counted on."""
    loose = [m.quantity for m in ends if m.bare and not m.quantity.text.endswith("半")]  # 一件半 is said of pieces
    broken = any(q.kind == "count" and q.value % 1 != 0 for q in loose)
    counted = any(not m.bare and m.noun in _WHOLE_THINGS and m.quantity.value % 1 == 0 for m in ends)
    return broken and counted


def with_unit(arrow: Arrow, found: Sequence[Mention]) -> Arrow:
    """ "From thirty-one to six": two bare numbers take the unit with which one of them was said before or just after."""
    if not (
        arrow.before.bare and arrow.after.bare and {arrow.before.quantity.kind, arrow.after.quantity.kind} == {"count"}
    ):
        return arrow
    if _counted_first(arrow, found):
        return arrow
    here = arrow.after.line.index
    shares = _beside_shares(arrow, found)
    if shares is not None:
        return Arrow(
            _in_unit(arrow.before, shares, Decimal(1)),
            _in_unit(arrow.after, shares, Decimal(1)),
            arrow.explicit,
            arrow.sure,
        )
    near = sorted(
        (m for m in found if not m.bare and m.quantity.kind in ("percent", "duration", "money")),
        key=lambda m: abs(m.line.index - here),
    )
    for mention in near:
        quantity = mention.quantity
        size = _unit_size(quantity.text, quantity.unit)
        if _is_gap(mention, arrow, size):
            ends = [_in_unit(end, mention, size) for end in (arrow.before, arrow.after)]
            return replace(arrow, before=ends[0], after=ends[1])
        prices = [price_size(end, mention) for end in (arrow.before, arrow.after)]
        size = CENTS if all(prices) else size
        for end in (arrow.before, arrow.after):
            if end.quantity.value * size == quantity.value and _lends(mention, arrow, end):
                return Arrow(
                    _in_unit(arrow.before, mention, size),
                    _in_unit(arrow.after, mention, size),
                    arrow.explicit,
                    arrow.sure,
                )
    return arrow


def _counted_first(arrow: Arrow, found: Sequence[Mention]) -> bool:
    """ "From the twenty-seven": an English value that was told turns before with what it counts has no other unit."""
    old, value = arrow.before, arrow.before.quantity.value
    if _HAN.search(old.line.text) or value < _RARE:
        return False
    told = [m for m in found if m.line.turn < old.line.turn and m.quantity.value == value and not m.line.asked]
    return bool(told) and all(m.quantity.kind == "count" and not m.bare for m in told)


def _is_gap(mention: Mention, arrow: Arrow, size: Decimal) -> bool:
    """ "Dropped by five days, from eight to three": the difference says the unit of both."""
    gap = abs(arrow.before.quantity.value - arrow.after.quantity.value) * size
    return mention.line.index == arrow.before.line.index and mention.gap and mention.quantity.value == gap


def as_before(arrow: Arrow, others: Sequence[Arrow]) -> Arrow:
    """ "Ninety-six to forty-one", pages later: bare numbers that start where a change told before in hours started."""
    bare = arrow.before.bare and arrow.after.bare and arrow.before.quantity.kind == arrow.after.quantity.kind == "count"
    if not bare or arrow.before.quantity.value < _RARE:
        return arrow
    for other in others:
        first, earlier = other.before, other.before.line.turn < arrow.before.line.turn
        measured = first.quantity.kind in ("percent", "duration", "money") and not first.foreign
        size = _unit_size(first.quantity.text, first.quantity.unit)
        if earlier and measured and first.quantity.value == arrow.before.quantity.value * size:
            ends = [_in_unit(end, first, size) for end in (arrow.before, arrow.after)]
            return replace(arrow, before=ends[0], after=ends[1])
    return arrow


def _beside_shares(arrow: Arrow, found: Sequence[Mention]) -> Mention | None:
    """The percentage told right before, where another reckoning of it follows: 按保费算，从八十六到九十."""
    first = min((arrow.before, arrow.after), key=lambda m: m.quantity.span)
    counted = _RECKONED.search(first.line.text[: first.quantity.span.start - first.line.span.start])
    before = [m for m in found if m.line.turn == first.line.turn and 0 <= first.line.index - m.line.index <= _LINES]
    told = [m for m in before if m.quantity.span < first.quantity.span and m.measured and not m.bare]
    largest = max(arrow.before.quantity.value, arrow.after.quantity.value)
    fits = counted and told and told[-1].quantity.kind == "percent" and largest <= _WHOLE
    return told[-1] if fits else None


def _lends(mention: Mention, arrow: Arrow, end: Mention) -> bool:
    """Whether the earlier mention is near enough for its unit; a small number is said of many things."""
    distance = abs(mention.line.turn - end.line.turn)
    if mention.quantity.kind == "percent" and max(arrow.before.quantity.value, arrow.after.quantity.value) > 100:
        return False
    small = mention.quantity.kind == "percent" and end.quantity.value < _RARE and end.quantity.value % 1 == 0
    return distance <= (_AT_ONCE if small and not _HAN.search(end.line.text) else 4) or (
        distance <= 40 and end.quantity.value >= 13 and mention.quantity.kind == "duration"
    )


def _in_unit(mention: Mention, model: Mention, size: Decimal) -> Mention:
    quantity = replace(
        mention.quantity, value=mention.quantity.value * size, unit=model.quantity.unit, kind=model.quantity.kind
    )
    return replace(mention, quantity=quantity)
