"""English values that are called the baseline, and what the same measure came to when somebody asks where it stands now."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.alike import counted_alike, kindred, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import caseless

_BASELINE = caseless(r"\bbaseline\b")
_ASKS = caseless(
    r"\bwhat(?:['’]s| is| was) (?:the|that|your) (?:number|figure|share|rate|level|count|score)\b[^.?!]{0,20}\b(?:now|today)\b[^.?!]*\?"
    r"|\bwhere(?:['’]d| did| does| do|['’]s| is| are) (?:it|that|they|you|we)\b[^.?!]{0,24}\?"
)
_LINES = 4  # of the answer
_FACTOR = 100


def from_baseline(found: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """The change from the one value of a kind that is called the baseline to the one that answers where it stands.

    Args:
        found: the values that no change holds.
        said: the usable lines of the interview.
    """
    called = [x for x in said if not x.asked and "baseline" in x.low and _BASELINE.search(x.text)]
    if not called:
        return []
    olds = [m for m in found if _is_baseline(m, called)]
    out: list[Arrow] = []
    for old in olds:
        rivals = [m for m in olds if m.quantity.kind == old.quantity.kind and m.quantity.value != old.quantity.value]
        new = None if rivals else _asked_for(old, found, said)
        ends = fitted(old, new) if new is not None and not any(a.after is new for a in out) else None
        if ends is not None and plausible(ends):
            out.append(Arrow(*ends, explicit=False))
    return out


def _is_baseline(mention: Mention, called: Sequence[Line]) -> bool:
    marked = mention.hoped or mention.foreign or mention.negated or mention.gap or mention.line.asked
    near = any(x.turn == mention.line.turn and 0 <= x.index - mention.line.index <= 1 for x in called)
    return near and mention.measured and not marked and mention.quantity.kind in ("percent", "duration", "money")


def _asked_for(old: Mention, found: Sequence[Mention], said: Sequence[Line]) -> Mention | None:
    """The first value of its kind in the answer to such a question."""
    for turn in sorted({x.turn for x in said if x.asked and x.turn > old.line.turn and _ASKS.search(x.text)}):
        reply = [x for x in said if x.turn == turn + 1 and not x.asked][:_LINES]
        fits = [m for m in found if reply and reply[0].index <= m.line.index <= reply[-1].index and _may_be(old, m)]
        if fits:
            return fits[0]
    return None


def _may_be(old: Mention, new: Mention) -> bool:
    past = new.when is not None and new.when.era == "before" and not new.when.weak and new.when.year is None
    marked = new.hoped or new.foreign or new.negated or new.gap or new.timed or new.part or past
    alike = new.quantity.kind == old.quantity.kind and kindred(old, new) and counted_alike(old, new)
    return alike and not marked and new.measured and sized(old, new, _FACTOR)
