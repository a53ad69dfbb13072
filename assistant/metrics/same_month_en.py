"""English values told of one month or season of two years: "In May 2022 we lost ninety trees. … Last May it was twenty."."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.metrics.alike import counted_alike, kindred, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Mention
from assistant.metrics.others import of_other_things
from assistant.metrics.predicates_en import told_apart
from assistant.patterns import regex, says

_MONTH = r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|(?i:spring|summer|autumn|fall|winter|Christmas|Easter))"
_THEN = regex(rf"\b{_MONTH}(?:\s+of)?,?\s+(?:20\d\d|(?i:twenty[\s-](?:twenty[\s-])?[a-z]+))\b")
_NOW = regex(rf"\b(?i:last|this|this past)\s+{_MONTH}\b(?!\s+(?:before|20))")
_LATEST = ("last", "this")
_LINES, _TURNS = 10, 2
_FACTOR = 50


def same_month(found: Sequence[Mention]) -> list[Arrow]:
    """Changes from a month with its year to the last of that name, where one value near by fits and no other.

    Args:
        found: values that no other change holds.
    """
    out: list[Arrow] = []
    for new in found:
        month = _month(_NOW, new) if says(new.line.low, _LATEST) else ""
        if not month or not _fit_for_end(new):
            continue
        olds = [m for m in found if _near(m, new) and _month(_THEN, m) == month and _fit_for_end(m)]
        fits = [ends for old in olds if (ends := _ends(old, new)) is not None]
        held = {m.quantity.span for a in out for m in (a.before, a.after)}
        values = {ends[0].quantity.value for ends in fits}
        if len(values) == 1 and not held & {m.quantity.span for m in fits[-1]}:
            out.append(Arrow(*fits[-1], explicit=False))
    return out


def _month(pattern: re.Pattern[str], mention: Mention) -> str:
    """The month or season that the sentence tells before its value, in small letters; empty where it tells none."""
    lead = mention.line.text[: mention.quantity.span.start - mention.line.span.start]
    told = list(pattern.finditer(lead))
    return told[-1]["month"].lower() if told else ""


def _near(old: Mention, new: Mention) -> bool:
    return 0 < new.line.index - old.line.index <= _LINES and new.line.turn - old.line.turn <= _TURNS


def _fit_for_end(mention: Mention) -> bool:
    marked = mention.hoped or mention.foreign or mention.negated or mention.gap or mention.timed or mention.part
    return mention.measured and not marked and not mention.line.asked


def _ends(old: Mention, new: Mention) -> tuple[Mention, Mention] | None:
    if not kindred(old, new) or not counted_alike(old, new) or told_apart(old, new) or of_other_things(old, new):
        return None
    ends = fitted(old, new)
    zero = not new.quantity.value
    return ends if ends is not None and plausible(ends) and (zero or sized(*ends, _FACTOR)) else None
