"""Baselines: the figures of every case that a change must not make worse, and why they were accepted."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from assistant.errors import InputError, Say
from assistant.score.report import Report


@dataclass(frozen=True, slots=True)
class Acceptance:
    """Somebody took new figures for the baseline; `date` as YYYY-MM-DD."""

    date: str
    reason: str
    version: int


@dataclass(frozen=True, slots=True)
class Baseline:
    """Figures by case and scorer, unrounded; None where a case was unscored."""

    suite: str
    cases: dict[str, dict[str, float | None]]
    accepted: tuple[Acceptance, ...] = field(default_factory=tuple)
    schema: int = 1


_BASELINE = TypeAdapter(Baseline)


def accept(report: Report, reason: str, date: str, previous: Baseline | None = None) -> Baseline:
    """The report's figures as the new baseline, with the reason; cases that were not run keep their figures.

    Raises:
        InputError: the reason is empty.
    """
    check_reason(reason)
    kept = dict(previous.cases) if previous else {}
    kept |= {case.id: {name: case.scores[name].value for name in report.scorers} for case in report.cases}
    history = previous.accepted if previous else ()
    return Baseline(
        report.suite, dict(sorted(kept.items())), (*history, Acceptance(date, reason.strip(), report.version))
    )


def check_reason(reason: str) -> None:
    """Refuses an empty reason.

    Raises:
        InputError: it is empty.
    """
    if not reason.strip():
        raise InputError(
            Say("A new baseline needs a reason.", "更新基线需要写明理由。"),
            Say('Say why: --accept "reason"', '请写明：--accept "理由"'),
        )


def read_baseline(path: Path) -> Baseline:
    """The baseline of one file.

    Raises:
        InputError: the file is missing or malformed.
    """
    try:
        return _BASELINE.validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        raise InputError(
            Say(f"{str(path)!r} is no baseline: {error}", f"{str(path)!r} 不是基线文件：{error}"),
            Say('Make one with: casewright eval --accept "reason"', '请生成：casewright eval --accept "理由"'),
        ) from error


def baseline_json(baseline: Baseline) -> bytes:
    """The baseline as JSON, one figure a line, so that a change shows in a diff."""
    return _BASELINE.dump_json(baseline, indent=1) + b"\n"
