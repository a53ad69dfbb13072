"""Which Chinese metrics may be told in the draft's own words, and with the values as they were said.

A pair of numbers that reads wrong is worse than none: a share in months, an average of nothing, a time that got longer.
"""

from __future__ import annotations

import re
from decimal import Decimal

from assistant.language.figures_zh import in_figures
from assistant.language.numerals import numbers
from assistant.patterns import regex
from assistant.records import Metric, MetricValue

_TIMES = ("second", "minute", "hour", "day", "week", "month", "quarter", "year", "business day")
_SHARE = regex("率|比例|占比|比重|百分比$")
# Money wants a word for money: 物流从420元降到100元 tells nothing.
_MONEY = regex(
    "费|成本|价|款|额|钱|资|收入|营收|产值|利润|库存|损失|支出|开销|金|销售|客单|投入|罚|赔|亏|账|息|税|薪|酬|单产"
)
_NO_SHARE = regex("(?:成本|费用|价格|时间|人数|人手|数量)$")  # of what it is a share is not said
_NO_NAME = regex("^(?:平均数?|总数|合计|数字?|指标|结果|情况|时间|用时|现在|以前|[每个]+[月天周年次]?)$")
# Spoken names: a person, a pointing word, a verb without its end.
_SPOKEN = regex(
    "^(?:包括|多长|多久|多少|怎么)|的话$|^页(?![面数码])|自己|[我你您他她它咱俺这那啥哪娃]|里头|里面|的$|顶天|([\u4e00-\u9fff])\\1$"
)
_LASTING = regex("寿命|续航|保质|留存|留客|无故障|使用时间|停留|在线时长|服役|质保|账期|待机|有效期")
# Time in which something is used or somebody is at work; for a day or a week, or else a batch took longer to make.
_IN_USE = regex(
    "每(?:天|周|月).*(?:带[练教]|练[车琴球]|训练|[上授]课|开[机动播]|直播|播出|作业|运[行转]|切削|加工|焊接|印刷|吊装|施工|生产|发电|供[电热水]|行驶|载[客货]|飞行|[门出坐接]诊|陪[护伴]|护理|康复|阅读|锻炼|营业|开放|使用|在用|辅导)|(?:带练|直播|门诊|坐诊|有效作业|有效开机)(?:时间|时长)?$"
)
# That people work longer is no gain; that a machine does is one.
_AT_WORK = regex("每[台辆架条部艘座].*每(?:天|周|月).*(?:工作|干活)")
_LOST = regex("[等候排停堵拖修返闲歇]|加班|故障|充电|手工|审")
# Time that people have for themselves: less of it is no gain.
_REST = regex("吃饭|就餐|用餐|休息|睡|午休|假")
_FOLD = 10  # a growth beyond this is a slip of reading more often than a result
_SMALL_BEFORE = 9  # a count that fell from at least this many may be told from end to end
_EVENTS = regex("[起次回单件例票]$")
_YEAR = regex(r"(?:20)?(?P<year>[12]\d)年?")
_VALUE = regex(r"(?P<moment>(?:.*的)?)(?P<about>约?)(?P<value>.+)")
_ENDS = regex("从(?P<before>[^，从]+?)(?P<verb>缩短到|降到|提高到|增加到)(?P<after>[^，]+)$")


def sound(metric: Metric) -> bool:
    """Whether name, units and direction of a metric with both ends go together."""
    before, after, name = metric.before, metric.after, metric.name
    if before is None or after is None or _NO_NAME.match(name) or _SPOKEN.search(name) or _backwards(metric.period):
        return False
    units = [_base(end.unit) for end in (before, after)]
    times = [unit in _TIMES for unit in units]
    if times[0] != times[1] or (any(times) and _SHARE.search(name)):
        return False
    if all(times) and (_REST if metric.direction == "down" else _LASTING).search(name) is not None:
        return metric.direction == "up"
    if all(times) and metric.direction == "up" and not _used(name):
        return False
    if "percent" in units and _NO_SHARE.search(name):
        return False
    if any(re.search("[元块毛]", end.text) for end in (before, after)) and not _MONEY.search(name):
        return False
    grown = units[0] == units[1] and before.value > 0 and after.value >= _FOLD * before.value
    return not grown or units[0] == "percent"


def _used(name: str) -> bool:
    """Whether more of a time is a gain: it is one of use, and of nothing that is lost or waited for."""
    return bool(_IN_USE.search(name) or _AT_WORK.search(name)) and _LOST.search(name) is None


def small_but_told(metric: Metric) -> bool:
    """Whether a small count is told from end to end: events that fell, from more than a handful, with a plain name."""
    before, after = metric.before, metric.after
    if before is None or after is None or metric.direction != "down" or "的" in metric.name:
        return False
    whole = all(end.value == end.value.to_integral_value() for end in (before, after))
    return whole and before.value >= _SMALL_BEFORE and _EVENTS.search(before.text) is not None


def as_said(metric: Metric, text: str) -> str:
    """The wording with both ends in the units they were said in: 三小时二十分钟 is 3小时20分钟, not 200分钟.

    The text comes back as it was where it does not tell the two ends, or one of them was not said as a quantity.
    """
    ends = _ENDS.search(text)
    if ends is None or metric.before is None or metric.after is None:
        return text
    before, after = _said(ends["before"], metric.before), _said(ends["after"], metric.after)
    return f"{text[: ends.start()]}从{before}{ends['verb']}{after}" if before and after else text


def _said(written: str, end: MetricValue) -> str | None:
    found = _VALUE.fullmatch(written)
    spoken = re.sub("个?钟头", "小时", end.text)
    if found is None or not re.search("小时|分钟?|秒|天|周|年|月", spoken) or len(numbers(spoken, "zh")) < 2:
        return written if found is not None and _same(found["value"], end.text) else None
    digits = _in_digits(re.sub("个(?=小时)", "", spoken))
    digits = re.sub(r"分$|(?<=小时\d\d)$", "分钟", digits)
    return f"{found['moment']}{found['about']}{digits}"


def _in_digits(text: str) -> str:
    """Every number of a compound quantity in digits: 一小时55分 is 1小时55分."""
    out = in_figures(text)
    for number in reversed(numbers(out, "zh")):
        if number.high is None and number.value == number.value.to_integral_value() and number.value < 10:
            out = out[: number.span.start] + str(int(number.value)) + out[number.span.end :]
    return out


def _same(written: str, said: str) -> bool:
    return bool(_values(written)) and set(_values(written)) <= set(_values(said))


def _values(text: str) -> list[Decimal]:
    return [number.value for number in numbers(text, "zh")]


def _base(unit: str) -> str:
    return unit.split("/", 1)[0]


def _backwards(period: str | None) -> bool:
    """Whether a period runs from a later year to an earlier one: then the ends were taken for each other."""
    start, arrow, end = (period or "").partition("→")
    years = [_YEAR.search(in_figures(part)) for part in (start, end)]
    if not arrow or years[0] is None or years[1] is None:
        return False
    return int(years[0]["year"]) > int(years[1]["year"])
