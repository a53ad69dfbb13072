"""Whether a number is written with the unit it was said with."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.check.law_ground import Cited, Ground
from assistant.check.verify_figures import MEASURED, unit_words
from assistant.patterns import regex
from assistant.records import Quantity

_PERCENT = regex(r"per ?cent|%|百分|[一二三四五六七八九]成", re.I)
_ANY_MONEY = "XXX"  # what is paid without a currency named; ISO 4217
# What a number counts, when it follows at once; words of place, time and grammar count nothing.
_COUNTED = regex(
    r"(?:\s+(?!(?:in|on|at|to|of|by|for|from|with|and|or|but|now|today|then|is|was|are|were|last|this|that|the|a|an|per|percent|it|we|i|you|as|if|so|because|when|after|before|since|until|which|who|yes|no|right|too|again|or)\b)[a-z]{3,}"
    r"|[个人家名件台条张次座辆本间批套所种款项门位户单笔])",
    re.I,
)


def clashes(
    quantity: Quantity | None, same: Sequence[Quantity], text: str, rest: str, cited: Cited, ground: Ground
) -> bool:
    """Whether the number is said with another unit than it is written with.

    Args:
        quantity: the number as written, with its unit.
        same: the number as said in one passage.
        text: that passage.
        rest: the sentence, which may write its unit once for two numbers ("four days instead of eleven").
        cited: its passages, which may say the unit once.
        ground: the interview.
    """
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
