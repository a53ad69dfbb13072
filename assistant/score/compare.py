"""Is the change noise? The run against its baseline, case by case, with a paired bootstrap."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.score.baseline import Baseline
from assistant.score.report import GROUPS, Report
from assistant.score.stats import Interval, paired_bootstrap


@dataclass(frozen=True, slots=True)
class Change:
    """Mean change of a scorer over one group of cases, over the cases scored both times."""

    group: str
    scorer: str
    difference: Interval

    @property
    def noise(self) -> bool:
        """Whether the 95% interval holds zero."""
        return self.difference.low <= 0 <= self.difference.high


def changes(report: Report, baseline: Baseline) -> tuple[Change, ...]:
    """Changes per language and over all; groups and scorers without cases in common are left out."""
    found = []
    for group in GROUPS:
        cases = [case for case in report.cases if group in (case.lang, "all") and case.id in baseline.cases]
        for name in report.scorers:
            pairs = [
                (before, after)
                for case in cases
                if (before := baseline.cases[case.id].get(name)) is not None
                and (after := case.scores[name].value) is not None
            ]
            difference = paired_bootstrap([before for before, _ in pairs], [after for _, after in pairs])
            if difference is not None:
                found.append(Change(group, name, difference))
    return tuple(found)
