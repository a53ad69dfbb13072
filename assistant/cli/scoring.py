"""What `casewright eval` does once the extra is there: run or score again, judge, write, print."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from assistant.cli import show
from assistant.cli.eval import Asked
from assistant.cli.generator import announce
from assistant.cli.scores import Judged, print_scores, scores_json
from assistant.errors import InputError, Say
from assistant.evaluation import Step, Training, run_plan
from assistant.model_settings import ModelSettings
from assistant.score.baseline import Acceptance, check_reason
from assistant.score.keep import accept_run, baseline_of, judge, run_folder, saved_report, score_again, write_run
from assistant.score.plan import Plan, plan_run
from assistant.score.report import Report
from assistant.settings import BUNDLED, Settings

_DEFAULT = "draft"


def run(asked: Asked, settings: Settings, *, as_json: bool) -> bool:
    """Does what is asked for and prints it; whether the gate is open.

    Raises:
        InputError: something that is named does not exist or cannot be used.
    """
    saved = saved_report(asked.rescore) if asked.rescore else None
    plan = plan_run(asked.data, asked.suite or (saved.suite if saved else _DEFAULT), asked.only, asked.lang)
    worded = bool(settings.model.generator) and saved is None
    if asked.accept is not None:
        check_reason(asked.accept)
        _no_model(settings)
    if worded:
        announce(settings)
    # What a model words is compared with the same interviews offline, not with figures of another day.
    offline = _run(plan, replace(settings, model=ModelSettings())) if worded else None
    compare = asked.baseline is not None or not worded
    baseline = baseline_of(plan, asked.baseline, missing_ok=asked.accept is not None) if compare else None
    report = score_again(plan, saved) if saved else _run(plan, settings)
    if asked.accept is not None:
        accepted = Acceptance(asked.today, asked.accept, plan.suite.version)
        baseline = accept_run(plan, report, accepted, asked.baseline)
    verdict = judge(plan, report, baseline, settings.ui)
    folder = asked.out or _named(run_folder(plan, report), settings)
    write_run(folder, plan, report, verdict, settings.ui)
    judged = Judged(plan, report, verdict, baseline, folder, accepted=asked.accept is not None, offline=offline)
    if as_json:
        show.answer(scores_json(judged))
    else:
        print_scores(judged, settings.ui)
    return not verdict.failures


def _no_model(settings: Settings) -> None:
    if settings.model.generator or settings.embedder or settings.reranker:
        raise InputError(
            Say(
                "A baseline holds figures of what Casewright brings, without other models.",
                "基线只保存自带模型的分数，不用其他模型。",
            ),
            Say(
                "Leave out --accept, or --generator, --embedder and --reranker.",
                "请去掉 --accept，或去掉 --generator、--embedder 和 --reranker。",
            ),
        )


def _named(folder: Path, settings: Settings) -> Path:
    """A folder of its own for what a model worded."""
    return folder.with_name(f"{folder.name}-{settings.model.kind}") if settings.model.generator else folder


def _run(plan: Plan, settings: Settings) -> Report:
    """Runs the plan with the bundled past cases alone: a user's own would change what is found."""
    with _bar(len(plan.chosen), settings.ui) as seen:
        return run_plan(plan, replace(settings, library=BUNDLED), seen)


@contextmanager
def _bar(cases: int, ui: str) -> Iterator[Callable[[Step], None]]:
    """A progress bar on stderr, told of each step; nothing where stderr is no terminal."""
    if not sys.stderr.isatty():
        yield lambda step: None
        return
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(Say("Starting", "正在启动").in_(ui), total=cases)

        def seen(step: Step) -> None:
            if isinstance(step, Training):
                what = Say(
                    f"Training models without fold {step.fold} (kept for the next run)",
                    f"正在训练不含第 {step.fold} 折的模型（下次直接使用）",
                )
                progress.update(task, description=what.in_(ui))
            else:
                progress.update(task, description=step.id, advance=1)

        yield seen
