"""English values that only say out of how many others are: "We lost nine." "Out of how many?" "Fifty."."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.mentions import Line, Mention
from assistant.patterns import caseless

ASKS_WHOLE = caseless(
    r"\b(?:out of|of) (?:how many|how much|what)\b[^.?!]*\?|\bhow many (?:is that|are there) in (?:all|total)\b"
)


def without_wholes(found: Sequence[Mention], said: Sequence[Line]) -> list[Mention]:
    """The values but for those that answer such a question.

    Args:
        found: values of the interview.
        said: its usable lines.
    """
    asking = {line.turn for line in said if line.asked and ASKS_WHOLE.search(line.text)}
    if not asking:
        return list(found)
    first = {m.line.turn: m for m in reversed(found)}
    wholes = {first[turn + 1].quantity.span for turn in asking if turn + 1 in first}
    return [m for m in found if m.quantity.span not in wholes]
