"""The scores of a run, for people and as JSON."""

from __future__ import annotations

import shutil
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from assistant.cli import show
from assistant.errors import Say
from assistant.score.baseline import Acceptance, Baseline
from assistant.score.beside import beside, beside_table, fates
from assistant.score.compare import Change
from assistant.score.gate import Failure
from assistant.score.html_page import Verdict
from assistant.score.plan import Plan
from assistant.score.report import Report, summaries, table


@dataclass(frozen=True, slots=True)
class Judged:
    """A run with its verdict; `folder` holds the report, `accepted` says that it is the new baseline.

    `offline` is the same run without the language model that worded this one.
    """

    plan: Plan
    report: Report
    verdict: Verdict
    baseline: Baseline | None
    folder: Path
    accepted: bool
    offline: Report | None = None


def print_scores(judged: Judged, ui: str) -> None:
    """Print every case, the means, what changed, and what the gate says."""
    show.line(_headline(judged).in_(ui))
    show.line()
    show.line(table(judged.report, shutil.get_terminal_size().columns if sys.stdout.isatty() else None))
    show.line()
    if judged.offline:
        show.line(beside_table(beside(judged.offline, judged.report), fates(judged.report)))
        show.line()
    for change in judged.verdict.changes:
        if change.group == "all" and (change.difference.low, change.difference.high) != (0, 0):
            show.line(_changed(change).in_(ui))
    for line in _gate(judged):
        show.line(line.in_(ui))
    for failure in judged.verdict.failures:
        show.line(f"  {failure.in_(ui)}")
    show.line(Say(f"Report: {judged.folder / 'report.html'}", f"报告：{judged.folder / 'report.html'}").in_(ui))


def _headline(judged: Judged) -> Say:
    suite, cases = judged.plan.suite, len(judged.report.cases)
    kind = Say("queries", "条查询") if "matches" in suite.needs else Say("interviews", "份访谈")
    brief = Say("", "")
    if "draft" in suite.needs:
        brief = Say(", with the brief", "，有简报") if suite.with_brief else Say(", without a brief", "，无简报")
    crossed = (
        Say("cross-validated", "交叉验证") if judged.plan.folds else Say("nothing learned is scored", "不涉及训练所得")
    )
    return Say(
        f"{suite.name} v{suite.version}: {cases} {kind.en}{brief.en}, {crossed.en}",
        f"{suite.name} v{suite.version}：{cases} {kind.zh}{brief.zh}，{crossed.zh}",
    )


def _changed(change: Change) -> Say:
    found = change.difference
    figures = f"{change.scorer} {found.mean:+.4f} ({found.low:+.4f}, {found.high:+.4f})"
    if change.noise:
        return Say(f"{figures}, within noise", f"{figures}，在误差内")
    return Say(figures, figures)


def _gate(judged: Judged) -> list[Say]:
    failed, baseline = judged.verdict.failures, judged.baseline
    lines = []
    if judged.accepted:
        lines.append(Say("These figures are the baseline now.", "这次的分数已成为基线。"))
    if baseline is None:
        lines.append(
            Say(
                'There is no baseline: only the hard rules apply. Make one with --accept "reason".',
                '还没有基线：只检查硬性规则。可用 --accept "理由" 生成。',
            )
        )
    elif baseline.accepted and baseline.accepted[-1].version != judged.report.version:
        old, new = baseline.accepted[-1].version, judged.report.version
        lines.append(
            Say(
                f"The baseline is of version {old} of the suite, this run of version {new}: figures may mean other things.",
                f"基线属于套件第 {old} 版，本次为第 {new} 版：分数含义可能不同。",
            )
        )
    if not failed:
        lines.append(Say("The gate is open.", "通过。"))
    else:
        cases = len({failure.case for failure in failed})
        lines.append(
            Say(
                f"The gate is closed: {len(failed)} failures in {cases} cases.",
                f"未通过：{cases} 个案例，{len(failed)} 处。",
            )
        )
    return lines


def scores_json(judged: Judged) -> dict[str, object]:
    """The answer to `--json`."""
    plan, report, verdict, baseline = judged.plan, judged.report, judged.verdict, judged.baseline
    return {
        "suite": report.suite,
        "version": report.version,
        "brief": plan.suite.with_brief,
        "cross_validated": bool(plan.folds),
        "passed": not verdict.failures,
        "cases": [
            {
                "id": case.id,
                "lang": case.lang,
                "fold": case.fold,
                "error": case.outcome.error,
                "scores": {name: score.value for name, score in case.scores.items()},
            }
            for case in report.cases
        ],
        "means": [
            {
                "group": one.group,
                "scorer": one.scorer,
                "value": one.value,
                "low": one.interval.low if one.interval else None,
                "high": one.interval.high if one.interval else None,
                "scored": one.scored,
                "cases": one.cases,
            }
            for one in summaries(report)
        ],
        "baseline": [_accepted(one) for one in baseline.accepted] if baseline else None,
        "changes": [_change(one) for one in verdict.changes],
        "failures": [_failure(one) for one in verdict.failures],
        "folder": str(judged.folder),
        **(_beside(judged.offline, report) if judged.offline else {}),
    }


def _beside(offline: Report, worded: Report) -> dict[str, object]:
    return {
        "beside": [asdict(one) for one in beside(offline, worded)],
        "sentences": [asdict(one) for one in fates(worded)],
    }


def _accepted(one: Acceptance) -> dict[str, object]:
    return {"date": one.date, "reason": one.reason, "version": one.version}


def _change(one: Change) -> dict[str, object]:
    found = one.difference
    figures = {"mean": found.mean, "low": found.low, "high": found.high, "cases": found.count, "noise": one.noise}
    return {"group": one.group, "scorer": one.scorer, **figures}


def _failure(one: Failure) -> dict[str, object]:
    return {"case": one.case, "scorer": one.scorer, "before": one.before, "after": one.after, "why": one.why.en}
