"""Values of one event, which tell nothing of how things stand: 有一回一对耳模躺了四十多天; "one night the pump went from six to four".

A case may tell the story; that its numbers changed is no result.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.correction import lead_of
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import regex

# One day, batch, customer, at the beginning of a clause: 上个月有一车; 有一回.
_ONE = {
    "en": regex(
        r"\bone (?:night|day|morning|evening|afternoon|weekend|time|winter|summer|shift)\b(?! shift)|\b(?:the other|that one) (?:day|night|week|month)\b|\bthere was (?:this one|this|one|a) (?:time|day|night|batch|load|customer|guest|patient|order|lorry|truck|parcel|case|job)\b|\bwe (?:once )?had (?:one|this one|this) (?:batch|load|customer|guest|patient|order|lorry|truck|parcel|case|job|time)\b|\bonce,? (?:a|we|i|one)\b",
        2,
    ),
    "zh": regex(
        r"(?:^|[，。；！？]|以前|之前|上个?(?:月|周|礼拜|星期)|去年|前年|昨天|前天|前两天|那天|夜里|晚上)(?:我们|我|他们|最?后来|就|还|也|碰[到上]|遇[到上])?有(?:过)?(?:那么)?一(?:年|回|次|天|晚|趟|车|炉|批|锅|窑|缸|罐|船|单|户|位|台|条|对|只|辆|个(?:客人|客户|病人|学生|老人|师傅|司机|孩子|单子|订单|项目|工地))(?!半)"
    ),
}
# How things usually stand, or stood, after all.
_USUAL = {
    "en": regex(r"\b(?:usually|normally|on average|typically|every|each|always|used to|these days|nowadays)\b", 2),
    "zh": regex(r"平均|一般|通常|每[天次个批单车月周年]|总是|都要|原来|本来|正常"),
}


def told_once(ends: Sequence[Mention], said: Sequence[Line], lang: str) -> bool:
    """Whether the earlier value, in speech, is told of one event: in its sentence before it, or in the sentence before.

    Args:
        ends: the values, in any order.
        said: the usable lines of the interview.
        lang: the language of the interview.
    """
    first = min(ends, key=lambda m: m.quantity.span)
    lead = lead_of(first)
    at = _last(lead, lang)
    if at >= 0:
        return _USUAL[lang].search(lead, at) is None
    before = [x for x in said if x.turn == first.line.turn and x.index == first.line.index - 1]
    told = bool(before) and _last(before[0].text, lang) >= 0
    return told and _USUAL[lang].search(first.line.text) is None


def _last(text: str, lang: str) -> int:
    """Where the last sign of a single event ends in the text; -1 without one."""
    return max((found.end() for found in _ONE[lang].finditer(text)), default=-1)
