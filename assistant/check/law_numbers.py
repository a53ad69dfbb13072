"""Numbers of a sentence: in the passages with value, unit, bound and subject, or worked out from them as shown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from assistant.check import law_number_faults as faults
from assistant.check.derive import values_said
from assistant.check.law_derive import derived
from assistant.check.law_ground import Cited, Ground, content, held
from assistant.check.law_units import clashes
from assistant.check.verify_figures import figure
from assistant.language.numerals import Number, numbers
from assistant.patterns import regex
from assistant.records import Claimed, Finding, Quantity, Span

_CLAUSE = regex(r"[,;:，；：。]|[.?!](?=\s|$)|\b(?:and|but|while|whereas)\b|而(?!且)")
_PAST_YEAR = regex(r"\blast (?:year|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b|\byear (?:ago|before)\b|去年", re.I)  # fmt: skip
_BEFORE_YEAR = regex(r"\byear before last\b|\btwo years ago\b|前年", re.I)
_THIS_YEAR = regex(r"\bthis (?:year|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b|今年|本年", re.I)  # fmt: skip


_Asked = tuple[str, Claimed, Cited, Ground]


@dataclass(frozen=True, slots=True)
class _Place:
    """A passage that says the number: the quantities with this figure there, and its words."""

    quantities: tuple[Quantity, ...]
    text: str
    clash: bool


_ONE = regex(r"\bone\b(?! (?:another|by one))|一(?=天|年|个|周|次|家|名|件|份|条|单|台|张|小时|分钟|人|位|种)", re.I)
_SAID_ONE = {"en": regex(r"\bones?\b", re.I), "zh": regex("一")}


def _ones(rest: str, claim: Claimed, cited: Cited, ground: Ground) -> list[Finding]:
    """A "one" that is no number by itself ("this one", 一天) stands in the passages too."""
    found = _ONE.search(rest)
    own = {n.span.start for n in numbers(rest, ground.lang)}
    if found is None or found.start() in own or (_SAID_ONE[ground.lang].search(cited.text)):
        return []
    return [faults.missing(Number(Span(*found.span()), found.group(), Decimal(1), False, None), claim, ground)]


def number_faults(rest: str, claim: Claimed, cited: Cited, ground: Ground) -> list[Finding]:
    """Findings `number-not-cited`, `number-retracted`, `number-unit`, `number-bound`, `number-about`, `derivation-wrong`."""
    out = _ones(rest, claim, cited, ground)
    told = ground.context.quantities(rest, ground.lang)
    known = [n.value for n in numbers(ground.context.known, ground.lang)]
    for number in numbers(rest, ground.lang):
        quantity = next((q for q in told if q.span.start <= number.span.start < q.span.end), None)
        if number.value in known:
            continue
        out += _number(number, quantity, (rest, claim, cited, ground))
    return out


def _number(number: Number, quantity: Quantity | None, asked: _Asked) -> list[Finding]:
    rest, claim, cited, ground = asked
    if derived(number, quantity, claim, cited, ground):
        return []
    if any(_meant(number, d.text, ground.lang) for d in claim.derivations):
        return [faults.wrong(number, claim, ground)]
    places = [_place(number, quantity, text, asked) for text in cited.texts]
    found = [place for place in places if place]
    fitting = [place for place in found if not place.clash]
    if not found:
        return [] if _year_said(number, cited, ground) else [_unsaid(number, asked)]
    if not fitting:
        article = number.value == 1 and (quantity is None or quantity.kind == "count")
        return [] if article else [_unit(number, quantity, found, asked)]
    if not any(_bounded(number, rest, place, ground) for place in fitting):
        return [faults.other_bound(number, claim, ground)]
    dated = quantity is not None and quantity.kind in ("date", "time")
    return [] if dated or _about(number, rest, fitting, cited, ground) else [faults.elsewhere(number, claim, ground)]


def _place(number: Number, quantity: Quantity | None, text: str, asked: _Asked) -> _Place | None:
    """Where a passage says the number; `clash` where it says it with another unit; None where it does not say it."""
    ground = asked[3]
    told = tuple(ground.context.quantities(text, ground.lang))
    equal = tuple(q for q in told if quantity and q.value == quantity.value and q.unit == quantity.unit)
    if equal:
        return _Place(equal, text, clash=False)
    said = values_said(text, ground.lang)
    if number.value not in said or (number.high is not None and number.high not in said):
        return None
    same = tuple(q for q in told if figure(q) == number.value)
    return _Place(same, text, clash=clashes(quantity, same, text, asked[0], asked[2], ground))


def _bounded(number: Number, rest: str, place: _Place, ground: Ground) -> bool:
    """Whether a bound that the sentence sets ("over 400") is one that the passage sets too."""
    before, after = rest[: number.span.start], rest[number.span.end :]
    for bound in ground.words.bound:
        if (bound.told.search(before) or bound.after.search(after)) and not bound.said.search(place.text):
            return False
    return True


def _about(number: Number, rest: str, places: Sequence[_Place], cited: Cited, ground: Ground) -> bool:
    """Whether the words beside the number are talked about where it is said, unless only beside other numbers."""
    wanted = content(_clause_at(number.span.start, rest), ground)
    turns = {cited.passages[cited.texts.index(place.text)].turn for place in places}
    near = [
        text for text, p in zip(cited.texts, cited.passages, strict=True) if any(abs(p.turn - t) <= 1 for t in turns)
    ]
    if not wanted or held(wanted, ground.context.speech.content("\n".join(near))):
        return True
    others = [text for text in cited.texts if text not in near and numbers(text, ground.lang)]
    return not held(wanted, ground.context.speech.content("\n".join(others)))


def _clause_at(at: int, text: str) -> str:
    ends = [0, *(m.end() for m in _CLAUSE.finditer(text, 0, at))]
    following = _CLAUSE.search(text, at)
    return text[ends[-1] : following.start() if following else len(text)]


def _meant(number: Number, text: str, lang: str) -> bool:
    return any(n.value == number.value for n in numbers(text, lang))


def _year_said(number: Number, cited: Cited, ground: Ground) -> bool:
    """A year that the passages name by "last year", or in two digits."""
    year = number.value
    if not (number.text.isdigit() and len(number.text) == 4 and 1950 <= year < 2060):
        return False
    if year % 100 in values_said(cited.text, ground.lang) and year % 100 > 0:
        return True
    recorded = (ground.context.transcript.recorded or "")[:4]
    if not recorded.isdigit():
        return False
    past = {0: _THIS_YEAR, 1: _PAST_YEAR, 2: _BEFORE_YEAR}.get(int(recorded) - int(year))
    return past is not None and past.search(cited.text) is not None


def _retracted(number: Number, cited: Cited, ground: Ground) -> bool:
    whole = "\n".join(p.text for p in cited.passages)
    return number.value in values_said(whole, ground.lang)


def _unsaid(number: Number, asked: _Asked) -> Finding:
    _, claim, cited, ground = asked
    said = faults.retracted if _retracted(number, cited, ground) else faults.missing
    return said(number, claim, ground)


def _unit(number: Number, quantity: Quantity | None, found: Sequence[_Place], asked: _Asked) -> Finding:
    _, claim, _, ground = asked
    said = next((q.text for place in found for q in place.quantities), number.text)
    return faults.other_unit(quantity.text if quantity else number.text, said, claim, ground)
