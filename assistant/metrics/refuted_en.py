"""English changes that only an interviewer makes of two values, and for which the answer gives another: "No, the average now is 0.8 days."."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.alike import counted_alike, kindred, same_value, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import caseless

_NEAR = 2  # turns
_FACTOR, _LEAD = 100, 40
_NO = caseless(r"\W*(?:(?:oh|ah|well|um|uh|hang on|hold on|careful)\W+)*(?:no|nope)\b")
_IS_NOW = caseless(
    r"\b(?:now is|is now|now it['’]s|it['’]s now|(?:is|are|it['’]s|we['’]re at)\s+(?:today|currently))\s+(?:about\s+|around\s+|at\s+)*$|\bnow,?\s+(?:it['’]s|it is|we['’]re at)\s+(?:about\s+)?$"
)


def refuted(
    arrows: Sequence[Arrow], free: Sequence[Mention], said: Sequence[Line]
) -> tuple[list[Arrow], list[Arrow], list[Arrow]]:
    """The changes that stand, those that an answer refuses with the value it is now, and what it is instead.

    Args:
        arrows: the changes of an interview.
        free: the values that no change holds.
        said: the usable lines of the interview.
    """
    instead = [(a, new) for a in arrows if _refused(a, said) and (new := _instead(a, free)) is not None]
    gone = [a for a in arrows if any(a is old or _restates(old, a) for old, _ in instead)]
    stands = [a for a in arrows if not any(a is g for g in gone)]
    return stands, gone, [new for _, new in instead]


def _refused(arrow: Arrow, said: Sequence[Line]) -> bool:
    """Whether a question makes the change, and its answer begins with a no."""
    if not arrow.before.line.asked or not arrow.after.line.asked:
        return False
    reply = next((x for x in said if x.turn == arrow.after.line.turn + 1), None)
    return reply is not None and not reply.asked and _NO.match(reply.text) is not None


def _instead(arrow: Arrow, free: Sequence[Mention]) -> Arrow | None:
    """The change to the one value that the answer says it has now."""
    news = [m for m in free if m.line.turn == arrow.after.line.turn + 1 and _now(m) and _may_be(arrow.before, m)]
    ends = fitted(arrow.before, news[0]) if len(news) == 1 else None
    return Arrow(*ends, explicit=True) if ends is not None and plausible(ends) else None


def _restates(asked: Arrow, arrow: Arrow) -> bool:
    """Whether the question only said again what another question and its answer had seemed to tell."""
    answered = arrow.before.line.asked and not arrow.after.line.asked
    later = 0 < asked.after.line.turn - arrow.after.line.turn <= _NEAR
    return answered and later and same_value(asked.before, arrow.before) and same_value(asked.after, arrow.after)


def _now(new: Mention) -> bool:
    at = new.quantity.span.start - new.line.span.start
    marked = new.hoped or new.foreign or new.negated or new.gap or new.timed or new.part
    return new.measured and not marked and _IS_NOW.search(new.line.text[max(0, at - _LEAD) : at]) is not None


def _may_be(old: Mention, new: Mention) -> bool:
    return kindred(old, new) and counted_alike(old, new) and sized(old, new, _FACTOR)
