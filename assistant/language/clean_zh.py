"""Takes the traces of speech out of a Chinese sentence: fillers, restarts, repetitions, particles, empty clauses."""

from __future__ import annotations

import re

from assistant.patterns import regex

CJK = "\u4e00-\u9fff"
_NOISE = regex(
    r"[（(【\[](?:笑|大笑|众笑|停顿|沉默|咳嗽|电话响|听不清|叹气|点头|摇头|敲)[^）)】\]]*[）)】\]]|\[[^\]]*\]"
)
_SPACE = regex(rf"(?<=[{CJK}，。、；])\s+|\s+(?=[{CJK}，。、；])")
_BEFORE = regex(
    r"(?<![它他她们])(?:刚才|刚刚|前面)(?:我|您|你)?(?:[说讲]|提)(?:到|过)?的(?:那个)?(?=[\u4e00-\u9fff])|不是不是[，、]|没有没有[，、](?=[^，]{4})"
)
# 原来不是三个人嘛 says that there were three; the particle must not go and leave 不是.
_IS_IT_NOT = regex(rf"(?<![是也都并又])不是(?!说|讲|告诉|[你您])(?P<said>[{CJK}\d%.]{{2,14}})[嘛吗么](?=[，。]|$)")
_LIKE = regex(rf"[跟像][{CJK}]{{1,8}}似的(?=[，。]|$)")
_LIKE_ALL = regex(rf"(?:(?<=^)|(?<=，))[{CJK}]{{0,4}}[跟像][{CJK}]{{1,8}}似的[，]?")
_DASH = regex(r"——+|—|…+|\.{3,}")
_FILLER = regex(r"(?:(?<=\w)哦(?=[，、])|(?:嗯+|呃+|唉+|哎呀?|欸|诶|噢|唔|(?<![呵哦])哦+|哈哈+|嘿嘿|呵呵+)[，、]?)")
# A beginning said again: a whole clause, or a word that leads in; "不怕A，怕A…" is no repetition.
_TWICE = regex(rf"(?:(?<=^)|(?<=[，。；：]))([{CJK}]{{1,8}}|[{CJK}\d]{{2,8}})[，、]+(?=\1)")
_WORD_TWICE = regex(
    r"(?<![是给跟和对让找问被像])(我们|咱们|你们|他们|这个|那个|就是|然后|因为|所以|但是|现在|以前|如果|还是|可能|有个|有的人)[，、]?\1(?!个)"
)
_FUNCTION_TWICE = regex(r"([是在把从给被为跟和有就])[，、]\1(?=[\u4e00-\u9fff])")
_CHAR_TWICE = regex(r"(我|你|他|就|的|那|这)\1(?![天些])")
# Words that lead in and say nothing, with or without a comma after them.
_OPENER = regex(
    r"^(?:(?:对+的?|是的?|是啊|好的?|行|没错|对了|这个|那个|那么|那(?=[，、])|然后|所以|但是|但|不过|而且|因为|另外|还有|再有|再一个|再就是|第[一二三四五]个?(?![，、]是)|当然|你看|你想|我想|我看|就是|真的|嘛|哎|有|有的"
    r"|最后一个|还有一点|还有一个|还有一条|有一点|一样|倒是|可不|讲真|这么说)(?:(?<!真的)[，、：]|[，：])"
    r"|(?:然后呢|所以说|所以(?!然)|就是说|反正|其实|说实话|实话说|老实说|老实讲|坦白讲|坦率地?说|不瞒[你您]说|说白了|说穿了|说句实话|讲句实话|讲白了|不过(?![手来去关审年户])|但是|而且|还有就是|再就是|再有就是|然后就是|那就是"
    r"|另外就是|当然了|当然(?!可以|要|是)|基本上|本质上|严格来?[说讲]|准确[地来]?[说讲]|总的来[说讲]|总体来[说讲]|简单来?[说讲]|概括起来[说讲](?:就是)?|换句话[说讲]|也就是说|怎么[说讲]呢?(?=[，、])|应该[说讲]"
    r"|可以说|[我跟和给对](?:跟|和|给)?[你您]们?[说讲](?!漂亮|明白|清楚|完|错|得|反|岔)吧?|我?告诉[你您]|[你您](?:看啊?|晓得|知道|想想?|想想看)(?:吧|吗|的)?[，、]|像我们[，、]|然后(?=[^，是])|还有一[个点条样](?:就?是|呢)?(?=[我，])|还有(?=[^，一个的])(?![几两二三四五六七八九十百\d]+[个家条台片位样名种批套成多来])|^还(?=有[几两二三四五六七八九十百\d]+[个家条台片位样名种批套成多来])|^是(?=[降升提增减涨]|[\d一二三四五六七八九十百千两]+(?:点|[个家台人天年月]|百|分)|去年|今年|前年|因为|[二一]\w年)|我就[说讲](?=[，])|因为(?=那时|以前|当时)|那么?(?=我们|现在|以前|后来|时候那)|这样的话[，、]?"
    r"|就是(?!因为|为了|要|不|说|[这那个一我他她它你您没有])(?=[^，]{4})|就是(?!因为|为了|要|不|说)(?=[^，]{6})|最早的时候[，、](?=最早))[，、]?)+"
)
_PARTICLE = regex(
    rf"(?<!酒)(?<!网)(?<!贴)(?<!什)(?<!怎)(?<!多)(?<!那)(?<!这)(?:[啊呀嘛呢吧喔哈咧噻呗哟唷咯喽撒喂嘞呐]|么(?![{CJK}])|(?<!啰)嗦|啦|哩)+(?=[，。；：、！…]|$)"
)
_TAG = regex(
    r"[，、](?:对吧|是吧|对不对|是不是|对伐|是伐|晓得伐|晓得吧|知道吧|知道吗|懂吧|懂吗|好吧|你知道吧?|你懂的|是吗|好伐|不是吗)(?=[，。、]|$)|(?<=[的了])好吧(?=[，。]|$)"
)
_INLINE = regex(
    r"(?:就是说|怎么[说讲]呢|你知道吧|你知道|你晓得吧?|对吧|是吧|说实话|说白了|那个什么|那什么|这个这个|那个那个)(?=[，、])"
)
_LIST = regex(rf"([{CJK}]{{1,8}})[啊呀](?=[{CJK}]{{1,8}}[啊呀])")
_LIST_END = regex(rf"(?<=、)([{CJK}]{{1,8}})[啊呀](?:什么的|之类的|这种|这些)")
_LISTED = regex(rf"(?<=[、，])([{CJK}]{{1,8}})(?:什么的|之类的)(?=[，。]|$)")
# The last of a list: without the word before it, it would be said of the clause before.
_ALSO = regex("^(?:再就是|再有就是|还有就是|还有|再有)(?:[你他她我咱]们|对方)(?:家|公司)?$")
_SAYS_WHAT = regex("(?:意思|原因|好处|特点|结果|问题|办法|区别|目的|说法|理由|前提)$|^(?:如果|要是)")
_IS = regex("^那?就是")
_AND_SOME = regex(r"^还有[几两二三四五六七八九十百\d]+[个家条台片位样名种批套成]")
_MONEY = regex("^(?:美金|美元|欧元|英镑|日元|港币|人民币)$")
_NUMBER_LAST = regex("[一二两三四五六七八九十百千万亿]$")
_SOME = regex(r"^[\d一两二三四五六七八九十]+个")
# Clauses that carry nothing: back-channels, hedges, appeals to the listener.
_EMPTY = regex(
    r"^(?:对+|不?中|要得|[他她]对|对对对|对吧|是吧|是的|是啊|好+|好的|好吧|难|难啊|这么[说讲]吧?|是这样的?|合作(?:很|非常)?愉快|行+|行吧|没错|没事|可以|那个|这个|就是|就是说|然后|然后呢|所以|但是|不过|反正|其实|说实话|说白了|说穿了|一样的?|也是|倒也是"
    r"|怎么[说讲]呢?|怎么[说讲]好呢?|[你您](?:知道|晓得|懂|想想看?|看看?|说|讲|猜|算算?|听听?)[啊吧吗的呀]?|我[跟和][你您]们?[说讲]|我告诉[你您]|我想想|我想一下|我算一下|我看一下"
    r"|我(?:记得|觉得|感觉|印象里|印象中|认为|想|猜|估计|敢说|敢讲|认|承认|知道)|讲真|讲老实话|老实[说讲]|坦白[说讲]|坦率[说讲]|不瞒[你您]说|那|那么|嘛|吧|喏|真的|真的是|是不是|对不对|对伐|[你您]说对吧"
    r"|什么的|之类的|等一下|等等|不好意思|我再讲一个|我怎么[说讲]|我就[说讲]|我加的|(?:[说讲]?[个句])?(?:公道|良心|老实|实)话|我|写|能写|可以写|对的|好嘛|讲完了|就它|那个(?:口气|表情|脸色|样子|声音|心情|场面|味道|感觉|劲)|我?补充一[下点]|还有一个|再一个|还有|另外|再有|第[一二三四五]|首先|其次|一个是|二一个|哇|哎呀|天哪|好家伙|我的天|谢谢"
    r"|[^，]{0,6}(?:顺序|时间|规则|情况|流程|过程|做法|步骤|经过|道理|逻辑|事情)(?:其实|大概|就)?是这样子?的?|(?:大概齐?|差不多)?就(?:是)?这(?:么)?个数|(?:这个|这)(?:不假|没错|不错)|听(?:着|起来|上去)(?:还|也|倒)?(?:行|可以|不错|挺好)|一言难尽|说来也巧|(?:我?也?不|就不|名字不|名字就不)(?:讲|说|提)(?:是)?哪(?:一)?家了?|(?:这|那)?个?(?:我)?(?:是|倒是)?有(?:数|数据|记录|台?账)的|(?:能(?:讲|说)的)?我就(?:讲|说)一个|不要小看[^，]{1,6}|(?:很|蛮|挺|其实|也)?简单|不难|好办|说来话长|没那么复杂"
    r"|说句不好听的|说起来|话说回来|怎么回事|什么意思|为什么|为啥|为什么呢|结果呢|后来呢|你猜怎么着|就这样|就这么回事|就是这样|没别的了|[说讲]?个(?:人|事|例子)|没有的事|没这回事|不存在的?)$"
)
# Answers before the answer; later in a sentence the same words say something.
_ANSWER = regex(
    r"^(?:[做上买试用有来去看想搞弄装]过(?:的|了)?|有|有的|有啊|有吧|没有|没有了?|没了|不是|不是不是|可以|不会|会|能|好像|大概|可能吧?|应该吧?|也许|或许)$"
)
# A hedge that stands alone, or trails as 吧, belongs to the number beside it.
_HEDGE = regex(r"(大概|大约|差不多|好像|可能|估计)[，、](?=[\d一二三四五六七八九十百千万两几])")
_PERHAPS = regex(
    rf"(?<![\d一二三四五六七八九十百千万两几零点分之第个])(?<![约概近过到少多估计像能乎右量数])(?!一[样致起直般半回次趟]|一个样|[一两二三四]个(?!月|小时|半|钟|百分|多|星期|礼拜|工作日)|[两二三四][次回趟])(?P<number>(?:百分之)?[\d一二三四五六七八九十百千万两零点]{{1,8}}(?:成)?[{CJK}%]{{0,3}})(?<!酒)(?<!网)(?<!贴)吧(?=[，。]|$)"
)
_HEDGED = regex("应该|大概|大约|约|差不多|近|不到|超过|可能|估计|好像|至少|最多")
_BUT = regex(r"^(?:但是|不过(?![手来去关审年户])|可是)[，、]?(?=[^，])")
SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
TITLES = "总|经理|主任|老师|工|哥|姐|院长|部长|书记|厂长|店长|师傅|教授|博士|主管|局长|处长|科长|校长|老板|医生"
_VOCATIVE = regex(rf"^(?:[{CJK}]{{1,2}}(?:{TITLES})|[小老][{SURNAMES}])$")
# Who somebody is, said after his name: 谭师傅，他们那个老师傅.
_APPOSED = regex(
    rf"^(?:[我他她俺咱]们?)?(?:这边|那边)?(?:[那这][个位]|最|的|老)[^，有是在说讲]{{0,8}}(?:{TITLES}|员|工程师|总监|负责人|会计|组长|班长)$|^就(?:是)?刚才[^，]{{1,8}}那个$"
)
_VOCATIVE_END = regex(rf"[啊呀嘛呢吧][{CJK}]{{1,2}}(?:{TITLES})$")
# A word for the time with a particle after it is no clause: 现在呢，…
_WHEN = regex(r"(?:(?<=^)|(?<=，))(?P<when>现在|以前|后来|当时|目前|去年|今年|那时候)，(?=[\u4e00-\u9fff])")
# A topic, and no more: 门锁那个，后来一查. In 中间那个 and 关门那个 it is the thing itself.
_THAT_ONE = regex(
    rf"(?P<topic>(?:^|(?<=，))(?![^，]*(?:[是的讲说到比关在把给对用有我你他她它]|刚))[{CJK}A-Za-z]{{1,5}})那个(?=，)"
)
# 我自己呢，以前…: who speaks is no clause; nor is the time said again after him.
_I_ALONE = regex(
    rf"^(?:(?P<who>我(?:自己|本人)?|我们(?:自己)?)，(?=[{CJK}])(?![^，]*我)|我自己(?:的话)?，(?=[^，]*我))"
)
_OUR_UNIT = regex("^(?P<who>我们(?:这个?)?(?:中心|公司|集团|厂|所|院|校|馆|店|单位))，(?=是)")
_SAME_TIME = regex("(?:^|(?<=，))(?P<when>现在|以前|后来|当时|目前)(?P<who>我们?)?(?P=when)")
_MID = regex(rf"(?<=[{CJK}])(?<!毛)呢(?=[是就主也，、])|(?<=[{CJK}])(?<!毛)呢(?=[{CJK}])(?!呢[子绒料])")
_CLAUSES = regex(r"[，,]")


def cleaned(sentence: str) -> str:
    """The sentence without fillers, empty clauses, repetitions and final particles, its clauses joined by commas."""
    text = _SPACE.sub("", _NOISE.sub("", sentence).strip())
    text = _LIKE.sub("", _LIKE_ALL.sub("", text))
    text = _DASH.sub("，", text.rstrip("…—. "))
    text = _FILLER.sub("", text)
    text = _BEFORE.sub("", text)
    text = _FUNCTION_TWICE.sub(r"\1", _IS_IT_NOT.sub(r"是\g<said>", text))
    text = _CHAR_TWICE.sub(r"\1", _WORD_TWICE.sub(r"\1", _TWICE.sub("", text)))
    text = _TAG.sub("", _LIST.sub(r"\1、", text))
    text = _LISTED.sub(r"\1等", _LIST_END.sub(r"\1等", text))
    text = _INLINE.sub("", _OPENER.sub("", _PERHAPS.sub(_about, _HEDGE.sub(r"\1", text))))
    text = _TWICE.sub("", _THAT_ONE.sub(r"\g<topic>", _PARTICLE.sub("", text)))
    text = _OUR_UNIT.sub(r"\g<who>", _I_ALONE.sub(lambda alone: alone["who"] or "", _MID.sub("", text)))
    return "，".join(_clauses(text.rstrip("。！!；;…—，,. ")))


def _about(number: re.Match[str]) -> str:
    """两成吧 is 约两成, unless the clause hedges already."""
    before = number.string[: number.start()].rpartition("，")[2]
    spoken_range = re.search("[一二两三四五六七八九]{2}|[来几多]", number["number"])
    return number["number"] if spoken_range or _HEDGED.search(before) else f"约{number['number']}"


def _opened(clause: str, before: str) -> str:
    """A later clause without the words that lead in; what the clause before is said to be keeps its 是."""
    told = not any(sign.match(before) for sign in (_VOCATIVE, _EMPTY, _ANSWER))
    if (
        _ALSO.match(clause)
        or _AND_SOME.match(clause)
        or (told and clause.startswith("是"))
        or (_SAYS_WHAT.search(before) and _IS.match(clause))
    ):
        return clause
    return _OPENER.sub("", clause)


def _with_money(clauses: list[str]) -> list[str]:
    """一个月一万二，美金: of what money a number is, with the number."""
    out: list[str] = []
    for clause in clauses:
        if out and _MONEY.match(clause) and _NUMBER_LAST.search(out[-1]):
            out[-1] += clause
        else:
            out.append(clause)
    return out


def _one_more(clauses: list[str], place: int) -> bool:
    """Whether a clause is the last of some that are told one by one: 三个转岗了，还有一个，回老家了."""
    last = clauses[place] in ("还有一个", "另外一个", "剩下一个") and 0 < place < len(clauses) - 1
    return last and _SOME.search(clauses[place - 1]) is not None


def _clauses(text: str) -> list[str]:
    clauses = [clause.strip("…—. 、") for clause in _CLAUSES.split(text)]
    clauses = [
        _opened(_BUT.sub("但", clause), clauses[place - 1]) if place else _OPENER.sub("", clause)
        for place, clause in enumerate(clauses)
    ]
    follows = [*clauses[1:], ""]
    clauses = [
        _VOCATIVE_END.sub("", clause)
        for clause, after in zip(clauses, follows, strict=True)
        if not _VOCATIVE.match(clause) or _APPOSED.match(after)
    ]
    clauses = _with_money(clauses)
    said = [
        clause for i, clause in enumerate(clauses) if clause and (not _EMPTY.match(clause) or _one_more(clauses, i))
    ]
    while said and _ANSWER.match(said[0]):
        said = said[1:]
    return _SAME_TIME.sub(r"\g<when>\g<who>", _WHEN.sub(r"\g<when>", "，".join(said))).split("，") if said else []
