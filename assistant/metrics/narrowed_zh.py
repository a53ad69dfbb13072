"""Chinese values that a colleague holds for a part alone, and that of the whole: 三个工作日。 | 三个是加急的，普通件是七个。"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.metrics.alike import sized
from assistant.metrics.fit import fitted
from assistant.metrics.mentions import Line, Mention
from assistant.patterns import regex

_LINES = 3  # of the turn that narrows
_FACTOR = 6  # how far the whole may lie from its part
_IS = r"(?:个|天|分钟?|小时|钟头|%|个点)?(?:工作日)?(?:那个|那)?"
_OF_A_PART = regex(
    rf"{_IS}(?:只)?(?:是|指|算的是)(?!对的|真的|准的|实的|我|现在)[^，。；！？]{{1,10}}(?=[，。；！？]|$)"
)
_THAT_PART = regex(
    r"^\W*(?:[\u4e00-\u9fff]{1,3}总?，|[\u4e00-\u9fff]{0,12}，)?那个?(?:是|只是|指)(?!对的|真的|准的|我|现在)[^，。；！？]{1,10}的?(?=[，。；！？])"
)
_OF_ALL = regex(
    r"(?:全部|总体|总的|整体|综合|所有的?|全厂|全院|全公司|全店|全线)(?:平均)?(?:下来|算下来|来说|的话)?(?:是|要|在|，|：)*(?:大概|差不多)?$"
)
_OF_MOST = regex(
    r"(?:普通|一般|常规|标准|其他|其余|大部分|多数)[\u4e00-\u9fff]{0,4}?(?:是|要|在|得|，|：)*(?:大概|差不多)?$"
)
_DENIED = regex(r"\W*(?:[\u4e00-\u9fff]{1,3})?，?(?:哪里有|没有的事|不可能|哪有)")


def narrowed(found: Sequence[Mention], said: Sequence[Line]) -> Iterator[tuple[Mention, Mention]]:
    """Each value that holds for a part, with the one that another speaker of the same side gives for the whole.

    The new value takes the unit of the old one where it is said without.

    Args:
        found: all values of the interview.
        said: its usable lines.
    """
    turns: dict[int, list[Line]] = {}
    for line in said:
        turns.setdefault(line.turn, []).append(line)
    for old in found:
        if old.line.asked or not old.measured or old.hoped or old.foreign:
            continue
        reply = turns.get(old.line.turn + 1, [])[:_LINES]
        if not reply or reply[0].asked or reply[0].speaker == old.line.speaker or not _narrows(old, reply, found):
            continue
        lines = {x.index for x in reply}
        told = [m for m in found if m.line.index in lines and _whole(m, old)]
        new = next((m for p in (_OF_ALL, _OF_MOST) for m in told if p.search(_lead(m))), None)
        ends = fitted(old, replace(new, bare=True) if new.quantity.kind == "count" else new) if new else None
        if ends is not None and sized(*ends, _FACTOR):
            yield old, replace(ends[1], bare=False)


def _narrows(old: Mention, reply: Sequence[Line], found: Sequence[Mention]) -> bool:
    """Whether the reply says of the value, or of "that", that it is a part's."""
    if _THAT_PART.match(reply[0].text):
        return True
    lines = {x.index: x for x in reply}
    again = [m for m in found if m.line.index in lines and m.quantity.value == old.quantity.value]
    return any(_OF_A_PART.match(m.line.text, m.quantity.span.end - m.line.span.start) for m in again)


def _whole(new: Mention, old: Mention) -> bool:
    """Whether the value may be that of the whole: another one, which nobody denies at once."""
    if new.quantity.value == old.quantity.value or new.hoped or new.foreign or new.negated or new.gap:
        return False
    rest = new.line.text[new.quantity.span.end - new.line.span.start :]
    return new.quantity.kind in (old.quantity.kind, "count") and _DENIED.match(rest) is None


def _lead(mention: Mention) -> str:
    return mention.line.text[: mention.quantity.span.start - mention.line.span.start]
