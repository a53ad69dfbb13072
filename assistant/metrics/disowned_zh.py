"""Chinese sentences that disown a change just told: not the product's doing, not its alone, or not worth telling.

They are built of what they have in common, a party (the product, or something outside) and a link to it that is denied,
shared or given to the other, so that a speaker's own words need not be listed: 跟你们这个软件扯不上, 唔关你哋事,
你可别把这个功劳都揽过去, 这里头天气占一半, 九单也叫单子？
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.metrics.mentions import Line
from assistant.patterns import regex

_NOT = r"(?:不|别|莫|勿|甭|休|唔|没法|没脸|哪能|哪敢|不好意思|犯不着|少来)"
_YOU = (
    r"(?:你们|你哋|恁们|贵司|咱们?这套|[这那哪]一?(?:套|个|门子)?(?:系统|软件|平台|程序|东西|玩意儿?)|系统|软件|平台)"
)
# What lies outside the product, and what happens there.
_OUTSIDE = (
    r"(?:天气|天[热冷暖凉]|雨水|老天|气候|季节|淡季|旺季|行情|价格|油价|菜价|政策|补贴|运气|暑假|寒假|假期|过年|过节|光伏|新[^，。的]{1,4}"
    r"|开业|搞活动|促销|大促|集市|庙会|展会|涨价|人手|师傅|老师|队伍)"
)
_EVENT = r"(?:涨|跌|关门|搬|放开|开业|新开|改了|改的|停[了业工产]|修[路桥高]|通车|补贴|放假|过节|过年|交房|换|并过来|转过来|招了?人|加了?人|绕|地铁|通了)"
_TIE = r"(?:关系|相干|干系|瓜葛|关联|牵扯)"
_END = r"(?=[，。！？；哈嘛吧呀啊呢哦么咯喽]|$)"
_ACCOUNT = r"(?:头上|账上|帐上|身上|名下|脸上|门下)"
_WORTH = r"(?:数|增长|提升|提高|进步|改善|成绩|功劳|业绩|变化|本事|名堂|气候|什么|啥)"

_DENIED = (
    rf"(?:跟|和|与|同)(?!{_OUTSIDE})[^，。！？；]{{1,9}}?(?:(?<!有)没得?|冇|无|(?<!有)没有|有[啥么什]么?子?|不)(?:啥|什么|多大|太大|半点|半毛钱)?的?{_TIE}(?!的)"
    rf"|{_YOU}[^，。！？；]{{0,6}}(?:扯|搭|沾|挨|靠|够|连)不(?:上|着|到)|{_YOU}[^，。！？；]{{0,3}}不(?:相干|搭界|搭嘎|沾边)"
    r"|(?:不|唔|冇|没|没得)[关干][^，。！？；]{1,6}事(?![先前])"
    rf"|(?:不是|不算|哪是|谈不上){_YOU}[^，。！？；]{{0,2}}的(?:事|功劳|本事|能耐)"
    rf"|[哪啥什]么?一?(?:套|个|门子)?(?:系统|软件|平台)[^，。！？；]{{0,3}}(?:管|解决|救|挡|帮|治|改)不(?:了|住|上)"
)
_NOT_ON_ACCOUNT = (
    rf"{_NOT}[^，。！？；]{{0,8}}(?:算|记|写|归|安|扣|贴|揽|靠|挂|搁|推|放)[^，。！？；]{{0,6}}{_ACCOUNT}"
    rf"|{_NOT}[^，。！？；]{{0,6}}往(?:{_YOU}|自己|自个儿?|脸)[^，。！？；]{{0,3}}[靠揽贴算推记]"
    rf"|{_NOT}[^，。！？；]{{0,8}}(?:贴金|揽过[去来]|揽功|抢功)"
    rf"|{_NOT}[^，。！？；]{{0,2}}(?:好)?(?:算|记|归)[^，。！？；]{{0,2}}(?:到|给|在)?{_YOU}"
)
_NOT_WORTH = (
    r"(?:别|不要|不能|没法|不好|不可以)(?:直接|硬|光)?(?:拿来|拿去|放一起|放一块儿?)?(?:对?比|作比较)(?![如方])|"
    rf"(?:别|莫|甭|不用|不要|不能|不必|不好|勿|唔好)[^，。！？；]{{0,4}}(?:当(?:回|个|成)?事|当真|说事|做文章|显摆|当成绩|当[^，。]{{0,2}}(?:卖点|标题))|别提了{_END}"
    rf"|(?:算|称|谈|说|做|当|作)不(?:得|上|起|了)(?:是|个)?{_WORTH}|不(?:作|算|成|够)数{_END}"
    rf"|就[这那]么(?:一?点|[几两]个|[几两]单|[几两]家)[^，。！？；]{{0,2}}{_END}|(?:数|基数|样本|量)(?:太|实在|本来就|也太)[小少]"
    r"|(?:那|这|这个|[单个家倍份次件])也(?:叫|能叫|能算|好意思叫)[^，。！？；]{1,5}[？?。]"
)
_SHARED = (
    rf"{_YOU}(?:也)?(?:有|占|算|出)(?:了)?(?:一|几|多)?(?:份|半|分|成)|(?:里头|里面|其中|当中)[^，。！？；]{{0,2}}{_OUTSIDE}[^，。！？；]{{0,3}}(?:占|有)"
    r"|(?:各占|各算)[几多一]|几几开|(?:两样|两头|几样|两件事)[^，。！？；]{0,4}[分掰拆]不[开清]|[说分搞讲][不弗][清好准]楚?(?:是|到底)+(?:谁|哪)"
    rf"|(?<!系统)(?<!你们)(?<!软件)(?<!平台)的?(?:功劳|因素|原因|缘故|成分)(?:也)?(?:更|占|最)?(?:大(?!家)|不小|不少|大头|多半)"
)
_OTHERS_DOING = (
    rf"(?:那|这)(?:个|都|主要|其实)*是(?:因为)?(?![^，。！？；]{{0,8}}{_YOU})[^，。！？；]{{0,8}}{_EVENT}|(?:全|整个?)(?:行业|行当|城|市|县|国|条街)[^，。！？；]{{0,2}}都(?:在|这样|这么)"
    rf"|[^，。！？；没就不]{{1,5}}(?:也|还|又)换(?:了|过|人|成)(?![^，。！？；]{{0,3}}{_YOU})|(?:隔壁|旁边|对面|对门|附近)[^，。！？；]{{0,6}}(?:关门|倒闭|开了|搬|不做了|停)"
    rf"|(?:也|还|又)(?:多|另)?(?:请|招|添|雇|加|买)了(?!系统)|{_OUTSIDE}[^，。！？；]{{0,3}}(?:好|热|冷|松|紧|了)?嘛|(?:天[热冷暖凉]了|放假了|涨价了|提价了)"
)
_DISOWNED = regex("|".join((_DENIED, _NOT_ON_ACCOUNT, _NOT_WORTH, _SHARED, _OTHERS_DOING)))
_FOREIGN_MATTER = regex(_DENIED)  # the one kind that may come first: 还有个事，跟你们没得关系哈。
_AMOUNT = regex(r"[二两三四五六七八九十百千万\d]+")
_LINES = 2
_SHORT = 20  # characters of a sentence that announces what comes


def disowned(last: Line, said: Sequence[Line]) -> bool:
    """Whether the Chinese sentences around a change say so.

    Args:
        last: the sentence of the change that was said last.
        said: the usable lines of the interview.
    """
    return any(_DISOWNED.search(x.text) for x in _after(last, said)) or any(
        _FOREIGN_MATTER.search(x.text) and len(x.text) <= _SHORT and not _AMOUNT.search(x.text)
        for x in said
        if x.turn == last.turn and 0 < last.index - x.index <= _LINES
    )


def _after(last: Line, said: Sequence[Line]) -> Iterator[Line]:
    """The sentence, those after it in the turn until one tells other values, and how the next answer opens.

    The next answer is of the same change only where the turn between does no more than marvel.
    """
    near = [x for x in said if last.turn <= x.turn <= last.turn + 2]
    for line in near:
        if line.turn != last.turn or line.index < last.index or line.index > last.index + _LINES:
            continue
        if line.index > last.index and not _tells_no_others(line):
            break
        yield line
    between = "".join(x.text for x in near if x.turn == last.turn + 1)
    if len(between) <= _SHORT:
        yield from (x for x in near if x.turn == last.turn + 2 and x.first and _tells_no_others(x))


def _tells_no_others(line: Line) -> bool:
    return len(_AMOUNT.findall(line.text)) <= 1
