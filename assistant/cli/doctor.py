"""`casewright doctor`: what is installed, which models, where data lies, and what is wrong."""

from __future__ import annotations

import platform
from collections.abc import Sequence
from dataclasses import asdict
from typing import Annotated

import typer

from assistant import __version__
from assistant.cli import show
from assistant.cli.commands import command, command_app
from assistant.cli.embedder import AllowDownload, EmbedderName, RerankerName, with_embedder
from assistant.cli.installed import extras, packages
from assistant.cli.lazy import pipeline
from assistant.cli.options import Json
from assistant.cli.wording import both
from assistant.errors import CasewrightError, Say
from assistant.settings import Settings

app = command_app()

_Report = dict[str, object]


@command(app, "doctor")
def doctor(
    ctx: typer.Context,
    embedder: EmbedderName = None,
    reranker: RerankerName = None,
    allow_download: AllowDownload = False,
    forget_answers: Annotated[
        bool,
        typer.Option(
            "--forget-answers",
            help=both("Delete the kept answers of language models.", "删除保存的语言模型回答。"),
        ),
    ] = False,
    as_json: Json = False,
) -> None:
    """Print the state of the installation; what is wrong stands last, with what to do."""
    settings = with_embedder(ctx.obj, embedder, allow_download=allow_download, reranker=reranker)
    if forget_answers:
        count = pipeline.forget_answers(settings)
        show.note(Say(f"Kept answers deleted: {count}.", f"已删除保存的回答 {count} 条。").in_(settings.ui))
    problems: list[tuple[Say, Say]] = []
    report: _Report = {
        "version": __version__,
        "python": platform.python_version(),
        "packages": packages(),
        "models": _models(problems),
        "library": _library(settings, problems),
        "generator": _generator(settings, problems),
        "extras": extras(),
        "problems": [{"message": what.in_(settings.ui), "hint": hint.in_(settings.ui)} for what, hint in problems],
    }
    if as_json:
        show.answer(report)
    else:
        _print(report, problems, settings.ui)


def _models(problems: list[tuple[Say, Say]]) -> list[dict[str, object]]:
    try:
        states = pipeline.model_report()
    except CasewrightError as error:
        problems.append((error.message, error.hint))
        return []
    for state in states:
        if not state.ok:
            problems.append(
                (
                    Say(
                        f"The model {state.id!r} is damaged: its checksum differs.",
                        f"模型 {state.id!r} 已损坏：校验和不符。",
                    ),
                    Say("Install casewright again.", "请重新安装 casewright。"),
                )
            )
    return [{"id": state.id, "sha256": state.sha256, "ok": state.ok} for state in states]


def _library(settings: Settings, problems: list[tuple[Say, Say]]) -> dict[str, object]:
    try:
        cases: int | None = len(pipeline.shelf(settings).all())
        state = pipeline.index_report(settings)
    except CasewrightError as error:
        problems.append((error.message, error.hint))
        return {"path": str(settings.data_dir), "cases": None, "index": None}
    return {"path": str(settings.data_dir), "cases": cases, "index": asdict(state)}


def _generator(settings: Settings, problems: list[tuple[Say, Say]]) -> dict[str, object] | None:
    """The configured language model; its key is not told, only whether there is one."""
    try:
        state = pipeline.generator_report(settings)
    except CasewrightError as error:
        problems.append((error.message, error.hint))
        return {"id": settings.model.generator, "ok": False}
    if state is None:
        return None
    to = None if state.sends_to is None else state.sends_to.in_(settings.ui)
    return {"id": state.id, "ok": True, "sends_to": to, "key": state.key, "answers": state.answers}


def _print(report: _Report, problems: Sequence[tuple[Say, Say]], ui: str) -> None:
    lines = [line for key, value in report.items() if key != "problems" for line in _lines(key, value)]
    left = max(len(name) for name, _ in lines) + 2
    for name, shown in lines:
        show.line(f"{name:<{left}}{shown}")
    if not problems:
        show.line(Say("Everything is in order.", "一切正常。").in_(ui))
    for what, hint in problems:
        show.line(f"! {what.in_(ui)} {hint.in_(ui)}")


def _lines(key: str, value: object) -> list[tuple[str, object]]:
    """Nested values as one line each, named by their path."""
    if isinstance(value, dict):
        return [line for inner, one in value.items() for line in _lines(f"{key}.{inner}", one)]
    if isinstance(value, list):
        return [(f"{key}.{one['id']}", f"{one['sha256'][:12]} {'ok' if one['ok'] else '!'}") for one in value]
    return [(key, value)]
