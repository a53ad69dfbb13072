"""Sentences that tell something of a whole, which somebody holds for a part only: 全院的差错少了一半。——我只敢说骨科。

"Errors fell by half in all wards." - "I can only speak for the surgical wards."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.language.topic_words import topic_words
from assistant.patterns import regex
from assistant.records import Passage, Transcript

_WHOLE = {
    "en": regex(
        r"\b(?:all|every|each)\b(?! (?:the time|day|week|night|morning|month|year|of a sudden|about|right|that|this|i|we)\b)|\b(?:across|throughout) the (?:whole |entire )?[a-z]+|\b(?:company|site|group|plant|firm)-?wide\b|\beverywhere\b|\bthe (?:whole|entire) (?!idea|thing|point|story|lot|bit|time|day)[a-z]+",
        re.IGNORECASE,
    ),
    "zh": regex(r"全[校院市公厂区县省国集店镇班线司站]|所有的?|每[一个家座台]|整个"),
}
# How one says of what one tells only a part.
_PART = {
    "en": regex(
        r"\b(?:i|we) (?:can|could|would|'d|dare)(?: really| honestly)? only (?:speak|talk|vouch|say|answer|claim)\b|\bi(?: can't|'d not| wouldn't| cannot) (?:speak|vouch|answer) for\b|\b(?:not|isn't|wasn't|no,?) (?:all|every(?! (?:day|week|night|month|year|time|one))|the (?:whole|entire)|everywhere|across|company-?wide)\b|\bthat(?:'s| is| was) (?:only|just) (?:in|at|for|one|our|my|his|her)\b",
        re.IGNORECASE,
    ),
    "zh": regex(
        r"只敢[说讲]|只能[说讲]|不敢[说讲]全|不是全[校院市公厂区县省国集店镇班线司站部]|不是(?:所有|每|整个)|(?:准确|严格|确切)[的地]?[说讲]来?，?(?:是|只是)|(?:别的|其他|其它|别人的?)[^，。]{0,6}(?:没|不)[^，。]{0,4}(?:[数算记查]过?|统计|知道|清楚)"
    ),
}
_DENIED_ZH = regex(r"不是(全.|所有|每.|整个)")
_AT_ONCE = 2  # turns in which the whole that is denied needs no other word that both share
_NEAR = 6  # turns in which the whole is narrowed
_SIDE = 1  # sentences of the turn before and after the one that narrows, which may name what is narrowed


def narrowed(transcript: Transcript, passages: Sequence[Passage]) -> frozenset[int]:
    """Places of what is told of a whole and shortly afterwards held for a part, by another or the same person."""
    lang = transcript.lang
    wholes: list[int] = []
    found: set[int] = set()
    for place, passage in enumerate(passages):
        if _PART[lang].search(passage.text):
            topic = frozenset(word for at in _beside(place, passages) for word in topic_words(passages[at].text, lang))
            near = (at for at in wholes if passage.turn - passages[at].turn <= _NEAR)
            found.update(at for at in near if topic & topic_words(passages[at].text, lang))
            found.update(at for at in wholes if _denied(passage, passages[at]))
        if _WHOLE[lang].search(passage.text):
            wholes.append(place)
    return frozenset(found)


def _denied(passage: Passage, whole: Passage) -> bool:
    """Whether the Chinese sentence denies at once the very whole that the other one names."""
    denied = _DENIED_ZH.search(passage.text)
    return denied is not None and passage.turn - whole.turn <= _AT_ONCE and denied[1] in whole.text


def _beside(place: int, passages: Sequence[Passage]) -> Iterator[int]:
    """The sentence and those right around it in its turn."""
    turn = passages[place].turn
    around = range(max(0, place - _SIDE), min(len(passages), place + _SIDE + 1))
    return (at for at in around if passages[at].turn == turn)
