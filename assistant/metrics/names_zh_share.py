"""Chinese names of shares: 准时交付 as 准时交付率, 到期的学员里头续费的 as 到期的学员中续费的比例."""

from __future__ import annotations

from dataclasses import replace

from assistant.metrics.mentions import Mention
from assistant.patterns import regex
from assistant.records import Metric

_BOTH = 2

# Events and states of which X率 is how a share is written.
_EVENTS = regex(
    r"(?:准时|按时|及时|准点|合格|达标|完好|完整|覆盖|命中|通过|转化|续费|续约|续保|续报|复购|交付|送达|漏项|漏检|漏诊|错项|出错|差错|缺货|退货|返工|返修|报废|破损|损耗|空置|入住|逾期|超时|违约|流失|离职|打开|点击|签收|到课|完课|出勤|缺勤|成活|检出|误报|漏报|误判|投诉|发病|中标|断货|爽约|抽检)$"
)
# 客户先发现: who does it is no rate, the share of what is done so is one.
_DONE = regex(r"[\u4e00-\u9fff]{3,}(?:发现|解决|完成|办理|提交|下单|支付|识别|处理)$")
_EXACT = regex(r"[\u4e00-\u9fff]{2}准$")
# 到期的学员里头续费的，前年百分之四十; the value may be told with a time of its own.
_AMONG = regex(
    r"(?:^|[，。；：、])(?:就是|说的是|像|那)?(?P<whole>[^，。；：、\d一二三四五六七八九十百]{2,9}?)(?:里头|里面|当中|之中|里|中)(?:，?(?:以前|原来|过去|现在|去年|今年))?(?P<doing>[^，。；：、\d我你他是有]{1,5}?)的(?=$|[，是占有也就只才])"
)
# 七成的故障是客户先发现的
_IS_DONE = regex(
    r"(?:左右|以上|多)?的(?P<noun>[\u4e00-\u9fff]{2,4}?)(?:都|全)?是(?P<what>(?![我你他她咱这那])[^，。；：、\d我你他她是不没]{3,8})的(?=[，。；]|$)"
)
_SHARED = regex(r"(?:率|占比|比例|比重|份额|满意度|OEE|毛利|分)$")


def among_name(mention: Mention) -> str:
    """What share of what a percentage is, as its sentence says it before the value; empty where it says no such thing."""
    lead = mention.line.text[: mention.quantity.span.start - mention.line.span.start]
    done = _IS_DONE.match(mention.line.text, mention.quantity.span.end - mention.line.span.start)
    if mention.quantity.kind == "percent" and done is not None:
        return f"{done['what']}的{done['noun']}占比"
    told = list(_AMONG.finditer(lead)) if mention.quantity.kind == "percent" else []
    return f"{told[-1]['whole']}中{told[-1]['doing']}的比例" if told else ""


def as_rate(metric: Metric) -> Metric:
    """The same metric; where both ends are percentages and an event alone names it, as a rate: 漏项率 for 漏项."""
    ends = [end for end in (metric.before, metric.after) if end is not None and end.unit == "percent"]
    return replace(metric, name=_rate(metric.name)) if len(ends) == _BOTH and metric.name else metric


def _rate(name: str) -> str:
    """漏项 -> 漏项率, 开挖准 -> 开挖准确率, 客户先发现 -> 客户先发现的占比; what says of itself that it is a share stays."""
    if _SHARED.search(name):
        return name
    if _EXACT.search(name):
        return f"{name}确率"
    if _DONE.fullmatch(name):
        return f"{name}的占比"
    return f"{name}率" if _EVENTS.search(name) else name
