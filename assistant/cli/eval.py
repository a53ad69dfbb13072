"""`casewright eval`: scores against the gold set, compares with the baseline, writes a report."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Annotated, Protocol

import typer

from assistant.cli import failure
from assistant.cli.commands import command, command_app
from assistant.cli.embedder import AllowDownload, EmbedderName, RerankerName, with_embedder
from assistant.cli.generator import (
    GeneratorName,
    ModelOptions,
    NoCache,
    Pseudonymise,
    Record,
    ShowPrompts,
    with_generator,
)
from assistant.cli.options import Json
from assistant.cli.wording import both
from assistant.errors import InputError, MissingExtra, Say
from assistant.settings import Settings

app = command_app()


@dataclass(frozen=True, slots=True)
class Asked:
    """What one call asks for; `suite` None: that of the report, or else the drafts without a brief."""

    suite: str | None
    only: tuple[str, ...]
    lang: str | None
    data: Path | None
    baseline: Path | None
    out: Path | None
    accept: str | None
    rescore: Path | None
    today: str


@command(app, "eval")
def evaluate(  # one parameter an option of the command line
    ctx: typer.Context,
    suite: Annotated[
        str | None,
        typer.Option(
            "--suite",
            metavar="NAME",
            help=both(
                "What to score: draft (the default), draft-brief, segment, ingest, metrics, similar.",
                "评测什么：draft（默认）、draft-brief、segment、ingest、metrics、similar。",
            ),
        ),
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option(
            "--only",
            metavar="ID",
            help=both(
                "Only these interviews or queries; again, or with commas.", "只评这些访谈或查询；可重复，或用逗号分隔。"
            ),
        ),
    ] = None,
    lang: Annotated[
        str | None, typer.Option("--lang", metavar="en|zh", help=both("Only one language.", "只评一种语言。"))
    ] = None,
    data: Annotated[
        Path | None,
        typer.Option(
            "--data",
            metavar="DIR",
            help=both(
                "Suites, gold set and baselines; without it, those of the checkout.",
                "套件、标准案例与基线所在文件夹；不写则用源码目录的。",
            ),
        ),
    ] = None,
    baseline: Annotated[
        Path | None,
        typer.Option(
            "--baseline",
            metavar="FILE",
            help=both("Compare with this; without it, with the suite's own.", "与此基线比较；不写则用套件自己的。"),
        ),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option(
            "--out",
            metavar="DIR",
            help=both(
                "Where the report goes; without it, DATA/runs/SUITE.", "报告写到哪里；不写则为 DATA/runs/套件名。"
            ),
        ),
    ] = None,
    accept: Annotated[
        str | None,
        typer.Option(
            "--accept",
            metavar="REASON",
            help=both("Make these figures the baseline, and say why.", "把这次的分数作为新基线，并写明理由。"),
        ),
    ] = None,
    rescore: Annotated[
        Path | None,
        typer.Option(
            "--rescore",
            metavar="FILE",
            help=both("Score the drafts of a report.json again.", "对 report.json 里的草稿重新评分。"),
        ),
    ] = None,
    generator: GeneratorName = None,
    show_prompts: ShowPrompts = None,
    pseudonymise: Pseudonymise = None,
    record: Record = None,
    no_cache: NoCache = False,
    embedder: EmbedderName = None,
    reranker: RerankerName = None,
    allow_download: AllowDownload = False,
    as_json: Json = False,
) -> None:
    """Print every case and the means; exit 1 when a case got worse or a hard rule is broken."""
    # Models are scored when the command line names them: figures must not depend on somebody's settings.
    said = ModelOptions(generator or "none", show_prompts, pseudonymise, record, no_cache)
    search = with_embedder(ctx.obj, embedder or "", allow_download=allow_download, reranker=reranker or "")
    settings: Settings = with_generator(search, said)
    if (
        settings.model.kind == "manual"
    ):  # nobody is waited for: the questions are laid out, to be answered and run again
        settings = replace(settings, model=replace(settings.model, timeout=0.0))
    asked = Asked(suite, _ids(only or ()), _lang(lang), data, baseline, out, accept, rescore, date.today().isoformat())
    passed = _scoring()(asked, settings, as_json=as_json)
    raise typer.Exit(0 if passed else failure.WORK_FAILED)


def _ids(only: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.strip() for many in only for one in many.split(",") if one.strip()))


def _lang(lang: str | None) -> str | None:
    if lang not in (None, "en", "zh"):
        raise InputError(
            Say(f"Interviews are in 'en' or 'zh', not in {lang!r}.", f"访谈语言只有 'en' 和 'zh'，没有 {lang!r}。"),
            Say("Choose one of the two.", "请选择其中之一。"),
        )
    return lang


class _Run(Protocol):
    """`scoring.run`."""

    def __call__(self, asked: Asked, settings: Settings, *, as_json: bool) -> bool: ...


def _scoring() -> _Run:
    """The part of the command that needs the extra `eval`.

    Raises:
        MissingExtra: a library of the extra is not installed.
    """
    try:
        run: _Run = importlib.import_module("assistant.cli.scoring").run
    except ModuleNotFoundError as error:
        if str(error.name).startswith("assistant"):
            raise
        raise MissingExtra(str(error.name).partition(".")[0], "eval") from error
    return run
