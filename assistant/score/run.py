"""Runs a suite: every item's outcome through every scorer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from assistant.score.items import Item
from assistant.score.report import CaseReport, Report
from assistant.score.score import Outcome
from assistant.score.scorers import DRAFT_SCORERS, SEGMENT_SCORERS, scorers_named


def score_case(
    gold: Item,
    outcome: Outcome,
    names: Sequence[str] = DRAFT_SCORERS + SEGMENT_SCORERS,
    fold: int | None = None,
) -> CaseReport:
    """One case through the named scorers. It needs no other case, so cases may be scored side by side."""
    scores = {scorer.name: scorer.run(gold, outcome) for scorer in scorers_named(names)}
    return CaseReport(gold.id, gold.lang, scores, outcome, fold)


def score_all(
    gold: Sequence[Item],
    outcome: Callable[[Item], Outcome],
    *,
    suite: str = "draft",
    version: int = 1,
    names: Sequence[str] = DRAFT_SCORERS + SEGMENT_SCORERS,
    folds: Mapping[str, int] | None = None,
    provenance: Mapping[str, str] | None = None,
    seen: Callable[[CaseReport], None] = lambda case: None,
) -> Report:
    """Report over the interviews in their order.

    Args:
        gold: the interviews or queries.
        outcome: what became of one; an error belongs into the outcome, it must not be raised.
        suite: name of the suite, for the report.
        version: version of the suite.
        names: the scorers to run.
        folds: fold of each interview where models were kept from it.
        provenance: versions, revision, checksums and settings of the run.
        seen: called after each case, for a progress bar.
    """
    cases = []
    for item in gold:
        case = score_case(item, outcome(item), names, (folds or {}).get(item.id))
        cases.append(case)
        seen(case)
    return Report(suite, version, tuple(names), tuple(cases), dict(provenance or {}))


def rescore(report: Report, gold: Sequence[Item], names: Sequence[str] | None = None) -> Report:
    """A saved report scored again without drafting; what it does not hold is left out.

    Args:
        report: the saved run, with its outcomes.
        gold: the interviews or queries, perhaps mended.
        names: the scorers; those of the report if None.
    """
    saved = {case.id: case for case in report.cases}
    return score_all(
        [item for item in gold if item.id in saved],
        lambda item: saved[item.id].outcome,
        suite=report.suite,
        version=report.version,
        names=report.scorers if names is None else names,
        folds={case.id: case.fold for case in report.cases if case.fold is not None},
        provenance=report.provenance,
    )
