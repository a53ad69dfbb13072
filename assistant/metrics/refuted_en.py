"""English changes that only an interviewer makes of two values, and that the answer refuses: "No, the average now is 0.8 days."."""

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


def refuted(arrow: Arrow, doubted: Sequence[Arrow], said: Sequence[Line]) -> bool:
    """Whether the change joins what a question named to its answer, and was refused when the interviewer put it so.

    Args:
        arrow: a change that somebody seemed to agree to.
        doubted: those that the interviewed side does not stand by.
        said: the usable lines of the interview.
    """
    if not arrow.before.line.asked or arrow.after.line.asked:
        return False
    return any(_restates(other, arrow) and _refused(other, said) for other in doubted)


def _refused(arrow: Arrow, said: Sequence[Line]) -> bool:
    """Whether the answer to the question that makes the change begins with a no."""
    reply = next((x for x in said if x.turn == arrow.after.line.turn + 1), None)
    return reply is not None and not reply.asked and _NO.match(reply.text) is not None


def _restates(other: Arrow, arrow: Arrow) -> bool:
    asked = other.before.line.asked and other.after.line.asked
    later = 0 < other.after.line.turn - arrow.after.line.turn <= _NEAR
    return asked and later and same_value(other.before, arrow.before) and same_value(other.after, arrow.after)


def instead(doubted: Sequence[Arrow], free: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """The changes from the older value of a refused one to the value that the answer says it has now.

    Args:
        doubted: changes that the interviewed side does not stand by.
        free: the values that no change holds.
        said: the usable lines of the interview.
    """
    out: list[Arrow] = []
    for arrow in doubted:
        asked = arrow.after.line
        if not asked.asked or not _refused(arrow, said):
            continue
        news = [m for m in free if m.line.turn == asked.turn + 1 and _now(m) and _may_be(arrow.before, m)]
        ends = fitted(arrow.before, news[0]) if len(news) == 1 else None
        if ends is not None and plausible(ends) and not any(a.after is ends[1] for a in out):
            out.append(Arrow(*ends, explicit=True))
    return out


def _now(new: Mention) -> bool:
    at = new.quantity.span.start - new.line.span.start
    marked = new.hoped or new.foreign or new.negated or new.gap or new.timed or new.part
    return new.measured and not marked and _IS_NOW.search(new.line.text[max(0, at - _LEAD) : at]) is not None


def _may_be(old: Mention, new: Mention) -> bool:
    return kindred(old, new) and counted_alike(old, new) and sized(old, new, _FACTOR)
