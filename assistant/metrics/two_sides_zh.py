"""Two Chinese values of one kind told side by side that are of two things at one time: 白班十七个人，夜班八个."""

from __future__ import annotations

from assistant.metrics.mentions import Mention, kept
from assistant.patterns import regex

# Words of which the one tells one side and the other the other.
_SIDES = tuple(
    (regex(one), regex(two))
    for one, two in (
        (r"上午|早上|早市|午市", r"下午|晚上|傍晚|夜里|晚市"),
        (r"白天|白班|早班", r"夜里|晚上|夜班|中班|晚班"),
        (r"夏[天季]", r"冬[天季]"),
        (r"春[天季]", r"秋[天季]"),
        (r"旺季|忙的时候|忙起来|高峰", r"淡季|闲的时候|闲下来|低谷|平峰"),
        (r"平时|平常|工作日", r"周末|节假日|过年|过节|双十一|大促|高峰|赶集"),
        (r"我们|我家|咱们|本[厂店院县校]", r"隔壁|对门|同行|别人家?|别家|对家|人家那"),
        (r"公办", r"民办"),
        (r"老师傅|师傅", r"徒弟|学徒|新手|新来的"),
        (r"定金|首付|预付", r"尾款|余款"),
        (r"线上|网上", r"线下|门店|柜台"),
        (r"男", r"女"),
        (r"本地|省内|国内|内销", r"外地|异地|省外|国外|出口|外销"),
        (r"门诊", r"住院|病房"),
        (r"(?:一|1)(?:号|班|线|车间|期|楼)", r"(?:二|2)(?:号|班|线|车间|期|楼)"),
        (r"[Aa甲东南](?:线|班|组|区|边|厂|楼)", r"[Bb乙西北](?:线|班|组|区|边|厂|楼)"),
        (r"高速", r"国道|省道|县道"),
    )
)
# What came in, and what of it went out again: 招了二十个，走了十五个.
_WENT = regex(r"(?P<verb>卖|退|走|坏|搬|停|废|丢|付|还|毕业|离职|报废|辞)(?:掉|出去|回)?了?(?:大概|差不多|有|将近)*$")
# 报的是八十六，其实八十五点七; 计划一百二，今年实际九十六.
_CLAIMED = regex(r"报|账上|以为|预估|估|算的|计划|目标|规定|指标|任务|额定|设计")
_ACTUAL = regex(r"其实|实际|真实|盘出来|称出来|量出来|测出来")
_MISTAKEN = regex(r"(?:记|说|讲|报|看|算|听)错|口误|搞混|弄混")
_SUMMED = regex(r"一共|总共|累计|合计")
_RULED = regex(r"规定是?|法定|国标|标准是|要求是")
_CLAUSE = regex(r"[，。；！？：、]")
_NEAR = 16  # characters


def of_two_sides(one: Mention, two: Mention) -> bool:
    """Whether the words with two values, in order of speech, make them values of two things, or one of them no fact."""
    clauses = _clause(one), _clause(two)
    told = _sides(two)
    if any((pair, not first) in told for pair, first in _sides(one)):
        return True
    went = _WENT.search(_lead(two))
    if went is not None and went["verb"] not in clauses[0] and two.quantity.value < one.quantity.value:
        return True
    if _CLAIMED.search(clauses[0]) and _ACTUAL.search(clauses[1]):
        return True
    if two.quantity.kind == "count" and _SUMMED.search(clauses[1]) and not _SUMMED.search(clauses[0]):
        return True
    return _MISTAKEN.search(_between(one, two), 0, _NEAR) is not None or (
        _RULED.search(clauses[0]) is not None and _RULED.search(clauses[1]) is None
    )


@kept
def _sides(mention: Mention) -> frozenset[tuple[int, bool]]:
    """Of which pairs of sides the clause of a value names only one, and whether that is the first."""
    clause = _clause(mention)
    named = ((at, one.search(clause), other.search(clause)) for at, (one, other) in enumerate(_SIDES))
    return frozenset((at, one is not None) for at, one, other in named if (one is None) != (other is None))


@kept
def _clause(mention: Mention) -> str:
    """The clause of a value."""
    rest = mention.line.text[mention.quantity.span.end - mention.line.span.start :]
    return _lead(mention) + mention.quantity.text + _CLAUSE.split(rest)[0]


def _lead(mention: Mention) -> str:
    return _CLAUSE.split(mention.line.text[: mention.quantity.span.start - mention.line.span.start])[-1]


def _between(one: Mention, two: Mention) -> str:
    """The words between two values of one turn; of neighbouring sentences what stands next to each."""
    if one.line.index == two.line.index:
        start = one.line.span.start
        return one.line.text[one.quantity.span.end - start : two.quantity.span.start - start]
    rest = one.line.text[one.quantity.span.end - one.line.span.start :]
    return rest + two.line.text[: two.quantity.span.start - two.line.span.start]
