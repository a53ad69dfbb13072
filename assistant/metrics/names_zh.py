"""What a Chinese metric is called: the noun before its value that ends in a word for a measure or for a piece of work."""

from __future__ import annotations

import re

from assistant.metrics.mentions import Mention, kept
from assistant.patterns import regex

_SHARE = r"率|占比|比例|比重|份额|OEE|满意度"
_TIME = r"回收期|回本期|住院日|时间|时长|用时|耗时|周期|天数|时效|工期|账期|周转天数"
_MONEY = r"费用|[\u4e00-\u9fff]费(?!用|率)|成本|单价|客单价?|均价|金额|[\u4e00-\u9fff]额|营收|收入|GMV|利润|毛利|支出|开支|预算|产值|流水|库存|产出|薪资|工资|电费|损失"
_COUNT = (
    r"(?:[\u4e00-\u9fff]{2}|[单数产销用电流退件接来询])量|(?:[\u4e00-\u9fff]{2}|[件单人次条台户车家点])数|出车|客单价?|投诉|订单|工单|询盘|线索|索赔|报警|误报|缺陷|差错|错单|漏单|退单|退货|申诉|缺货|断货|超卖|库存|里程|得分|评分|打分|分数|满意度|NPS|人效|坪效|产能|加粉|转介绍|停机|事故|咨询|来电|电话|"
    r"续报|续费|续保|续约|预约|好友|会员|拒收|返工|报修|停线|缺勤|离职|故障|纠纷|表扬信|锦旗|加单|超时|延误|跨店支援"
)
# Pieces of work whose value is how long they take.
_WORK = (
    r"对账|月结|结账|关账|结薪|排班|排课|排产|排线|排程|结算|审核|初审|复审|审批|报销|盘点|交接|交接班|培训|上岗|发货|退货|回流|询价|报价|开票|追溯|响应|回复|处理|巡检|维修|抢修|修复|上线|交付|验收|订货|补货|录入|报表|汇总|关单|接单|"
    r"派单|做表|出图|打样|拣货|拣选|配货|分拣|打包|等床|摸床|等待|等候|候诊|挂号|进场|编制|立项|建模|配置|部署|切换|换线|换模|检测|检验|化验|出报告|写报告|月报|决算|预算|到账|到卡|恢复|开户|核保|理赔|定损|入职|招聘|面试|早会|"
    r"登记|查询|检索|翻译|校对|排版|制版|投放|备货|采购|下单|签约|签字|归档|建档|核对|核算|质检|验证|确认|答复|跟进|装车|卸车|加单|出车|转运|周转|工资表|对比表|成本报告|标书|方案"
)
_MEASURES = {
    "percent": _SHARE + r"|毛利", "duration": f"{_TIME}|{_WORK}|周转|停线|停机", "money": _MONEY, "count": f"{_COUNT}|{_SHARE}",
}  # fmt: skip
# Where a name cannot go on to the left.
_STOP = regex(
    r"(?:上上?|再?前一?|这|本|下)个?(?:采暖季|供暖季|榨季|财年|学年|赛季|销售季|产季|雨季|汛期|花季|学期|旺季|淡季|冬天|夏天|年度)|[，。；：、,;:！？!?（）()“”\"\s]|我们|我|你们?|他们?|她们?|它们?|咱们?|您|这个|那个|[这那哪][份张套批项道]?(?!次)|是|就(?!诊|医|业|位)|也|都(?!市)|还(?!款|车|贷|书|原)|又|才(?!能)|把|让|从(?!业)|由|对(?!账|接|比|公|标|讲)|跟(?!进|单)|(?<![饱缓温])和|(?<![参赠授])与|(?<!涉)及(?!时|格)|以及|在(?!(?:馆|园|场|港|店|仓|厂|站|席|网|修|检|编|读|保|用)(?:时间|时长|天数|人数|数|率|量))(?!途|线|制|库|职|册|岗|院|建|产|校|租|手)|到(?!店|货|期|场|账|岗|卡|访|家|课|院|诊|站|达|校|港|位|车|件|手)|"
    r"给(?!药|排水)|被(?!投诉)|(?<![占环同对])比(?!例|率|重|价)|去年|今年|前年|明年|现在|目前|如今|以前|之前|原来|原先|过去|后来|当时|那时候?|最近|上半年|下半年|半年|全年|[一二三四]?季度|[春夏秋冬]天|月(?!结|报|度|均|活|末|底)|(?<!单)日(?!均|活|报|志|结|产)|(?<![账型])号(?!码)|(?<!首)年(?!费|报|度)|平均(?=[一每])|大概|差不多|大约|一共|总共|每天|每月|每周|每个|"
    r"说(?!明)|讲|看(?!板|房|诊|护)|觉得|知道|晓得|的话|不(?!良|合格|达标|符|满)|没(?!收)|有人点|有人|(?<![所现])有(?!效|限)|(?<![产节])能(?!耗|效|源)|(?<![早例晨周年月晚开])会(?!员|议|诊|话|签)|要(?!货)|可以|(?<!所)得(?!分)|了|呢|嘛|么|吧|啊|哦|呃|嗯|哎|诶|喔|哈|其实|所以|因为|但|而且|然后|比如|像|叫(?!货|号|车)|做到|达到|提高|提升|下降|上升|增长|减少|增加|缩短|"
    r"降低?(?!本)|涨(?!停|粉)|掉(?!线|单|件|粉|包|队)|(?:一(?!次|线|审|级|等)|二(?!次|手|审|段|级|等)|三(?!方)|[两四五六七八九十百千万亿几零〇]|半(?!成品)|\d)(?:个?(?:礼拜|星期|小时|月)|分钟|个|位|单|条|家|台|封|份|项|面|起|名|件|张|笔|套|间|回|遍|天|周|年|人次|人|多|起|次)*|第(?!三方)|只|光(?!伏|纤)|连(?!带|接|续|通|锁)|再(?!入院|住院|购|生)|按(?!时|期|量)|照(?!片|护|明)|拿(?!货|药|单)|(?<![使可利占试])用(?!户|工|量|时|电|水|药|餐|料|气|油)|写|算(?!法|力)|自己|老板|总体|整个|这块|那块|方面|里面|里头|里(?!程)|前面|后面|上面|刚才|主要|重点|关键|包括|另外|还有|换成|变成|最|更(?!换|新|正)|挺|很|太|真|越(?![冬野级权狱窖夏])|先|全部|统统|做(?!表|账|单)|搞|弄|来(?!电|访|料|客|货|单)|去(?!重)|走(?!访|货|单)|等于|属于|想(?!法)|问(?!诊|询|卷|题)|报(?!表|废|修|价|销|警|告|损|名|工|障|关)|查(?!询|房|验|全|准|重|勘|账|收)|看重|影响|降(?!本|级|噪)|抽(?!检|查|样|奖)|拉(?!新|货|群)|翻(?!台|新|译|单)|打(?!样|包|印|款|码|卡|开|样)|该|时候|开始|结果|发现(?!时间|周期|率)|过来|起来|出来|下来|回来|大家|所有|任何|当然|正好|可能|应该|已经|一直|一般|基本|几乎|将近|接近|超过|左右|上下|以上|以下"
)
_GENERIC = regex(
    r"(?:(?:多长|多少|那?段|这段|一段)?时间|时长|用时|周期|天数|数量|次数|人数|比例|占比|金额|费用|单价|处理|方案|上线|订单|电话|会员|配置|损失|产出|收入|预算|咨询|线索|故障|离职)"
)
_LONGEST = 12
_COUNTED = regex(r"[多几来余]?(?:个人|[台件家人辆名位张起宗])")
_SUM = regex(rf"(?:{_MONEY})$")
# "Counted per ten thousand orders": says how, not what.
_PASSAGE = regex(
    r"(?:^|[，。；：、]|客户|我们|你们|咱们|就是|算的是)从(?P<start>[\u4e00-\u9fff]{2,4}?)到(?P<end>[装手家岗账店货车]|[\u4e00-\u9fff]{2,6}?)(?=[，。？！]|的|要|平均|原来|以前|之前|现在|一共|大概|用|花|由|是|$)"
)
# 报价出去变成订单的比例: the whole clause says of what, and no word of it can be cut.
_OF_ALL = regex(
    r"(?:^|[，。；：、！？])(?:那么?|还有|就是|先说|再看)?(?P<of>[\u4e00-\u9fff]{3,11})的(?P<share>比例|占比|比重)(?=$|[，。？！呢现以从是降升涨提多原去今有])"
)
_OWNER = regex(
    r"(?!.*[我你您他她它咱这哪谁啥嘛呢吧])(?!.*(?:以前|原来|现在|去年|今年|前年|知道|觉得|平均|什么|多少|大概))(?=.*(?:变成|转成|转为|做成|成为|完成|成交|到[店货场家访]|能|会|要|被|没|不|[找看查认听拿接赶用]得)).+"
)
_DENIED = regex(r"(?:没有?|不|未|非|无)(?:能|会|被|来得及)?$")
_DENIES = regex(r"^(?:没有?|不|未|非|无)(?:能|会|被|来得及)?")
_IN_FULL = {"装": "安装", "货": "到货", "账": "到账"}
_ADJUNCT = regex(r"按[^，。]{1,14}?(?:算|计|口径)(?=[，。]|$)")


def own_name(mention: Mention) -> str:
    """The nearest name before the value in its sentence that fits what the value measures; empty where there is none."""
    at = mention.quantity.span.start - mention.line.span.start
    name = topic_name(mention.line.text[:at], kind_of(mention), near=True)
    return (name if may_bear(name, mention) else "") or moved_name(mention.line.text[:at])


# 门限改了，现在百分之六: what was done, no measure.
_DEED = regex(r"[\u4e00-\u9fff](?:改|调整|换成|上线|装好)$")


def may_bear(name: str, mention: Mention) -> bool:
    """Whether what is counted one by one can be of the name: nine machines are no 资本支出."""
    rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
    counted = mention.quantity.kind in ("count", "rate") and _COUNTED.match(rest) is not None
    summed = counted and not mention.quantity.unit[:3].isupper() and _SUM.search(name) is not None
    return not summed and _DEED.search(name) is None


@kept
def measure_name(mention: Mention) -> str:
    """The name of a measure right in the value's sentence, which tells the value wherever it is said: 退群率, 报警条数."""
    at = mention.quantity.span.start - mention.line.span.start
    return topic_name(mention.line.text[:at], kind_of(mention), near=True)


def two_measures(one: Mention, two: Mention) -> bool:
    """Whether the sentences of both values name a rate, and name two: 发货率 and 家纺退货率."""
    return two_rates(measure_name(one), measure_name(two))


def two_rates(one: str, two: str) -> bool:
    """Whether both names are those of rates, and neither is a longer form of the other."""
    return bool(one) and bool(two) and is_share(one) and is_share(two) and one not in two and two not in one


# Which part of the time, not what is measured.
PART_OF_TIME = regex(r"(?:早|晚)?高峰期?|旺季|淡季|周末|节假日|工作日|[早中晚夜白]班")
_CLAUSES = regex("[，。；：、！？,;:!?]")
_BEFORE_FROM = regex(r"(?P<what>[\u4e00-\u9fffA-Za-z]{2,12})(?:已经|就|都|现在)?[从由]$")


def moved_name(lead: str) -> str:
    """What stands right before 从 where a change begins: 用户从一万涨到一万五."""
    found = _BEFORE_FROM.search(_CLAUSES.split(lead)[-1])
    if found is None:
        return ""
    words = found["what"]
    stops = [m.end() for m in _STOP.finditer(words) if m.end() <= len(words)]
    name = words[_with_denial(words, max(stops, default=0)) :].strip("的也就还")
    fits = (
        2 <= len(name) <= _LONGEST and not _STOP.search(_DENIES.sub("", name)) and PART_OF_TIME.fullmatch(name) is None
    )
    return name if fits else ""


def _with_denial(words: str, start: int) -> int:
    """Where the name begins, with the no right before it: 没盖章的比例 is no share of 盖章."""
    denied = _DENIED.search(words, 0, start)
    return denied.start() if denied else start


def kind_of(mention: Mention) -> str:
    """What kind of measure the value belongs to; a rate of money is money."""
    kind, unit = mention.quantity.kind, mention.quantity.unit
    if kind == "rate":
        return "money" if unit[:3].isupper() else "count"
    return "percent" if kind in ("percent", "points") else "count" if kind == "multiple" else kind


def topic_name(text: str, kind: str, *, near: bool = False) -> str:
    """The last name in `text` of a measure of that kind; with `near` only within the last three clauses."""
    measures = f"{_MONEY}|{_MEASURES['count']}" if kind == "count" else _MEASURES.get(kind)
    if measures is None:
        return ""
    passage = _PASSAGE.search(text) if kind == "duration" else None
    if passage is not None and _STOP.search(passage["start"] + passage["end"]) is None:
        return f"{passage['start']}到{_IN_FULL.get(passage['end'], passage['end'])}"  # 从下单到交货
    text = _ADJUNCT.sub("", text)
    whole = list(_OF_ALL.finditer(text)) if kind == "percent" else []
    if whole and _OWNER.fullmatch(whole[-1]["of"]):
        return f"{whole[-1]['of']}的{whole[-1]['share']}"
    clauses = [c for c in _CLAUSES.split(text) if c]
    for clause in reversed(clauses[-3:] if near else clauses):
        for match in reversed(list(re.finditer(measures, clause))):
            name = _extended(clause, match.start(), match.end())
            if name:
                return name
    return ""


def _extended(clause: str, start: int, end: int) -> str:
    """The measure with the nouns before it, up to a word that no name holds."""
    if "\u4e00" <= clause[end : end + 1] <= "\u9fff" and not _ENDS.match(clause, end):
        return ""
    stops = [m.end() for m in _STOP.finditer(clause, 0, end) if m.end() <= end]
    left = max((s for s in stops if s <= start), default=0)
    if any(start < s for s in stops):
        return ""
    left = _with_denial(clause, left)
    words = clause[left:end].strip()
    owner, of, thing = words.rpartition("的")
    if of and (len(owner) < 2 or len(owner) > 6):
        words = thing
    if (
        not 2 <= len(words) <= _LONGEST
        or words.startswith(("的", "地", "率", "数", "量"))
        or words.endswith(("的数", "的量"))
        or _GENERIC.fullmatch(words)
    ):
        return ""
    return words


# What may follow a name: the end, a particle, a word of time, of being or changing.
_ENDS = regex(
    r"从|开始|打了?[对几两三四五六七八九]?折|打了|由|是|为|在|也|就|已|现|去|今|前|以|原|呢|嘛|么|吧|啊|的|这|那|上|下|全|平|一|大|差|约|提|降|涨|升|减|增|缩|到|达|做|能|还|才|只|都|最|有|占|要|得|我|你|他|咱|当|后|每|目|如|比|二|三|四|第|整|基|不|没|可|了|好|怎|啥|什|多|和|跟|、|报|掉|用|花|超|过|需|拖|卡|压|翻|跌|变|砍|便宜|省|少|多|快|高|维|稳|保|保持|控|直|刚|算|说|讲|看|反|两|五|六|七|八|九|十|百|万|几|半|小|将|近"
)


def is_share(name: str) -> bool:
    """Whether the name says of itself that it is a percentage."""
    return re.search(r"(?:(?<![效频功速])率|占比|比例|比重|份额|OEE)$", name) is not None


def unit_of(name: str) -> tuple[str, str]:
    """Unit and kind of bare values, where the name tells them; two empty words where it does not."""
    if re.search(r"(?:住院日|周转天数|天数|账期)$", name):
        return "day", "duration"
    if re.search(
        r"(?:成本|费用|[\u4e00-\u9fff]费|单价|均价|客单价?|金额|GMV|营收|收入|[售易业]额|利润|工资|薪资|支出|产值)$",
        name,
    ):
        return "CNY", "money"
    return "", ""


def is_rate(name: str) -> bool:
    """Whether the name is that of a share or a rate, whose values are no numbers of things."""
    return re.search(r"(?:率|占比|比例|比重|份额)$", name) is not None


def is_score(name: str) -> bool:
    """Whether the name is that of a score without a unit."""
    return (
        re.search(
            r"(?:NPS|得分|评分|打分|分数|满意度|人效|坪效|(?:体验|服务|综合|绩效|信用|口碑|质量|店铺|考核)分)$", name
        )
        is not None
    )


def is_time_name(name: str) -> bool:
    """Whether the name itself says that it is a time, so that no 用时 is needed."""
    return (
        re.search(
            rf"(?:{_TIME}|停机|停线|停线时长|周转|等待|响应|间隔|[交工货备账期展延办筹周][\u4e00-\u9fff]?期)$", name
        )
        is not None
    )
