"""Signs in Chinese talk that a number does not hold and the one said after it does.

Each sign looks at a pair of amounts that could stand in each other's place. `EXPLICIT` ones say so in words, and one is
enough; of `WEAK` ones it takes two.
"""

from __future__ import annotations

import re

from assistant.corrections.amounts_zh import DATED, Amount, fits, same
from assistant.corrections.number_pairs_zh import Pair
from assistant.patterns import regex

# The speaker owns up: 说错了; 我夸张了; 差了一年; 漏了一台; 认真讲.
_OWNS_UP = regex(
    "(?<![他她它家人们员])[说讲记看弄搞算念数报]错|[记看听]岔|[记弄搞说算看]混|口误|嘴瓢|串了|夸张了|吹大了|[说讲报记]多了|[说讲报记]少了"
    "|差了[一两半几]|[给我]?[漏落忘]了|忘[了记]?[算加减数]|没[算数加]上|纠正|更正|收回|作废|不作数|不算数|不对"
    "|(?:认真|正经|说正经)[讲说的]|(?:开|逗)[^，。]{0,4}(?:玩笑|你)|瞎[猜说讲编]|随口|拍脑袋|往[整多少大][了里]?[说讲报]"
    "|我?(?:刚|刚才|刚刚|前面)[说讲报][的了]?[^，。？]{1,6}？|再想想|我想想|数[一了]?数|掰[一扳]?|那得有|(?<!谁)想起来了?|原计划|原定"
)
_SLIP = regex(
    "(?<![他她它家人们员])[说讲记看念报]错|口误|嘴瓢|夸张了|更正|纠正|不对|不不|差了一|再想想|我想想|那得有|掰|我刚才?说[^，。？]{1,6}？"
)
# A reply that says what the number just told is of: 那是全集团的; 您看的是去年那张; 我讲的是上个雪季.
_NOT_OF = "(?!因为|为了|肯定|必须|不是|真|实话|对的|当然|相当|很|最|挺|没|后来|什么|吧|吗|这样|谁|怎么|哪|有|要|会|能|可以|应该|一[个种件笔次]|在)"
_IT_IS = regex(
    "(?:(?:^|[，。啊哦呃嗯哟呀嗨、])(?:可能|怕|不对|不是)?，?[那这][个些]?(?:数|数字|数据)?(?:可能|好像|应该|只|就|还)?(?:是|算的?是|指的?是)"
    f"|[你您我他她](?:刚才|刚刚|前面)?[说讲看记报念指算拿]的(?:那个)?(?:可能|怕|好像|应该)?是){_NOT_OF}"
    "(?P<of>[^，。？！]{2,16})"
)
_LEFT_OUT = regex("[未没](?:包)?含|没算|[落漏][了掉]")
_LEAVES_OUT = regex(
    "刨[掉开去]|[除扣拿去剔减撇抛][掉开去](?![买看找做拍吃过开])|剔除|扣除|[不没]算|不含|加上|算上|[落漏]了|折(?:下来|算)"
)
_SUBJECT = regex(
    "(?:出头|左右)?[\u4e00-\u9fff]{0,2}?(?:那个?|这个?|的)?(?:可能|只|就|应该)?(?:是|含|包括|指)"
    "(?!个?什么|个?概念|对|没错|不是|多少|怎么|什么|吧|吗|好|真|有|现在|今年|我们自己)[\u4e00-\u9fff]{2,}"
)
_SUBJECT_LEAD = regex("(?:那个?|这个?|你|您|他|我)?(?:刚才|刚刚|前面)?(?:[说讲看报]的)?(?:那|那个)?$")
_VOID = regex(
    "(?:[前刚]面?才?那个数?|那个数字?|刚才那个)[^，。]{0,4}(?:作废|不算|别[用写]|不要|划掉|去掉)|[按依照](?:这个|那个|着)?(?:表|日志|[月日年]报|报表|单子|系统|统计|台账|记录)(?:[上里]的?)?(?:来|走|写|算|的)?(?=[，。！]|$)|听[她他你]的"
)
_SOURCE = regex(
    "[报月台日][表志账]|表[上里]|日志|邮件|系统里|后台|统计|记录|单子|[查翻]了|[查翻][到着]|[回发]了?我|群里|屏幕上|在这儿|有了|掐[的表]|量过"
)
_YIELDS = regex(
    "(?:[哦啊噢嗯呃哎嗨]|……|，)*(?:行吧?|得|对对|对|是|好吧|那就|那[按写拿用]?|听|也是|倒是|还真|我记[错混岔]|没错|可不|说得对|[她他你]说的?对)"
)
_PLANNED = regex("目标|打算|争取|明年")
_LATELY = regex(
    "(?:上个?[月周]|上个?(?:礼拜|星期)|昨天|前天|前两天|前几天|刚刚?|这个?[月周]|年初|年底|月初|月底)[^，。]{0,8}"
    "[开关撤停退加招走卖添并签接拆废新转调上下来进][^，。]{0,2}[了掉]?"
)
_JOKES = regex("哈哈|开玩笑|逗你")
_EARNEST = regex("(?:认真|正经|说正经|说真|老实)(?:的)?[讲说，]?|开玩笑|逗你")
_STOPS = regex(
    "(?:^|[，。…])(?:[哎啊哦呃诶哎哟，]|不好意思|抱歉)*(?:打断|插[一个]?[句嘴话]|我?补充|等会儿|等一下|等等|等下|慢着|且慢|不对|不是|哎呀)"
)
_UNWANTED = regex(
    "(?:别|不要|莫|不能|不用|不许)(?:再|给我)?(?:[写用说提登印放讲报记引]|写成|说成)(?:成|那个|什么|这个)?$"
)
_INSTEAD = regex("(?:[换改写说印][成为]|能不能写|最好写|还是写|就写)[^，。]{0,3}$")
_BACK = regex("前头|前面|刚才|刚刚|刚说|我说的|那个数|想起来|[说讲记]错|更正|纠正")
_FILLER = regex("[，、。…—]*(?:(?:[呃嗯唔啊哦哎噢诶]|不|不对|不是|错了|说错了|那个|应该是|应该)[，、…—]*)+")
_UNIT = regex("^(?:[个天次步家台件套张秒月年人名趟升轮种块元%点]|分钟|小时|钟头)*")
_OPENS = regex(
    "(?:[哦啊噢嗯呃哎诶，。]|是啊|对啊?|不是|不对|没有吧?|没那么[多少久高低]吧?|哪有[^，。]{0,4}|其实|应该|实际上?|[\u4e00-\u9fff]{1,2}[总工姐哥]|主任|院长|是|才|只有|大概|就)*"
)
_ONLY = regex(
    "[个天次步家台多来几分钟小时年月号周点秒块元人名件套成趟吨米公里岁度升种轮\u4e00-\u9fff]{0,4}(?:吧|啊|呀|嘛|了|差不多了?|左右)?[。！，]?"
)
_DISAGREES = regex("没那么[多少久高低]|哪有|哪来|不止|不对吧?|我怎么记得|我记得|没有吧|不是[^，。]{1,8}吗|不到吧")
_SOON = 3  # turns
_CLOSE = 1.3  # so far apart are the counts of a few days ago and of today
_OPENING = 2  # sentences of a turn that say what the number just told is of


def named_again(pair: Pair) -> bool:
    """The first one is named again as the subject of what it is, beside the second: 十四是半年的; 八个是我们试的那口."""
    again = [one for one in pair.said if one.turn == pair.new.turn and abs(one.place - pair.new.place) <= 1]
    named = [one for one in again if one.said.span.start > pair.old.said.span.start and same(pair.old, one)]
    return any(explains(one) for one in named) and not explains(pair.old) and not explains(pair.new)


def explains(again: Amount) -> bool:
    """Whether a number is the subject of what it is."""
    return _SUBJECT.match(again.said.after) is not None and _SUBJECT_LEAD.fullmatch(again.clause) is not None


def told_of(pair: Pair) -> bool:
    """The reply begins by saying what the first one is of: 那是全集团的，我们这边……"""
    turn = pair.old.turn + (2 if pair.old.turn + 1 in pair.asking else 1)
    if not turn <= pair.new.turn <= turn + 2 or pair.asked_anew():
        return False
    between = [one for one in pair.said if one.turn in range(pair.old.turn + 1, pair.new.turn) and one.asks]
    if _PLANNED.search(pair.new.text) or any(same(one, pair.new) for one in between):
        return False  # said of the interviewer's number
    opening = [at for at in pair.turns[turn][:_OPENING] if at <= pair.new.place]
    return any(_IT_IS.search(_before(pair, at)) for at in opening)


def _before(pair: Pair, at: int) -> str:
    """The sentence, of the second one's only what stands before it."""
    return pair.new.said.before if at == pair.new.place else pair.passages[at].text


def unwanted(pair: Pair) -> bool:
    """The first one is not to be written, but the second: 写二十分钟，别写两小时; 换成三成四."""
    beside = [one for one in pair.said if one.turn == pair.new.turn and same(one, pair.old)]
    if any(_UNWANTED.search(one.said.before) for one in beside):
        return True
    before = pair.new.said.before
    return pair.gap() > 0 and bool(beside) and _INSTEAD.search(before) is not None and not _UNWANTED.search(before)


def outdated(pair: Pair) -> bool:
    """The first one was true until the other day: 八十六台。 | 上个月报废了四台，现在八十二。"""
    near = (
        1 <= pair.gap() <= _SOON
        and not pair.asked_anew()
        and fits(pair.old, pair.new, _CLOSE)
        and pair.old.kind not in (*DATED, "time", "share")
    )
    return near and _LATELY.search(pair.lead() + pair.new.said.after) is not None


def in_earnest(pair: Pair) -> bool:
    """The first one was a joke."""
    soon = pair.new.turn - pair.old.turn <= _SOON
    return soon and _JOKES.search(pair.old.said.after) is not None and _EARNEST.search(pair.lead()) is not None


def goes_back(pair: Pair) -> bool:
    """The speaker comes back to what was told, and puts it right: 前头轮数那里我夸张了点."""
    words = pair.lead() + pair.new.said.after
    return _BACK.search(words) is not None and _OWNS_UP.search(words) is not None


def owned_up(pair: Pair) -> bool:
    """The speaker of the second one owns up to a slip right before or in its sentence."""
    owns = _OWNS_UP if pair.gap() else _SLIP
    return owns.search(pair.lead()) is not None


def leaves_out(pair: Pair) -> bool:
    """The second one is what is left once something is taken out, or is made up by what was forgotten."""
    if not pair.gap():
        return False
    return _LEAVES_OUT.search(pair.lead()) is not None or _LEFT_OUT.search(pair.new.said.after) is not None


def ruled_out(pair: Pair) -> bool:
    """Somebody says that the number before is void, or by what to go: 前面那个数作废; 按表; 听她的."""
    after = "".join(pair.passages[at].text for at in pair.turns[pair.new.turn] if at >= pair.new.place)
    counted = pair.old.kind not in DATED and pair.old.said.value > 2
    return counted and any(_VOID.search(words) for words in (after, *map(pair.words, pair.replies())))


def in_one_breath(pair: Pair) -> bool:
    """No more than a sound of thought stands between the two: 是十四，呃，十三."""
    if pair.old.place != pair.new.place:
        return False
    between = pair.lead()
    after = (one for one in pair.said if one.place == pair.new.place and one.said.span > pair.new.said.span)
    again = any(same(one, pair.new) for one in after)
    return only_hesitates(between) or (again and _UNIT.sub("", between) == "，")


def only_hesitates(between: str) -> bool:
    """Whether the words from one number to the next are its unit and a sound of thought."""
    return _FILLER.fullmatch(_UNIT.sub("", between)) is not None


def bare_reply(pair: Pair) -> bool:
    """Another of those interviewed says no more than the other number."""
    told = pair.new
    if told.who == pair.old.who or told.turn != pair.old.turn + 1 or told.place != pair.turns[told.turn][0]:
        return False
    return _OPENS.fullmatch(told.said.before) is not None and _ONLY.fullmatch(told.said.after) is not None


def from_source(pair: Pair) -> bool:
    """The second one comes from a sheet, a mail or a log, the first one does not."""
    return _SOURCE.search(pair.lead() + pair.new.said.after) is not None and _SOURCE.search(pair.old.text) is None


def yields(pair: Pair) -> bool:
    """The first speaker gives in to another one."""
    if pair.new.who == pair.old.who:
        return False
    for turn in pair.replies():
        if pair.passages[pair.turns[turn][0]].speaker == pair.old.who:
            return _YIELDS.match(pair.words(turn)) is not None
    return False


def last_word(pair: Pair) -> bool:
    """The next turn says the second number again, and not the first."""
    turn = pair.new.turn + 1
    again = [one for one in pair.said if one.turn == turn]
    return any(same(one, pair.new) for one in again) and not any(same(one, pair.old) for one in again)


def asked_back(pair: Pair) -> bool:
    """The interviewer says the first one again with a question, and the answer does not."""
    turn = pair.new.turn - 1
    echoed = any(one.asks and one.turn == turn and same(one, pair.old) for one in pair.said)
    if not echoed or not re.search("[？?]", pair.words(turn)):
        return False
    return not any(one.turn == pair.new.turn and same(one, pair.old) for one in pair.said)


def another_opens(pair: Pair) -> bool:
    """Another of those interviewed opens a reply with the second one, or says no to the first."""
    if pair.new.who == pair.old.who or pair.new.turn - pair.old.turn > _SOON:
        return False
    opens = pair.new.place == pair.turns[pair.new.turn][0] and _OPENS.fullmatch(pair.new.said.before) is not None
    return opens or _DISAGREES.search(pair.lead()) is not None


def breaks_in(pair: Pair) -> bool:
    """Somebody stops the talk before the second one."""
    return _STOPS.search(pair.lead()) is not None


OF_WHAT = (named_again, told_of, unwanted, outdated)
EXPLICIT = (owned_up, leaves_out, ruled_out, in_one_breath, bare_reply)
WEAK = (from_source, yields, last_word, asked_back, another_opens, breaks_in)
