"""Numbers as a text states them, and whether one follows from two others by the arithmetic its wording names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from assistant.patterns import regex
from assistant.score.text import plain
from assistant.score.units import agree, unit_of
from assistant.score.values import values

# Told as words of amount, not as a figure that needs support of its own.
_WORDED = regex(r"half|thirds?|quarters?|fifths?|tenth|doubl\w+|twice|tripl\w+|halv\w+")
# "One of the managers" picks somebody out and counts nothing.
_PICKED_OUT = regex(r"\s+of\s+(?:the|its|their|our|his|her|my|these|those|them|us)\b")
_PERCENT = regex(r"\s*(?:%|percent|per cent)")
_RATIO = regex(r"\s*(?:x\b|×|times|-?fold|倍)")
_DIFFERENCE = regex(r"\s*(?:percentage|points?|fewer|less|more|earlier|later|个百分点|个点)")
_DOWN = regex(
    r"\b(?:fell|fall\w*|drop\w*|cut\w*|reduc\w+|lower\w*|down|shr[aiu]nk\w*|sav\w+|less|fewer|declin\w+|decreas\w+)\b|降|减|缩短|少"
)
_UP = regex(
    r"\b(?:rose|ris\w+|grew|grow\w*|increas\w+|gain\w*|up|rais\w+|higher|more|improv\w+|climb\w*)\b|升|增|提高|多(?!家|名|个|人)"
)
_CLAUSE = regex(r"[,;.!?:，；。！？：]\s?")
_DECIMALS = regex(r"\.(\d*)")
_SMALLEST_PLAIN_DIFFERENCE = 13
_ROUNDED_FROM = 20  # from here on a figure may be rounded to a whole number
_AFTER, _BEFORE = 16, 40


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of a text: value, unit (None if unknown), how it stands there, and the words around it."""

    value: float
    unit: str | None
    text: str
    after: str
    before: str = ""

    @property
    def decimals(self) -> int:
        """How many decimals it is shown with."""
        found = _DECIMALS.search(self.text)
        return len(found[1]) if found else 0


@lru_cache(maxsize=16384)
def figures(text: str) -> tuple[Figure, ...]:
    """Every number of a text, second readings among them (those have no words)."""
    form = plain(text)
    return tuple(
        Figure(
            stated.value,
            unit_of(form, stated.start, stated.end),
            form[stated.start : stated.end],
            form[stated.end : stated.end + _AFTER],
            form[max(0, stated.start - _BEFORE) : stated.start],
        )
        for stated in values(form)
    )


def shown_figures(text: str) -> tuple[Figure, ...]:
    """The numbers that a text shows, without zeros, second readings, fractions in words and "one of the ..."."""
    return tuple(figure for figure in figures(text) if figure.value and figure.text and not _worded(figure))


def _worded(figure: Figure) -> bool:
    picked_out = figure.text == "one" and _PICKED_OUT.match(figure.after)
    return bool(picked_out or _WORDED.fullmatch(figure.text))


def follows(shown: Figure, pairs: Iterable[tuple[Figure, Figure]]) -> bool:
    """Whether the number is the percent change, ratio or difference (as worded) of one of the pairs.

    A percent change is counted from the value before it: from the larger one where the wording says less, from
    the smaller one where it says more. A difference that no word names must be in the unit of its terms.
    """
    percent = bool(_PERCENT.match(shown.after)) or "百分之" in shown.text or "%" in shown.text
    ratio = bool(_RATIO.match(shown.after))
    difference = bool(_DIFFERENCE.match(shown.after))
    return any(
        (percent and _is_change(shown, a.value, b.value))
        or (ratio and rounds_to(shown, b.value / a.value))
        or (difference and rounds_to(shown, abs(b.value - a.value)))
        or (not percent and _is_plain_difference(shown, a, b))
        for a, b in pairs
        if a.value and b.value and a.value != b.value and agree(a.unit, b.unit)
    )


def _is_change(shown: Figure, a: float, b: float) -> bool:
    clause = _CLAUSE.split(shown.before)[-1] + _CLAUSE.split(shown.after)[0]
    falls, rises = bool(_DOWN.search(clause)), bool(_UP.search(clause))
    if falls != rises and falls != (b < a):
        return False
    return rounds_to(shown, abs(b - a) / a * 100) or rounds_to(shown, abs(100 - a))


def _is_plain_difference(shown: Figure, a: Figure, b: Figure) -> bool:
    known = shown.unit is not None and shown.unit in (a.unit, b.unit)
    return known and shown.value >= _SMALLEST_PLAIN_DIFFERENCE and rounds_to(shown, abs(b.value - a.value))


def rounds_to(shown: Figure, exact: float) -> bool:
    """Whether the number is the exact one, rounded as it is shown."""
    rounded = abs(round(exact, shown.decimals) - shown.value) < 1e-9
    return rounded or (shown.value >= _ROUNDED_FROM and abs(exact - shown.value) <= 0.5)
