"""How good a ranking of past cases is: nDCG, recall and reciprocal rank against graded judgements.

nDCG after Järvelin and Kekäläinen (2002), with the gain 2^grade - 1 and the discount log2(rank + 1) that Burges et al.
(2005) made usual. A query without a relevant case is unscored: none of these says whether silence would be better.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from assistant.errors import Say
from assistant.records import Match
from assistant.score.query import JudgedQuery
from assistant.score.score import Place, Score

_DEPTH = 5  # what a page shows
_EITHER, _OTHER = Say("in either language", "两种语言中"), Say("in the other language", "另一种语言中")
_SENT = 2  # the grade of a case that one would send


def score_ndcg(query: JudgedQuery, matches: Sequence[Match] | None) -> Score:
    """nDCG@5 of the matches; a failed search has found nothing."""
    return _ndcg(query.relevant, matches or (), _EITHER)


def score_ndcg_across(query: JudgedQuery, matches: Sequence[Match] | None) -> Score:
    """nDCG@5 within the cases of the other language; ids of cases begin with their language."""
    others = {case: grade for case, grade in query.relevant.items() if not case.startswith(f"{query.lang}-")}
    found = [match for match in matches or () if match.lang != query.lang]
    return _ndcg(others, found, _OTHER)


def score_recall(query: JudgedQuery, matches: Sequence[Match] | None) -> Score:
    """Share of the relevant cases among the first five; of more than five, five count as all."""
    if not query.relevant:
        return _nothing(_EITHER)
    found = [match.case_id for match in (matches or ())[:_DEPTH] if match.case_id in query.relevant]
    could = min(len(query.relevant), _DEPTH)
    missing = [case for case in query.relevant if case not in found]
    return Score(
        len(found) / could,
        Say(f"{len(found)} of {could} relevant cases", f"相关案例：{len(found)}/{could}"),
        tuple(Place("missing", one) for one in missing),
    )


def score_reciprocal_rank(query: JudgedQuery, matches: Sequence[Match] | None) -> Score:
    """1 / rank of the first case that one would send (of the first helpful one where none would be sent)."""
    if not query.relevant:
        return _nothing(_EITHER)
    best = min(_SENT, max(query.relevant.values()))
    for rank, match in enumerate(matches or (), start=1):
        if query.relevant.get(match.case_id, 0) >= best:
            return Score(1 / rank, Say(f"first at rank {rank}", f"首个在第 {rank} 名"))
    return Score(0.0, Say("not found", "未找到"))


def _ndcg(relevant: Mapping[str, int], matches: Sequence[Match], where: Say) -> Score:
    if not relevant:
        return _nothing(where)
    grades = [relevant.get(match.case_id, 0) for match in matches[:_DEPTH]]
    ideal = _gain(sorted(relevant.values(), reverse=True)[:_DEPTH])
    shown = ", ".join(str(grade) for grade in grades) or "–"
    return Score(_gain(grades) / ideal, Say(f"grades in order: {shown}", f"依次的相关度：{shown}"))


def _gain(grades: Sequence[int]) -> float:
    return sum(float(2**grade - 1) / math.log2(rank + 1) for rank, grade in enumerate(grades, start=1))


def _nothing(where: Say) -> Score:
    return Score(None, Say(f"no relevant case {where.en}", f"{where.zh}没有相关案例"))
