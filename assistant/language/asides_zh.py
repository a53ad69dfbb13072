"""Which clauses of a Chinese sentence turn to the listener, or only colour what is said, and may be left out."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from assistant.language.clean_zh import CJK, SURNAMES
from assistant.language.needed_zh import before_own_words, needed
from assistant.language.numerals import numbers
from assistant.language.people_zh import ME
from assistant.patterns import regex

# Lead-ins to the listener that leave a whole clause behind them.
_LEAD = regex(
    r"^(?:[你您](?:看到|听到|见到)的(?:那些|这些|那个|这个|那种)|[你您](?:想想看?|看|想|知道|晓得|要知道|像|比如)(?:啊|吧|嘛|呢)?(?!我|你|您|看|得|不|着|到|上|一下|[他她它]$|[^，]{0,6}(?:什么|多少|怎么|[几哪]))|我?(?:跟|与|和|给|对)[你您]们?(?:说|讲|举)(?:个?(?:例子|实话|数))?(?=[\u4e00-\u9fff]{4}))"
)
# A topic that "you" know of: 这两年这个行业你也知道，卷.
_YOU_KNOW = regex(r"(?<=[\u4e00-\u9fff]{2})[你您](?:也|都)?(?:知道|晓得|清楚|懂|记一下|看一下)(?:的|吧)*$")
# "You" that means anyone.
_ANYONE = regex(
    r"^(?P<when>(?:往后|以后|以前|现在|目前|但是?|而且|反正|那)?)[你您](?=就?(?:得(?![^，]*写)|只能|必须|没法|看不到|看得到|查不到|查得到|算不出|找不到|打开就|一打开|点一下|扫一下)|越)"
)
# What a system tells anybody: 系统告诉你今天该换什么.
_TOLD_ANYONE = regex(
    r"(?P<who>(?:系统|它|软件|平台|手机|屏幕?|机器|小程序|后台)[^，你您说]{0,6}?)(?:告诉|提醒|通知)[你您](?=[^，。]{2})"
)
_FOR_ANYONE = regex(
    r"[给帮替][你您](?=(?:[一]?[排算推弹派减标记存列提报发])|自动|一[个份张条](?!例|比|实)|处理好|修好|办好)"
)
_YOU = regex(
    r"[你您恁侬]|合作(?:很|非常)?愉快|写成|别写|不要写|莫写|写进|写上|能写|可以写|好写|不写|写出去|写了(?=人家|别人|要|会|就)|随便用|我(?:老婆|老公|婆姨|婆婆|公公|岳父|岳母|丈母娘|老伴|外孙女?|孙女|老娘|老爹|妈|爸|爹|娘|儿子|女儿|闺女|媳妇|家里|孩子|孙子|爱人)"
)
_MEANT_FOR_THE_WRITER = regex(
    r"^[^，]{1,10}(?:是对的|没有?(?:记|说)?错|不变)$|^现在是这(?:样的?|个)?$|^(?:那|好)?我?先[说讲介][^，]{0,6}$|措辞|用词|见谅|见笑|题外话|^(?:就)?这么[讲说]吧?$|^没问题$|^注意$|^不好[讲说]$|^[^，]{0,3}(?:真的)?(?:可以|能)写$|^[^，]{0,7}印象(?:太|很|特别|蛮|非常)?深|不[讲说](?:了|吧)?$|^不是(?:百分之|\d[\d.]*%)|^[你您]?(?:可|千万)?别(?:把[^，]{1,8})?(?:往一起|混在?一[起块]|放在?一[起块]|往一块|混着)|^写(?:点|成|的)|^写时[^，]{0,5}(?:带上|注意|说明|标|提)|^(?:就|都)?写[^，]{0,2}(?:百分之)?[\d一二两三四五六七八九十百千万点]+[万千百]?$|^白纸黑字写$|当成?[^，]{1,4}写$|讲一下|我讲(?!师)|我说一下|举个例子|[讲说]句(?:实话|不好听|公道话)|刚才[讲说]|刚刚[讲说]|前面[讲说](?!过的)|[讲说]过了?$|不知道怎么讲|可以用|纠正我|这么问|访谈|采访|稿子|(?<![听、])录音(?![、对])|写清楚|写[^，]{1,5}就(?:行|好|可以)$|那个(?:数)?也是(?:约|估|大概|估计)的$|^[^，]{0,6}[倍成半多]可以$|^[^，]{0,4}多少钱在里[面头]$|这么(?:厚|粗|宽|薄|高)(?:一[叠摞本堆沓])?$|一定要写|按[^，。]{1,6}写|对外[讲说]|出稿|标题|回头(?:发|给|查)|我(?:再|去)?(?:查|翻|看)一[下眼]|补一[下句条]|后面再[讲说]|待会儿?[讲说]|等[会下]儿?[讲说]|单独[讲说]|讲故事|念一[下遍]|准备了?材料|[说讲聊]到一半|打岔|慢慢[讲说]|先不?讲|讲一?个(?:事|人|故事)|(?<![对就从按])[\u4e00-\u9fff]{2}来[讲说]$|敢[说讲]$|别提|从头[讲说]|这么[说讲]吧|再加一条|^要小心的?$|^自己[乘除算]去?$|^(?:得|要)?等财务$|^(?:要比)?得等年底$|^这个?数(?:可以|能)用$|^这是[^，]{0,4}估的$|^以[^，]{1,6}(?:的数字?|说的)?为准$|^(?:你们?)?猜(?:一猜|猜看)?$|^[一二三四五]$"
)
_UNSAFE = regex(
    r"[？?「」『』\"]|“[^”]{9,}|“[^”]*[我你您！][^”]*”|“[^”]*$|^[^“]*”|吗$|心想|心里想|谢谢|不好意思|喂$|你好|您好|卧槽|他妈|妈的|放屁|不知道怎么|^(?:我|具体|哪|姓|叫)?[^，]{0,5}(?:记不清|记不牢|忘了|说不准|不晓得|说不上来|不清楚|没记住)了?$|瞎说|胡说|随便[说讲]|开玩笑|不敢[说讲](?!话)|没统计过|没算过|[说讲]不好$"
)
# Similes and rhetorical questions: an editor leaves them out, or quotes them.
_COLOUR = regex(
    r"(?:得跟|得与|得像|就像|好像|好比|跟个|像个|像是|活像)[^，]{1,12}(?:一样|似的|一般)$|^(?:那|这|又|当然)?(?:谁(?:愿意|敢|知道|晓得|受得了|不想|不知道|扛得住)|哪有|哪行|哪能|哪里[有能会]|凭什么|图什么|我?怎么(?:可能|知道|办|会|受得了|行|能|[讲说](?:嘛|呢)?$)|有什么(?:用|办法|意思)|何必|还不得|算什么)"
)
# Feelings of the speaker, and who he is: that stands beside his name.
_PRIVATE = regex(
    r"^我(?:这个?人|从小|天生|生来|自己|这辈子|年轻时?|向来|就是)*(?:胆子?|脾气|嘴巴?|脸皮|记性|脑子|性子|性格|力气|酒量|嗓门|文化|眼神|身体|手|个子|普通话)(?:不|也|就|比较|较|很|特别|有点)*(?:[大小笨快慢直急厚薄差好坏硬软低高]|不行|老实|内向|标准)(?:得很|得要命|极了|一点|些)?$"
    r"|^我这个?人(?!手|数|员|[^，]*\d)[^，]{1,10}$|^我(?:今年|都|快|也|已经)+(?:[\d一二三四五六七八九]{2}|[二三四五六七八九]十[一二三四五六七八九]?)(?:多?岁)?(?:的人)?$|^我(?:的)?老家(?:是|在)?[^，]{2,6}(?:的|人)?$"
    rf"|^我的?(?:头发|嗓子|眼睛|耳朵|腿|腰|心里|脑子|血压)|^我[^，]{{0,6}}(?:心疼|心情|忍不了|生气|脸都?红|吓|急死|气死|笑|哭|乐|得意|印象|佩服|感慨|头都大|高兴|难受|后悔)|^我(?:姓[{CJK}]|(?:是|叫|姓)?[{SURNAMES}][{CJK}]{{1,2}})$"
    rf"|^我(?:是|叫(?!了|来|上|人))(?![^，]*[年\d])[^，]{{0,12}}(?:总|经理|主任|老师|长|总监|主管|负责人|工程师|专员|顾问|律师|会计|老板|出身)(?:[{SURNAMES}][{CJK}]{{1,2}})?$"
)
# That one has something to add, or says so for others, is no part of it.
_ADDS = regex(
    r"^(?:那|容|让|但)?我?(?:也|再|就|先|得|要|来|想|必须|只|斗胆)*(?:替[^，我]{1,6})?(?:多?[说讲插补加]|多嘴|补充|交代|啰嗦|打断)一?(?:两句|[句嘴]|一下)(?:话|题外话|闲话|私话)?$"
)
# What a person does, told without saying who: 管三个仓库, 十七岁就跑运输, 第一年签了三条线.
_DID = regex(
    r"^(?:就|才|也|还)?(?:(?:[零〇一二三四五六七八九十两\d]+[岁年月](?:就|才|来的?|进|从|开始|[^，]{0,3}(?:跟|与|当|做|干))|[头第]一年)|管(?!理|道|线|委)|负责|带(?:着|了|过)?(?=[\d一二三四五六七八九十两几])|[做干](?:了|过)|[守盯](?:着|了)|一个班|下井|进[厂店院馆]|当(?:过|了)|(?:坐|站)在?(?:这|那))"
)
_ASKED = regex(
    r"^(?:那|这)?(?:为什么|为啥|怎么|什么|什么叫|哪里|是什么|靠什么)[^，]{0,10}(?:呢|了)?$|(?:是什么|怎么办|为什么|在哪里|有多少|怎么样|怎么回事)(?:呢)?$"
)
_ASKS_ALIKE = regex("^(?:什么(?!的|都|也|人)|多[大少长高久]|哪[个家种些里]?|谁|是谁的|几[个家点])[^，]{0,9}$")
_CONDITION = regex(
    r"如果|要是|假如|只要|只有|除非|一旦|的话|不管|无论|哪怕|即使|就算|万一|虽然|尽管|既然|不但|不仅|宁可|与其|不是"
)
_FOLLOWS = regex(r"^(?:就|才|都|也|那|否则|不然|要不|而是|但|可|却|所以|因此|还是|反而|结果|写了)")
_SHORTEST = 10  # characters of the beginning of a sentence that is told alone
_WAITS = regex("(?:因为|由于|为了|除了|当|等|一旦|从|像|比如|是|有|叫|做|把|给|对|在|到|就|的|呢|时|之前|之后|以后)$")
# Somebody enters a story, or begins to speak in it.
_INTRODUCES = regex(
    "^(?:还|又|后来|结果)?有一?[个位次回天][^，]{0,6}$|[他她它][^，]{0,2}[说讲问]|^是[\u4e00-\u9fff]{1,2}$"
)
_WHEN_ALONE = regex("^(?:现在|以前|目前|原来|后来|当时|之前|之后|最后|结果)$")
_INSTRUCTS = regex(r"[你您别莫就]+[^，]{0,4}写")
# A question inside a statement: 不知道坏的是什么.
_KNOWN = regex("知道|清楚|明白|看|[说讲写问记查]|决定|取决|弄清|判断")
_HOW = regex(
    "^(?:那|结果)?怎么[看算做弄查测认分判选干用](?:的|呢)?$|^[^，知]{0,6}(?<!知道)怎么办呢?$"
)  # asked only to be answered
# What follows it is what somebody said or thought.
_TELLS = regex("(?:[说讲问喊想]|(?:告诉|提示|提醒|通知)[^，]{1,3}|觉得|认为|回答)(?:了|过|一句)?$")
# One of several told alike: 我一个，安全岗一个; the oldest of whom "that is me": what follows is the speaker's, too.
_ONE_OF = regex("[一二两三四五六七八九十][个份半次票张把]$")
_COMPARES = regex("(?:好像|就像|好比|相当于|等于)[^，]*[你您]")  # what follows goes on with the comparison
# What "you" do to somebody or something, and how he or it takes it: 你问他为什么，他说就是这样; 你拿铁锹铲起来，它流下去.
_DOES_TO = regex(r"[你您](?:等会儿?|一会儿?|回头|再|先|要|就|可以|一)*(?:拿|问|让|给|跟|和|找|叫|喊|把|骂|催)")
_TAKES_IT = regex(r"^(?:那|然后)?[他她它](?!们|人|家)")
_ADVISES = regex("[你您](?:要|们|别|最好)?[^，]{0,3}[比写算]")  # 你比的时候四季度对四季度，因为一季度有春节
_IS_ME = regex("(?:是|数|就)(?:我|俺)$")
_OF_WHOM = regex(r"^(?:今年)?[\d零一二两三四五六七八九十百]+(?:岁|年|了)*$")
_BEGINS = regex("^(?:那|好)?我?(?:先|从头|再|还是)?(?:从头|先)?(?:[说讲]|介绍)(?:一下|起)?$")
_TALK = regex(
    r"^(?:把[^，]{1,4}[关开拿放推挪]一[下点]|哇|好家伙|天哪|恭喜|算了|无所谓|没关系|不要紧|不客气|打住|先放着|回头再说|别提了|不说了|扯远了|跑题了)"
)


# "I" before what is done at work; who one is, feels or thinks stays with its "I".
_SUBJECT = regex(
    r"^(?P<when>(?:(?:所以|后来|现在|以前|原来|当时|然后|于是)|[^，我你他她]{0,8}?(?:[年月天周底初]|之前|之后|时候|时|上半年|下半年|季度|今年|去年))?(?:就|又|也|才)?)"
    r"我(?:自己|这边|这里)?(?=有一?[个位]|考核|(?:又|就|也|才|再|只|自己|每天|天天|一|拿[^，]{1,6}|把[^，]{1,8}|找[^，]{1,6})*(?:抽|翻|查|统计|导出|导过|试|录|核|对过|打电话|打了|拿着|建|装|数了|数过|记了|报了|跑了|带|管着|安排|组织|定了|定的|招|培训|用手|逐|算过|算了|要求|做了|写了|拉(?=[了过一])|找了(?=[\d一二两三四五六七八九十])|接手|分(?=[成两三])))",
)


def told_anyone(sentence: str) -> str:
    """The sentence with what a system tells "you" told of anybody: it quotes nobody."""
    return _TOLD_ANYONE.sub(r"\g<who>提示", sentence)


def kept(clauses: Sequence[str], *, nameless: bool = False) -> list[str] | None:
    """The clauses without asides; `nameless` speakers' clauses about themselves are asides too.

    What such a speaker did for the house is told without a subject: 去年我抽了一百张 is 去年抽了一百张.

    What hangs on a clause left out goes too ("你要是不扫，它就不夹"). Where a number would be lost that is not said
    again, only what stands before it is kept. None where nothing stays.
    """
    clauses = [clause for clause in clauses if not _ADDS.match(clause)]
    clauses = [_SUBJECT.sub(r"\g<when>", clause) for clause in clauses] if nameless else clauses
    clauses = clauses[: before_own_words(clauses)]
    lean = [_YOU_KNOW.sub("", _LEAD.sub("", clause)) for clause in clauses]
    lean = [_FOR_ANYONE.sub("", _ANYONE.sub(r"\g<when>", clause)) for clause in lean]
    aside = [_is_aside(clause) or (nameless and bool(ME.search(clause))) for clause in lean]
    end = _break(lean, aside)
    lean, aside = lean[:end], aside[:end]
    out = [clause for clause, gone in zip(lean, aside, strict=True) if not gone]
    while out and _WHEN_ALONE.match(out[-1]):
        out.pop()
    if not out:
        return None
    said = {value for clause in out for value in _values(clause)}
    loses = [gone and _loses(clause, said) for clause, gone in zip(lean, aside, strict=True)]
    if any(loses):
        return _up_to(clauses[: loses.index(True)], nameless=nameless)
    return _without_colour(_without_oneself(out)) or None


def _without_oneself(clauses: Sequence[str]) -> list[str]:
    """Without what the speaker is like and what he feels; what he did then, told without a subject, takes his "I"."""
    out: list[str] = []
    subject = False  # whether an "I" stood in the clause left out
    for clause in clauses:
        if _PRIVATE.search(clause):
            subject = clause.startswith("我")
            continue
        out.append(f"我{clause}" if subject and _DID.match(clause) else clause)
        subject = False
    return out


def _loses(clause: str, said: set[Decimal]) -> bool:
    """Whether a clause left out takes a number with it that the others do not tell."""
    return len(clause) > 4 and not _INSTRUCTS.search(clause) and bool(set(_values(clause)) - said)


def _up_to(clauses: Sequence[str], *, nameless: bool) -> list[str] | None:
    """The clauses as far as they tell something by themselves; None where they wait for what was left out."""
    clauses = list(clauses)
    while clauses and _INTRODUCES.search(clauses[-1]):
        clauses.pop()
    waits = not clauses or _CONDITION.search(clauses[-1]) or _TELLS.search(clauses[-1]) or _WAITS.search(clauses[-1])
    if waits or sum(len(clause) for clause in clauses) < _SHORTEST:
        return None
    return kept(clauses, nameless=nameless)


def _is_aside(clause: str) -> bool:
    return bool(
        _YOU.search(clause) or _UNSAFE.search(clause) or _MEANT_FOR_THE_WRITER.search(clause) or _TALK.match(clause)
    )


def _break(clauses: Sequence[str], aside: Sequence[bool]) -> int:
    """How many clauses stand before the first that hangs on one left out."""
    for i, gone in enumerate(aside[:-1]):
        tells = _TELLS.search(clauses[i]) and not _BEGINS.match(clauses[i])
        hangs = _CONDITION.search(clauses[i]) or _FOLLOWS.match(clauses[i + 1]) or tells or _alike(*clauses[i : i + 2])
        if (
            gone
            and not aside[i + 1]
            and (hangs or _hangs_on(*clauses[i : i + 2]) or _takes_it(clauses[i : i + 2], clauses[i + 2 :]))
        ):
            return i
    return len(clauses)


def _hangs_on(clause: str, after: str) -> bool:
    return needed(clause, after) and not (_DOES_TO.search(clause) and _TAKES_IT.match(after))


def _takes_it(clauses: Sequence[str], rest: Sequence[str]) -> bool:
    """Whether the second clause tells how somebody takes what "you" do in the first, or why you should.

    Without the first nobody could tell what. What counts something later is worth more than that.
    """
    clause, after = clauses
    takes = (_DOES_TO.search(clause) and _TAKES_IT.match(after)) or (
        _ADVISES.search(clause) and after.startswith("因为")
    )
    return bool(takes) and not any(_values(later) for later in rest)


def _alike(clause: str, after: str) -> bool:
    """Whether a clause about the speaker counts as the one after it does, or the one after tells the number of it."""
    return bool(
        _COMPARES.search(clause)
        or (ME.search(clause) and _ONE_OF.search(clause) and _ONE_OF.search(after))
        or (_IS_ME.search(clause) and _OF_WHOM.match(after))
    )


def _without_colour(clauses: list[str]) -> list[str]:
    """Without similes, rhetorical questions and questions the speaker answers himself, if something else is said."""
    asked = [bool(_ASKED.search(clause)) and not _KNOWN.search(clause) for clause in clauses]
    plain = [
        clause
        for i, clause in enumerate(clauses)
        if not (
            (_COLOUR.search(clause) and not _hung_on(clauses, i))
            or (i + 1 < len(clauses) and (_HOW.match(clause) or (asked[i] and not _one_of_several(clauses, i))))
        )
        or _values(clause)
    ]
    return plain or clauses


def _one_of_several(clauses: Sequence[str], place: int) -> bool:
    """Whether a question is one of several that nobody answers, but tells what is asked: 什么合金，什么断面，存一条."""
    beside = [*clauses[max(0, place - 1) : place], *clauses[place + 1 : place + 2]]
    return any(_ASKS_ALIKE.search(clause) for clause in beside)


def _hung_on(clauses: Sequence[str], place: int) -> bool:
    return place + 1 < len(clauses) and bool(_FOLLOWS.match(clauses[place + 1]))


def _values(clause: str) -> list[Decimal]:
    return [number.value for number in numbers(clause, "zh") if number.text not in ("一", "1")]
