"""Numbers that an editor just wrote: a number that the line did not have before is to be said where the line comes from.

`verify` reads whole cases that anybody wrote, and takes a number for true that is said of something alike. Of a line that
is being edited more is known: what it said, and what it rests on. Of numbers put wrong in true statements about ten
interviews `verify` found half, this three in four.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.check.numbers import ARTICLES
from assistant.check.verify_context import Context
from assistant.check.verify_derive import Pool, follows
from assistant.check.verify_figures import MEASURED, Place
from assistant.errors import Say
from assistant.language.numerals import Number, numbers
from assistant.patterns import regex
from assistant.records import Quantity

# Share of a line's words that stand around a number elsewhere in the interview, from which it is taken for the same:
# of the numbers in true statements one in twelve lies below, of other numbers of the interview six in ten.
_SAME = {"en": 0.3, "zh": 0.2}
_SAME_NEW = {"en": 0.3, "zh": 0.12}  # the same in a line that rests on nothing yet
_SMALL = 3  # written as a word, so small a number often counts what the line itself lists
_DATES = ("date", "clock")
_YEAR = regex(r"(?:19|20)\d\d")
_RATIOS = ("percent", "points", "multiple")  # what arithmetic gives
_LARGE = 10  # a smaller number follows by arithmetic from almost anything


@dataclass(frozen=True, slots=True)
class Before:
    """What a line was before it was edited: its text, the words it rested on, and the turns they stand in."""

    text: str = ""
    words: str = ""
    turns: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A number that is said, but perhaps of something else: as written, and the words where it is said."""

    number: str
    said: str

    @property
    def message(self) -> Say:
        """What is told of it."""
        return Say(
            f"The number {self.number!r} is said, but perhaps of something else: “{self.said}”",
            f"“{self.number}”说过，但说的可能是另一件事：“{self.said}”",
        )


def elsewhere(text: str, before: Before, context: Context) -> list[Elsewhere]:
    """The numbers of a line that are new in it and said only where the talk is of other things."""
    lang = context.lang
    known = {n.value for part in (before.text, before.words, context.known) for n in numbers(part, lang)}
    quantities = tuple(context.quantities(text, lang))
    out = []
    for number in numbers(text, lang):
        quantity = next((q for q in quantities if q.span.start <= number.span.start < q.span.end), None)
        if number.value in known or _counts_nothing(number, quantity, before):
            continue
        places = [p for p in context.figures.places(number, quantity, text) if p.clash is None]
        total = context.speech.total(text)
        if not places or any(_same(place, total, before, context) for place in places):
            continue
        if not _worked_out(number, quantity, quantities, text, before, context):
            out.append(Elsewhere(number.text, places[0].told.span.of(context.open_text)))
    return out


def _counts_nothing(number: Number, quantity: Quantity | None, before: Before) -> bool:
    """Whether a number needs no evidence here: an article, a date (said in many ways), or a small count in a new line."""
    if number.text.lower() in ARTICLES or _YEAR.fullmatch(number.text):
        return True
    if quantity is not None and quantity.kind in _DATES:
        return True
    measured = quantity is not None and quantity.kind in MEASURED
    return not before.text and number.value <= _SMALL and not number.text[0].isdigit() and not measured


def _same(place: Place, total: float, before: Before, context: Context) -> bool:
    near = not before.turns or any(abs(place.told.turn - turn) <= 1 for turn in before.turns)
    least = (_SAME if before.turns else _SAME_NEW)[context.lang]
    return near and (not total or place.weight / total >= least)


def _worked_out(
    number: Number, quantity: Quantity | None, own: Sequence[Quantity], text: str, before: Before, context: Context
) -> bool:
    """Whether it follows by arithmetic from the line and from what it rests on."""
    if not (number.value >= Decimal(_LARGE) or (quantity is not None and quantity.kind in _RATIOS)):
        return False
    turns = tuple(tuple(context.quantities(line, context.lang)) for line in before.words.split("\n"))
    return follows(number, quantity, Pool(tuple(q for q in own if q != quantity), turns, text))
