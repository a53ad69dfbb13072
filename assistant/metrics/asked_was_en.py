"""English questions that take up a later value and ask for the earlier one: "The forty minutes, what was that?" "Five hours."."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.alike import counted_alike, equal_value, kindred, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Mention
from assistant.patterns import caseless

_WAS = caseless(
    r"\b(?:what|how (?:long|much|many|high|big|bad))\s+(?:was|were)\s+(?:that|it|they|those|this)(?:\s+(?:before|originally|at the start|back then))?\s*\?"
    r"|\band (?:before|originally|at the start)\s*\?"
)
_OPENS = 30  # characters before the value that answers
_FACTOR = 100


def asked_was(found: Sequence[Mention], everything: Sequence[Mention]) -> list[Arrow]:
    """Changes whose earlier value answers such a question.

    Args:
        found: the values that no change holds.
        everything: all values of the interview, among which the first telling of the later one is looked for.
    """
    out: list[Arrow] = []
    for new in everything:
        rest = new.line.text[new.quantity.span.end - new.line.span.start :]
        if not new.line.asked or not new.measured or new.hoped or new.foreign or _WAS.search(rest) is None:
            continue
        first = next((m for m in everything if _told_first(m, new)), None)
        old = next((m for m in found if m.line.turn == new.line.turn + 1), None)
        ends = _ends(old, first or new, known=first is not None) if old is not None else None
        if ends is not None:
            out.append(Arrow(*ends, explicit=False))
    return out


def _told_first(mention: Mention, again: Mention) -> bool:
    """Whether the interviewed side told the value before, as one that holds."""
    told = mention.line.turn < again.line.turn and not mention.line.asked and mention.measured and not mention.negated
    past = mention.when is not None and mention.when.era == "before" and not mention.when.weak
    return told and not past and not mention.hoped and not mention.foreign and equal_value(mention, again)


def _ends(old: Mention, new: Mention, *, known: bool) -> tuple[Mention, Mention] | None:
    marked = old.line.asked or not old.measured or old.hoped or old.foreign or old.negated or old.gap or old.part
    opens = old.line.first and old.quantity.span.start - old.line.span.start <= _OPENS
    if not known or marked or not opens or not kindred(old, new) or not counted_alike(old, new):
        return None
    ends = fitted(old, new) if sized(old, new, _FACTOR) else None
    return ends if ends is not None and plausible(ends) else None
