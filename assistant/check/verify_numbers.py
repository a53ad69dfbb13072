"""Numbers of an edited sentence: said of the same thing with the same unit, known, or worked out from what was said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from assistant.check.numbers import ARTICLES, loose_numbers
from assistant.check.places import finding
from assistant.check.verify_context import Context
from assistant.check.verify_derive import Pool, follows
from assistant.check.verify_evidence import Cover
from assistant.check.verify_figures import Place
from assistant.errors import Say
from assistant.language.numerals import Number, numbers
from assistant.patterns import regex
from assistant.records import Evidence, Finding, Quantity, Severity, Where

_ROUND = Decimal("0.03")  # how far an estimate ("nearly 6,000") may lie beside what was said
_FIRST_YEAR = 1950
_YEARS = 2  # an editor works out which year "last spring" was; nobody says it
_DATES = ("date", "clock")  # days and minutes are said in many ways, so that a date is only pointed at
_OUT_OF = regex(r"\b(?:of|in)(?: every)? $|每$")
_SMALL = 3  # written as words, so small a number often counts what the sentence itself lists
# Share of a sentence's words that stand around its number where it is said. Of the true numbers of editors' cases one
# in twenty lies below, of other numbers of the interview seven in ten.
_UNSURE = {"en": Decimal("0.13"), "zh": Decimal("0.06")}


@dataclass(frozen=True, slots=True)
class Counted:
    """What the check of one sentence's numbers gave: findings, and where its numbers are said."""

    findings: tuple[Finding, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class _Asked:
    """One sentence with what its numbers are held against."""

    text: str
    where: Where
    near: str
    told: tuple[Quantity, ...]
    quantities: tuple[Quantity, ...]
    loose: tuple[Number, ...]
    context: Context

    def quantity(self, number: Number) -> Quantity | None:
        """The quantity that a number belongs to."""
        return next((q for q in self.quantities if q.span.start <= number.span.start < q.span.end), None)

    def share(self, place: Place) -> Decimal:
        """Share of the sentence's words that stand around a place."""
        total = self.context.speech.total(self.text)
        return Decimal(str(round(place.weight / total, 6))) if total else Decimal(1)


def check_counts(text: str, where: Where, cover: Cover, context: Context) -> Counted:
    """Findings for the numbers of a sentence without its quotes.

    `number-changed`: not said; `number-unit`: said with another unit; soft are
    `number-elsewhere`: said, but perhaps of something else, and `date-not-said`.
    """
    near = _near(cover, context)
    told = (*context.quantities(near, context.lang), *context.quantities(context.known, context.lang))
    loose = loose_numbers(text, f"{near}\n{context.known}", [], context.lang, context.transcript)
    asked = _Asked(text, where, near, told, tuple(context.quantities(text, context.lang)), tuple(loose), context)
    findings: list[Finding] = []
    evidence: list[Evidence] = []
    for number in numbers(text, context.lang):
        place, found = _number(number, asked)
        findings += [found] if found else []
        evidence += [_evidence(place, context)] if place and not found else []
    return Counted(tuple(findings), tuple(evidence))


def _near(cover: Cover, context: Context) -> str:
    """What the turns of the evidence say, and the turn on either side: a number may be asked for or corrected there."""
    turns = sorted({t for w in cover.windows for t in (w.turn - 1, w.turn, w.turn + 1)})
    return "\n".join(context.turn_text(turn) for turn in turns)


def _number(number: Number, asked: _Asked) -> tuple[Place | None, Finding | None]:
    """Where a number is said, and what is wrong with it."""
    context, quantity = asked.context, asked.quantity(number)
    places = context.figures.places(number, quantity, asked.text)
    agreeing = next((p for p in places if p.clash is None), None)
    clashing = next((p for p in places if p.clash is not None), None)
    if _needs_none(number, asked):
        return agreeing, None
    share = asked.share(agreeing) if agreeing else Decimal(-1)
    least = _UNSURE[context.lang]
    if share >= least or (agreeing and quantity and quantity.kind in _DATES):
        return agreeing, None
    if clashing and clashing.clash and asked.share(clashing) >= least:
        return clashing, _unit(number, quantity, clashing.clash, asked)
    if _worked_out(number, quantity, asked):
        return agreeing, None
    if agreeing is None and number not in asked.loose and not clashing:
        return None, None  # said in another form: a short year, one end of a range
    if agreeing:
        return agreeing, _elsewhere(number, agreeing, asked)
    return agreeing, _not_found(number, quantity, asked)


def _needs_none(number: Number, asked: _Asked) -> bool:
    """Whether a number needs no evidence: an article, a small count in words, or what the user told."""
    if number.text.lower() in ARTICLES or (number.value <= _SMALL and not number.text[0].isdigit()):
        return True
    if _OUT_OF.search(asked.text[: number.span.start]) and number.value in (10, 100, 1000):
        return True
    return any(n.value == number.value for n in numbers(asked.context.known, asked.context.lang))


def _worked_out(number: Number, quantity: Quantity | None, asked: _Asked) -> bool:
    """Whether it rounds what was said nearby, or follows by arithmetic from the sentence and its evidence."""
    if number.approximate and any(_rounds(number, q) for q in asked.told):
        return True
    own = tuple(q for q in asked.quantities if q != quantity)
    turns = tuple(tuple(asked.context.quantities(line, asked.context.lang)) for line in asked.near.split("\n"))
    return follows(number, quantity, Pool(own, turns, asked.text))


def _rounds(number: Number, said: Quantity) -> bool:
    return bool(said.value) and abs(said.value - number.value) <= abs(said.value) * _ROUND


def _evidence(place: Place, context: Context) -> Evidence:
    at = context.transcript.turns[place.told.turn].span.start
    return Evidence(place.told.turn, place.told.span.start - at, place.told.span.end - at)


def _not_found(number: Number, quantity: Quantity | None, asked: _Asked) -> Finding:
    """A date, and a year close to those of the interview, may be worked out from it, and is only pointed at."""
    year = number.text.isdigit() and len(number.text) == 4 and number.value > _FIRST_YEAR
    close = any(abs(number.value - y) <= _YEARS for y in _years(asked.context))
    if close if year else quantity is not None and quantity.kind in _DATES:
        written = quantity.text if quantity else number.text
        return _finding(
            "date-not-said", asked,
            Say(f"{written!r} is not said about this.", f"原话谈到这里时没有说是“{written}”。"),
            Say("Check that it follows from what is said.", "请核对能否由原话推出。"), "soft",
        )  # fmt: skip
    near = _nearest(number, quantity, asked.told)
    en, zh = (f" Said was: {near.text}.", f"原话是：{near.text}。") if near else ("", "")
    return _finding(
        "number-changed", asked,
        Say(f"The number {number.text!r} is not said about this.{en}", f"原话谈到这里时没有说过“{number.text}”。{zh}"),
        Say("Use the number as it was said, or show how it is worked out.", "请用原话中的数，或写明算法。"),
    )  # fmt: skip


@lru_cache(maxsize=4)
def _years(context: Context) -> tuple[Decimal, ...]:
    """The year of the recording and the years that are named."""
    recorded = (context.transcript.recorded or "")[:4]
    dates = context.quantities(context.open_text, context.lang)
    named = [q.value for q in dates if q.kind == "date" and q.unit == "year"]
    return (*([Decimal(recorded)] if recorded.isdigit() else []), *named)


def _nearest(number: Number, quantity: Quantity | None, told: Sequence[Quantity]) -> Quantity | None:
    """The quantity said of the same kind that comes nearest in size."""
    kind = quantity.kind if quantity else "count"
    alike = [q for q in told if q.kind == kind and q.value > 0]
    value = quantity.value if quantity else number.value
    return min(alike, key=lambda q: max(q.value, value) / max(min(q.value, value), Decimal("0.0001")), default=None)


def _elsewhere(number: Number, place: Place, asked: _Asked) -> Finding:
    said = place.told.span.of(asked.context.open_text)
    return _finding(
        "number-elsewhere", asked,
        Say(f"The number {number.text!r} is said, but perhaps of something else: “{said}”", f"“{number.text}”说过，但说的可能是另一件事：“{said}”"),
        Say("Check what the number is about.", "请核对这个数说的是什么。"), "soft",
    )  # fmt: skip


def _unit(number: Number, quantity: Quantity | None, other: Quantity, asked: _Asked) -> Finding:
    written = quantity.text if quantity else number.text
    return _finding(
        "number-unit", asked,
        Say(f"{written!r} was said with another unit: {other.text!r}.", f"“{written}”与原话的单位不同：“{other.text}”。"),
        Say("Use the number with the unit it was said with.", "请按原话的单位书写。"),
    )  # fmt: skip


def _finding(rule: str, asked: _Asked, message: Say, hint: Say, severity: Severity = "hard") -> Finding:
    return finding(rule, asked.where, message, hint, asked.context.ui, severity)
