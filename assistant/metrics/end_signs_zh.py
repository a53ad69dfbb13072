"""Signs of a single Chinese value that may be an end of a change: how it is told, when it held, and what shows it is no level."""

from __future__ import annotations

from collections.abc import Callable

from assistant.metrics.alike import noun_of
from assistant.metrics.ends_zh import End
from assistant.metrics.exchange_signs_zh import AGAINST, NEW, OLD, SPENT
from assistant.metrics.linked import adverbial
from assistant.patterns import regex

Sign = Callable[[End], bool]

_FEW, _TEN, _LARGE = 3, 10, 100
_CLOSE = 3  # characters
_OPENING = 6
_BEHIND = 16
_SHORT = 10
_MANY = 4  # values of a turn
_GENERIC = frozenset("个人家次台条位名")
_SIZE = 24  # turns; a shorter talk has no beginning and end
_EARLY, _LATE = 0.4, 0.6


def lasts(end: End) -> bool:
    """A length of time."""
    return end.kind == "duration"


def share(end: End) -> bool:
    """A percentage."""
    return end.kind == "percent"


def money(end: End) -> bool:
    """A sum."""
    return end.kind == "money"


def rated(end: End) -> bool:
    """Something per something."""
    return end.kind == "rate"


def bare(end: End) -> bool:
    """A number that nothing follows."""
    return end.mention.bare


def few(end: End) -> bool:
    """One or two things."""
    return end.kind == "count" and end.value < _FEW


def small(end: End) -> bool:
    """Less than ten things."""
    return end.kind == "count" and _FEW <= end.value < _TEN


def large(end: End) -> bool:
    """A hundred or more."""
    return end.value >= _LARGE


def broken(end: End) -> bool:
    """With decimals."""
    return end.value % 1 != 0


def about(end: End) -> bool:
    """Told as about right."""
    return end.mention.quantity.approximate


def generic(end: End) -> bool:
    """Counted by a word that anything is counted by."""
    return end.kind in ("count", "rate") and noun_of(end.mention) in _GENERIC


def in_figures(end: End) -> bool:
    """Written in figures."""
    return end.mention.quantity.text[:1].isascii()


def told_then(end: End) -> bool:
    """Plain words tell it of before."""
    when = end.mention.when
    return when is not None and when.era == "before" and not when.weak


def told_now(end: End) -> bool:
    """Plain words tell it of now."""
    when = end.mention.when
    return when is not None and when.era == "after" and not when.weak


def tensed_now(end: End) -> bool:
    """Its clause tells of the last time."""
    when = end.mention.when
    return when is not None and when.era == "after" and when.weak


def dated(end: End) -> bool:
    """With a year."""
    return end.mention.when is not None and end.mention.when.year is not None


def old_thing(end: End) -> bool:
    """Its clause tells of the old state of things."""
    return OLD.search(end.mention.clause) is not None


def new_thing(end: End) -> bool:
    """Its clause tells of the new one."""
    return NEW.search(end.mention.clause) is not None


def after_old(end: End) -> bool:
    """What its turn says before it tells last of the old state."""
    return end.then_at > end.now_at


def after_new(end: End) -> bool:
    """What its turn says before it tells last of the new state."""
    return end.now_at > end.then_at


def before_old(end: End) -> bool:
    """The words right behind it tell of the old state: 三十分钟。那是油漆线没改嘛."""
    return OLD.search(end.turn_rest, 0, _BEHIND) is not None


def before_new(end: End) -> bool:
    """The words right behind it tell of the new state."""
    return NEW.search(end.turn_rest, 0, _BEHIND) is not None


def asked_then(end: End) -> bool:
    """The question is about before."""
    return bool(end.question) and OLD.search(end.question) is not None


def asked_now(end: End) -> bool:
    """The question is about now."""
    return bool(end.question) and NEW.search(end.question) is not None


_HOW_MANY = regex(r"多少|[几多][个天年月号次点人台万成久长快高远块钱]|比例|占比|多大|几(?=[成个天])")
_AND_THE = regex(r"(?:呢|怎么样|怎样|如何|咋样)[？?。]?$")


def asked_how_many(end: End) -> bool:
    """The question asks for a number."""
    return _HOW_MANY.search(end.question) is not None


def asked_and_the(end: End) -> bool:
    """The question names a thing and no more: 夜班呢？"""
    return bool(end.question) and _AND_THE.search(end.question) is not None


def asked_shortly(end: End) -> bool:
    """The question is short."""
    return 0 < len(end.question) <= _SHORT


def asked(end: End) -> bool:
    """The interviewer asks right before."""
    return bool(end.question)


def of_question(end: End) -> bool:
    """The question says it already."""
    return bool(end.question) and end.told_in(end.turn - 1)


def opens(end: End) -> bool:
    """Its turn opens with it."""
    return end.place == 0 and len(end.lead) <= _OPENING


def first_line(end: End) -> bool:
    """The first sentence of its turn tells it."""
    return end.line.first


def alone(end: End) -> bool:
    """Its clause says little more than it."""
    return len(end.clause_lead) <= _CLOSE and len(end.clause_rest) <= _CLOSE


def ends_clause(end: End) -> bool:
    """Its clause ends with it."""
    return len(end.clause_rest) <= 1


def ends_turn(end: End) -> bool:
    """Its turn ends with it."""
    return len(end.turn_rest) <= _CLOSE


def of_interviewer(end: End) -> bool:
    """The interviewer tells it."""
    return end.line.asked


def said_back(end: End) -> bool:
    """The next turn says it again."""
    return end.told_in(end.turn + 1)


def said_before(end: End) -> bool:
    """It was told before."""
    return any(end.told_in(t) for t in end.talk.values if t < end.turn)


def said_later(end: End) -> bool:
    """It is told again, some turns on."""
    return any(end.told_in(t) for t in end.talk.values if t > end.turn + 1)


def trouble(end: End) -> bool:
    """Told with the troubles."""
    return end.line.label == "challenge"


def background(end: End) -> bool:
    """Told of the customer."""
    return end.line.label == "background"


def deed(end: End) -> bool:
    """Told with what was done."""
    return end.line.label == "solution"


def result(end: End) -> bool:
    """Told with the results."""
    return end.line.label == "result"


def beside_the_point(end: End) -> bool:
    """Told by the way."""
    return end.line.label == "other"


def unlabelled(end: End) -> bool:
    """Nobody knows the part."""
    return end.line.label is None


def early(end: End) -> bool:
    """Told early in a long talk."""
    return end.talk.last >= _SIZE and end.turn < _EARLY * end.talk.last


def late(end: End) -> bool:
    """Told late in it."""
    return end.talk.last >= _SIZE and end.turn > _LATE * end.talk.last


def not_ours(end: End) -> bool:
    """Its clause tells of a target, of others, of a part."""
    return AGAINST.search(end.mention.clause) is not None


def near_not_ours(end: End) -> bool:
    """The words around its clause do."""
    return AGAINST.search(end.turn_lead[-30:] + end.rest[:20]) is not None


def extreme(end: End) -> bool:
    """One case among many."""
    return end.mention.extreme != ""


def says_when(end: End) -> bool:
    """It says when or how often."""
    return adverbial(end.mention)


def spent(end: End) -> bool:
    """It says how long something took once."""
    return end.kind == "duration" and SPENT.search(end.lead) is not None


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


def listed(end: End) -> bool:
    """Its sentence tells other values."""
    return len(end.beside) > 1


def in_a_crowd(end: End) -> bool:
    """Its turn tells many."""
    return len(end.talk.values.get(end.turn, ())) >= _MANY


def lone_in_turn(end: End) -> bool:
    """Its turn tells no other value of its kind."""
    return sum(m.quantity.kind == end.kind for m in end.talk.values.get(end.turn, ())) == 1


def first_of_turn(end: End) -> bool:
    """It is the first value of its turn."""
    return end.talk.values[end.turn][0] is end.mention


def after_event(end: End) -> bool:
    """Something new was told of before."""
    return bool(end.talk.events) and end.talk.events[0] < end.line.index


def before_event(end: End) -> bool:
    """Something new is told of later."""
    return bool(end.talk.events) and end.talk.events[-1] > end.line.index


def thing_named(end: End) -> bool:
    """Its clause names a thing before it."""
    return len(end.clause_lead) >= _CLOSE + 1


SIGNS: tuple[Sign, ...] = (
    lasts, share, money, rated, bare, few, small, large, broken, about, generic, in_figures, told_then, told_now, tensed_now,
    dated, old_thing, new_thing, after_old, after_new, before_old, before_new, asked_then, asked_now, asked_how_many,
    asked_and_the, asked_shortly, asked, of_question, opens, first_line, alone, ends_clause, ends_turn, of_interviewer,
    said_back, said_before, said_later, trouble, background, deed, result, beside_the_point, unlabelled, early, late,
    not_ours, near_not_ours, extreme, says_when, spent, some_of_them,
    which_one, only, takes, became, still_is, has, bounded, supposed, last_time, last_year, this_year, done, opposed,
    each, summed, within, of_a_person, price, able, once, habit, by_machine, machine_next, listed, in_a_crowd, thing_named,
    lone_in_turn, first_of_turn, after_event, before_event,
)  # fmt: skip
