"""Chinese pairs of values that the words around them deny to be a change: 没掉，六千是铭牌上打的; 不是说从一百四改成一百五."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.alike import same_value
from assistant.metrics.exchange_signs_zh import NEW, OLD
from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.two_sides_zh import of_two_sides
from assistant.metrics.unreal_zh import unreal
from assistant.patterns import regex

# 没掉，; 没收紧过呀，; 不是精简。; 谁说的，: the answer denies that anything moved.
_NOT_MOVED = regex(
    r"\W*(?:(?:哎|哦|嗯|啊|呃|没有|不对)\W*)*(?:没有?(?:[降掉升涨减增缩变改提压砍动][^，。！？]{0,2}|收紧|放宽|精简)过?|不是(?:不是|下?降|减少?|精简|缩减|提升|上升|涨|改进?|压缩))"
    r"(?:的|了|呀|啊|吧|哦)*[，。！!,]"
)
_MADE_UP = regex(r"谁说的|瞎[写说传编]|造谣|没有?(?:的事|这回事|那回事)|胡[说写扯]")
_YES = regex(r"\W*(?:对|是的?|嗯|没错|可以)(?![^，。！？])")
_NO = regex(r"\W*(?:(?:哎|哦|嗯|啊|呃)\W*)*(?:不对|不是|没有|哪有|谁说|错了|两码事)")
_NOT_SAID = regex(
    r"(?:(?:不是|并非|没有)(?:说|讲)|(?:别|不要|不能|不许|莫)写成?|有人[传说]|网上[传说]|谣传|外面[传说])[^，。！？；]{0,16}$"
)
_REMINDS = regex(r"[^，。！？；]{0,3}[嘛么吗](?=[，。？！])")  # 不是说四十八分钟嘛
_IS = regex(r"[\u4e00-\u9fff%％]{0,3}?(?:那个?)?(?:就|都)?是(?!对|的|吧|吗)(?P<what>[^，。！？；]{1,14})")


def unchanged(arrow: Arrow) -> bool:
    """Whether the words say that the two values of the pair are no before and after."""
    one, two = sorted((arrow.before, arrow.after), key=lambda m: m.quantity.span)
    near = abs(one.line.turn - two.line.turn) <= 1
    if near and not arrow.explicit and of_two_sides(one, two):
        return True
    if one.line.index != two.line.index:
        return False
    start = one.line.span.start
    lead, rest = one.line.text[: one.quantity.span.start - start], one.line.text[two.quantity.span.end - start :]
    gap = one.line.text[one.quantity.span.end - start : two.quantity.span.start - start]
    denied = _NOT_SAID.search(lead) is not None and _REMINDS.match(gap) is None
    return denied or _MADE_UP.search(rest) is not None or unreal(one, two, (lead, gap, rest))


def denied_values(arrows: Sequence[Arrow], found: Sequence[Mention], said: Sequence[Line]) -> set[frozenset[object]]:
    """The pairs of values that a question takes for a change and its answer does not."""
    asked = [a for a in arrows if a.before.line.asked and a.after.line.asked]
    return {values(a) for a in asked if _denied(a, found, said)}


def values(arrow: Arrow) -> frozenset[object]:
    """Both values of a pair, in no order."""
    return frozenset((arrow.before.quantity.value, arrow.after.quantity.value))


def _denied(arrow: Arrow, found: Sequence[Mention], said: Sequence[Line]) -> bool:
    turn = max(arrow.before.line.turn, arrow.after.line.turn) + 1
    reply = [x for x in said if x.turn == turn and not x.asked]
    if not reply:
        return False
    if _NOT_MOVED.match(reply[0].text) or _MADE_UP.search(reply[0].text):
        return True
    told = [m for m in found if m.line.turn == turn]
    explained = sum(any(same_value(m, end) and _explained(m) for m in told) for end in (arrow.before, arrow.after))
    return (explained > 1 and not _YES.match(reply[0].text)) or (
        explained == 1 and _NO.match(reply[0].text) is not None
    )


def _explained(mention: Mention) -> bool:
    """Whether the answer says what the value is, and no time of it: 五是全厂的, but not 五是去年的."""
    what = _IS.match(mention.line.text, mention.quantity.span.end - mention.line.span.start)
    return what is not None and not (OLD.search(what["what"]) or NEW.search(what["what"]) or "年" in what["what"])
