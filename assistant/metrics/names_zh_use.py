"""Chinese names of time that something is in use or somebody is at work: 每台车每天带练从五小时升到七小时 is 每台车每天带练时间.

Such a time is told in full, or nobody knows whether it is a gain that it grew: 带练 alone may be how long one lesson takes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from assistant.metrics.mentions import Line
from assistant.metrics.names_zh_words import FOREIGN, HEAD, NUMBER, TIMES
from assistant.patterns import regex
from assistant.records import Metric

_TIMES = ("second", "minute", "hour", "day")
_HAN = "\u4e00-\u9fff"
_USE = regex(
    r"带练|带教|练[车琴球]|训练|上课|授课|开机|开动|开播|直播|播出|作业|运[行转]|切削|加工|焊接|印刷|吊装|施工|干活|工作|生产|发电|供[电热水]|行驶|载客|载货|飞行|门诊|出诊|坐诊|接诊|陪[护伴]|护理|康复|阅读|锻炼|营业|开放|使用|在用|辅导"
)
# Time that is lost, or that people would rather have for themselves.
_LOST = regex(r"[等候排停堵拖修查找催补返闲空歇]|加班|故障|充电|对账|录入|手工|审|准备")
_EACH = regex(
    rf"(?P<who>[{_HAN}]{{0,9}}?)(?:每|一)个?(?P<time>天|周|星期|礼拜|月)(?:真正|实际|平均|大概|差不多|能够?|可以|都|只|就|[才在])*"
    rf"(?P<what>[{_HAN}]{{2,8}}?)(?:的?时间|的?时长|小时数)?(?:已经|现在|一般|也|就|都)?(?:[从由是有只才要能]|$)"
)
_THING = regex(
    r"每(?:[台辆架部艘条座间个名位张口]|人)(?:[大小]?(?:车|船|机|机器|设备|床|店|站|人|炉|窑|窖|楼|田|棚|池|塔吊|吊车|叉车|铲车|卡车|货车|师傅|工人|老师|学员|护士|司机))?"
)
_ONE = regex(rf"(?:每|一)(?P<counter>[台辆架条部艘座间个名位张])(?P<thing>[{_HAN}]{{0,4}})$")


def with_use(metric: Metric, said: Sequence[Line]) -> Metric:
    """The same metric with whose time it is, for what time it is counted and what is done in it; others as they are."""
    ends = [end for end in (metric.before, metric.after) if end is not None]
    spans = [end.span for end in ends if end.span is not None]
    if metric.direction != "up" or len(spans) < 2 or not all(end.unit in _TIMES for end in ends):
        return metric
    first = min(spans).start
    line = next((x for x in said if x.span.start <= first < x.span.end), None)
    name = _use_name(line.text[: first - line.span.start]) if line is not None else ""
    return replace(metric, name=name) if name else metric


def without_deed(metric: Metric) -> Metric:
    """The same metric; a time named by nothing but a machine, a place or a person loses the name: 每台车 does what?"""
    ends = [end for end in (metric.before, metric.after) if end is not None]
    timed = bool(ends) and all(end.unit in _TIMES for end in ends)
    return replace(metric, name="") if timed and _THING.fullmatch(metric.name) else metric


def _use_name(lead: str) -> str:
    """The full name that the last clause before the value with a time it is counted for gives; empty where none does."""
    for clause in reversed(re.split(r"[，。；：、,;:！？!?]", lead)):
        bare = TIMES.sub("", HEAD.sub("", clause))
        found = _EACH.fullmatch(bare)
        if (
            found is None
            or not _USE.search(found["what"])
            or _LOST.search(bare)
            or FOREIGN.search(_USE.sub("", found["what"]))
        ):
            continue
        unit = {"星期": "周", "礼拜": "周"}.get(found["time"], found["time"])
        return f"{_who(found['who'])}每{unit}{found['what']}时间"
    return ""


def _who(words: str) -> str:
    one = _ONE.search(words)
    if one is not None:
        return f"每{one['counter']}{one['thing']}"
    plain = len(words) > 1 and not FOREIGN.search(words) and not NUMBER.search(words)
    return words if plain else ""
