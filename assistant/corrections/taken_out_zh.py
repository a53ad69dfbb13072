"""Chinese numbers that their speaker takes out again with nothing in their place, or says again in another unit.

"七八起吧。" - "七八起？" - "我其实没有依据，你别写。"; 三十一天。 | 小时吧？ | 对对，三十一小时。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.corrections.amounts_zh import Amount, same
from assistant.patterns import regex
from assistant.records import Passage

_OUT = regex(
    "(?:这|那|刚才|前面)[^，。]{0,6}(?:掐|剪|删|划|抹|去)[掉了]|当我没[说讲提]|没有?(?:什么|任何)?(?:依据|根据|出处)|没解密"
    "|(?:数|数字)[^，。]{0,8}(?:别|不要|不能)[^，。]{0,4}[写用说登印带放记引]|(?:别|不要|不能)[^，。]{0,4}[写用说登印放记引][^，。]{0,3}(?:数|数字)(?=[，。啊吧了]|$)"
    "|(?:估|猜|拍|感觉|没人?[量测算数]|没统计)[^。]{0,10}(?:别|不要|不能)[^，。]{0,2}[写用说登引]"
    "|(?:数|数字|刚才|前面)[^，。]{0,6}(?:收回|不作数|不算数|作废)|(?:我|瞎|随口)(?:瞎|乱|随口)[说讲猜编]的?"
)
_BACK = 3  # turns
_SENTENCES = 4
_LEAST = 3  # smaller ones are said of many things
_SOON = 2  # turns from a number to the same one in another unit
_ASKS = regex("[？?]|呢|哪|什么|怎么")
_OTHER_UNIT = regex("^(?:[^，。？！]{0,4}[，。！])?[哦啊噢呃嗯哎，]*(?:对|是|不是|不对|哎呀|说错|口误|嘴|没错)")
_UNITS = {"share": "points", "time": "time"}


def taken_out(said: Sequence[Amount], passages: Sequence[Passage], asking: frozenset[int]) -> Iterator[Amount]:
    """The numbers of the sentence last told before one that takes it out, where that names none itself."""
    places: dict[int, list[Amount]] = {}
    for one in said:
        if not one.asks and one.said.value >= _LEAST:
            places.setdefault(one.place, []).append(one)
    for place, passage in enumerate(passages):
        if passage.turn in asking or place in places or _OUT.search(passage.text) is None:
            continue
        told = (at for at in range(place - 1, max(-1, place - _SENTENCES - 1), -1) if at in places)
        last = next(told, None)
        if last is not None and _meant(passages[last], passage, places[last], said, passages, asking):
            yield from places[last]


def _meant(
    told: Passage,
    out: Passage,
    numbers: Sequence[Amount],
    said: Sequence[Amount],
    passages: Sequence[Passage],
    asking: frozenset[int],
) -> bool:
    """Whether the same speaker takes it out soon, and nobody asked for something else between."""
    if told.speaker != out.speaker or out.turn - told.turn > _BACK:
        return False
    between = [p for p in passages if told.turn < p.turn < out.turn and p.turn in asking]
    again = any(same(one, old) for one in said for old in numbers if one.asks and told.turn < one.turn < out.turn)
    return again or not any(_ASKS.search(p.text) for p in between)


def in_another_unit(said: Sequence[Amount], passages: Sequence[Passage]) -> Iterator[tuple[Amount, Amount]]:
    """Each number with the same one that is soon said in another unit instead."""
    for at, new in enumerate(said):
        for old in said[max(0, at - 12) : at]:
            near = not old.asks and not new.asks and old.said.value >= _LEAST and 0 < new.turn - old.turn <= _SOON
            if near and old.said.value == new.said.value and _unit_put_right(old, new, passages):
                yield old, new


def _unit_put_right(old: Amount, new: Amount, passages: Sequence[Passage]) -> bool:
    if _UNITS.get(old.kind) != new.kind or (old.size == new.size and old.kind == "time"):
        return False
    reply = next(p.text for p in passages if p.turn == new.turn)
    return old.kind != "time" or _OTHER_UNIT.match(reply) is not None
