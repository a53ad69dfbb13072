"""How many of a whole: 五十二家门店里头，三十八家已经在用了."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from assistant.language.numerals import written
from assistant.metrics.build import Context, status_of, value_of
from assistant.metrics.cautions import doubts
from assistant.metrics.mentions import Mention
from assistant.metrics.period import period_of
from assistant.metrics.phrases import caution
from assistant.patterns import regex
from assistant.records import Metric

_COUNTER = r"[多来几余]?(?P<counter>[家个名位台人条张间辆套户门座支])"
# The whole, and what joins its part to it.
_WHOLE = regex(
    rf"{_COUNTER}(?P<noun>[\u4e00-\u9fff]{{0,6}}?)(?:(?:里头|里面|里边|当中|之中|中|里)，?(?:已经|现在|目前)?(?:有|大概|差不多)*|，(?:其中|里头|里面)(?:有)?|，(?:现在|目前|已经)?有(?:大概|差不多)?|，(?:现在)?)"
)
_PART = regex(rf"{_COUNTER}(?P<told>[\u4e00-\u9fff]{{2,12}})(?=[，。；！]|$)")
# Without 里 or 有 the two belong together only where the part is said to use it.
_USES = regex(r"在用|用上|用起来|开通|上线|接入|活跃|登录|装上|铺到|跑起来")
# 七十四家加盟店，现在真正在用的五十二家
_USERS = regex(
    rf"{_COUNTER}(?P<noun>[\u4e00-\u9fff]{{0,6}}?)，(?:里面|其中|现在|目前|已经|真正|实际)*(?P<told>(?:{_USES.pattern})(?:了)?)的(?:有|是|就|大概|差不多)*"
)
_TRIM = regex(r"^(?:已经|都|现在|就|是|也)+|(?:了|的|啊|吧|呢)+$")
_SPOKEN = regex(r"[我你他她它这那哪吗呢啊是还很得]|不|没|[报写说讲算]给|的[\u4e00-\u9fff]*出来|真的|其实|后来")


def parts(found: Sequence[Mention]) -> list[tuple[Mention, Mention]]:
    """Pairs of a whole and the part of it that is told right after, in one sentence."""
    out = []
    for whole, part in pairwise(m for m in found if m.measured and m.quantity.kind == "count"):
        if whole.line.index == part.line.index and _is_part(whole, part):
            out.append((whole, part))
    return out


def in_use(pair: tuple[Mention, Mention]) -> bool:
    """Whether the part is told as those who use it, so that the whole is no earlier value: 七十四家，现在在用的五十二家."""
    whole, part = pair
    return _USES.search(part.line.text[whole.quantity.span.end - part.line.span.start :]) is not None


def of_whole(pair: tuple[Mention, Mention], context: Context) -> Metric | None:
    """The part as a state whose name tells the whole; None where it is hoped, somebody else's, or says too little."""
    whole, part = pair
    if part.hoped or part.foreign or part.line.asked or part.negated or whole.quantity.approximate:
        return None
    name = _name(whole, part)
    if not name:
        return None
    status = status_of([part], taken_back=False, mixed=False)
    period = period_of(None, part, context.lang)
    codes = [c for c in doubts([part], context.said, status, period, context.lang) if c != "no-period"]
    spans = (whole.quantity.span, part.quantity.span)
    cautions = tuple(caution(c, context.lang) for c in codes)
    return Metric("", name, None, value_of(part), None, period, None, status, (part.line.turn,), spans, cautions)


def _is_part(whole: Mention, part: Mention) -> bool:
    start = whole.line.span.start
    gap = whole.line.text[whole.quantity.span.end - start : part.quantity.span.start - start]
    users, rest = _USERS.fullmatch(gap), re.match(_COUNTER, _rest(part))
    if users is not None and rest is not None and users["counter"] == rest["counter"]:
        return 0 < part.quantity.value < whole.quantity.value
    joined, told = _WHOLE.fullmatch(gap), _PART.match(_rest(part))
    if joined is None or told is None or not 0 < part.quantity.value < whole.quantity.value:
        return False
    counters = {
        c.replace("人", "个").replace("名", "个").replace("位", "个") for c in (joined["counter"], told["counter"])
    }
    plain = re.search(r"里|中|有", gap[len(joined["noun"]) :]) is not None
    return len(counters) == 1 and (plain or _USES.search(told["told"]) is not None)


def _rest(mention: Mention) -> str:
    return mention.line.text[mention.quantity.span.end - mention.line.span.start :]


def _name(whole: Mention, part: Mention) -> str:
    start = whole.line.span.start
    gap = whole.line.text[whole.quantity.span.end - start : part.quantity.span.start - start]
    users = _USERS.fullmatch(gap)
    joined, told = users or _WHOLE.fullmatch(gap), users or _PART.match(_rest(part))
    if joined is None or told is None or len(joined["noun"]) < 2:
        return ""
    what = _TRIM.sub("", told["told"])
    if len(what) < 2 or _SPOKEN.search(what) or _SPOKEN.search(joined["noun"]):
        return ""
    return f"{written(whole.quantity.value, 'zh')}{joined['counter']}{joined['noun']}中{what}的"
