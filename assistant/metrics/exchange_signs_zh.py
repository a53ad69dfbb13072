"""Chinese words around a value that tell it of an old state of things, of a new one, or of what is no change at all."""

from __future__ import annotations

from assistant.metrics.mentions import Mention
from assistant.patterns import regex

# Few characters begin one of these words: the rest of a text is passed over at a glance.
# The things, people and ways of before; 老人, 老板 and 老乡 are none.
_OLD_THING = r"(?<!最)[老旧](?:的(?!人|师傅|小)|法子?|办法|式|楼|厂区?|市场|桶|线|机器|机子|设备|系统|规矩|窑|锅|炉|款|版|站|院|库|棚|章程|流程|套路)|旧(?!账|历|友|情|事|金)[\u4e00-\u9fff]{2}"
_ELDER = r"(?:爸|爹|爷|妈|娘|公公|老汉儿?|师傅|前任|主任|厂长|校长|站长|老[一两]?辈人?|上一?[代任辈届])"
_THAT_TIME = r"(?:那(?:会儿|阵(?:子|儿)?|时候?|些年|几年|年头|年月|前儿|辰光|辈|段|几期|一?年)|的?时候|的(?:年头|年月|年份|年代|日子)|任上|手[上里])"
_NOT_YET = r"(?:没有?|未)(?:装|通|上|改|建|修|给|挂|搬|开|铺|扫|联|接|换|用|招|办|投|配|设|分|买|推|做|搞|下放|引|合并|政府|[^，。！？]{1,8}(?:的时候|那时候?|那会儿|之?前|以前|那几|时(?=，)))"
_OLD_FIRST = "以从早原起当往最一开头前第年上那爸爹爷妈娘公老师主厂校站手人纸还靠只放刚旧没未"
OLD = regex(
    rf"(?=[{_OLD_FIRST}])(?:以前|从前(?!台)|早[年先前]|原先|原来|原本|起先|起初|当[初年]|往年|往常|最早|一开始|刚开始|开始(?=嘛|就|也|才|那|是|，)"
    r"|(?<!的)(?<!后)头一?年|前[些几]年|第一年|头一[回次]|年前|上[次回]"
    r"|那(?:会儿|阵(?:子|儿)?|时候|时(?=[，。])|些年|几年|年头|年月|前儿|辰光|几期|年(?=[，。])|一测)"
    rf"|{_ELDER}[^，。！？]{{0,12}}?{_THAT_TIME}|(?:手工|人工|纸|还|靠|只做|放养|刚)[^，。！？]{{0,8}}(?:的?时候|那阵|那几年|时(?=[，。]))"
    rf"|{_OLD_THING}|{_NOT_YET})|(?:之|以|[\u4e00-\u9fff]{{2}})前(?=，)|(?:全凭|全靠|纯靠|纯拿|光靠|只能靠|老辈)"
)
_VERBS = "改|装|换|通|铺|搬|建|修|接|拆|添|投|挂|推|砍|设|买|引|并|拉|配|贴|外包|取消|下放|培训|统一|升级"
_SHORT = "上|用|开|发|办|合|搞|立|充|给|有"
_NEW_FIRST = f"现如这眼目今昨刚上本最近后之以自打从第新改换变加减降升涨缩压并退只一有用{_SHORT}{_VERBS}"
NEW = regex(
    rf"(?=[{_NEW_FIRST}])(?:现在|如今|这会儿|眼下|目前|今(?:年|天|儿|早|晚|次)|昨[天儿晚]|刚刚?才?(?:瞅|看|数|算|测|盘|查)"
    r"|上(?:个?月|个?星期|个?礼拜|周|个?季度?|个?学期)|这(?:个?月|周|个?星期|个?礼拜|个?季度|个?学期|一?期|一?回|一?次|两年|几年)|本[月周季]"
    r"|最近|近来|后来|[之以]后|自从|打从|第二[次回]|新(?:法子|办法|楼|厂|市场|线|机器?|系统|锅|炉|棚|库|桶|店|院|规|址|[\u4e00-\u9fff]{2}(?=是|里|那边|用))"
    rf"|(?:{_SHORT})了(?!解|不|吗|没|一|几|多)|(?:{_VERBS})[^，。！？、]{{0,6}}了(?!解|不|吗|没|[一二三四五六七八九十两几百\d]+(?:天|年|个|回|次|趟|遍|圈))|(?:改|换|变|加|减|降|升|涨|缩|压|并)(?:成|为|用|到|作)|变成|退剩|只剩"
    r"|一(?:装|改|上|换|铺|充|推|搬|放|用|设|贴|开|通|投|联|接|打)(?:上|好|完|开|起来|通|成)?(?=[，。])|有了|用[上满顺])"
)
# Neither is a change: what is demanded, planned or printed, what others do, parts of one whole, what never moved.
AGAINST = regex(
    r"(?=[目指要规标法国计预承报原划券优定打对同隔人宣听另别分各一从没不变加其总共合满编型版铭左右前中后上下白夜旺淡平周以说里如假万比])(?:目标|指标|要求|规定|标准|法律|国家|计划|预算|承诺|报价|原价|划掉|券|优惠|定价|打算|打折|对手|同行|隔壁|人家|报纸|宣传|听说"
    r"|另一家|别[家处人]|分别|各自|一直|从来|没变|不变|加起来|其中|总共|一共|合计|满分|编号|型号|版本|铭牌|左右两|[前中后]段|上半|下半|上午|下午|白天|夜里|旺季|淡季|平时|周末"
    r"|不是说|以为|没人统计|没统计|说不[了准好]|里[头面]有|另外|如果|要是|假如|万一|比方|比如)"
)
# The same between two values, where what is told by the way says nothing of them.
AGAINST_BETWEEN = regex(
    r"目标|指标|计划|对手|同行|隔壁|人家|报纸|宣传|听说|另一家|别[家处人]|没变|不变|其中|不是说|以为|没人统计|没统计|说不[了准好]|里[头面]有|另外"
    r"|如果|要是|假如|万一|比方|比如|[前中后]段|下午|旺季|淡季|平时|周末"
)
# 装了的车，百分之九十九: of some of them only.
NARROWED = regex(r"[了过]的[\u4e00-\u9fff]{1,3}，$")
# What has not happened yet, or only once, is not how things stand.
NOT_NOW = regex(r"如果|要是|假如|万一|比方|比如|有一[次回天年]|那一?[天次回]|打算|计划|明年|下个?月|准备")
# 坐了三个月: how long something took once.
SPENT = regex(r"[\u4e00-\u9fff]了(?:大概|差不多|整整|将近|足足)*$")
_ONLY_LAST_YEAR = regex(r"去年|头一年")
_PLAIN_OLD = regex(r"以前|原来|原先|之前|从前|当初|当时|最早|起初")


def changed_between(one: Mention, two: Mention) -> bool:
    """Whether a Chinese value of last year is told after what changed: 一亩五百斤。滴灌一铺上，头一年就收了八百."""
    if not _ONLY_LAST_YEAR.search(two.clause) or _PLAIN_OLD.search(two.clause):
        return False
    lead = one.line.text[: one.quantity.span.start - one.line.span.start]
    start = one.quantity.span.end if one.line.index == two.line.index else two.line.span.start
    gap = two.line.text[start - two.line.span.start : two.quantity.span.start - two.line.span.start]
    if one.line.index != two.line.index:
        gap = one.line.text[one.quantity.span.end - one.line.span.start :] + gap
    return NEW.search(gap) is not None or OLD.search(lead) is not None
