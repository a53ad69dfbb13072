"""Whether the name of a number stands alone, without the talk around it: "web that store revenue" does not."""

from __future__ import annotations

import re

from assistant.draft.headline import Told
from assistant.language.verb_list_en import BASE, NOUNS_TOO
from assistant.language.verbs_en import FINITE, base_of
from assistant.patterns import regex
from assistant.records import Metric, MetricValue

_WORD = regex(r"[a-z][a-z'’-]*")
_NO_PART = frozenset(
    "that which where when while because if then it its they them we us you i he she this these those there here ones thing things stuff lot lots bit everything anything".split()
)
_NO_END = frozenset(
    "of for to in on at with by from and or the a an than as per about into over our your their".split()
)
_RANK = regex(r"\brank\b|\bnumber (?:one|two|three|four|five|six|seven|eight|nine|ten)\b", re.IGNORECASE)
_PEOPLE = regex(
    r"^(?:people|staff|analysts|agents|nurses|drivers|planners|workers|engineers|employees|operators|clerks|technicians|teams?|crews?|carers|cleaners|pickers|packers)\b",
    re.IGNORECASE,
)
_RATED = regex(r" (?:an?|per|each|every) (?:hour|day|night|shift|week|month|year)$")
_PLURAL = regex(r"[a-z]{2,}(?<!s)(?<!u)(?<!i)s\b|\b(?:people|staff|children)\b")
_LEVEL = regex(r"\b(?:number|rate|score|count|output|throughput|yield|volume|revenue|headcount|index|rating)\b", re.I)

# A Chinese name of work done, which neither a share nor a bare count can be of: 报修从四分之三降到15%.
_SHARE_ZH = regex(r"率|比|度|占|份额|覆盖|毛利|的|[A-Za-z]{2}")
_COUNTED_ZH = regex(
    r"[数量额次单件人户家场辆台班趟]$|投诉|差错|事故|故障|跌倒|申诉|退单|错[样单发]|停机|订单|工单|学员|客户|会员|销|收入|产|库存|满意|里程|评分|得分|客流|进馆"
)
_PIECE_ZH = regex(r"[段回遍番趟](?:时间|用时)?$|[段回遍番](?=时间|用时)")  # a measure word, whose noun was lost
_MEASURED_ZH = regex(r"[\u4e00-\u9fff]$")
_NUMERAL_ZH = regex(r"[〇零一二两三四五六七八九十百千万亿多来半几余]$")
_FRACTION = regex(
    r"分之(?!\d)|\b(?:half|third|quarter|fifth|in (?:two|three|four|five|six|seven|eight|nine|ten|\d+))\b", re.I
)
_PERCENT = regex(r"%|百分之|per ?cent|成", re.IGNORECASE)


def names_itself(number: Told, lang: str) -> bool:
    """Whether title and standfirst can tell the number: its name is a noun phrase, and its ends are said alike."""
    metric = number.metric
    if not _alike(metric):
        return False
    return _chinese(metric) if lang == "zh" else _english(metric, number.suggestion.text)


def _english(metric: Metric, told: str) -> bool:
    words = _WORD.findall(metric.name.lower())
    if not words or words[-1] in _NO_END or _NO_PART & set(words) or _RANK.search(metric.name):
        return False
    agreed = words.index("who") + 1 if "who" in words else len(words)  # "the share who agreed …"
    if any(_is_verb(words[i], words[i - 1] if i else "to") for i in range(min(agreed, len(words)))):
        return False
    if _PEOPLE.search(metric.name) and (_RATED.search(metric.name) or any("/" in end.unit for end in _ends(metric))):
        return False  # "analysts: from 38 a day to 51 a day" counts what they do
    bare = all(end.unit == "count" for end in _ends(metric))
    return not bare or bool(_PLURAL.search(metric.name.lower()) or _LEVEL.search(metric.name)) or " of " in told


def _is_verb(word: str, before: str) -> bool:
    """Whether a word of a name can only be a verb; after "to", or as the first, it tells what the time is for."""
    base = word if word in BASE else base_of(word)
    return word in FINITE or (before != "to" and base in BASE and base not in NOUNS_TOO)


def _chinese(metric: Metric) -> bool:
    if len(metric.name) < 2 or _PIECE_ZH.match(metric.name):
        return False
    units = {end.unit for end in _ends(metric)}
    if "percent" in units:
        return _SHARE_ZH.search(metric.name) is not None or "满意" in metric.name
    if units == {"count"}:
        counted = all(_MEASURED_ZH.search(end.text) and not _NUMERAL_ZH.search(end.text) for end in _ends(metric))
        return counted or _COUNTED_ZH.search(metric.name) is not None
    return True


def _alike(metric: Metric) -> bool:
    """Whether both ends are said as fractions, or neither: from three quarters to 15% is hard to read."""
    said = [end.text for end in _ends(metric)]
    fractions = [_FRACTION.search(text) is not None and _PERCENT.search(text) is None for text in said]
    return any(fractions) == all(fractions)


def _ends(metric: Metric) -> list[MetricValue]:
    return [end for end in (metric.before, metric.after) if end is not None]
