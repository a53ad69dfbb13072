"""Values that stand by themselves: how things are now, without an earlier value; hopes and others' figures, so marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.metrics.achieved import achieved, paid_back
from assistant.metrics.build import Context, status_of, value_of
from assistant.metrics.cautions import doubts
from assistant.metrics.estimated import as_estimate
from assistant.metrics.mentions import Mention
from assistant.metrics.names import is_share, own_name, topic_of
from assistant.metrics.parts_en import part_of
from assistant.metrics.period import period_of
from assistant.metrics.phrases import caution
from assistant.metrics.rules_zh import reckoned_share
from assistant.patterns import caseless, regex
from assistant.records import Metric

_AVERAGE = regex(r"平均|人均|中位|\b(?:average|median|typically|usually)\b", re.I)
_HOLDS = regex(
    r"(?:\b(?:it|that|this)(?:['’]s| is| takes)|['’]re at|\bnow\b|\bthat['’]s)\s+(?:\w+\s+){0,2}$|(?:现在|目前|如今|上个?月|今年)[^，。]{0,8}$",
    re.I,
)
_OPENS = caseless(
    r"\W*(?:(?:it['’]s|it is|it was|that['’]s|that is|about|around|roughly|maybe|like|now|at|well|um|uh|oh|so|yeah|yes|we['’]re at|only|just|under|over|nearly|almost|an?|the)\W*)*"
    r"|\W*(?:(?:大概|差不多|现在|今年|上个?月|平均|是|就|大约|约|嗯|呃|哦|对|目前|一共|总共|也就|有|不到|将近)\W*)*",
)
_FROM = caseless(r"(?:\bfrom\s+(?:the\s+|about\s+|around\s+)?|[从由](?:原来的?|以前的?|最早的?|去年的?|大概|不到)?)$")
_MOVES = caseless(
    r"(?:提高|提升|改善|改进|上升|增长|增加|下降|减少|缩短|降低|涨上?去?|升上?去?|上来|下来|上去|下去|往[上下]走|好)(?:了|的)?(?:多少|几个点|大概|差不多|就是|是|有|，)*$"
    r"|\b(?:improved?|improvement|rise|rose|risen|increased?|grow|grew|gain(?:ed)?|better|fall|fell|drop(?:ped)?|decreased?)\b(?:\W+(?:of|was|by|about|around|is|it['’]s|that['’]s))*\W*$",
)
_ASKS_MOVE = caseless(
    r"(?:提高|提升|改善|上升|增长|增加|下降|减少|降低|涨|升|降|高|低|好)了?(?:多少|几个点|几成|百分之几)|\bhow (?:much|far|many points)\b[^?]*\b(?:improve|rise|increase|grow|gain|better|fall|drop|decrease|up|down|change)\w*",
)
# 准点率也上去了，八个点，百分之八; 提升幅度百分之八; 百分之八的提升.
_STEP = regex(
    r"(?:上去|上来|下来|下去|提|升|涨|降|改善)了?的?，[^。]*$|[涨升降增]幅|提升幅度|[往朝][上下]$|同比$|环比$|加了$"
)
_STEP_AFTER = caseless(
    r"的(?:提升|提高|改善|增长|涨幅|下降|降幅|增幅)|，(?:升|涨|降|提高|提升)的|\s+(?:improvement|increase|rise|gain|better|drop|fall|decrease)\b",
)
_BESIDE = 16  # characters
_TO_LEVEL = caseless(r"(?:到|至|达|为|成|\bto|\bat)\s*(?:了|about|around|大概|差不多)?\s*$")
_LEVEL = regex(r"(?:(?:率|比例|现在|还)是|到|为|占|在|才|只有|还有|剩)(?:大概|差不多|不到|[一二两三四五六七八九十]?)*$")
# 有四分之一换下来还能用: a share that does something of its own is not the level of what was named before.
_THERE_IS = regex(r"有(?:大概|差不多|将近|近|约)?$")
_OWN_PREDICATE = regex(r"(?:左右|以上|多)?(?!左右|以上|以下|多)[\u4e00-\u9fff]{2,}")
_KINDS = ("percent", "money", "duration", "rate")


def standing(mention: Mention, context: Context, *, righted: bool = False) -> Metric | None:
    """The state that a mention tells; None where it tells none, or only of the past.

    Args:
        mention: a value that is no end of a change.
        context: the interview.
        righted: whether it was said in place of a wrong value, so that it is one that matters.
    """
    lang = context.lang
    quantity = mention.quantity
    if quantity.kind in ("points", "multiple"):
        return None  # thirteen points are a difference, never where something stands
    if _FROM.search(_lead(mention)):
        return None  # 从六成五提了八个点: where it started, not where it stands
    answers = (_result(mention) and (righted or _answers(mention))) or (righted and _text(mention))
    part = part_of(mention, context.found) if lang != "zh" and _holds(mention) else None
    back = paid_back(mention) if lang == "zh" else ""
    brought = achieved(mention) or bool(back)
    if not mention.measured or not (_marked(mention) or _told(mention) or answers or part or brought):
        return None
    mention = as_estimate(mention, context.found) if lang != "zh" else mention
    named = back or own_name(mention, lang) or topic_of(mention, context.said, context.found, lang)
    name = part[1] if part else "" if lang == "zh" and _does_something(mention) else named
    if quantity.kind == "count" and is_share(name, lang):
        name = ""  # 使用率？升了七: nobody says that the number is the rate
    measured = (
        lang != "zh" and _AVERAGE.search(mention.line.text) is not None
    )  # a median was measured, whatever it is of
    if not name and quantity.kind != "percent" and not (answers or part or measured or brought):
        return None
    if quantity.kind == "percent" and (
        _moves(mention, context) or reckoned_share(mention.line.text, len(_lead(mention)))
    ):
        return None  # 准点率提高了多少？百分之八。: by how much it moved
    if quantity.text.endswith("点") and quantity.kind == "percent" and _LEVEL.search(_lead(mention)) is None:
        name = ""  # 准点率呢？八个点。: where it stands, or by how much it moved
    period = period_of(None, mention, lang)
    if mention.hoped and quantity.kind != "percent" and not name:
        return None
    status = status_of([mention], taken_back=False, mixed=False)
    if status in ("stated", "approximate"):
        status = "incomplete"
    codes = ["no-baseline", *doubts([mention], context.said, status, period, lang)]
    cautions = tuple(caution(c, lang) for c in codes)
    turns, spans = (mention.line.turn,), (quantity.span,)
    return Metric("", name, None, value_of(mention), None, period, None, status, turns, spans, cautions)


def without_rivals(metrics: Sequence[Metric]) -> list[Metric]:
    """The metrics; states of one name that were told side by side with other values lose it, as the name fits one at most."""
    return [replace(m, name="") if _is_state(m) and any(_rivals(m, n) for n in metrics) else m for m in metrics]


def _is_state(metric: Metric) -> bool:
    return metric.before is None and metric.after is not None and metric.change is None and bool(metric.name)


def _rivals(one: Metric, two: Metric) -> bool:
    near = one is not two and _is_state(two) and min(abs(a - b) for a in one.turns for b in two.turns) <= 1
    return (
        near
        and one.name == two.name
        and one.after is not None
        and two.after is not None
        and one.after.value != two.after.value
    )


def _marked(mention: Mention) -> bool:
    """Whether the value is a hope or somebody else's, which is listed so that nobody takes it for a result."""
    if not mention.hoped and not mention.foreign:
        return False
    named = mention.foreign or own_name(mention, "zh")
    return mention.quantity.kind in (("percent", "money", "duration") if named else ("percent",))


def _result(mention: Mention) -> bool:
    """Whether the interviewed side tells the value among the results, and not as one of the past."""
    past = mention.when is not None and not mention.when.weak and mention.when.era == "before"
    marked = mention.hoped or mention.foreign or mention.line.asked or mention.gap or mention.timed or mention.part
    return mention.line.label == "result" and not past and not marked


def _text(mention: Mention) -> bool:
    """Whether the value is told in a text whose passages nobody has labelled, as no hope and of no past time."""
    when = mention.when
    past = when is not None and not when.weak and when.era == "before"
    return mention.line.label is None and not (past or mention.hoped or mention.foreign or mention.line.asked)


def _holds(mention: Mention) -> bool:
    """Whether a part of a whole is told among the results, or plainly as how it is now."""
    now = mention.when is not None and mention.when.era == "after" and not mention.when.weak
    return _result(mention) or (mention.line.label is None and now and not mention.hoped and not mention.foreign)


def _answers(mention: Mention) -> bool:
    """Whether the value itself opens an answer: "About forty minutes.", 一千二百六十台."""
    plain = mention.quantity.kind in ("percent", "money", "duration", "rate", "count")
    return plain and mention.line.first and _OPENS.fullmatch(_lead(mention)) is not None


def _told(mention: Mention) -> bool:
    """Whether the interviewed side tells it as a result, or plainly as how it is now."""
    if mention.line.asked or mention.quantity.kind not in _KINDS or mention.hoped or mention.foreign:
        return False
    strong = mention.when is not None and not mention.when.weak
    now = strong and mention.when is not None and mention.when.era == "after"
    if strong and not now and (mention.when is None or mention.when.era is not None):
        return False
    if mention.quantity.kind == "percent":
        plainly = mention.line.label is None and mention.when is not None and mention.when.era == "after"
        return now or plainly or mention.line.label == "result"
    lead = _lead(mention)
    plain = _AVERAGE.search(mention.clause) is not None or _HOLDS.search(lead) is not None
    usual = (
        mention.line.label == "solution"
        and _AVERAGE.search(mention.line.text) is not None
        and _HOLDS.search(lead) is not None
    )
    present = mention.when is not None and mention.when.era == "after"
    return ((now or mention.line.label == "result") and plain) or (usual and present)


def _does_something(mention: Mention) -> bool:
    """Whether the sentence goes on to say what the Chinese share does."""
    rest = mention.line.text[len(_lead(mention)) + len(mention.quantity.text) :]
    share = mention.quantity.kind == "percent" and _THERE_IS.search(_lead(mention)) is not None
    return share and _OWN_PREDICATE.match(rest) is not None


def _moves(mention: Mention, context: Context) -> bool:
    """Whether the words before the share, or the question it answers, make it the size of a step and no level."""
    lead = _lead(mention)
    if _TO_LEVEL.search(lead):
        return False
    if _STEP.search(lead[-_BESIDE:]) or _STEP_AFTER.match(mention.line.text, len(lead) + len(mention.quantity.text)):
        return True
    asked = (x.text for x in context.said if x.asked and x.turn == mention.line.turn - 1)
    return _MOVES.search(lead) is not None or (mention.line.first and any(_ASKS_MOVE.search(text) for text in asked))


def _lead(mention: Mention) -> str:
    return mention.line.text[: mention.quantity.span.start - mention.line.span.start]
