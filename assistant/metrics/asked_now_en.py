"""English questions for how it is now, pages after the old value: "How long does that take now?" "Two hours, about."."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.alike import kindred, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.pointing_en import points_at
from assistant.patterns import caseless

_NOW = caseless(
    r"\b(?:now|today|these days|currently|nowadays|since then)\b[^.?!]{0,24}\?|\bhow (?:long|much|many)\b[^.?!]*\b(?:now|today|these days)\b[^.?!]*\?"
    r"|\b(?:last|this) (?:year|season|month|quarter|january|february|march|april|may|june|july|august|september|october|november|december)\b[^.?!]{0,16}\?",
)
_KINDS = ("duration", "percent", "money")
_BACK = 8  # turns
_FACTOR = 100
_OPENS = 30  # characters before the value that answers


def asked_now(found: Sequence[Mention], everything: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """The question names no value; the answer opens with one, and a few turns back only one of its kind was told as past.

    Args:
        found: values that no other change holds.
        everything: all values of the interview.
        said: its usable lines.
    """
    numbered = {m.line.turn for m in everything if m.line.asked}
    asking = sorted({x.turn for x in said if x.asked and _NOW.search(x.text)} - numbered)
    out: list[Arrow] = []
    for turn in asking:
        new = next((m for m in found if m.line.turn == turn + 1), None)
        if new is None or not _answers(new):
            continue
        question = " ".join(x.text for x in said if x.turn == turn)
        near = [m for m in found if 0 < turn - m.line.turn <= _BACK and _was(m, new)]
        olds = [m for m in near if points_at(question, [x.text for x in said if x.turn == m.line.turn])]
        ends = fitted(olds[-1], new) if len({m.quantity.value for m in olds}) == 1 else None
        if ends is not None and plausible(ends):
            out.append(Arrow(*ends, explicit=False, sure=False))
    return out


def _answers(new: Mention) -> bool:
    lead = new.line.text[: new.quantity.span.start - new.line.span.start]
    past = new.when is not None and new.when.era == "before" and not new.when.weak
    marked = new.hoped or new.foreign or new.negated or new.gap or new.timed or past
    return (
        new.line.first
        and not new.line.asked
        and len(lead) <= _OPENS
        and not marked
        and (new.quantity.kind in _KINDS or new.bare)
    )


def _was(old: Mention, new: Mention) -> bool:
    """Whether the value is of the kind, and told as what had been."""
    past = old.when is not None and old.when.era == "before"
    past = past or (old.line.label == "challenge" and not (old.when and old.when.era == "after" and not old.when.weak))
    marked = old.hoped or old.foreign or old.negated or old.gap or old.timed or old.line.asked
    told = past and not marked and not old.extreme
    return told and not old.bare and kindred(old, new) and sized(old, new, _FACTOR) and old.quantity.kind in _KINDS
