"""Chinese numbers that their speaker takes out again with nothing in their place.

"七八起吧。" - "七八起？" - "我其实没有依据，你别写。"
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.corrections.amount_zh import Amount
from assistant.corrections.amounts_zh import same
from assistant.corrections.talk_numbers_zh import Talk
from assistant.patterns import regex
from assistant.records import Passage

_OUT = regex(
    "(?:这|那|刚才|前面)[^，。]{0,6}(?:掐|剪|删|划|抹|去)[掉了]|[当就][我你您]?没[说讲提听](?:[过见到])?(?=[，。啊吧了]|$)|没有?(?:什么|任何)?(?:依据|根据|出处)|没解密|没[对审批]过|没公[开布]"
    "|[不没][让能敢许准便方]{1,2}[^，。]{0,4}(?:往外|对外|外[传讲说露]|放出去|公开|披露)"
    "|(?:数|数字)[^，。]{0,8}(?:别|不要|不能)[^，。]{0,4}[写用说登印带放记引]|(?:别|不要|不能)[^，。]{0,4}[写用说登印放记引][^，。]{0,3}(?:数|数字)(?=[，。啊吧了]|$)"
    "|(?:估|猜|拍|感觉|没人?[量测算数]|没统计)[^。]{0,10}(?:别|不要|不能)[^，。]{0,2}[写用说登引]"
    "|(?:数|数字|刚才|前面)[^，。]{0,6}(?:收回|不作数|不算数|作废)|(?:我|瞎|随口)(?:瞎|乱|随口)[说讲猜编]的?"
)
_BACK = 3  # turns
_SENTENCES = 6
_LEAST = 3  # smaller ones are said of many things
_ASKS = regex("[？?]|呢|哪|什么|怎么")


def taken_out(talk: Talk) -> Iterator[Amount]:
    """The numbers of the sentence last told before one that takes it out, where that names none itself."""
    places: dict[int, list[Amount]] = {}
    for one in talk.said:
        if not one.asks and one.said.value >= _LEAST:
            places.setdefault(one.place, []).append(one)
    for place, passage in enumerate(talk.passages):
        before = (at for at in range(place - 1, max(-1, place - _SENTENCES - 1), -1) if at in places)
        last = None if passage.turn in talk.asking or place in places else next(before, None)
        if last is not None and _OUT.search(passage.text) and _meant(talk, last, passage, places[last]):
            yield from places[last]


def _meant(talk: Talk, place: int, out: Passage, numbers: Sequence[Amount]) -> bool:
    """Whether the same speaker takes it out soon, and nobody asked for something else between."""
    told = talk.passages[place]
    between = [turn for turn in range(told.turn + 1, out.turn) if turn in talk.asking and turn in talk.turns]
    if told.speaker != out.speaker or (between and out.turn - told.turn > _BACK):
        return False
    echoes = (one for one in talk.said[numbers[-1].at :] if one.asks and told.turn < one.turn < out.turn)
    again = any(same(one, old) for one in echoes for old in numbers)
    return again or not any(_ASKS.search(talk.words(turn)) for turn in between)
