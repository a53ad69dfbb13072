"""A Chinese sentence that begins with the name of a house alone, as speech does: 海桥药房，海城起家的 is 海桥药房是海城起家的."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.language.scraps_zh import is_topic
from assistant.patterns import regex

_HOUSE = regex("^[\ue000\ue001]$|[厂店院校馆社行司团房所学纺心]$")
# Where a house is and what it does, told without a new subject.
_DOES = regex(r"^(?:在[^，]{2,8}$|位于|主营|专门?做|属于|隶属|总部在|是(?!的|不是|吧)[^，]{3,})")
# What it is: of some place, or one of its kind.
_IS = regex(
    r"^(?![用姓换坏盖送])(?:[\u4e00-\u9fff]{2,6}(?:起家|本地|当地|本土)的|[^，的是有没在被把也都]{2,10}的(?:一?[个家所座])?[^，的]{0,3}(?:厂|店|公司|高中|中学|学校|医院|企业|大学|银行))$"
)


def _names(clause: str) -> bool:
    own = clause.lstrip("\ue000\ue001")
    return not own or own == "中心" or is_topic(own)


def with_its_topic(clauses: Sequence[str]) -> list[str]:
    """The clauses, the first two as one where the first names a house alone and the second says what or where it is."""
    if len(clauses) < 2 or not _HOUSE.search(clauses[0]) or not _names(clauses[0]):
        return list(clauses)
    if _DOES.match(clauses[1]):
        return [clauses[0] + clauses[1], *clauses[2:]]
    if _IS.match(clauses[1]):
        return [f"{clauses[0]}是{clauses[1]}", *clauses[2:]]
    return list(clauses)
