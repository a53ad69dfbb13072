"""English changes whose difference somebody works out: "Six percent." "So that's a thirteen percent reduction.", from nineteen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from assistant.metrics.alike import counted_alike, kindred
from assistant.metrics.arithmetic import percent_change
from assistant.metrics.cues import years_between
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Mention
from assistant.patterns import caseless, regex
from assistant.records import Span

_BY = caseless(
    r"\b(?:down|up|by|off|saved?|dropped|fell|fallen|gained|lost|risen|rose|grew|cut|reduced|jump|drop|difference)\s+"
    r"(?:[a-z]+\s+)?(?:about |roughly |almost |nearly |over |more than )?$",
)
_AFTER = regex(
    r"\s+(?:percent(?:age)?\s+)?(?:points?\b|less|fewer|more|lower|higher|faster|down|up|off|better|reduction|improvement|increase|decrease|drop|rise|jump|saving|gain|cut)\b",
    re.I,
)
_NEAR = 2  # turns between the new value and the difference
_EXACT = 13  # a smaller whole difference fits many pairs of values


def bridged(found: Sequence[Mention], everything: Sequence[Mention]) -> list[Arrow]:
    """Changes of which the new value and the difference stand together, and the old value pages before.

    Args:
        found: values that no other change holds.
        everything: all values of the interview, among which the difference is looked for.
    """
    out: list[Arrow] = []
    fits: dict[Span, list[tuple[Mention, Mention]]] = {}  # of each new value with the old ones: several differences ask
    for gap in everything:
        if not _is_difference(gap):
            continue
        news = [m for m in found if _may_be_new(m, gap)]
        for new in news:
            if new.quantity.span not in fits:
                olds = (old for old in found if _may_be_old(old, new))
                fits[new.quantity.span] = [ends for old in olds if (ends := _fit(old, new)) is not None]
        pairs = [ends for new in news for ends in fits[new.quantity.span] if _comes_to(ends, gap)]
        if pairs and len({(a.quantity.value, b.quantity.value) for a, b in pairs}) == 1:
            held = {m.quantity.span for arrow in out for m in (arrow.before, arrow.after)}
            best = pairs[0]
            if not held & {m.quantity.span for m in best}:
                out.append(Arrow(*best, explicit=False))
    return out


def _is_difference(gap: Mention) -> bool:
    at = gap.quantity.span.start - gap.line.span.start
    lead, rest = gap.line.text[max(0, at - 40) : at], gap.line.text[at + len(gap.quantity.text) :]
    told = gap.quantity.kind == "points" or _BY.search(lead) is not None or _AFTER.match(rest) is not None
    return told and gap.quantity.kind in ("percent", "points", "duration", "money", "count") and not gap.foreign


def _may_be_new(new: Mention, gap: Mention) -> bool:
    near = 0 <= gap.line.turn - new.line.turn <= _NEAR and new.quantity.span < gap.quantity.span
    now = new.line.label == "result" or (new.when is not None and new.when.era == "after" and not new.when.weak)
    marked = new.hoped or new.foreign or new.negated or new.gap or new.line.asked
    return near and now and not marked and new.quantity.kind not in ("points", "multiple", "time")


def _may_be_old(old: Mention, new: Mention) -> bool:
    if old.quantity.span >= new.quantity.span or old.hoped or old.foreign or old.negated or old.gap or old.line.asked:
        return False
    past = old.when is not None and old.when.era == "before" and not old.when.weak
    years = years_between(old.when, new.when) if old.when is not None and new.when is not None else None
    dated = old.when is not None and old.when.year is not None and (years is None or years > 0)
    return old.line.label == "challenge" or past or dated


def _fit(old: Mention, new: Mention) -> tuple[Mention, Mention] | None:
    if not kindred(old, new) or not counted_alike(old, new):
        return None
    ends = fitted(old, new)
    return ends if ends is not None and plausible(ends) else None


def _comes_to(ends: tuple[Mention, Mention], gap: Mention) -> bool:
    """Whether the difference, or the change in percent, is what was said."""
    a, b, told = ends[0].quantity, ends[1].quantity, abs(gap.quantity.value)
    fine = told % 1 != 0 or told >= _EXACT
    if a.kind == "percent" and gap.quantity.kind in ("percent", "points"):
        return abs(a.value - b.value) == told and (fine or gap.quantity.kind == "points")
    if gap.quantity.kind == "percent":
        percent = percent_change(a.value, b.value) if a.unit == b.unit else None
        exact = percent is not None and abs(percent).quantize(Decimal(1), ROUND_HALF_UP) == told
        return exact and told % 5 != 0
    return gap.quantity.unit == b.unit == a.unit and abs(a.value - b.value) == told and fine
