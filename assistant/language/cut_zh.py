"""A spoken Chinese sentence without a clause that does not hold, where the rest stands by itself.

A clause may go where nothing that stays loses its subject, its condition or its predicate: the first clause stays, what
follows the gap begins with a subject of its own or nothing follows, and what stays ends with a clause that says something.
Where it may not, the clauses that put it right are told alone, or those before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.language.clean_zh import CJK
from assistant.patterns import regex

_CLAUSE = regex("(?<=[，,])")
# It hangs on the clause before it.
_BOUND = regex(
    rf"^(?:就|才|都|也|而|却|但|可|所以|因此|因为|由于|为了|还是|反而|又|并|再|否则|不然|要不|导致|结果|使得?|让|把|被|等于|相当于|比|从|到|是|即|或|和|跟|与|及|的|那就|那也|那才|[{CJK}]{{1,3}}(?:就|才|都|也|却|又|再)(?![{CJK}]?是))"
)
# It waits for the clause after it.
_WAITS = regex(
    r"^(?:因为|由于|为了|虽然|尽管|既然|不但|不仅|除了|当|等|一旦|只要|只有|如果|要是|自从|从)|^(?:以前|现在|后来|原来|当时|去年|今年|前年)$|(?:时候|之后|以后|之前|以前|以来|时|后|前|的话|呢|[是说讲有叫做用把给对在到就的])$"
)
_SUBJECT = regex(
    r"^(?:(?:现在|以前|后来|当时|所以|然后|结果|今年|去年|目前|最后)?(?:我们|咱们|我|大家|系统|总部|老板|客户|员工|工人|供应商|厂家|财务|司机|学校|医院)|(?:二[〇零一二三四五六七八九]|[一二三四五六七八九十]{1,2})[年月])"
)
_SAYS = regex("[有是做办开建成立设试签买用装上加接管招搞定分供卖产生来去住跑收拉洗换改派送看查]")
_HOW = regex("^(?:按|以|从(?![来没不此])|就是|还是|比如|例如|像|跟|与|和|每|其中)|按[^，]*[算计看]")
# No more than a quantity: what the other clauses lead up to.
_QUANTITY = regex(
    r"^(?:约|大概|近|不到|差不多)?(?:[\d.〇零一二两三四五六七八九十百千万亿点几半多来成]|百分之|千分之|里头有?|[个家台套张条单件次批人名天周月年元%])+(?:小时|分钟|工作日|百分点|病区|门店|项目|里面|吧|左右)*[，。！]?$"
)
_SHORTEST = 8  # characters that a sentence keeps at least
# One of a list of things that are counted, which needs nothing of those beside it: 员工二百一十三个, 七十一个厅, 测点是七百四十二个.
_N = r"[\d.〇零一二两三四五六七八九十百千万亿半]"
_COUNTED = regex(
    rf"^(?:现在|目前|一共|总共)?(?:(?:长年的?|自己的|合作的)?(?![这那它他她就也都才])[{CJK}]{{2,6}}?(?<![按从到每年月一])(?:是|有|一共|大概|约)?{_N}+[多来几]*(?:个|名|人|位|家|台|座|亩|户|只|条|辆|间|米|公里|平方米|吨|张|栋|万|套|口)+(?:左右|上下)?|{_N}+[多来几]*(?:个|名|位|家|台|座|只|条|辆|间|栋|套|口)(?!半|月|小时|星期|礼拜|多月|百分点)[{CJK}]{{1,5}}(?<![的了过]))[，。]?$"
)


# It says what the wrong number is of, or that it is none: 四分钟是白天的; 三十七家不对.
_EXPLAINS = regex(
    rf"^(?:那个|[^，]{{0,3}}刚才?说的?)?{_N}+[多来几]*[{CJK}%]{{0,3}}?(?:那个数?|这个数?)?(?:那?是|不对|指的?|说的是|算的是)"
)
# A clause that tells another number with what it is of: 全天的中位数是六分钟, 纯报修一万二.
_NAMES_RIGHT = regex(
    rf"^(?!加起来|平均|拉平|合起来|总共|一共|现在|今年|去年|后来|其实|大概|差不多|应该)(?:(?!{_N})[{CJK}](?<![我你他她它这那不没就才也都还了完过着])){{2,10}}(?:(?:是|为)(?:约|大概)?{_N}+[多来几]*[{CJK}%]|(?:有|约|大概)?(?!一?[个家件次天]|两[个天年]){_N}+[多来几]*(?:[个家人台套单条张件次天名辆]|左右|上下))(?!月|年|号)"
)
_DENIES = regex(rf"^(?:没有|没|哪有|哪里有|不是|不止|别写|不要写)[^，]{{0,3}}?{_N}+[{CJK}]{{0,3}}[，。]$")
_CALL = 6  # characters of a call or an interjection before that
# Somebody else, of whom the number was told; nothing is left to say of him.
_SOMEBODY_ELSE = regex("同行|协会|行业|别家|同学|朋友|同城")
_ONLY_SOMEBODY = regex("有一?[个家位][^，]{0,10}[，。]?$")
_INTRODUCES_ONE = regex(rf"(?:有|(?<!{_N})一)[个家位][^，]{{0,10}}[，。]?$|一?[回次][，。]?$")
_WHEN = regex("上半年|上个?月|上次|上周|以来|后来|来着?")
_HALF = regex("^(?:(?:现在|以前|原来)?从|不是|没|平均)")  # 现在从签收到重新能卖


def bound(clause: str) -> bool:
    """Whether a clause hangs on the one before it."""
    return _BOUND.match(clause) is not None


def waits(clause: str) -> bool:
    """Whether a clause waits for the one after it."""
    return _WAITS.search(clause) is not None


def clauses_of(sentence: str) -> list[str]:
    """The clauses of a sentence, each with the comma that ends it."""
    return [clause for clause in _CLAUSE.split(sentence) if clause]


def without(clauses: Sequence[str], wrong: Sequence[bool]) -> str | None:
    """The sentence without the clauses that are `wrong`; None where one of them cannot go, or the rest says nothing.

    Where one cannot go, what puts it right is told alone, or else what was said before it.
    """
    return _cut_out(clauses, wrong) or _put_right(clauses, wrong) or _begun(clauses, wrong)


def _put_right(clauses: Sequence[str], wrong: Sequence[bool]) -> str | None:
    """The clauses from the one that tells the right number: 四分钟是白天的，全天的中位数是六分钟。"""
    first = list(wrong).index(True) if any(wrong) else len(clauses)
    calls = all(len(clause) <= _CALL and not re.search(_N, clause) for clause in clauses[:first])
    if first == len(clauses) or not calls or not _EXPLAINS.match(clauses[first]):
        return None
    last = len(clauses) - 1 - list(reversed(wrong)).index(True)
    right = next((i for i in range(last + 1, len(clauses)) if _NAMES_RIGHT.match(clauses[i])), None)
    return "".join(clauses[right:]) if right is not None else None


def _begun(clauses: Sequence[str], wrong: Sequence[bool]) -> str | None:
    """What was said before the first wrong clause, up to a clause that says something and waits for nothing."""
    kept = list(clauses[: list(wrong).index(True)]) if any(wrong) else []
    while kept and not _ends_well(kept[-1]):
        kept.pop()
    text = "".join(kept).rstrip("，,")
    hangs = not kept or _HOW.search(kept[-1]) or _SOMEBODY_ELSE.search(text) or _HALF.match(kept[-1])
    return None if hangs or len(text) < _SHORTEST else f"{text}。"


def _ends_well(clause: str) -> bool:
    says = _SAYS.search(_WHEN.sub("", clause)) or _COUNTED.match(clause)
    return bool(says) and not _WAITS.search(clause.rstrip("，, ")) and not _INTRODUCES_ONE.search(clause)


def _cut_out(clauses: Sequence[str], wrong: Sequence[bool]) -> str | None:
    if not all(_listed(clauses, wrong, i) or (i and _may_go(clauses, wrong, i)) for i, bad in enumerate(wrong) if bad):
        return None
    kept = [clause for clause, bad in zip(clauses, wrong, strict=True) if not bad]
    text = "".join(kept)
    last = kept[-1]
    if len(text) < _SHORTEST or _HOW.search(last) or not (_SAYS.search(last) or _COUNTED.match(last)):
        return None
    if _ONLY_SOMEBODY.search(last) or _SOMEBODY_ELSE.search(text):
        return None
    return text.rstrip("，,") + "。" if text.endswith(("，", ",")) else text


def _listed(clauses: Sequence[str], wrong: Sequence[bool], i: int) -> bool:
    """Whether a clause is one of a list of counted things, as is what stays right beside it, if anything follows."""
    if not _COUNTED.match(clauses[i]):
        return False
    after = [clause for clause, bad in zip(clauses[i + 1 :], wrong[i + 1 :], strict=True) if not bad]
    before = [clause for clause, bad in zip(clauses[:i], wrong[:i], strict=True) if not bad]
    beside = [*before[-1:], *after[:1]]
    headless = not before and any(re.match(_N, clause) for clause in after[:1])  # 九个市: of whom?
    return bool(beside) and not headless and all(_COUNTED.match(clause) for clause in beside)


def _may_go(clauses: Sequence[str], wrong: Sequence[bool], i: int) -> bool:
    follows = next((clause for clause, bad in zip(clauses[i + 1 :], wrong[i + 1 :], strict=True) if not bad), None)
    free = follows is None or (_SUBJECT.match(follows) and not _BOUND.match(follows))
    if _DENIES.match(clauses[i]) and follows is not None and not _BOUND.match(follows):
        return True
    hangs = _BOUND.match(clauses[i]) or _WAITS.search(clauses[i - 1].rstrip("，, "))
    return bool(free and not hangs and not _QUANTITY.match(clauses[i]))
