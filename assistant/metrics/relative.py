"""Values told by what was just said: "We're at half of that", 现在只要一半."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from assistant.metrics.arithmetic import tidy
from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Mention
from assistant.metrics.units import base_and_rate
from assistant.patterns import regex

_OF_THAT = regex(
    r"\s*(?:of\s+)?(?:that|what it (?:was|used to be))\b(?!\s+(?:of|is|was|were|goes|went)\b|['’]s\b)", re.I
)
_NOW_ZH = regex(r"(?:现在|如今|只要|只有|只用|降到|缩到|变成|是以前的|是原来的|到原来的|到以前的)[^，。]{0,4}$")
_SPOKEN = regex(r"\b(?:half|thirds?|quarters?|fifths?|twice|double)\b|半|(?<![百千万])分之", re.I)
_FRACTIONS = ("percent", "multiple")
_HYPHEN = regex(r"-[a-z]", re.I)
_LINES = 2


def relative(found: Sequence[Mention]) -> list[Arrow]:
    """Changes whose later value is a fraction or a multiple of the value told right before; computed, so approximate."""
    out: list[Arrow] = []
    for at, mention in enumerate(found):
        factor = _factor(mention)
        if factor is None or mention.hoped or mention.foreign or mention.line.asked:
            continue
        base = next(
            (m for m in reversed(found[:at]) if m.measured and m.quantity.kind not in (*_FRACTIONS, "points", "time")),
            None,
        )
        if base is None or base.line.turn != mention.line.turn or mention.line.index - base.line.index > _LINES:
            continue
        if base.hoped or base.foreign or _describes(base) or base_and_rate(base.quantity.unit)[0] == "percent":
            continue
        quantity = replace(
            mention.quantity,
            value=tidy(base.quantity.value * factor),
            unit=base.quantity.unit,
            kind=base.quantity.kind,
            approximate=True,
        )
        out.append(Arrow(base, replace(mention, quantity=quantity, bare=False), explicit=True))
    return out


def _describes(base: Mention) -> bool:
    """ "The thirty-bed ward": which one, and no value that anything is half of."""
    return _HYPHEN.match(base.line.text, base.quantity.span.end - base.line.span.start) is not None


def _factor(mention: Mention) -> Decimal | None:
    """The fraction of the value before that the mention tells; None where it tells a share of something else."""
    quantity = mention.quantity
    at = mention.line.text[: quantity.span.start - mention.line.span.start]
    rest = mention.line.text[len(at) + len(quantity.text) :]
    said = _OF_THAT.match(rest) or (
        re.search(r"\bthat$|一半", quantity.text) and (_NOW_ZH.search(at) or quantity.text.endswith("that"))
    )
    if quantity.kind not in _FRACTIONS or not said or not _SPOKEN.search(quantity.text):
        return None
    return quantity.value if quantity.kind == "multiple" else quantity.value / 100
