"""`casewright draft`: the main job, from interview files to folders with a drafted case."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli import failure, show
from assistant.cli.commands import command, command_app
from assistant.cli.drafting import Done, Failed, Job, draft_files
from assistant.cli.embedder import AllowDownload, EmbedderName, with_embedder
from assistant.cli.generator import (
    GeneratorName,
    ModelOptions,
    NoCache,
    Pseudonymise,
    Record,
    ShowPrompts,
    with_generator,
)
from assistant.cli.lazy import case_json
from assistant.cli.options import (
    BriefFile,
    GlossaryFile,
    Json,
    LengthOption,
    OffRecord,
    OnRecord,
    Rename,
    TemplateFile,
    brief_of,
    template_of,
)
from assistant.cli.summary import print_summary
from assistant.cli.wording import both
from assistant.errors import InputError, Say
from assistant.records import Brief

app = command_app()


@command(app, "draft")
def draft(  # one parameter an option of the command line
    ctx: typer.Context,
    files: Annotated[
        list[Path],
        typer.Argument(metavar="FILE...", help=both("One or more interviews (.docx).", "一份或多份访谈（.docx）。")),
    ],
    out: Annotated[
        Path,
        typer.Option(
            "--out", metavar="DIR", help=both("Where the results go, a folder each.", "结果放在哪里，每份一个文件夹。")
        ),
    ],
    customer: Annotated[
        str | None, typer.Option("--customer", metavar="NAME", help=both("The customer's name.", "客户名称。"))
    ] = None,
    vendor: Annotated[
        str | None, typer.Option("--vendor", metavar="NAME", help=both("The vendor's name.", "供应商名称。"))
    ] = None,
    product: Annotated[
        str | None, typer.Option("--product", metavar="NAME", help=both("The product's name.", "产品名称。"))
    ] = None,
    length: LengthOption = "standard",
    brief: BriefFile = None,
    rename: Rename = None,
    glossary: GlossaryFile = None,
    off_record: OffRecord = None,
    on_record: OnRecord = None,
    template: TemplateFile = None,
    generator: GeneratorName = None,
    show_prompts: ShowPrompts = None,
    pseudonymise: Pseudonymise = None,
    record: Record = None,
    no_cache: NoCache = False,
    embedder: EmbedderName = None,
    allow_download: AllowDownload = False,
    force: Annotated[
        bool, typer.Option("--force", help=both("Replace results that are there.", "覆盖已有的结果。"))
    ] = False,
    strict: Annotated[
        bool,
        typer.Option("--strict", help=both("Exit 1 when a draft has a hard finding.", "草稿有严重问题时以 1 退出。")),
    ] = False,
    as_json: Json = False,
) -> None:
    """Draft every file; bad files are reported and do not stop the good ones."""
    known = brief_of(
        brief, rename, off_record, on_record, glossary=glossary, customer=customer, vendor=vendor, product=product
    )
    _one_for_turns(files, known)
    said = ModelOptions(generator, show_prompts, pseudonymise, record, no_cache)
    settings = with_generator(with_embedder(ctx.obj, embedder, allow_download=allow_download), said)
    job = Job(out, known, force, settings, length, template_of(template, settings.ui))
    done, failed = draft_files(files, job)
    if as_json:
        show.answer(
            {"drafts": [case_json.to_dict(d.draft) for d in done], "errors": [_error_json(f, job) for f in failed]}
        )
    else:
        for one in done:
            print_summary(one, job.settings.ui)
    for one_failed in failed:
        failure.tell(one_failed.error, job.settings.ui)
    raise typer.Exit(_exit_code(done, failed, strict))


def _one_for_turns(files: list[Path], known: Brief) -> None:
    """Numbers of turns belong to one interview."""
    if known.off_record.turns and len(files) > 1:
        raise InputError(
            Say("Turns can be marked in one interview at a time.", "一次只能标记一份访谈的轮次。"),
            Say("Draft the files one by one, or mark words that were said.", "请逐份起草，或用说过的话来标记。"),
        )


def _error_json(failed: Failed, job: Job) -> dict[str, str]:
    error, ui = failed.error, job.settings.ui
    return {"file": str(failed.file), "message": error.message.in_(ui), "hint": error.hint.in_(ui)}


def _exit_code(done: list[Done], failed: list[Failed], strict: bool) -> int:
    if failed:
        return max(failure.exit_code(f.error) for f in failed)
    hard = any(finding.severity == "hard" for one in done for finding in one.draft.findings)
    return failure.WORK_FAILED if strict and hard else 0
