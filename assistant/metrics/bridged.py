"""Chinese changes whose ends lie pages apart and that somebody joins in words: a question that takes the old value up
again (错样那十七起呢？ 全年三起。), or a recap of both (一百一十二到十九)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.metrics.alike import counted_alike, distinctive, kindred, noun_of, rounded, same_value, sized
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Line, Mention

_REST = 18  # characters; what follows the value in a question that is about it
_FACTOR = 400  # three days to ten minutes
_COUNT_FACTOR = 60
_SLIP = 1.2  # so near a count is put right rather than followed
_LINES = 3  # of the answer, in which the new value is told
_ANSWERS = 2  # turns
_RECAP = 4  # turns after the new value
_FEW = 13  # a smaller number is said of many things
_TEN_THOUSAND = 10_000
_ANYTHING = ("", "个")
_COUNTED = {"count", "rate"}
_LATER = re.compile(r"现在|如今|今年|后来|变成|[降升涨缩减]到|成了多少|(?:还)?剩多少|上线(?:之|以)?后|用上(?:之|以)?后")
_EARLIER = re.compile(r"以前|原来|之前|原先|当时|那会儿|刚才|您?(?:说|讲|提)(?:过|的|到)?")
_ASKS_ITS_PAST = re.compile(r"(?:以前|原来|之前|原先|过去)(?:是|呢|的时候)?(?:多少|几|怎么|呢)")
_CHECKS = re.compile(r"对吧|是吧|是不是|没错吧|对吗|准不准|吗[？?]|怎么(?:来|算|会)|为什么|才知道")
_DIFFERENCE = re.compile(r"(?:少|多|省|差|降|涨|提升|提高|增加|减少|缩短)(?:了|掉|出)(?:约|近|大概|差不多|将近)*$")
_DENIES = re.compile(r"\W*(?:不是|不对|没有(?=，|没有)|没有的事|没那么|不能|错了|哪有|别|说错)")
# 装了的车，百分之九十九: the answer is of a part alone.
_NARROWS = re.compile(r"(?:^|[，。])(?![^，]{0,8}[年月季期])[^，。]{1,8}的[^，。]{1,4}，$")
_REMINDS = re.compile(r"(?:前头|刚才|前面|开头|早上|先前|上次)[^，。]{0,4}(?:说|讲|提|报)(?:的|过|了)?(?:那个?|是)?$")
_OF_HOW_MANY = re.compile(r"[\u4e00-\u9fff]{0,4}?(?:里面?|里头|当中|之中|中)")
_JOINS = re.compile(r"[^，。！？；]{0,4}(?:，)?(?:到|变成?|降到|升到|涨到|减到|→|改成)(?:了|现在|的|现在的)?")


def bridged(found: Sequence[Mention], taken: Sequence[Mention], said: Sequence[Line]) -> list[Arrow]:
    """Changes of values told far apart, joined by a question or a recap that names the old value again.

    Args:
        found: all values of the interview.
        taken: those that another change holds.
        said: its usable lines.

    Returns:
        Each change between the first telling of the old value and the telling of the new one, in order of speech.
    """
    held = {m.quantity.span for m in taken}
    out: list[Arrow] = []
    for old, new in (*_recalled(found, said), *_reminded(found), *_recapped(found)):
        ends = fitted(old, new)
        if ends is None or not plausible(ends) or {old.quantity.span, new.quantity.span} & held:
            continue
        held |= {new.quantity.span}
        out.append(Arrow(*ends, explicit=False))
    return out


def _recalled(found: Sequence[Mention], said: Sequence[Line]) -> Iterator[tuple[Mention, Mention]]:
    """The old value of each question that takes one up again, and the value that its answer opens with."""
    for again in found:
        if not again.line.asked or not again.measured or not _takes_up(again, found, said):
            continue
        old = _first_telling(again, found)
        if old is None or not _rare(again):
            continue
        new = _answer(again, old, found, said)
        if new is not None:
            yield old, new


def _reminded(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """The old value that the speaker takes up, and the next one in the same breath: 我前头不是说四十八分钟嘛，上个月九分钟."""
    for at, again in enumerate(found):
        lead = again.line.text[: again.quantity.span.start - again.line.span.start]
        if again.line.asked or _REMINDS.search(lead) is None or not _rare(again):
            continue
        old = _first_telling(again, found)
        rest = [m for m in found[at + 1 :] if m.line.turn == again.line.turn and m.line.index <= again.line.index + 1]
        new = next((m for m in rest if old is not None and _may_be_new(m, old)), None)
        if old is not None and new is not None and _past(old) and not rounded(old, new) and _now(new):
            yield old, new


def _now(mention: Mention) -> bool:
    told = mention.when is not None and mention.when.era == "after"
    return told or (mention.line.label == "result" and mention.when is None)


def _takes_up(again: Mention, found: Sequence[Mention], said: Sequence[Line]) -> bool:
    """Whether the question is about this value alone and asks what became of it."""
    turn = [x for x in said if x.turn == again.line.turn and x.index >= again.line.index]
    rest = "".join(x.text for x in turn)[again.quantity.span.end - again.line.span.start :]
    words = again.line.text + "".join(x.text for x in turn[1:])
    others = [m for m in found if m.line.turn == again.line.turn and _competes(m, again) and not _whole(m)]
    asks = "？" in rest or "?" in rest or (len(rest) <= _FEW and _asked_before(again, said))
    lead = again.line.text[: again.quantity.span.start - again.line.span.start]
    if others or not asks or _DIFFERENCE.search(lead) or _ASKS_ITS_PAST.search(words):
        return False
    if _LATER.search(words):
        return True
    return len(rest) <= _REST and _CHECKS.search(words) is None


def _asked_before(again: Mention, said: Sequence[Line]) -> bool:
    """比例呢？百分之八十二。: the question stands right before the value."""
    return any(x.index == again.line.index - 1 and x.turn == again.line.turn and "？" in x.text for x in said)


def _competes(one: Mention, two: Mention) -> bool:
    return one.measured and one.quantity.kind == two.quantity.kind and one.quantity.value != two.quantity.value


def _whole(mention: Mention) -> bool:
    """一百张里面: of how many."""
    return _OF_HOW_MANY.match(mention.line.text, mention.quantity.span.end - mention.line.span.start) is not None


def _first_telling(again: Mention, found: Sequence[Mention]) -> Mention | None:
    """Where the interviewed side told the value, pages before or as one of the past; the last such telling."""
    told = [
        m
        for m in found
        if m.line.turn < again.line.turn
        and not m.line.asked
        and m.measured
        and not (m.hoped or m.foreign or m.gap)
        and _same(m, again)
    ]
    far = [m for m in told if again.line.turn - m.line.turn > 1 or _LATER.search(again.line.text) or _past(m)]
    alike = [m for m in far if counted_alike(m, again) or again.bare]
    return alike[-1] if alike else None


def _same(told: Mention, again: Mention) -> bool:
    """Whether the value is said again, perhaps without its unit or its 万."""
    short = again.bare and "万" in told.quantity.text and again.quantity.value * _TEN_THOUSAND == told.quantity.value
    if short or (again.quantity.value == told.quantity.value and {told.quantity.kind, again.quantity.kind} == _COUNTED):
        return True
    return same_value(told, again) and (again.bare or told.bare or told.quantity.kind == again.quantity.kind)


def _rare(mention: Mention) -> bool:
    """Whether the number is hardly said of two things: no small one that stands alone or counts whatever there is."""
    if distinctive(mention) or mention.quantity.value >= _FEW:
        return True
    counts = mention.quantity.kind in ("count", "rate")
    return not mention.bare and (not counts or noun_of(mention) not in _ANYTHING)


def _past(mention: Mention) -> bool:
    strong = mention.when is not None and mention.when.era == "before" and not mention.when.weak
    return mention.line.label == "challenge" or strong


def _answer(again: Mention, old: Mention, found: Sequence[Mention], said: Sequence[Line]) -> Mention | None:
    """The first value of the answer that may be what the old one became."""
    beside = {m.quantity.value for m in found if m.line.index in (again.line.index, old.line.index)}
    later = sorted({x.turn for x in said if again.line.turn < x.turn and not x.asked})
    for turn in later[:_ANSWERS]:
        if turn - again.line.turn > _ANSWERS:
            return None
        lines = [x for x in said if x.turn == turn]
        if _DENIES.match(lines[0].text):
            return None
        opening = {x.index for x in lines[:_LINES]}
        here = [m for m in found if m.line.index in opening and m.quantity.value not in beside and _may_be_new(m, old)]
        if here:
            near = rounded(old, here[0]) or (old.quantity.kind == "count" and sized(old, here[0], _SLIP))
            return None if near and not _LATER.search(again.line.text + here[0].clause) else here[0]
    return None


def _may_be_new(mention: Mention, old: Mention) -> bool:
    if mention.line.asked or not mention.measured or mention.hoped or mention.foreign or mention.gap or mention.part:
        return False
    lead = mention.line.text[: mention.quantity.span.start - mention.line.span.start]
    if _NARROWS.search(lead):
        return False
    past = mention.when is not None and not mention.when.weak and mention.when.era == "before"
    if past and mention.when is not None and mention.when.year is None:
        return False
    return kindred(old, mention) and counted_alike(old, mention) and _fits(old, mention)


def _fits(old: Mention, new: Mention) -> bool:
    ends = fitted(old, new)
    if ends is None or not plausible(ends):
        return False
    counts = new.quantity.kind in ("count", "rate")
    return not new.quantity.value or sized(*ends, _COUNT_FACTOR if counts else _FACTOR)


def _recapped(found: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    """Both values of a recap as they were told: the old one pages before, the new one just before the recap."""
    for one, two in zip(found, found[1:], strict=False):
        if one.line.index != two.line.index:
            continue
        gap = one.line.text[
            one.quantity.span.end - one.line.span.start : two.quantity.span.start - one.line.span.start
        ]
        if _JOINS.fullmatch(gap) is None or not (_rare(one) or _rare(two)):
            continue
        news = [m for m in found if 0 < one.line.turn - m.line.turn <= _RECAP and _same(m, two) and not m.line.asked]
        new = news[-1] if news else None
        olds = [m for m in found if new is not None and m.line.turn < new.line.turn and _same(m, one)]
        olds = [m for m in olds if not (m.line.asked or m.hoped or m.foreign)]
        if new is not None and olds and _may_be_new(new, olds[-1]) and _past(olds[-1]):
            yield olds[-1], new
