"""Values that answer a question for what is planned: "And what's next?", 后面的打算？"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.metrics.mentions import Line, Mention
from assistant.patterns import caseless, regex

_ASKS_EN = caseless(
    r"\b(?:what(?:['’]s| is| comes) next|what (?:are|were) (?:the|your) (?:plans|goals|targets|hopes)|(?:any|your|the|further|more) plans\b|(?:next|further) steps?\b|where (?:do|will|would) you go (?:from here|next)|looking ahead|(?:in|for) the future|(?:are you|do you|you['’]re) (?:planning|plan|hoping|hope|aiming|aim) (?:to|for)|your (?:goal|target|ambition)\b)"
)
_ASKS_ZH = regex(
    r"打算|下一步|接下来(?:还|准备|有什么|要|想|呢|怎么)|(?:后面|以后|往后|将来)(?:的|还|有什么|有没有)*(?:计划|规划|准备|想)|(?:未来|明年)(?:的|还|有什么|有没有|呢|几年)*(?:打算|计划|目标|规划|想法|方向)"
)
# What is told as done all the same: "we have forty on it so far", 现在已经.
_DONE_EN = caseless(r"\b(?:so far|already|as of|today|now|last (?:week|month|year)|this (?:week|month|morning))\b")
_DONE_ZH = regex(r"已经|现在|目前|到今天|今年|去年|上个?月|上周|刚刚?")


def planned(found: Sequence[Mention], said: Sequence[Line], lang: str) -> list[Mention]:
    """The mentions; those that only answer what is planned are hoped for.

    Args:
        found: the quantities in order of speech.
        said: the usable lines.
        lang: `en` or `zh`.
    """
    asks, done = (_ASKS_ZH, _DONE_ZH) if lang == "zh" else (_ASKS_EN, _DONE_EN)
    last = {line.turn: line for line in said if line.asked}
    turns = {turn for turn, line in last.items() if asks.search(line.text) is not None}
    if not turns:
        return list(found)
    return [
        replace(m, hoped=True)
        if not m.line.asked and m.line.turn - 1 in turns and m.when is None and done.search(m.clause) is None
        else m
        for m in found
    ]
