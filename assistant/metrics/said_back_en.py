"""English sentences that do no more than set the earlier value beside the one just told: "It was eleven.", "Against fifteen."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.metrics.alike import counted_alike, kindred, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.linked import adverbial
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.units import comparable
from assistant.patterns import caseless, regex

_HEDGES = r"(?:about|around|roughly|nearly|almost|just|only|over|under|more like|maybe|like|the|that|[\s,])*"
_WAS = regex(
    rf"\W*(?:(?:and|but|oh|well|yeah|so)\W+)*(?:it|that|they|we|this|i)(?: (?:started|began) (?:out )?(?:with|at|on|from)|['’]d been| had been| was| were| used to be| was at| were at)\s+{_HEDGES}",
    re.I,
)
_ENDS = regex(
    r"(?:\s+(?:before(?: that)?|then|back then|on average|last year|the year before(?: that)?|a year ago|when (?:i|we) (?:started|began)))?\s*(?:[.;!?—–]|$)",
    re.I,
)
# "Seven percent against what?", "Down from what?"
_WHAT = caseless(
    r"\b(?:against|compared (?:with|to)|versus|as against|(?:up |down )?from|instead of) what\b[^.!?]{0,12}\?"
)
_AGAINST = regex(
    rf"\W*(?:(?:well|oh|so|yeah|from|against|versus|down|up|compared (?:with|to)|instead of|it was|that was)\W+)*{_HEDGES}",
    re.I,
)
_NEAR = 2  # lines
_BACK = 6  # turns
_FACTOR = 100


def said_back(found: Sequence[Mention], everything: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """Changes whose later value was told first, and the earlier one by such a sentence or by the answer to "against what?".

    Args:
        found: values that no other change holds.
        everything: all values of the interview, among which the question repeats the later one.
        said: the usable lines of the interview.
    """
    out: list[Arrow] = []
    asking = {x.turn for x in said if x.asked and _WHAT.search(x.text)}
    for old in found:
        if old.line.asked or old.hoped or old.foreign or old.gap or old.negated or not old.measured:
            continue
        asked = old.line.turn - 1 in asking
        news = _beside(old, found) if _recalls(old) else _asked(old, found, everything) if asked else []
        fits = [ends for new in news if (ends := _fit(old, new)) is not None]
        if len(fits) == 1 and not any(fits[0][1].quantity.span == a.after.quantity.span for a in out):
            out.append(Arrow(*fits[0], explicit=True))
    return out


def _recalls(old: Mention) -> bool:
    """Whether the sentence begins with this value and says only that it was so."""
    lead, rest = _around(old)
    return _WAS.fullmatch(lead) is not None and _ENDS.match(rest) is not None and old.quantity.kind != "time"


def _beside(old: Mention, found: Sequence[Mention]) -> list[Mention]:
    """The values of the sentence before, where they are told of now."""
    before = [m for m in found if m.line.turn == old.line.turn and 0 < old.line.index - m.line.index <= _NEAR]
    last = max((m.line.index for m in before), default=0)
    return [m for m in before if m.line.index == last and _holds(m)]


def _asked(old: Mention, found: Sequence[Mention], everything: Sequence[Mention]) -> list[Mention]:
    """The value that the question repeats, where it was told just before, or the one value of the answer before it."""
    lead, _ = _around(old)
    if not old.line.first or _AGAINST.fullmatch(lead) is None:
        return []
    turn = old.line.turn
    repeated = [m.quantity.value for m in everything if m.line.turn == turn - 1]
    held = [m for m in found if 1 < turn - m.line.turn <= _BACK and not m.line.asked and _free(m)]
    told = (
        [m for m in held if m.quantity.value in repeated] if repeated else [m for m in held if m.line.turn == turn - 2]
    )
    return told[-1:] if len({m.quantity.value for m in told}) == 1 else []


def _holds(new: Mention) -> bool:
    plain = new.when is not None and new.when.era == "before" and not new.when.weak and new.when.year is None
    return not plain and _free(new)


def _free(new: Mention) -> bool:
    marked = new.hoped or new.foreign or new.negated or new.gap or new.timed or new.part or new.line.asked
    return new.measured and not marked and not adverbial(new)


def _fit(old: Mention, new: Mention) -> tuple[Mention, Mention] | None:
    lends = old.bare or (comparable(old.quantity.unit, new.quantity.unit) and not new.bare)
    if not lends or not kindred(old, new) or not counted_alike(old, new) or not sized(old, new, _FACTOR):
        return None
    ends = fitted(old, new)
    return ends if ends is not None and plausible(ends) else None


def _around(mention: Mention) -> tuple[str, str]:
    at = mention.quantity.span.start - mention.line.span.start
    return mention.line.text[:at], mention.line.text[at + len(mention.quantity.text) :]
