"""Breaks a run of clauses into sentences, and tells what a Chinese sentence leans on."""

from __future__ import annotations

import re

from assistant.patterns import regex

_LONG = 34  # characters after which a new thought begins a new sentence
_FULL = 14  # characters that a sentence has at least before it may end
# Clauses that begin a new thought: another time, another turn of the story.
_NEW = regex(
    r"^(?:现在|目前|如今|以前|此前|过去|后来|最后|去年|今年|前年|明年|当时|\d{4}年|第[一二三四五](?![天次个批种回家台车场期线号步名])|另外|此外|还有(?![一几两二三四五六七八九十\d]*[个家位条种些套台件项])|比如|例如|一开始|刚开始|从此|同时|中间|平时|一旦|如果|有(?:一)?次|到\d|上线|试点)"
)
_BOUND = regex(r"^(?:就|才|都|也|而|但|却|所以|因此|还是|反而|结果|再|又|并|其中|包括|而是|否则|不是|不|没|的|等)")
# Somebody, or the system, does something, with no word that ties it to the clause before.
_SOMEBODY = regex(
    r"^(?:[\ue000-\ue0ff]|系统|平台|软件|后台|(?![这那他她它别其各另每两一])(?:(?![是觉得出来到与跟给没有要让叫把从在看说问住讲幸好只连就和因为改等找请记查拿做用发写])[\u4e00-\u9fff]){0,4}?(?:客户|员工|工人|师傅|司机|老师|医生|护士|患者|病人|家长|学员|学生|律师|会计|经理|主管|店员|店长|厂长|班长|组长|科长|采购|总部|财务处?|工程师|技术员|调度员?|质检员?|录单员|仓管员?|供应商|经销商|老人|业主|住户|居民|旅客|顾客|家属|租户|用户|门卫|保安|值班员))(?![就也都才却还又再则的]|一(?!个|天|次)|[^，]{0,2}(?:一样|$)|[^，]*那个$)[^，]{4,}"
)
_ENOUGH = 20  # characters told before the subject may change with a new sentence
_SCRAP = 3  # characters of a clause that hardly ends a sentence
_REST = 10  # characters that the new sentence has at least
_WAITS = regex(
    r"(?:时|后|前|的|说|问|讲|想|看|到|是|有|叫|让|给|对|在|把|如|例如|像|比如|因为|为了|除了|要么|一是|二是|结果|[问说]了?一句)$|什么|怎么|多少|哪|谁|^(?:如果|要是|只要|一旦|虽然|尽管|因为|由于|为了|除了|当|等|不但|不仅|不是|与其|宁可|无论|不管)"
)
# Things named one after the other, of which something follows: 合同、入库单、名单，当时就挂上去了.
_LISTS = regex(r"(?:^|，)[^，是有了在没不要能会]+、[^，是有了在没不要能会]+$")
_GOES_ON = regex("[^，]{0,3}[就都也]")
_OPENS_PAIR = regex("^(?:有的|一[个边方头])|不是[^，]*$|谁")
_LEANS = regex(
    r"^(?:[他她它]|[他她它]们|这|其中|同样|也|就(?![\d两三四五六七八九十百])|还(?!款|原)|又|之后|结果|于是|再(?!生)|都|这样|这些|那(?!曲)|而|否则|另外那|同时)"
)
# Words that point, join or answer, and tell no thing.
_FUNCTION = regex(
    r"这样|那样|这个|那个|这些|那些|这种|那种|这里|那里|这边|那边|这么|那么|什么|怎么|东西|事情|意思|情况|问题|我们|他们|她们|它们|大家|自己|人家|别人|就是|可以|没有|不是|还是|都是|也是|但是|所以|因为|然后|现在|以前|当时|后来"
    r"|一样|一点|一下|一些|有点|知道|觉得|认为|看到|出来|起来|下来|过来|过去|不行|不能|应该|可能|其实|真的|非常|特别|比较|[，。、；：的了着过地得是在有就都也还又很太较最更不没这那他她它人说讲看想去来到要会能把被给让对跟与和吧呢啊吗]"
)
_ONLY_WHEN = regex(r"^[^，。]{0,10}(?:那个?月|那天|那年|那次|那会儿|(?<!小)时|之前|之后|以前|以后|以来|开始前)$")
_FIGURES = regex(
    r"^(?:[\d.,%〇零一二两三四五六七八九十百千万亿点几半多来成]|百分之|千分之|个?百分点|左右|上下|不到|超过|[从到至是约近，；]|降了|涨了|第[一二三]个?)+$"
)
# The name of a measure, of which nothing is said.
_ONLY_NAMED = regex(r"^[^，。；\d]{2,14}(?:率|比例|时间|时长|用时|数量|成本|费用|周期|次数|速度)$")
_SAYS = regex("[有是没缩降升涨减增省算看写]")
_CONTENT = 3  # characters of content that a sentence needs
_N = r"[\d.,〇零一二两三四五六七八九十百千万亿几半多来]"
_QUANTITY = rf"(?!(?:19|20)\d\d年|{_N}{{1,2}}月|第)(?:(?:约|近|不到|超过|差不多|平均)?(?:{_N}+|百分之{_N}+)(?:%|个?百分点|[个家人名台套单条张件次批吨元万亿辆座栋间只户群群车斤箱份块点成页道]|公里|个?[A-Z]{{1,3}}|个?小时|分钟|秒|个?工作日|个月|[天周月年])?半?(?:左右|上下|以内|出头)?)"
_TIMES = rf"(?:现在|目前|以前|去年|今年|前年|{_N}{{2,4}}年)(?:[上下]半年|[一二三四]季度|全年|{_N}{{1,2}}月(?:份)?|年?底|年?初)?"
# A quantity alone, with or without its time; 从两个到12个; 是分; a bare 是.
_HEADLESS = regex(
    rf"^(?:(?:最近|近|过去)?{_N}+个月，)?(?:从)?(?:(?:{_TIMES}|{_N}{{1,2}}月(?:份)?)(?:[到至](?:{_TIMES}|{_N}{{1,2}}月(?:份)?))?，?)?(?:的)?(?:是|为|就|有|才|只有)?{_QUANTITY}(?:[，。]|$)|^(?:{_TIMES}|上个?月|本月|这个月)?(?:又|还|再)(?:有|出|来|出现|发生)[了过]?{_QUANTITY}(?:[，。]|$)|^从?{_N}+[^，。]{{0,3}}(?:到|变成?){_N}+[^，。]{{0,3}}(?:[，。]|$)|^(?:里面|其中)?有{_N}+[台个家条套辆](?:去年|今年|后来|现在|已经|还|没|是)|^(?:{_TIMES})(?:上线|启动|开工|安装|更换|签约?|投产)，[^，]{{1,6}}的。?$|^是原来的{_N}+|^{_N}+(?:%|个?百分点|个点)?(?:是(?:那种|这种)|这个数|，按比例)|^是(?![^，。]{{4}})[^，。]*[，。]"
)
# How much it is at another time, after how much it was: 2023年3120次，去年1180次.
_COMPARED = regex(
    rf"^(?:{_TIMES})的?(?:只|才|就|还|大概|平均|[年月周日]均)?(?:是|有|为|要|需|到)?(?:{_QUANTITY}|{_N}+[\u4e00-\u9fff]{{0,2}})$"
)
_BEFORE = regex("，(?:以前|原来|过去)[^，]{1,8}$")  # 以前是救火，现在是防火
_NOW = regex("现在[^，]{1,8}$")
_COUNTS_LAST = regex(rf"{_N}[^，]{{0,5}}$")
_YEAR = rf"(?:去年|今年|前年|{_N}{{2,4}}年)"
_DATE = rf"(?:(?:{_YEAR}(?:[上下]半年|[一二三四]季度|全年|{_N}{{1,2}}月(?:份)?|年?底|年?初)?|{_N}{{1,2}}月(?:份)?)(?:{_N}{{1,2}}[日号])?)"
# Since when, or how long, and nothing else: 去年7月到今年3月，九个月的.
_ONLY_TIMES = regex(
    rf"^(?=.{{7}})(?:就?是)?{_DATE}(?:到{_DATE})?的?(?:，(?:{_DATE}(?:到{_DATE})?|[早中晚][上午]{_N}{{1,3}}点|整?{_N}+(?:年|个月|天|周))的?)*$"
)
_OF_THIS = regex(
    "[^，]{0,6}，?那(?:老人|孩子|女孩|男孩|个?人|位)|[^，这那]{2,10}(?:这个|那个)(?=[，。]|$)"
)  # 以前那位老人; 以前无人算这个
_POINTING = regex(r"^(?:(?:所以|然后|但是?|不过|而且|因为)[，、]?)?(?:这个|这[些种样]|其|后来|于是|结果)")


_PERSON = regex("(?<!其)[他她](?!们的|家|人|乡|处|日|国)")
_AND_OTHERS = regex(
    "(?:^|[，。])[\u4e00-\u9fff]{2,3}(?<![以现后有跟给让被对与叫了的是说把到时前在后天月周年次])[他她]们$"
)  # 佟亮他们
_ANYBODY = regex(
    "[\ue003-\ue0ff]|[人员长师工生户客友子女爷奶妈爸哥姐叔姨嫂弟妹总士民商板娘伙童头]|主任|经理|大夫|司机|教授|公司|[家厂店院所]|[老小阿][\u4e00-\u9fff]|[\u4e00-\u9fff]们|有的|谁|哪个"
)


def flowing(text: str) -> str:
    """The clauses as one or more sentences, each ending with a full stop."""
    sentences: list[str] = []
    current = ""
    clauses = text.split("，")
    for place, clause in enumerate(clauses):
        rest = sum(map(len, clauses[place:]))
        if current and (_ends(current, clause) or (rest >= _REST and _turns_to(current, clause))):
            sentences.append(current)
            current = clause
        else:
            current = f"{current}，{clause}" if current else clause
    sentences.append(current)
    return "".join(f"{sentence}。" for sentence in sentences)


def _ends(current: str, clause: str) -> bool:
    if (
        _BOUND.match(clause)
        or (_COMPARED.match(clause) and _COUNTS_LAST.search(current))
        or (_NOW.match(clause) and _BEFORE.search(current))
        or (_GOES_ON.match(clause) and _LISTS.search(current))
        or re.match("(?:如果|要是|只要|虽然|尽管|因为|由于|为了|除了|当|等(?!于))", current.rsplit("，", 1)[-1])
    ):
        return False
    return (len(current) >= _FULL and bool(_NEW.match(clause))) or (len(current) >= 2 * _LONG and len(clause) > 6)


def _turns_to(current: str, clause: str) -> bool:
    """Whether a clause tells of somebody else, after enough has been said of the one before."""
    last = current.rsplit("，", 1)[-1]
    if (
        len(current) < _ENOUGH
        or len(last) <= _SCRAP
        or not _SOMEBODY.match(clause)
        or _WAITS.search(last)
        or _OPENS_PAIR.search(last)
    ):
        return False
    return "，" in current


def hollow(text: str) -> bool:
    """Whether a sentence says nothing by itself: pointing words, copulas and answers, but no thing and no number."""
    scrap = _ONLY_WHEN.match(text) or _ONLY_TIMES.match(text) or (_ONLY_NAMED.match(text) and not _SAYS.search(text))
    return len(_FUNCTION.sub("", text)) < _CONTENT or bool(scrap)


def figures_only(text: str) -> bool:
    """Whether a text is only figures without a thing they count: 八点三个百分点, 从四十三到五十八."""
    return _FIGURES.match(text) is not None


def headless(text: str) -> bool:
    """Whether a sentence begins with a quantity of nothing, or with what something is: 148群，去年是200多; 是分，100分的满分.

    Of what it tells, only the sentence before says.
    """
    return bool(_HEADLESS.match(text))


def quantity_alone(text: str) -> bool:
    """Whether a text is a quantity and no more: 2.1天。 31%。 61家。 but no date, and no 41家医院。"""
    return re.fullmatch(rf"{_QUANTITY}。?", text) is not None


def leans(said: str, written: str) -> bool:
    """Whether the sentence needs the one before it: it points there, did when it was said, or speaks of somebody unnamed."""
    return bool(_LEANS.match(written) or _POINTING.match(said) or _OF_THIS.match(written) or unnamed(written))


def unnamed(text: str) -> bool:
    """Whether a sentence says 他 or 她 and nobody stands before it who may be meant."""
    found = _PERSON.search(text)
    before = text[: found.start()] if found is not None else ""
    return found is not None and not (_ANYBODY.search(before) or _AND_OTHERS.search(text[: found.end() + 1]))
