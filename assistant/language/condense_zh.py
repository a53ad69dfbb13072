"""Which clauses of a spoken Chinese sentence may go when an editor tells it shorter.

A sentence is clauses joined by commas. One may go where nothing that stays loses its subject, its condition, its limits or
its certainty: what follows it goes too or begins with a subject of its own; no number is lost; and clauses that say how
far something holds (但…, 除了…, 还没…, 大概…, 目标是…) stay with what they qualify.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.language.clean_zh import CJK
from assistant.language.numerals import numbers

_CLAUSE = re.compile("(?<=[，,])")
# How far it holds, how sure it is, that it is wished for, or that it is denied: what it qualifies would say more without it.
_QUALIFIES = re.compile(
    r"但|不过|可是|然而|只|仅|除|其中|包括|不含|不包|不算|没算|还没|没上|没有?全|不全|不是|不一定|并非|不等于|未必|另外|大概|大约|差不多|估计|可能|应该|好像|似乎|听说|据说|也许|或许"
    r"|希望|打算|计划|准备|目标|争取|想要?|预计|预期|将来|明年|下一步|如果|要是|假如|的话|除非|万一|就算|哪怕|即使|不管|无论|虽然|尽管|同期|口径|按|比例|平均|中位|最[高低多少]|试点|[说讲]是|算是"
)
# It hangs on the clause before it.
_BOUND = re.compile(
    rf"^(?:就|才|都|也|而|却|所以|因此|因为|由于|为了|为的是|还是|反而|又|并|再|否则|不然|要不|导致|结果|使得?|让|把|被|等于|相当于|比|从|到|是|即|或|和|跟|与|及|的|那就|那也|那才|[{CJK}]{{1,3}}(?:就|才|都|也|却|又|再)(?![{CJK}]?是))"
)
# It waits for the clause after it.
_WAITS = re.compile(
    r"^(?:因为|由于|为了|虽然|尽管|既然|不但|不仅|除了|当|等|一旦|只要|只有|如果|要是|自从|从|以前|现在|后来|原来|当时|去年|今年|前年)|(?:时候|之后|以后|之前|以前|以来|时|后|前|的话|[是说讲有叫做用把给对在到就])$"
)
_SUBJECT = re.compile(
    r"^(?:(?:现在|以前|后来|当时|所以|然后|结果|今年|去年|目前|最后)?(?:我们|咱们|我|他们|她们|大家|系统|总部|老板|客户|员工|工人|供应商|厂家|店里|财务|司机|学校|医院)|(?:二[〇零一二三四五六七八九]|[一二三四五六七八九十]{1,2})[年月]|第[一二三四五])"
)
_LISTS = re.compile(r"^(?:一个|有的|一[是种台条家边半]|还有|再[是加]|[两二三]是|要么|又是|有[人时些])")
_QUANTITY = re.compile(
    r"^(?:约|大概|近|不到|差不多)?(?:[\d.〇零一二两三四五六七八九十百千万亿点几半多来成]|百分之|千分之|里头有?|[个家台套张条单件次批人名天周月年元%])+(?:小时|分钟|工作日|百分点|病区|门店|项目|里面|吧|左右)*[，。！]?$"
)
_SHORTEST = 8  # characters that a sentence keeps at least


def clauses_of(sentence: str) -> list[str]:
    """The clauses of a sentence, each with the comma that ends it."""
    return [clause for clause in _CLAUSE.split(sentence) if clause]


def condensed(clauses: Sequence[str], worth: Sequence[float], least: float) -> str:
    """The sentence without the clauses worth less than `least`, as far as they may go."""
    low = [value < least and not _holds(clause) for clause, value in zip(clauses, worth, strict=True)]
    gone = _gone(clauses, low)
    kept = [clause for clause, out in zip(clauses, gone, strict=True) if not out]
    return _joined(kept) if len("".join(kept)) >= _SHORTEST else "".join(clauses)


def without(clauses: Sequence[str], wrong: Sequence[bool]) -> str | None:
    """The sentence without the clauses that are `wrong`; None where one of them cannot go, or too little stays.

    A clause that is no more than a quantity is what the others lead up to: without it they say nothing.
    """
    if any(bad and _QUANTITY.match(clause) for clause, bad in zip(clauses, wrong, strict=True)):
        return None
    gone = _gone(clauses, wrong)
    kept = [clause for clause, out in zip(clauses, gone, strict=True) if not out]
    return _joined(kept) if list(gone) == list(wrong) and len("".join(kept)) >= _SHORTEST else None


def _gone(clauses: Sequence[str], unwanted: Sequence[bool]) -> list[bool]:
    """Which of the unwanted clauses may go; the first stays, since it names what the others are about."""
    gone = [False] * len(clauses)
    for i in range(len(clauses) - 1, 0, -1):
        last = i + 1 == len(clauses) or gone[i + 1]
        free = last or (_SUBJECT.match(clauses[i + 1]) and not _BOUND.match(clauses[i + 1]))
        hangs = _BOUND.match(clauses[i]) or _WAITS.search(clauses[i - 1].rstrip("，, "))
        gone[i] = bool(unwanted[i] and free and not hangs)
    return gone


def _joined(kept: Sequence[str]) -> str:
    text = "".join(kept)
    return text.rstrip("，,") + "。" if text.endswith(("，", ",")) else text


def _holds(clause: str) -> bool:
    return bool(_QUALIFIES.search(clause) or _LISTS.match(clause) or numbers(clause, "zh"))
