"""Chinese questions that take an old value up again, and the value that their answer opens with: 错样那十七起呢？ | 全年三起。"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.metrics.alike import rounded, sized
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.retold_zh import LATER, first_telling, may_be_new, rare
from assistant.patterns import regex

_REST = 18  # characters; what follows the value in a question that is about it
_SLIP = 1.2  # so near a count is put right rather than followed
_LINES = 3  # of the answer, in which the new value is told
_ANSWERS = 2  # turns
_SHORT = 13  # characters
_ASKS_ITS_PAST = regex(r"(?:以前|原来|之前|原先|过去)(?:是|呢|的时候)?(?:多少|几|怎么|呢)")
_CHECKS = regex(r"对吧|是吧|是不是|没错吧|对吗|准不准|吗[？?]|怎么(?:来|算|会)|为什么|才知道")
# 月底还对三天吗？: whether the old value still holds; the answer says what does.
_STILL = (regex(r"还(?!有)[^，。；？！]{0,8}$"), regex(r"[^，。；？！]{0,5}(?:吗|么|啊|呀)[？?]"))
_DIFFERENCE = regex(r"(?:少|多|省|差|降|涨|提升|提高|增加|减少|缩短)(?:了|掉|出)(?:约|近|大概|差不多|将近)*$")
_DENIES = regex(r"\W*(?:不是|不对|没有(?=，|没有)|没有的事|没那么|不能|错了|哪有|别|说错)")
_OF_HOW_MANY = regex(r"[\u4e00-\u9fff]{0,4}?(?:里面?|里头|当中|之中|中)")


def recalled(found: Sequence[Mention], said: Sequence[Line]) -> Iterator[tuple[Mention, Mention]]:
    """The old value of each question that takes one up again, and the value that its answer opens with."""
    for again in found:
        if not again.line.asked or not again.measured or not _takes_up(again, found, said):
            continue
        old = first_telling(again, found)
        if old is None or not rare(again):
            continue
        new = _answer(again, old, found, said)
        if new is not None:
            yield old, new


def _takes_up(again: Mention, found: Sequence[Mention], said: Sequence[Line]) -> bool:
    """Whether the question is about this value alone and asks what became of it."""
    turn = [x for x in said if x.turn == again.line.turn and x.index >= again.line.index]
    rest = "".join(x.text for x in turn)[again.quantity.span.end - again.line.span.start :]
    words = again.line.text + "".join(x.text for x in turn[1:])
    others = [m for m in found if m.line.turn == again.line.turn and _competes(m, again) and not _whole(m)]
    asks = "？" in rest or "?" in rest or (len(rest) <= _SHORT and _asked_before(again, said))
    lead = again.line.text[: again.quantity.span.start - again.line.span.start]
    if others or not asks or _DIFFERENCE.search(lead) or _ASKS_ITS_PAST.search(words):
        return False
    if LATER.search(words) or _asks_still(again):
        return True
    return len(rest) <= _REST and _CHECKS.search(words) is None


def _asks_still(again: Mention) -> bool:
    start = again.quantity.span.start - again.line.span.start
    rest = again.line.text[start + len(again.quantity.text) :]
    return _STILL[0].search(again.line.text[:start]) is not None and _STILL[1].fullmatch(rest) is not None


def _asked_before(again: Mention, said: Sequence[Line]) -> bool:
    """比例呢？百分之八十二。: the question stands right before the value."""
    return any(x.index == again.line.index - 1 and x.turn == again.line.turn and "？" in x.text for x in said)


def _competes(one: Mention, two: Mention) -> bool:
    return one.measured and one.quantity.kind == two.quantity.kind and one.quantity.value != two.quantity.value


def _whole(mention: Mention) -> bool:
    """一百张里面: of how many."""
    return _OF_HOW_MANY.match(mention.line.text, mention.quantity.span.end - mention.line.span.start) is not None


def _answer(again: Mention, old: Mention, found: Sequence[Mention], said: Sequence[Line]) -> Mention | None:
    """The first value of the answer that may be what the old one became."""
    beside = {m.quantity.value for m in found if m.line.index in (again.line.index, old.line.index)}
    later = sorted({x.turn for x in said if again.line.turn < x.turn and not x.asked})
    for turn in later[:_ANSWERS]:
        if turn - again.line.turn > _ANSWERS:
            return None
        lines = [x for x in said if x.turn == turn]
        if _DENIES.match(lines[0].text) and not _asks_still(again):
            return None
        opening = {x.index for x in lines[:_LINES]}
        here = [m for m in found if m.line.index in opening and m.quantity.value not in beside and may_be_new(m, old)]
        if here:
            near = rounded(old, here[0]) or (old.quantity.kind == "count" and sized(old, here[0], _SLIP))
            return None if near and not LATER.search(again.line.text + here[0].clause) else here[0]
    return None
