"""Changes told without their ends: "up 33%", "cut by a third", 涨了十三个百分点, 翻了两番."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from assistant.metrics.asked_change_zh import asked_change
from assistant.metrics.build import Context, status_of
from assistant.metrics.cautions import boasts, doubts
from assistant.metrics.mentions import Mention
from assistant.metrics.names import own_name, topic_of
from assistant.metrics.names_zh_near import work_name
from assistant.metrics.period import period_of
from assistant.metrics.phrases import caution
from assistant.patterns import regex
from assistant.records import Change, ChangeKind, Direction, Metric

_HEDGES = r"(?:about |around |roughly |nearly |almost |over |more than |just over |some )?"
# "Down to 0.3 percent" tells where it ended, not by how much it fell.
_NO_END = r"(?:(?!\b(?:to|from|at)\b)[^,;.]){0,14}"
_UP_EN = regex(
    rf"\b(?:up|grew|grown|rose|risen|increased?|gained|raised|improved|jumped|climbed|growth of|increase of|uplift of|lifted)\b{_NO_END}$|"
    rf"\b(?:raised|increased|improved|lifted|boosted|grew)\b[^,;.]{{3,40}}\bby\s+{_HEDGES}$",
    re.I,
)
_DOWN_EN = regex(
    rf"\b(?:down|fell|fallen|dropped?|decreased?|declined|shrank|shrunk|shortened|cut|reduced|lost|reduction of|drop of|shaved|lowered)\b{_NO_END}$|"
    rf"\b(?:cut|reduced|lowered|brought down|slashed|shortened)\b[^,;.]{{3,40}}\bby\s+{_HEDGES}$",
    re.I,
)
_MORE_EN = regex(r"^\s+(?:more|higher|faster|increase|growth|uplift|improvement|up)\b(?!\s+to\b)", re.I)
_LESS_EN = regex(r"^\s+(?:less|fewer|lower|drop|decrease|reduction|down|cheaper)\b(?!\s+to\b)", re.I)
_UP_ZH = regex(r"(?:高(?=了|出)|涨|升|增长?|提高|提升|(?<!差不)多|上升|增加)(?:了|出)?(?:近|约|大概|差不多|将近|快)*$")
_DOWN_ZH = regex(
    r"(?:低(?=了|出)|降|跌|(?<![过丢去拿用吃卖扔忘错通做处审换])掉|减少?|少|缩短|下降|压缩|降低|省|砍|压)(?:了|掉|下去|下来)*(?:近|约|大概|差不多|将近|快)*$"
)
# What is left of it: 只有原来的六成, 减少到以前的三分之一.
_LEFT_ZH = regex(
    r"(?:只有|只要|只用|只需要?|只占|是|到|为|剩|只剩|剩下)(?:了)?(?:原来|以前|过去|之前|原先)的(?:大概|差不多|约)?$"
)
# 翻了四倍 is said of four and of sixteen times, and 八折 of what is asked for as often as of what is paid.
_LOOSE_ZH = regex(r"翻了?[两三四五六七八九十\d]+倍|(?<!对)折")
# 差不多少了三分之一, 估计降了四成: the hedge stands before the verb.
_HEDGED_ZH = regex(r"(?:差不多|差不离|大概|大约|约莫|估计|估摸着?|好像|可能)(?:也|得|能|是|有|又)*$")
# 关掉了一半的规则: not what was named before, but the rules.
_OF_NOUN_ZH = regex(r"的(?![时样话]|还|也|就|都|是|呢|吧|嘛)[\u4e00-\u9fff]{2}")
_FROM_ONE_ZH = regex(r"一(?P<counter>[\u4e00-\u9fff])，?(?:变成?|到)了?[两三四](?P=counter)")
# "I can't tell you if I've doubled or halved."
_WHETHER = regex(
    r"\b(?:can|could|would)(?:['’]t|n['’]t|not)\b[^.;!?]{0,20}\b(?:if|whether)\b|\b(?:don['’]t know|no idea|never measured)\b[^.;!?]{0,12}\b(?:if|whether)\b",
    re.I,
)
_COUNTS_NEAR = 2  # turns
_CUT_IN = regex(r"\b(?:cut|cuts|sliced|slashed|dropped|fell|went down|chopped)\b[^,;.]{0,30}\b(?:in|by)\s+$", re.I)
_READINGS = ("percent", "count", "duration", "money")
_KINDS: dict[str, ChangeKind] = {"percent": "percent", "points": "points", "multiple": "times"}


def changed(mention: Mention, context: Context) -> Metric | None:
    """The change that a mention tells; None where it tells none, or nobody says of what."""
    quantity, lang = mention.quantity, context.lang
    kind = _KINDS.get(quantity.kind)
    if kind is None or mention.line.asked or mention.negated or _WHETHER.search(_lead(mention)):
        return None
    if lang == "zh" and _OF_NOUN_ZH.match(mention.line.text, len(_lead(mention)) + len(quantity.text)):
        return None
    sign, name = _moved(mention, lang), ""
    asked = asked_change(mention, context.said) if lang == "zh" and not sign else None
    if asked is not None:
        sign, name = asked
    elif sign:
        name = _name(mention, context)
    if not name:
        return None
    if lang == "zh" and kind == "percent" and _LEFT_ZH.search(_lead(mention)):
        kind, quantity = "times", replace(quantity, value=quantity.value / 100)
    if lang == "zh" and _hedged(mention):
        mention = replace(mention, quantity=replace(mention.quantity, approximate=True))
    value = quantity.value if kind == "times" else quantity.value * sign
    period = period_of(None, mention, lang, moments=False)
    status = status_of([mention], taken_back=False, mixed=False)
    if lang == "zh" and status in ("stated", "approximate") and _LOOSE_ZH.search(quantity.text):
        status = "incomplete"
    codes = ["no-baseline", *doubts([mention], context.said, status, period, lang)]
    factor = value if kind == "times" else 1 + value / 100 if kind == "percent" else Decimal(1)
    if (boasts(factor, mention, context.found) or _from_one(mention, context)) and "vanity" not in codes:
        codes.append("vanity")
    direction: Direction = "up" if sign > 0 else "down"
    cautions = tuple(caution(c, lang) for c in codes)
    turns, spans = (mention.line.turn,), (quantity.span,)
    return Metric("", name, None, None, Change(kind, value), period, direction, status, turns, spans, cautions)


def _from_one(mention: Mention, context: Context) -> bool:
    """锦旗翻了一番 | 一面，变两面: the counts are told right around a Chinese multiple."""
    near = (x.text for x in context.said if 0 <= x.turn - mention.line.turn <= _COUNTS_NEAR)
    return mention.quantity.kind == "multiple" and any(_FROM_ONE_ZH.search(text) for text in near)


def _name(mention: Mention, context: Context) -> str:
    """What changed may be of any kind: a cost, a time or a count falls "by a third"."""
    kinds = (mention.quantity.kind, *_READINGS)
    readings = [replace(mention, quantity=replace(mention.quantity, kind=kind)) for kind in kinds]
    own = next((name for m in readings if (name := own_name(m, context.lang))), "")
    if context.lang != "zh":
        return own or topic_of(mention, context.said, context.found, context.lang)
    lead = _lead(mention)
    moved = next((m for p in (_LEFT_ZH, _UP_ZH, _DOWN_ZH) if (m := p.search(lead))), None)
    if own or mention.line.label not in ("result", None):
        return own
    return work_name(lead[: moved.start()] if moved else lead, mention.quantity.kind)


def _hedged(mention: Mention) -> bool:
    """Whether the Chinese verb of the change is told as a guess."""
    lead = _lead(mention)
    moved = next((m for p in (_UP_ZH, _DOWN_ZH) if (m := p.search(lead))), None)
    return moved is not None and _HEDGED_ZH.search(lead[: moved.start()]) is not None


def _lead(mention: Mention) -> str:
    return mention.line.text[: mention.quantity.span.start - mention.line.span.start]


def _moved(mention: Mention, lang: str) -> int:
    """1 for a rise, -1 for a fall, 0 where no word says that anything changed."""
    start = mention.quantity.span.start - mention.line.span.start
    if _CUT_IN.search(mention.line.text[:start]) and mention.quantity.text.lower() == "half":
        return -1
    lead, rest = mention.line.text[max(0, start - 60) : start], mention.line.text[start + len(mention.quantity.text) :]
    if mention.quantity.kind == "multiple":
        return 1 if mention.quantity.value > 1 else -1
    if lang == "zh":
        return 1 if _UP_ZH.search(lead) else -1 if _DOWN_ZH.search(lead) or _LEFT_ZH.search(lead) else 0
    if _UP_EN.search(lead) or _MORE_EN.match(rest):
        return 1
    return -1 if _DOWN_EN.search(lead) or _LESS_EN.match(rest) else 0
