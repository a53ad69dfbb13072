"""What the interviewed side says to a change that only the question states."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from assistant.metrics.alike import same_value
from assistant.metrics.arithmetic import percent_change
from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Line, Mention

Answer = Literal["told", "doubted", "unanswered"]

_YES = re.compile(
    r"^\W*(?:yes|yeah|yep|ya|right|correct|exactly|true|that['’]s (?:right|true|correct|it)|sure|about|around|roughly|more or less|something like that|"
    r"对|是的?|没错|嗯|可以|差不多|大概)",
    re.I,
)
_NO = re.compile(
    r"^\W*(?:no\b|nope|not\b|careful|please don['’]t|don['’]t|i wouldn['’]t|i['’]d not|that['’]s not|it isn['’]t|不|没有|哪|别|错)|\bchanged the\b|can['’]t compare|couldn['’]t tell|不能比|没法比",
    re.I,
)
_TURNS = 2


def answer_to(arrow: Arrow, found: Sequence[Mention], said: Sequence[Line]) -> Answer:
    """Whether the interviewed side states both values or agrees, doubts them, or leaves them to the interviewer."""
    ends = [m for m in (arrow.before, arrow.after) if m.line.asked]
    theirs = [m for m in found if not m.line.asked and m.measured]
    if all(any(same_value(m, end) for m in theirs) for end in ends):
        return "told"
    turn = max(m.line.turn for m in ends)
    reply = [line for line in said if turn < line.turn <= turn + _TURNS and not line.asked]
    opening = [line.text for line in reply[:3]]
    if any(_NO.search(text) for text in opening):
        return "doubted"
    if _answers_with(arrow, turn):
        return "told"
    agrees = bool(opening) and _YES.search(opening[0]) is not None
    return (
        "told"
        if agrees or _computed(arrow, [m for m in theirs if turn < m.line.turn <= turn + _TURNS])
        else "unanswered"
    )


def _answers_with(arrow: Arrow, turn: int) -> bool:
    """Whether only the old value is the interviewer's, and the reply opens with the new one and so takes the old as given."""
    new = arrow.after.line
    return not new.asked and new.first and new.turn == turn + 1 and arrow.before.line.asked


def _computed(arrow: Arrow, replies: Sequence[Mention]) -> bool:
    """Whether the reply states the difference of the two values, and so takes them as given."""
    before, after = arrow.before.quantity.value, arrow.after.quantity.value
    percent = percent_change(before, after)
    sums = [abs(after - before), *([abs(percent)] if percent is not None else [])]
    return any(
        abs(abs(m.quantity.value) - s) * 100 <= s
        for m in replies
        for s in sums
        if m.quantity.kind in ("points", "percent")
    )
