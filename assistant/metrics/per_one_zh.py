"""Chinese lengths of time told of one thing, and pages later again of one: 一台车的报告写三天 | 然后一台车现在半天."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.metrics.alike import kindred, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Mention
from assistant.patterns import regex

_TURNS = 8
_FACTOR = 400
_ONE = regex(
    r"(?<![^\W\d_]第)[一每](?P<thing>[单票]|[台辆张份个家笔批条套件间户册](?![月年星礼钟小半人])[\u4e00-\u9fff])"
)
# Nothing but the time and how long stands between, so that what takes so long is what was spoken of.
_ONLY = regex(r"(?:，|现在|如今|目前|平均|大概|差不多|也就|就|只要|只用|只花|要|是|的话)*")
_NOW = regex("现在|如今|目前")


def per_one(found: Sequence[Mention]) -> list[Arrow]:
    """The changes between such values, where each thing is told one length of time before.

    Args:
        found: values that no other change holds, in order of speech.
    """
    told = [(m, thing) for m in found if _may_be(m) for thing in [_thing(m)] if thing]
    out: list[Arrow] = []
    for at, (new, thing) in enumerate(told):
        if not _elliptic(new):
            continue
        olds = [m for m, other in told[:at] if other == thing and 0 < new.line.turn - m.line.turn <= _TURNS]
        if len(olds) == 1:
            out += _arrow(olds[0], new)
    return out


def _arrow(old: Mention, new: Mention) -> Iterator[Arrow]:
    now = old.when is not None and old.when.era == "after" and not old.when.weak
    ends = fitted(old, new)
    if not now and kindred(old, new) and sized(old, new, _FACTOR) and ends is not None and plausible(ends):
        yield Arrow(*ends, explicit=False)


def _may_be(mention: Mention) -> bool:
    marked = mention.hoped or mention.foreign or mention.negated or mention.line.asked or mention.gap or mention.part
    return mention.measured and mention.quantity.kind == "duration" and not marked


def _thing(mention: Mention) -> str:
    """The one thing that the last words before the value name; empty where they name none."""
    names = list(_ONE.finditer(_clause_lead(mention)))
    return names[-1]["thing"] if names else ""


def _elliptic(mention: Mention) -> bool:
    """Whether no more than the thing and the time is told, and the time is now."""
    lead = _clause_lead(mention)
    last = list(_ONE.finditer(lead))[-1]
    between = lead[last.end() :]
    return _ONLY.fullmatch(between) is not None and _NOW.search(lead) is not None


def _clause_lead(mention: Mention) -> str:
    """What stands before the value in its clause; in the clause before it too, where that says no more than when."""
    lead = mention.line.text[: mention.quantity.span.start - mention.line.span.start]
    *before, last = re.split(r"，", lead)
    return f"{before[-1]}，{last}" if before and _ONLY.fullmatch(last) else last
