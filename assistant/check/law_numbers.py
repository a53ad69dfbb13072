"""Numbers of a sentence: in the passages with value, unit, bound and subject, or worked out from them as shown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.check.derive import values_said
from assistant.check.law_derive import derived
from assistant.check.law_ground import Cited, Ground, content, fault, held
from assistant.check.verify_figures import MEASURED, figure, unit_words
from assistant.errors import Say
from assistant.language.numerals import Number, numbers
from assistant.records import Claimed, Finding, Quantity

_CLAUSE = re.compile(r"[,;:，；：。]|[.?!](?=\s|$)|\b(?:and|but|while|whereas)\b|而(?!且)")
_NOT_COUNTED = ("one", "一")
_PAST_YEAR = re.compile(r"\blast (?:year|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b|\byear (?:ago|before)\b|去年", re.I)  # fmt: skip
_BEFORE_YEAR = re.compile(r"\byear before last\b|\btwo years ago\b|前年", re.I)
_THIS_YEAR = re.compile(r"\bthis (?:year|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b|今年|本年", re.I)  # fmt: skip


_PERCENT = re.compile(r"per ?cent|%|百分|[一二三四五六七八九]成", re.I)
# What a number counts, when it follows at once; words of place, time and grammar count nothing.
_COUNTED = re.compile(
    r"(?:\s+(?!(?:in|on|at|to|of|by|for|from|with|and|or|but|now|today|then|is|was|are|were|last|this|that|the|a|an|per|percent|it|we|i|you|as|if|so|because|when|after|before|since|until|which|who|yes|no|right|too|again|or)\b)[a-z]{3,}"
    r"|[个人家名件台条张次座辆本间批套所种款项门位户单笔])",
    re.I,
)
_ANY_MONEY = "XXX"  # what is paid without a currency named; ISO 4217
_Asked = tuple[str, Claimed, Cited, Ground]


@dataclass(frozen=True, slots=True)
class _Place:
    """A passage that says the number: the quantities with this figure there, and its words."""

    quantities: tuple[Quantity, ...]
    text: str
    clash: bool


def number_faults(rest: str, claim: Claimed, cited: Cited, ground: Ground) -> list[Finding]:
    """Findings `number-not-cited`, `number-retracted`, `number-unit`, `number-bound`, `number-about`, `derivation-wrong`."""
    out: list[Finding] = []
    told = ground.context.quantities(rest, ground.lang)
    known = [n.value for n in numbers(ground.context.known, ground.lang)]
    for number in numbers(rest, ground.lang):
        quantity = next((q for q in told if q.span.start <= number.span.start < q.span.end), None)
        if number.value in known or _needs_none(number, quantity):
            continue
        out += _number(number, quantity, (rest, claim, cited, ground))
    return out


def _needs_none(number: Number, quantity: Quantity | None) -> bool:
    """An article; "one hour" counts, "one of" does not."""
    return number.text.lower() in _NOT_COUNTED and (quantity is None or quantity.kind not in MEASURED)


def _number(number: Number, quantity: Quantity | None, asked: _Asked) -> list[Finding]:
    rest, claim, cited, ground = asked
    if derived(number, quantity, claim, cited, ground):
        return []
    if any(_meant(number, d.text, ground.lang) for d in claim.derivations):
        return [_wrong(number, claim, ground)]
    places = [_place(number, quantity, text, asked) for text in cited.texts]
    found = [place for place in places if place]
    fitting = [place for place in found if not place.clash]
    if not found:
        said = _year_said(number, cited, ground) or _each(number, quantity, cited)
        return [] if said else [_missing(number, asked)]
    if not fitting and not _each(number, quantity, cited):
        return [_unit(number, quantity, found, asked)]
    if fitting and not any(_bounded(number, rest, place, ground) for place in fitting):
        return [_bound(number, asked)]
    dated = quantity is not None and quantity.kind in ("date", "time")
    return [] if dated or not fitting or _about(number, rest, fitting, cited, ground) else [_elsewhere(number, asked)]


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
    return _Place(same, text, clash=_clashes(quantity, same, text, asked))


def _clashes(quantity: Quantity | None, same: Sequence[Quantity], text: str, asked: _Asked) -> bool:
    """Whether the number is said with another unit than it is written with.

    Args:
        quantity: the number as written, with its unit.
        same: the number as said in one passage.
        text: that passage.
        asked: the sentence, which may write its unit once for two numbers ("four days instead of eleven"), and its
            passages, which may say it once.
    """
    rest, _, cited, ground = asked
    if not same:
        return False  # a fraction, or one end of a range, whose unit follows
    if quantity is None or quantity.kind == "count":
        own = ground.context.quantities(rest, ground.lang)
        return all(q.kind in (*MEASURED, "rate") and not any(_like(q, o) for o in own) for q in same)
    if quantity.kind == "rate":
        return not any(_like(q, quantity) for q in same)
    if quantity.kind not in MEASURED:
        return all(q.kind != quantity.kind for q in same)
    return not any(_agrees(q, quantity) or (_bare(q, text) and _unit_said(quantity, cited, ground)) for q in same)


def _like(said: Quantity, written: Quantity) -> bool:
    """Whether two quantities count or cost alike, whatever the time; a sum without a currency may be any."""
    one, two = said.unit.partition("/")[0], written.unit.partition("/")[0]
    return one == two or {one, two} == {_ANY_MONEY, "count"}


def _agrees(said: Quantity, written: Quantity) -> bool:
    """Whether two quantities with the same figure are of one unit; weeks, kept as days, are no days."""
    if said.kind == "rate":
        return _like(said, written)
    if said.kind != written.kind:
        return False
    return unit_words(said) == unit_words(written) or (said.unit, said.value) == (written.unit, written.value)


def _bare(said: Quantity, text: str) -> bool:
    """Whether nothing follows a number that it would count."""
    after = text[said.span.end - said.span.start + text.find(said.text) :] if said.text in text else ""
    return said.kind == "count" and _COUNTED.match(after) is None


def _unit_said(quantity: Quantity, cited: Cited, ground: Ground) -> bool:
    """Whether a unit that the number itself was said without stands beside it: "Seventeen." "Business days." """
    told = ground.context.quantities(cited.text, ground.lang)
    if any(q.kind == quantity.kind and q.unit == quantity.unit for q in told):
        return True
    words = _PERCENT if quantity.kind == "percent" else re.compile(re.escape(unit_words(quantity)), re.I)
    return bool(unit_words(quantity)) and words.search(cited.text) is not None


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


def _each(number: Number, quantity: Quantity | None, cited: Cited) -> bool:
    """Whether "one month" is the month of "every month"."""
    if number.value != 1 or quantity is None or quantity.kind != "duration":
        return False
    word = unit_words(quantity).removeprefix("个")
    return re.search(rf"(?:每个?|\b(?:a|per|each|every) ){re.escape(word)}", cited.text, re.I) is not None


def _missing(number: Number, asked: _Asked) -> Finding:
    _, claim, cited, ground = asked
    if _retracted(number, cited, ground):
        return fault(
            "number-retracted", claim,
            Say(f"The number {number.text!r} was taken back, only hoped for, or is somebody else's.", f"“{number.text}”后来被更正，或只是期望，或属于别家。"),
            Say("Leave it out.", "请删去。"), ground,
        )  # fmt: skip
    return fault(
        "number-not-cited", claim,
        Say(f"The number {number.text!r} does not stand in the passages named.", f"所注段落里没有“{number.text}”这个数。"),
        Say("Use a number as it was said, name the passage that says it, or show the arithmetic.", "请用原话中的数、注明出处，或写出算法。"), ground,
    )  # fmt: skip


def _unit(number: Number, quantity: Quantity | None, found: Sequence[_Place], asked: _Asked) -> Finding:
    _, claim, _, ground = asked
    other = next((q.text for place in found for q in place.quantities), number.text)
    written = quantity.text if quantity else number.text
    return fault(
        "number-unit", claim,
        Say(f"{written!r} was said as {other!r}.", f"“{written}”原话是“{other}”。"),
        Say("Use the number with the unit it was said with.", "请按原话的单位书写。"), ground,
    )  # fmt: skip


def _bound(number: Number, asked: _Asked) -> Finding:
    _, claim, _, ground = asked
    return fault(
        "number-bound", claim,
        Say(f"Nobody says over, under or nearly {number.text!r}.", f"原话没有说超过、不到或接近“{number.text}”。"),
        Say("Write the number as it was said.", "请按原话书写这个数。"), ground,
    )  # fmt: skip


def _elsewhere(number: Number, asked: _Asked) -> Finding:
    _, claim, _, ground = asked
    return fault(
        "number-about", claim,
        Say(f"The number {number.text!r} is said of something else.", f"“{number.text}”说的是另一件事。"),
        Say("Say of the number what the passage says of it.", "请按段落写明这个数说的是什么。"), ground,
    )  # fmt: skip


def _wrong(number: Number, claim: Claimed, ground: Ground) -> Finding:
    return fault(
        "derivation-wrong", claim,
        Say(f"{number.text!r} does not follow by the arithmetic shown from before and after of one thing.", f"由所写算法得不出“{number.text}”，或所用的数不是同一件事的前后值。"),
        Say("Use the numbers as they were said.", "请直接用原话中的数。"), ground,
    )  # fmt: skip
