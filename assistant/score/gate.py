"""The gate: no single case may get worse beyond its tolerance, and hard rules hold in every case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.errors import Say
from assistant.score.baseline import Baseline
from assistant.score.report import CaseReport, Report
from assistant.score.scorers import SCORERS
from assistant.score.suites import Suite

_UNROUNDED = 1e-12  # figures are compared as they are; this only takes up the last bits of floating point


@dataclass(frozen=True, slots=True)
class Failure:
    """A case that got worse, broke a rule or was not drafted; `before` None where no baseline is needed."""

    case: str
    scorer: str
    before: float | None
    after: float | None
    why: Say

    def __str__(self) -> str:
        return self.in_("en")

    def in_(self, ui: str) -> str:
        """One line in the reader's language."""
        figures = f"{_shown(self.before)} → {_shown(self.after)}"
        return f"{self.case} {self.scorer}: {figures} ({self.why.in_(ui)})"


def failures(report: Report, suite: Suite, baseline: Baseline | None) -> tuple[Failure, ...]:
    """What keeps a run from passing, in the order of the cases; empty if it may pass.

    A case without a baseline is held to the hard rules only. A case that was scored in the baseline and is
    unscored now counts as worse, unless the suite only reports the scorer.
    """
    return tuple(failure for case in report.cases for failure in _of_case(case, suite, baseline))


def _of_case(case: CaseReport, suite: Suite, baseline: Baseline | None) -> Iterator[Failure]:
    if case.outcome.error is not None:
        yield Failure(case.id, "outcome", None, None, Say(case.outcome.error, case.outcome.error))
    known = baseline.cases.get(case.id, {}) if baseline else {}
    for name, bounds in suite.hard.items():
        after = case.scores[name].value
        if after is not None and bounds.broken_by(after):
            yield Failure(case.id, name, known.get(name), after, Say("hard rule", "硬性规则"))
    for name, tolerance in suite.tolerance.items():
        before, after = known.get(name), case.scores[name].value
        if before is None:
            continue
        if after is None:
            yield Failure(case.id, name, before, after, Say("no longer scored", "不再有分数"))
        elif worsening(name, before, after) > tolerance + _UNROUNDED:
            yield Failure(
                case.id, name, before, after, Say(f"worse by more than {tolerance:g}", f"变差超过 {tolerance:g}")
            )


def worsening(name: str, before: float, after: float) -> float:
    """By how much a figure got worse (negative: better); 0 where neither way is worse."""
    better = SCORERS[name].better
    return 0.0 if better == "neither" else before - after if better == "higher" else after - before


def _shown(value: float | None) -> str:
    return "-" if value is None else f"{value:.4f}"
