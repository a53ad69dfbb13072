"""Why a metric must not be worded, or not in every way: the codes of its cautions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.metrics.causes import other_cause
from assistant.metrics.lines_near import lines_on
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.names import is_score
from assistant.metrics.once import told_once
from assistant.metrics.spoken_against import spoken_against
from assistant.metrics.units import base_and_rate
from assistant.patterns import caseless, regex
from assistant.records import MetricValue, Status

TINY = 10
_SMALL = 50  # from so few to a handful is better told by both counts
# The chance from which on a value is one of how things were. Labels that are no surer were wrong in 16 of 18 changes.
_SURELY_PAST = 0.75
_MUCH = 2  # a multiple, from which small counts are a boast
# The value holds for a part of the whole: one place, a pilot, a sample.
_PART = caseless(
    r"那(?:家|个)店|[一两二三四几](?:个|家)(?:站|店|厂|院|馆|点|校区|车间|门店)那(?:[一两俩几三]个?)?(?:月|周|年|星期|礼拜|会儿|阵)|[一这]家店|只有那|那一家|试点|样板店|抽样|抽查|"
    r"\b(?:just|only) (?:in |at |for )?(?:the |that |this )?one (?:store|site|office|terminal|ward|branch|plant|team|clinic|school|class)\b|"
    r"\b(?:in|at|during|for) (?:the |our |that )?(?:pilot|trial|test) (?:store|site|ward|branch|group|team|region|class|courses)\b|\b(?:in|during) (?:the|our|that) (?:pilot|trial)\b|"
    r"\bin (?:the|our|a) sample\b|"
    r"\b(?:our (?:biggest|smallest|largest|best|worst|busiest|first|newest|flagship)|(?<!no )(?<!every )(?<!each )\bone) (?:store|shop|site|office|branch|plant|clinic|ward|school|team|depot)\b(?! (?:stop|window|manager|of))(?=[^.;!?]{0,20}\b(?:cut|cuts|went|ran|saw|has|had|did|got|gets|dropped|fell|rose|grew|halved|doubled|brought|reduced)\b)",
)
# Somebody speaks for a part alone.
_ONLY_ZH = regex(r"(?:我)?只敢说|(?:别的|其他|另外)[^，。]{1,8}(?:我)?(?:没|没有)(?:数|算|统计|查)过")
# 一开始问卷四十题，没人填，后来砍到十二题: the product itself was set up anew, which is no benefit of it.
_AT_FIRST_ZH = regex(
    r"一开始|刚开始|刚开头|开头|起初|起先|刚[上装用建](?!任|来)|头[一两三几]个?(?:月|周|天|礼拜|星期)|试运行|试用|第一版"
)
_LATER = 3  # turns
_BOTH = 2
# How far the product itself has been rolled out is no benefit.
_ROLLED_OUT = caseless(
    r"\b(?:the (?:pilot|trial) (?:was|were|had)|roll(?:ed|ing)[- ]?out|went live)\b|试点(?!(?:之|以)?后)|铺开|推广到|铺到",
)
# Percentages of several groups thrown together; "on average" of single values is none.
_AVERAGED = regex(
    r"\baverag(?:e|ed|ing)\b[^.;!?]{0,24}\b(?:across|over|of|between|from)\s+(?:the\s+|all\s+|our\s+|all our\s+)?(?:\w+\s+)?(?:sites|stores|shops|teams|branches|plants|regions|offices|months|quarters|clinics|wards|schools|percentages|rates|countries)\b|"
    r"\baverage of the (?:\w+ )?(?:percentages|rates)\b|(?:各|几|每|[两三四五六七八九十]+)(?:家|个)(?:店|厂|校区|门店|仓|部门|团队|地区|区域|分公司|月)[^，。；]{0,10}平均|平均一下|一平均|平均下来",
    re.I,
)


def limits(before: MetricValue, after: MetricValue, name: str, mixed: bool, lang: str) -> list[str]:
    """Codes that follow from the two values themselves."""
    if mixed:
        return ["mixed-units"]
    base = base_and_rate(before.unit)[0]
    codes = ["points"] if base == "percent" else []
    if before.value <= 0:
        codes.append("from-zero")
    elif base == "count" and _tiny(before.value, after.value) and not is_score(name, lang):
        codes.append("tiny-base")
    return codes


def _tiny(before: Decimal, after: Decimal) -> bool:
    """Fewer than ten at first, under fifty with fewer than ten left, or a rise from under twenty to under forty."""
    left = after < TINY and before < _SMALL
    return before < TINY or left or (before < 2 * TINY and before < after < 4 * TINY)


def doubts(ends: Sequence[Mention], said: Sequence[Line], status: Status, period: str | None, lang: str) -> list[str]:
    """Codes that the words around the values call for."""
    last = ends[-1].line
    codes: list[str] = [status] if status in ("superseded", "hoped", "not-ours") else []
    if any(m.quantity.approximate for m in ends):
        codes.append("approximate")
    if period is None:
        codes.append("no-period")
    if any(m.quantity.kind == "percent" and _AVERAGED.search(m.line.text) for m in ends):
        codes.append("average-of-percent")
    rolled = all(m.quantity.kind == "count" for m in ends) and any(_ROLLED_OUT.search(m.clause) for m in ends)
    if rolled or told_once(ends, said, lang) or any(_PART.search(m.line.text) for m in ends):
        codes.append("scope")
    if lang == "zh" and "scope" not in codes and (_set_up_anew(ends) or _of_a_part(last, said)):
        codes.append("scope")
    if all(m.line.past >= _SURELY_PAST for m in ends):
        codes.append("vanity")
    near = [x for x in lines_on(said, last, 1) if x.index <= last.index + (3 if x.turn == last.turn else 6)]
    if spoken_against(ends, near, lang) or other_cause(ends, said, lang):
        codes.append("disputed")
    return codes


def _of_a_part(last: Line, said: Sequence[Line]) -> bool:
    """Whether somebody goes on to say in Chinese that nobody knows it of the rest."""
    return any(0 <= x.turn - last.turn <= _LATER and _ONLY_ZH.search(x.text) for x in said)


def _set_up_anew(ends: Sequence[Mention]) -> bool:
    """Whether both Chinese values are told with what was done, the first as how it was when that began."""
    if len(ends) < _BOTH:
        return False
    first = ends[0]
    lead = first.line.text[: first.quantity.span.start - first.line.span.start]
    return all(m.line.label == "solution" for m in ends) and _AT_FIRST_ZH.search(lead) is not None


def boasts(factor: Decimal, mention: Mention, found: Sequence[Mention]) -> bool:
    """Whether a told multiple ("tripled", up 200%) stands on counts so small that anything multiplies: one to three.

    Args:
        factor: the later value as a multiple of the earlier.
        mention: the multiple or percentage.
        found: the values of the interview, among which the counts are looked for right around it.
    """
    counts = [
        m.quantity.value
        for m in found
        if m.quantity.kind in ("count", "rate")
        and -1 <= m.line.turn - mention.line.turn <= 2
        and m.quantity.span != mention.quantity.span
    ]
    return factor >= _MUCH and any(0 < a < TINY and a * factor == b for a in counts for b in counts)
