"""Values that are denied where they were said: "It's not nine", 三十七家不对; "It is forty-one, not thirty-eight"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from assistant.metrics.alike import alike, distinctive, same_value, sized, vague
from assistant.metrics.correction import Correction, lead_of, rest_of
from assistant.metrics.cues_corrections import Corrects
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import regex

_HAN = regex(r"[\u4e00-\u9fff]")
_MEASURED = ("duration", "money", "percent")
_DENIED_FAR = 20  # turns
_RARE = 13  # a smaller bare number is said of many things
_ECHO = 3
_IT_IS = regex(r"\b(?:it|that)(?:['’]s| is| was)\s+$", re.I)
_NOT = regex(r",?\s+not\s+(?:the\s+)?", re.I)


def denials(found: Sequence[Mention], said: Sequence[Line], words: Corrects) -> Iterator[Correction]:
    """ "It's not nine": nine is withdrawn where it was said; 三十七家不对 likewise."""
    texts = {(line.turn, line.index): line.text for line in said}
    for denial in found:
        far = words.unwanted.search(lead_of(denial)) is not None
        rest = rest_of(denial)
        echoed = len(rest) <= _ECHO and texts.get((denial.line.turn, denial.line.index + 1))  # "三单？" "不止吧。"
        wrong = words.wrong.match(rest + (echoed or "")) is not None
        if not far and not words.denied.search(lead_of(denial)) and not wrong:
            continue
        if words.rhetorical.search(denial.line.text) or words.partly.match(rest_of(denial)):
            continue
        for one in found:
            if one.quantity.span < denial.quantity.span and _denies(denial, one, far):
                yield Correction(one, _replacement(denial, one, found))


def _denies(denial: Mention, one: Mention, far: bool) -> bool:
    """Whether the denied value is the one said before; a small bare number is said of many things."""
    alone = (one.bare or denial.bare) and "points" not in (one.quantity.kind, denial.quantity.kind)
    kinds = one.quantity.kind == denial.quantity.kind or alone or one.quantity.text == denial.quantity.text
    if not kinds or not (same_value(one, denial) or one.quantity.text == denial.quantity.text):
        return False
    distance = denial.line.turn - one.line.turn
    reach = 1 if vague(denial) else 3
    plain = _HAN.search(denial.line.text) is None and denial.quantity.value >= _RARE and one.line.label == "result"
    return (
        distance <= reach or (plain and distance <= _DENIED_FAR and not one.line.asked) or (far and distinctive(denial))
    )


def _replacement(denial: Mention, one: Mention, found: Sequence[Mention]) -> Mention | None:
    """What is said instead, right before or after a denial."""
    near = [m for m in found if abs(m.line.index - denial.line.index) <= 2 and m.line.turn == denial.line.turn]
    fits = [m for m in near if not m.negated and alike(m, denial) and m.quantity.kind in _kinds(denial, one)]
    return min(fits, key=lambda m: abs(m.quantity.span.start - denial.quantity.span.start), default=None)


def _kinds(denial: Mention, one: Mention) -> tuple[str, ...]:
    """The kinds of value that may stand for the denied one: its own, and in English that of the value it takes up."""
    lent = denial.bare and _HAN.search(denial.line.text) is None
    return (one.quantity.kind,) if lent and one.quantity.kind in _MEASURED else (denial.quantity.kind,)


def looked_up(found: Sequence[Mention]) -> Iterator[Correction]:
    """ "It is forty-one, not thirty-eight.", pages after thirty-eight hours were told."""
    for new, denied in pairwise(found):
        gap = new.line.text[
            new.quantity.span.end - new.line.span.start : denied.quantity.span.start - new.line.span.start
        ]
        now = new.when is not None and new.when.era == "after" and not new.when.weak
        if new.line.index != denied.line.index or not denied.negated or now or denied.quantity.value < _RARE:
            continue
        if _IT_IS.search(lead_of(new)) and _NOT.fullmatch(gap) and sized(new, denied):
            yield from (
                Correction(m, new) for m in found if m.quantity.span < new.quantity.span and same_value(m, denied)
            )
