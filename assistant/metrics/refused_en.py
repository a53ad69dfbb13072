"""English answers that refuse a change which only the question makes: "The other way.", "In the study.", "Two different things."."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import caseless

_REFUSES = caseless(
    r"\bthe other way\b|\b(?:two|three|very|completely|quite) different\b|\bdifferent things?\b|\bnot the same\b|"
    r"^\W*(?:only )?(?:in|on) (?:the |their |your |our )?(?:study|paper|theory|plan|model|brochure|pilot|offer)\b"
)
_ALWAYS = caseless(r"\b(?:(?:has|have|had)|['’](?:s|ve|d)) always been\b|\balways was\b|\bnever (?:changed|moved)\b")


def refuses(arrow: Arrow, found: Sequence[Mention], said: Sequence[Line]) -> bool:
    """Whether both values stand in a question, and the answer says that they are no change.

    Args:
        arrow: the change.
        found: the values of the interview.
        said: its usable lines.
    """
    if not arrow.before.line.asked or not arrow.after.line.asked:
        return False
    turn = max(arrow.before.line.turn, arrow.after.line.turn) + 1
    reply = [line for line in said if line.turn == turn and not line.asked]
    return any(_REFUSES.search(line.text) or _always(line, arrow, found) for line in reply)


def _always(line: Line, arrow: Arrow, found: Sequence[Mention]) -> bool:
    """ "It's always been twenty here.": one of the two values is said never to have been another."""
    if not _ALWAYS.search(line.text):
        return False
    ends = {arrow.before.quantity.value, arrow.after.quantity.value}
    return any(m.line is line and m.quantity.value in ends for m in found)
