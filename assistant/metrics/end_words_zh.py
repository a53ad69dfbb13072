"""Signs of a single Chinese value in the words around it: a part, a price, an age, a bad day, a habit, a new machine."""

from __future__ import annotations

from collections.abc import Callable

from assistant.metrics.ends_zh import End
from assistant.patterns import regex

Sign = Callable[[End], bool]

_CLOSE = 3  # characters
_BEHIND = 16
_SHORT = 10

_SOME = regex(r"(?:其他|其余|另外|剩下的?|还有|(?<![之以])前|[转走调招裁辞退关加添卖掉省降买][了过])$")
_WHICH = regex(r"[段期号级层楼代岁届班路线栋]")
_ONLY = regex(r"(?:只|就|才|也就|光)[^，。]{0,3}$")
_TAKES = regex(r"(?:要|得|花|用|等|耗|费|跑|排)(?:上|掉|了|个|到|去|大概|差不多|整整|足足)*$")
_BECAME = regex(r"(?:到|成|剩|变|降|掉|涨|缩|减|压|退|提|升)[了到成剩下]*(?:大概|差不多|只|不到)*$")
_STILL_IS = regex(r"(?:还|一直|照样|照旧|仍)[^，。]{0,4}$")
_HAS = regex(r"(?:有|是|在)(?:大概|差不多|个)*$")
_UNDER = regex(r"(?:不到|没到|不足|不超过|以内|顶多|最多|撑死|至少|起码|少说)[^，。]{0,2}$")
_CHANCE = regex(r"要是|如果|万一|比如|比方|譬如|好比|哪怕|就算")
_LAST_TIME = regex(
    r"上(?:个?月|周|礼拜|个?星期|回|次|[周礼]拜?[一二三四五六日天])|昨[天儿晚]|前[天两]|今[天儿早晚]|刚|礼拜[一二三四五六]|这(?:个?月|周|回|次)"
)
_LAST_YEAR = regex(r"去年|上一?年|[前大]年|往年|二[零〇]|20\d\d|\d\d年|[一二三四五六七八九]年(?=[，的我])")
_THIS_YEAR = regex(r"今年")
_DONE = regex(r"了")
_BUT = regex(r"但|可(?!能|以|是不)|不过|结果|反而|倒|居然|竟")
_EACH = regex(r"每|一[天周月年晚班趟回次单]|一个[月星礼人季]|平均|均")
_SUM = regex(r"一共|总共|加起来|合计|累计|总的|全部|全[院厂校店县市]|拢共|统共")
_WITHIN = regex(r"里[头面边]|其中|当中|里(?=有|是|[，])")
_PERSON = regex(r"岁|年纪|干了|来了|入行|退休|工龄|当了|开了")
_PRICE = regex(r"卖|价|一[张斤个碗份瓶箱盒台]|工资|票|押金|罚")
_CAN = regex(r"能|可以|够|坐得下|容|最多")
_PLACE = regex(r"公里|平[方米]|亩|层|楼|米|吨|度")
_RUINED = regex(r"那[次回天年]|有[一]?[次回天年]|碰[到上]|赶[上到]|遇[到上]|最[惨糟难坏狠凶多忙]")
_PAST_HABIT = regex(r"那(?:会儿|阵|时)|老(?:得|是|要)|天天|动不动|常|都得|只能|还得|全靠|光靠")
_CAUSE = regex(r"系统|机器|软件|手机|扫|平台|屏|自动|线上|一键|设备|智能|手环|标签|传感|数据")


def some_of_them(end: End) -> bool:
    """转岗转了二十几个, 其他四个."""
    return _SOME.search(end.lead) is not None


def which_one(end: End) -> bool:
    """Which one, or an age."""
    return end.kind in ("count", "rate") and _WHICH.match(end.mention.noun) is not None


def only(end: End) -> bool:
    """Told as little: 只有三个."""
    return _ONLY.search(end.clause_lead) is not None


def takes(end: End) -> bool:
    """What is needed: 要等三天."""
    return _TAKES.search(end.clause_lead) is not None


def became(end: End) -> bool:
    """What it came to: 变成四个."""
    return _BECAME.search(end.clause_lead) is not None


def still_is(end: End) -> bool:
    """还是四个."""
    return _STILL_IS.search(end.clause_lead) is not None


def has(end: End) -> bool:
    """There are so many."""
    return _HAS.search(end.clause_lead) is not None


def bounded(end: End) -> bool:
    """At most, at least."""
    return _UNDER.search(end.clause_lead) is not None


def supposed(end: End) -> bool:
    """If, for example."""
    return _CHANCE.search(end.mention.clause) is not None


def last_time(end: End) -> bool:
    """Of the last month, of yesterday."""
    return _LAST_TIME.search(end.lead[-_BEHIND:]) is not None


def last_year(end: End) -> bool:
    """Of a year before."""
    return _LAST_YEAR.search(end.lead[-_BEHIND:]) is not None


def this_year(end: End) -> bool:
    """Of this year."""
    return _THIS_YEAR.search(end.turn_lead[-_BEHIND:]) is not None


def done(end: End) -> bool:
    """了 in its clause."""
    return _DONE.search(end.clause_lead + end.clause_rest) is not None


def opposed(end: End) -> bool:
    """Told as against what was said."""
    return _BUT.search(end.lead[-_BEHIND:]) is not None


def each(end: End) -> bool:
    """Told per something, or as an average."""
    return _EACH.search(end.clause_lead) is not None


def summed(end: End) -> bool:
    """A total."""
    return _SUM.search(end.lead[-_BEHIND:]) is not None


def within(end: End) -> bool:
    """Some out of all."""
    return _WITHIN.search(end.lead[-_SHORT:]) is not None


def of_a_person(end: End) -> bool:
    """An age, or how long somebody has been there."""
    return _PERSON.search(end.lead[-_SHORT:] + end.mention.quantity.text + end.rest[:_CLOSE]) is not None


def price(end: End) -> bool:
    """What a thing costs or a person earns."""
    return end.kind == "money" and _PRICE.search(end.lead[-_SHORT:]) is not None


def able(end: End) -> bool:
    """What is possible."""
    return _CAN.search(end.clause_lead) is not None


def once(end: End) -> bool:
    """Of one bad day."""
    return _RUINED.search(end.lead[-_BEHIND:]) is not None


def habit(end: End) -> bool:
    """Told as what one always did."""
    return _PAST_HABIT.search(end.lead[-_BEHIND:] + end.clause_rest) is not None


def by_machine(end: End) -> bool:
    """The talk before it is of what was bought."""
    return _CAUSE.search(end.turn_lead) is not None


def machine_next(end: End) -> bool:
    """The talk behind it is."""
    return _CAUSE.search(end.turn_rest) is not None


SIGNS: tuple[Sign, ...] = (
    some_of_them,
    which_one,
    only,
    takes,
    became,
    still_is,
    has,
    bounded,
    supposed,
    last_time,
    last_year,
    this_year,
    done,
    opposed,
    each,
    summed,
    within,
    of_a_person,
    price,
    able,
    once,
    habit,
    by_machine,
    machine_next,
)
