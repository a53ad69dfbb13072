"""The marks at the ends of turns, where a Chinese transcript has none.

Who writes down speech without them ("那卖得最好的是哪儿的机器") leaves it to the reader to see what asks. The rules know
a question by its mark, and words cut off by the lack of one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.learning.features import Utterance
from assistant.patterns import regex

_FEW = 0.5  # share of turns with a mark at their end, below which the lack of one says nothing
_MARK = regex(r"[。！？!?.…—～~，,、：:；;\-][\"”’）)」』]*\s*$")
_ASKS = regex(
    r"(?:[吗呢么]|没有?|[是对]吧)$|什么|啥|怎么|怎样|咋|为何|如何|谁|哪|多少|多[久大高长快远重]|几[个家年种点台条天次块成]"
    r"|([有是能要会好难])[没不]\1"
)
_NAMES_THING = regex(r"(?:的(?:比例|情况|时候|数|量)|方面|[这那](?:块儿?|边|个)|之后|以后|的话|还是)$")


def with_end_marks(utterances: Sequence[Utterance], lang: str) -> tuple[Utterance, ...]:
    """The utterances of a talk; where few turns of it end in a mark, each turn with the mark that its words ask for."""
    last = {u.turn: i for i, u in enumerate(utterances)}
    marked = sum(_MARK.search(utterances[i].text) is not None for i in last.values())
    if lang != "zh" or marked >= _FEW * len(last):
        return tuple(utterances)
    ends = frozenset(i for i in last.values() if not _MARK.search(utterances[i].text))
    return tuple(replace(u, text=u.text + _mark(u)) if i in ends else u for i, u in enumerate(utterances))


def _mark(utterance: Utterance) -> str:
    """A question mark for what an interviewer asks: by its words, or by naming a thing and no more."""
    asks = _ASKS.search(utterance.text) or _NAMES_THING.search(utterance.text)
    return "？" if utterance.role == "interviewer" and asks else "。"
