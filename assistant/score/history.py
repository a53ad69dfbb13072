"""Kept runs: the means of earlier runs of a suite, one small file a run, for the trend."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from assistant.errors import InputError, Say
from assistant.score.report import Report, summaries


@dataclass(frozen=True, slots=True)
class KeptRun:
    """A run: what to call it (a date, a revision) and its means over all cases."""

    label: str
    suite: str
    figures: Mapping[str, float]


_RUN = TypeAdapter(KeptRun)


def kept_run(report: Report, label: str) -> KeptRun:
    """What is kept of a run; scorers without a figure are left out."""
    means = {one.scorer: one.value for one in summaries(report) if one.group == "all" and one.value is not None}
    return KeptRun(label, report.suite, means)


def run_json(run: KeptRun) -> bytes:
    """A kept run as JSON."""
    return _RUN.dump_json(run, indent=1) + b"\n"


def load_runs(folder: Path, suite: str) -> tuple[KeptRun, ...]:
    """The kept runs of a suite in the order of their file names; none where the folder does not exist.

    Raises:
        InputError: a file is no kept run.
    """
    runs = []
    for path in sorted(folder.glob("*.json")):
        try:
            runs.append(_RUN.validate_json(path.read_bytes()))
        except ValidationError as error:
            raise InputError(
                Say(f"{str(path)!r} is no kept run: {error}", f"{str(path)!r} 不是历次运行的记录：{error}"),
                Say("Delete or move it.", "请删除或移走。"),
            ) from error
    return tuple(run for run in runs if run.suite == suite)
