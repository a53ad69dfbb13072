"""What a number's name tells of its sense: whether more of it is good, and whether it is what companies are judged by."""

from __future__ import annotations

import re

from assistant.patterns import regex
from assistant.records import Metric

# Less of these is good.
_BAD = {
    "en": regex(
        r"\b(?:errors?|mistakes?|complaints?|claims?|defects?|faults?|failures?|downtime|outages?|breakdowns?|waste|scrap|rework|churn|attrition|turnover of staff|absence|absenteeism|accidents?"
        r"|injur(?:y|ies)|costs?|spend|fees?|fines?|penalt(?:y|ies)|delays?|overdue|backlog|queue|waits?|waiting|lost|losses|missed|late|cancell?ed|cancell?ations?|cancellations|no-shows?|returns?|refunds?"
        r"|false positives?|false positive rate|overrides?|disputes?|leaks?|shrinkage|stockouts?|spoil(?:ed|age)|wrong|manual|paper|incidents?|rejects?|rejections?|resignations?|emissions?|time|hours|days)\b",
        re.IGNORECASE,
    ),
    "zh": regex(
        r"投诉|差错|错[样单发误]|事故|故障|停机|停线|停产|报废|报损|损耗|破损|超温|超时|超领|退货|退款|退单|退群|拒收|返修|返工|改单|重测|流失|离职|等待|等床|排队|用时|时间|时长|周期|成本|费|滞销|积压|漏损|跌倒|申诉"
        r"|罚|空驶|空怀|扯皮|缺货|逾期|过期|误报|黑屏|等外|剩料|天数$"
    ),
}  # fmt: skip
# Of these more is good, whatever else the name holds.
_GOOD = {
    "en": regex(
        r"\b(?:accuracy|availability|uptime|adoption|attendance|completion|compliance|conversion|coverage|occupancy|punctuality|retention|satisfaction|utili[sz]ation|yield|efficiency|productivity|revenue|sales"
        r"|margins?|profits?|recovery|renewals?|on[- ]time|in time|right first time|match rate|income|output|donations?|lifetime|life|score|rating|response rate|fair)\b",
        re.IGNORECASE,
    ),
    "zh": regex(
        r"准确|准时|准点|及时|合格|满意|续[报保约费]|接通|修复|到店|装载|利用|使用率|成活|级品|优级|出酒|出材|核销|复购|复诊|转化|可用率|一次解决|发货率|交付率|覆盖|收入|营收|销[量售]|利润|毛利|产量|产能|客流|进馆|停留|佩戴|寿命|续航|会员|OEE"
    ),
}  # fmt: skip
# What companies are judged by: money, customers, quality, speed of the main work.
_CORE = {
    "en": regex(
        r"\b(?:costs?|spend|revenue|sales|margins?|profits?|fees?|complaints?|churn|retention|satisfaction|conversion|occupancy|accuracy|downtime|uptime|availability|waste|scrap|defects?|errors?|wrong|cancell?ed|late|overdue"
        r"|on[- ]time|attrition|turnover|no-shows?|rate|recovery|yield|productivity|utili[sz]ation|completion|lost|accidents?|injuries|time to|lead time|cycle|turnaround|response|overrides?|per (?:person|hour|head|employee|planner|agent))\b",
        re.IGNORECASE,
    ),
    "zh": regex(
        r"率|成本|投诉|差错|事故|收入|营收|销[量售]|利润|毛利|满意|停机|停线|周期|库存|交[付期]|响应|费用|人均|产量|退款|退货|跌倒|客流|佩戴|等待|复购|故障|恢复|维修"
    ),
}  # fmt: skip


def is_worse(metric: Metric, lang: str) -> bool:
    """Whether the number reads as a change for the worse: more of what is bad, or less of what is good."""
    good = _GOOD[lang].search(metric.name) is not None
    bad = not good and (_BAD[lang].search(metric.name) is not None or _is_time(metric, lang))
    return (good and metric.direction == "down") or (bad and metric.direction == "up")


def is_core(metric: Metric, lang: str) -> bool:
    """Whether the name is of what a company is judged by."""
    return _CORE[lang].search(metric.name) is not None


def _is_time(metric: Metric, lang: str) -> bool:
    end = metric.after or metric.before
    return end is not None and end.unit in ("minute", "hour", "second", "day", "week", "month", "year")
