"""Chinese names that say for what time a value is counted: 客诉一个月从一百二十多起降到三十来起 is 每月客诉."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.metrics.counters_zh import counter_of
from assistant.metrics.lessened import moved_by
from assistant.metrics.mentions import Line
from assistant.metrics.names_zh import is_share
from assistant.metrics.units import base_and_rate
from assistant.patterns import regex
from assistant.records import Metric, MetricValue

_EACH = {"hour": "每小时", "day": "每天", "week": "每周", "month": "每月", "quarter": "每季度", "year": "每年"}
_TIMES = {
    "小时": "hour",
    "天": "day",
    "周": "week",
    "星期": "week",
    "礼拜": "week",
    "月": "month",
    "季度": "quarter",
    "年": "year",
}
_BEFORE_FROM = regex(
    r"(?:每|一)个?(?P<time>小时|天|周|星期|礼拜|月|季度|年)(?:内|里|大概|平均|差不多|都|也|已经|就)*[从由]$"
)
# What there is at a time, and not what comes in over one.
_STOCK = regex(
    r"(?:用户|会员|粉丝|客户|门店|网点|员工|人员|团队|库存|余额|日活|月活|席位)(?:总?数|数量|总?量|人数)?$|(?:人数|价格?|排名|NPS|评分|分数|规模|面积)$"
)
_HEADS = ("每个", "每位", "每名", "每人")  # 每个打包工 is who does it, not what is counted
_AMOUNTS = {"单": "单量", "数量": "数量", "个": "数量"}
_SAYS = regex(r"每|[日月周年]均|[单当]日|人均|人效|坪效|节省的|一[天周月年]|^日")


def is_stock(name: str) -> bool:
    """Whether the name is of what there is at a time: 用户数, 库存."""
    return _STOCK.search(name) is not None


def with_rate(metric: Metric, said: Sequence[Line]) -> Metric:
    """The same metric, with the time its values are counted for in its name; one that says it already, or is a share, stays."""
    before, after = metric.before, metric.after
    if before is None or after is None or not metric.name or is_share(metric.name):
        return metric
    told, words = _told_once(before, after, said)
    if told and words and is_stock(metric.name):  # 用户一个星期从一千涨到一千五: how long it took
        cautions = tuple(c for c in metric.cautions if c.code != "no-period")
        return replace(metric, period=metric.period or words, cautions=cautions)
    if told:
        before, after = (replace(end, unit=f"{end.unit}/{told}") for end in (before, after))
    rates = {base_and_rate(end.unit)[1] for end in (before, after)}
    rate = rates.pop() if len(rates) == 1 else ""
    if (
        rate not in _EACH
        or (_SAYS.search(metric.name) and not metric.name.startswith(_HEADS))
        or moved_by(metric.name)[0]
    ):
        return replace(metric, before=before, after=after)
    name = _EACH[rate] + metric.name
    if metric.name.startswith(_HEADS) and "的" not in metric.name:
        counter = counter_of(before.text) or counter_of(after.text) or "数量"
        name = f"{metric.name}{_EACH[rate]}的{_AMOUNTS.get(counter, f'{counter}数')}"
    return replace(metric, before=before, after=after, name=name)


def _told_once(before: MetricValue, after: MetricValue, said: Sequence[Line]) -> tuple[str, str]:
    """The time that stands once before both values, and its words where it may be how long it took; empty where none does, or the values have theirs."""
    counted = all(base_and_rate(end.unit)[0] == "count" or end.unit[:3].isupper() for end in (before, after))
    spans = [end.span for end in (before, after) if end.span is not None]
    if not counted or len(spans) < 2 or any(base_and_rate(end.unit)[1] for end in (before, after)):
        return "", ""
    first = min(spans)
    line = next((x for x in said if x.span.start <= first.start < x.span.end), None)
    found = _BEFORE_FROM.search(line.text[: first.start - line.span.start]) if line is not None else None
    if found is None:
        return "", ""
    words = found.group()[: found.end("time") - found.start()]
    return _TIMES[found["time"]], words if words.startswith("一") else ""
