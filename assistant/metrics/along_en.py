""" "And it's five weeks.": a second value of an English answer that says how it is now, for what was told of before beside the first."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.metrics.alike import sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Mention
from assistant.patterns import regex

_AND_IT_IS = regex(
    r"\W*and\s+(?:now\s+)?(?:it|that)(?:['’]s|\s+is|\s+takes|\s+costs)\s+(?:now\s+|about\s+|around\s+|down to\s+|up to\s+|only\s+|like\s+)*",
    re.I,
)
_KINDS = ("duration", "money", "percent")
_FACTOR = 100


def along(found: Sequence[Mention], told: Sequence[Arrow]) -> list[Arrow]:
    """Pairs of values told in the same two turns as a change that a question joined.

    Args:
        found: the values that no change holds.
        told: the changes found so far, among which those of question and answer are looked for.
    """
    out = []
    for new in found:
        lead = new.line.text[: new.quantity.span.start - new.line.span.start]
        answer = any(a.after.line.turn == new.line.turn and a.before.line.turn in _asking(new) for a in told)
        if not answer or _AND_IT_IS.fullmatch(lead) is None or new.quantity.kind not in _KINDS:
            continue
        olds = [
            m
            for m in found
            if m.line.turn == new.line.turn - 2 and not m.line.asked and m.quantity.unit == new.quantity.unit
        ]
        fits = [m for m in olds if not (m.hoped or m.foreign or m.negated or m.gap) and sized(m, new, _FACTOR)]
        ends = fitted(fits[0], new) if len({m.quantity.value for m in fits}) == 1 else None
        if ends is not None and plausible(ends):
            out.append(Arrow(*ends, explicit=False))
    return out


def _asking(new: Mention) -> tuple[int, int]:
    return new.line.turn - 1, new.line.turn - 2
