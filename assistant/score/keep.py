"""A run on disk: judged against its baseline, written, read again, accepted as the new baseline."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from pydantic import ValidationError

from assistant.errors import InputError, Say
from assistant.score.baseline import Acceptance, Baseline, accept, baseline_json, read_baseline
from assistant.score.compare import changes
from assistant.score.gate import failures
from assistant.score.history import kept_run, load_runs, run_json
from assistant.score.html_page import Verdict, report_html
from assistant.score.junit import junit_xml
from assistant.score.plan import Plan
from assistant.score.report import Report, read_report, report_json
from assistant.score.run import rescore

_NOW = Say("this run", "本次")


def saved_report(path: Path) -> Report:
    """A report that an earlier run wrote.

    Raises:
        InputError: it is missing or malformed.
    """
    try:
        return read_report(path.read_bytes())
    except (OSError, ValidationError) as error:
        raise InputError(
            Say(f"{str(path)!r} is no report of a run.", f"{str(path)!r} 不是评测运行的报告。"),
            Say("Name the report.json that 'casewright eval' wrote.", "请指定 casewright eval 写出的 report.json。"),
        ) from error


def score_again(plan: Plan, saved: Report) -> Report:
    """The drafts of a saved run through the scorers of the plan's suite, as both are now.

    Raises:
        InputError: the report holds none of the chosen interviews.
    """
    of_suite = replace(saved, suite=plan.suite.name, version=plan.suite.version)
    report = rescore(of_suite, plan.chosen, plan.suite.scorers)
    if not report.cases:
        raise InputError(
            Say("The report holds none of these.", "报告里没有这些内容。"),
            Say("Check --data, --only and --lang.", "请检查 --data、--only 和 --lang。"),
        )
    return report


def baseline_path(plan: Plan, given: Path | None) -> Path:
    """Where the baseline of the suite lies."""
    return given or plan.data / "baselines" / f"{plan.suite.name}.json"


def baseline_of(plan: Plan, given: Path | None, *, missing_ok: bool = False) -> Baseline | None:
    """The baseline; None where the data folder has none for the suite, or the named file may be missing and is.

    Raises:
        InputError: it is malformed, or belongs to another suite, or the named file is missing.
    """
    path = baseline_path(plan, given)
    if (given is None or missing_ok) and not path.is_file():
        return None
    baseline = read_baseline(path)
    if baseline.suite != plan.suite.name:
        raise InputError(
            Say(
                f"{str(path)!r} is a baseline of {baseline.suite!r}, not of {plan.suite.name!r}.",
                f"{str(path)!r} 是 {baseline.suite!r} 的基线，不是 {plan.suite.name!r} 的。",
            ),
            Say("Name the right suite or file.", "请指定正确的套件或文件。"),
        )
    return baseline


def judge(plan: Plan, report: Report, baseline: Baseline | None, ui: str = "en") -> Verdict:
    """What the gate says, what changed, and the earlier runs of the whole suite with this one as the last."""
    runs = load_runs(_history(plan), plan.suite.name)
    now = kept_run(report, _NOW.in_(ui))
    if not _whole(plan, report):
        runs = ()
    elif not runs or runs[-1].figures != now.figures:
        runs = (*runs, now)
    found = changes(report, baseline) if baseline else ()
    return Verdict(failures(report, plan.suite, baseline), found, runs, baseline is not None)


def _whole(plan: Plan, report: Report) -> bool:
    return len(report.cases) == len(plan.items)


def accept_run(plan: Plan, report: Report, accepted: Acceptance, given: Path | None) -> Baseline:
    """Writes the run's figures as the new baseline and, where the run was whole, keeps its means for the trend.

    Raises:
        InputError: the reason is empty.
    """
    path = baseline_path(plan, given)
    previous = baseline_of(plan, given, missing_ok=True)
    baseline = accept(report, accepted.reason, accepted.date, previous)
    _write(path, baseline_json(baseline))
    if _whole(plan, report):
        number = len(load_runs(_history(plan), plan.suite.name)) + 1
        kept = run_json(kept_run(report, accepted.date))
        _write(_history(plan) / f"{plan.suite.name}-{number:03}.json", kept)
    return baseline


def _history(plan: Plan) -> Path:
    return plan.data / "baselines" / "history"


def run_folder(plan: Plan, report: Report) -> Path:
    """Where a run is written unless told otherwise: named by what was run, so that it replaces its like."""
    name = plan.suite.name
    if not _whole(plan, report):
        ids = " ".join(case.id for case in report.cases)
        name += "-" + hashlib.sha256(ids.encode()).hexdigest()[:8]
    return plan.data / "runs" / name


def write_run(folder: Path, plan: Plan, report: Report, verdict: Verdict, ui: str) -> None:
    """Writes `report.html`, `report.json` and `junit.xml`."""
    _write(folder / "report.json", report_json(report))
    _write(folder / "junit.xml", junit_xml(report, plan.suite, verdict.failures))
    _write(folder / "report.html", report_html(report, plan.chosen, verdict, ui).encode("utf-8"))


def _write(path: Path, content: bytes) -> None:
    """Written beside and renamed, so that an interrupt leaves no half file."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside = path.with_name(path.name + ".part")
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as error:
        raise InputError(
            Say(f"{str(path)!r} cannot be written: {error.strerror}.", f"{str(path)!r} 无法写入：{error.strerror}。"),
            Say("Name another folder with --out.", "请用 --out 指定别的文件夹。"),
        ) from error
