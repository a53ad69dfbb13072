"""What the interviewed side says to a change that only the question states."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from assistant.metrics.alike import same_value
from assistant.metrics.arithmetic import percent_change
from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.refused_en import refuses
from assistant.patterns import regex

Answer = Literal["told", "doubted", "unanswered"]

_YES = regex(
    r"^\W*(?:yes|yeah|yep|ya|right|correct|exactly|true|that['’]s (?:right|true|correct|it)|sure|about|around|roughly|more or less|something like that|"
    r"对|是的?|没错|嗯|可以|差不多|大概)",
    re.I,
)
_NO = regex(
    r"^\W*(?:no\b|nope|not\b|careful|please don['’]t|don['’]t|i wouldn['’]t|i['’]d not|that['’]s not|it isn['’]t|不(?![过仅光但管少])|没有|哪|别|错)|\bchanged the\b|can['’]t compare|couldn['’]t tell|不能比|没法比",
    re.I,
)
# 以前没人统计，你让我说三四天，我说不了: the value of the question is nobody's.
_UNKNOWN_ZH = regex(
    r"说不(?:了|出|上来?|准|好|清)|(?:没|没有|冇)人?(?:统计|记录?|数|算|量|掐|测|查|登记)(?:过|表|[，。！？]|$)|没有?数(?=[，。！？嘛]|$)"
    r"|(?:不|唔)(?:知道|晓得|清楚|记得)[^，。]{0,4}(?=[，。！？]|$)|谁[^，。]{0,3}(?:量|数|记|算|掐|统计)过?(?=[，。！？呢啊]|$)|是[您你][^，。]{0,3}[说估讲]的"
)
_PAST_ZH = regex(
    r"以前|原来|之前|原先|过去|早先|那会儿|那时候?|当时|[您你](?:让|要|叫)我说|[您你][^，。]{0,3}[说估讲]的"
)
_HAN = regex(r"[\u4e00-\u9fff]")
_TURNS = 2


def answer_to(arrow: Arrow, found: Sequence[Mention], said: Sequence[Line]) -> Answer:
    """Whether the interviewed side states both values or agrees, doubts them, or leaves them to the interviewer."""
    if refuses(arrow, found, said):
        return "unanswered"
    ends = [m for m in (arrow.before, arrow.after) if m.line.asked]
    denied = _refused(arrow.before, said)
    theirs = [m for m in found if not m.line.asked and m.measured and m.line.turn not in denied]
    if denied and not any(same_value(m, arrow.before) for m in theirs):
        return "doubted"
    if all(any(same_value(m, end) for m in theirs) for end in ends):
        return "told"
    if not arrow.after.quantity.value and not arrow.after.line.asked:
        return "told"  # 没有断过，一次都没有: the denial is the value
    turn = max(m.line.turn for m in ends)
    reply = [line for line in said if turn < line.turn <= turn + _TURNS and not line.asked]
    opening = [line.text for line in reply[:3] if line.turn == reply[0].turn or not _HAN.search(line.text)]
    if any(_NO.search(text) for text in opening):
        return "doubted"
    if _taken_up(arrow):
        return "told"
    agrees = bool(opening) and _YES.search(opening[0]) is not None
    return (
        "told"
        if agrees or _computed(arrow, [m for m in theirs if turn < m.line.turn <= turn + _TURNS])
        else "unanswered"
    )


def _refused(end: Mention, said: Sequence[Line]) -> set[int]:
    """The turns of a Chinese answer that does not know the old value of the question."""
    if not end.line.asked or _HAN.search(end.line.text) is None:
        return set()
    reply = [x for x in said if end.line.turn < x.turn <= end.line.turn + 1 and not x.asked]
    return {x.turn for x in reply if _UNKNOWN_ZH.search(x.text) and _PAST_ZH.search(x.text)}


def _taken_up(arrow: Arrow) -> bool:
    """Whether the question gives the old value and the answer begins with the new one, without a word against it."""
    before, after = arrow.told if arrow.told and _HAN.search(arrow.after.line.text) else (arrow.before, arrow.after)
    asked, answer = before.line, after.line  # what the answer began with, also where a colleague put it right
    if not asked.asked or answer.asked:
        return False
    if _HAN.search(answer.text) and after.when is not None and after.when.era == "after" and not after.when.weak:
        return answer.turn == asked.turn + 1  # 那是走路。现在五十五分钟。
    near = 1 <= answer.turn - asked.turn <= _TURNS and _HAN.search(answer.text) is None
    return (answer.first and answer.turn == asked.turn + 1) or near


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
