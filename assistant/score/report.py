"""The report of a run: every case with its scores, the means, as a table and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pydantic import TypeAdapter

from assistant.score.score import Outcome, Score
from assistant.score.scorers import SCORERS
from assistant.score.stats import Interval, bootstrap

GROUPS = ("en", "zh", "all")
_COLUMN = 10  # characters of a figure with the space before it


@dataclass(frozen=True, slots=True)
class CaseReport:
    """One case: its scores by scorer and what was scored. `fold` is None where no model was kept from it."""

    id: str
    lang: str
    scores: dict[str, Score]
    outcome: Outcome
    fold: int | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """One run over a suite; `provenance` names versions, revision, checksums and settings."""

    suite: str
    version: int
    scorers: tuple[str, ...]
    cases: tuple[CaseReport, ...]
    provenance: dict[str, str] = field(default_factory=dict)
    schema: int = 2


@dataclass(frozen=True, slots=True)
class Summary:
    """A scorer's figure over one group of cases: a sum for counts, else a mean with its interval."""

    group: str
    scorer: str
    value: float | None
    interval: Interval | None
    scored: int
    cases: int


_REPORT = TypeAdapter(Report)


def summaries(report: Report) -> tuple[Summary, ...]:
    """Figures of every scorer per language and over all; unscored cases count in neither mean nor sum."""
    return tuple(
        _summary(group, name, [case for case in report.cases if group in (case.lang, "all")])
        for group in GROUPS
        for name in report.scorers
        if any(group in (case.lang, "all") for case in report.cases)
    )


def _summary(group: str, name: str, cases: Sequence[CaseReport]) -> Summary:
    values = [value for case in cases if (value := case.scores[name].value) is not None]
    interval = bootstrap(values)
    if SCORERS[name].counts:
        return Summary(group, name, sum(values) if values else None, interval, len(values), len(cases))
    return Summary(group, name, interval.mean if interval else None, interval, len(values), len(cases))


def table(report: Report, width: int | None = None) -> str:
    """Per case and in the mean, for a terminal; a dash stands for unscored.

    Where the columns do not fit into `width`, the cases come again below with the columns that are left.
    """
    left = max((len(case.id) for case in report.cases), default=4)
    fit = len(report.scorers) if width is None else max(1, (width - left) // _COLUMN)
    found = summaries(report)
    blocks = [report.scorers[at : at + fit] for at in range(0, len(report.scorers), fit)]
    return "\n\n".join(_block(report, found, names, left) for names in blocks)


def _block(report: Report, found: Sequence[Summary], names: Sequence[str], width: int) -> str:
    head = [" " * width, *(f"{name:>9.9}" for name in names)]
    rows = [" ".join(head), *(_row(case, names, width) for case in report.cases)]
    for group in dict.fromkeys(summary.group for summary in found):
        mine = [summary for summary in found if summary.group == group and summary.scorer in names]
        rows.append(" ".join([f"{group:<{width}}", *(_figure(summary.value) for summary in mine)]))
        rows.append(" ".join([f"{'  95%':<{width}}", *(_range(summary) for summary in mine)]).rstrip())
    return "\n".join(rows)


def _row(case: CaseReport, names: Iterable[str], width: int) -> str:
    cells = [f"{case.id:<{width}}", *(_figure(case.scores[name].value) for name in names)]
    return " ".join(cells) + (f"  no draft: {case.outcome.error}" if case.outcome.error else "")


def _figure(value: float | None) -> str:
    return f"{'-' if value is None else format(value, '.3f'):>9}"


def _range(summary: Summary) -> str:
    if summary.interval is None or SCORERS[summary.scorer].counts:
        return " " * 9
    return f"{f'{summary.interval.low:.2f}-{summary.interval.high:.2f}':>9}"


def report_json(report: Report) -> bytes:
    """The whole report as JSON; the same report gives the same bytes."""
    return _REPORT.dump_json(report, indent=1)


def read_report(content: bytes) -> Report:
    """A report from its JSON."""
    return _REPORT.validate_json(content)
