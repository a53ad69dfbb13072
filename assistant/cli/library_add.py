"""`casewright library add | import | edit`: cases come into the library, and what is known of them is set right."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli import failure, show
from assistant.cli.lazy import editing, pipeline, reading
from assistant.cli.library_json import stored_json
from assistant.cli.library_options import (
    At,
    CaseId,
    Customer,
    Industry,
    Product,
    Region,
    Size,
    Tags,
    Title,
    Year,
    in_library,
)
from assistant.cli.options import Json
from assistant.cli.wording import both
from assistant.errors import CasewrightError, InputError, Say
from assistant.settings import Settings

if TYPE_CHECKING:
    from assistant.library.reading import Given
    from assistant.library.stored import StoredCase

_SUFFIXES = (".json", ".docx", ".md", ".txt")

Files = Annotated[
    list[Path],
    typer.Argument(
        metavar="FILE...",
        help=both(
            "A case.json, or a .docx, .md or .txt with four headed parts.",
            "case.json，或有四个标题部分的 .docx、.md、.txt。",
        ),
    ),
]
Folder = Annotated[Path, typer.Argument(metavar="DIR", help=both("A folder of cases.", "存放案例的文件夹。"))]


def add(
    ctx: typer.Context,
    files: Files,
    customer: Customer = None,
    title: Title = None,
    industry: Industry = None,
    size: Size = None,
    region: Region = None,
    product: Product = None,
    year: Year = None,
    tag: Tags = None,
    library: At = None,
    as_json: Json = False,
) -> None:
    """Add every file; bad ones are reported and do not stop the good ones."""
    settings = in_library(ctx.obj, library)
    if industry is not None:
        industry = pipeline.taxonomy().must_know("industries", industry)
    given = reading.Given(customer, title, industry, size, region, product, year, tuple(tag or ()))
    _add_all(files, given, settings, as_json=as_json)


def import_cases(ctx: typer.Context, folder: Folder, library: At = None, as_json: Json = False) -> None:
    """Add every case of a folder."""
    if not folder.is_dir():
        raise InputError(
            Say(f"There is no folder {folder}.", f"没有文件夹 {folder}。"),
            Say("Name a folder that holds cases.", "请指定存放案例的文件夹。"),
        )
    files = [path for path in sorted(folder.iterdir()) if path.suffix.lower() in _SUFFIXES]
    if not files:
        raise InputError(
            Say(f"{folder} holds no case.", f"{folder} 中没有案例。"),
            Say(f"Cases are files that end in {', '.join(_SUFFIXES)}.", f"案例文件的扩展名：{'、'.join(_SUFFIXES)}。"),
        )
    _add_all(files, reading.Given(), in_library(ctx.obj, library), as_json=as_json)


def _add_all(files: Sequence[Path], given: Given, settings: Settings, *, as_json: bool) -> None:
    library = pipeline.shelf(settings).library
    added: list[StoredCase] = []
    failed: list[tuple[Path, CasewrightError]] = []
    for file in files:
        try:
            read = pipeline.read_past_case(file, given)
            added.append(library.add(read.stored, read.evidence))
        except CasewrightError as error:
            failed.append((file, error))
    if as_json:
        errors = [
            {"file": str(file), "message": e.message.in_(settings.ui), "hint": e.hint.in_(settings.ui)}
            for file, e in failed
        ]
        show.answer({"added": [stored_json(stored) for stored in added], "errors": errors})
    else:
        for stored in added:
            _tell_added(stored, settings.ui)
    for _, told in failed:
        failure.tell(told, settings.ui)
    if failed:
        raise typer.Exit(max(failure.exit_code(told) for _, told in failed))


def _tell_added(stored: StoredCase, ui: str) -> None:
    show.line(Say(f"Added {stored.id}: {stored.case.title}", f"已添加 {stored.id}：{stored.case.title}").in_(ui))
    if stored.guessed:
        values = ", ".join(
            str(value)
            for name, found in (
                ("industry", (stored.case.industry,)),
                ("challenges", stored.challenges),
                ("factors", stored.factors),
            )
            if name in stored.guessed
            for value in found
        )
        what = Say(
            f"  guessed from the text: {values}; confirm with 'casewright library edit {stored.id} --confirm'",
            f"  根据文字推测：{values}；确认请用 casewright library edit {stored.id} --confirm",
        )
        show.line(what.in_(ui))


def edit(  # one parameter an option of the command line
    ctx: typer.Context,
    case_id: CaseId,
    customer: Customer = None,
    title: Title = None,
    industry: Industry = None,
    size: Size = None,
    region: Region = None,
    product: Product = None,
    year: Year = None,
    tag: Tags = None,
    challenge: Annotated[
        list[str] | None,
        typer.Option("--challenge", metavar="NAME", help=both("Kind of challenge; again.", "挑战类型，可重复。")),
    ] = None,
    factor: Annotated[
        list[str] | None,
        typer.Option("--factor", metavar="NAME", help=both("Factor of success; again.", "成功因素，可重复。")),
    ] = None,
    consent: Annotated[
        str | None,
        typer.Option(
            "--consent",
            metavar="STATE",
            help=both(
                "none, asked, granted or withdrawn.", "none、asked（已询问）、granted（已同意）、withdrawn（已撤回）。"
            ),
        ),
    ] = None,
    consent_date: Annotated[
        str | None,
        typer.Option("--consent-date", metavar="DATE", help=both("Since when; else today.", "何时起，不写为今天。")),
    ] = None,
    scope: Annotated[
        str | None,
        typer.Option("--scope", metavar="TEXT", help=both("What it was granted for.", "授权用于什么。")),
    ] = None,
    reviewed: Annotated[
        str | None,
        typer.Option("--reviewed", metavar="DATE", help=both("When it was last checked.", "最近一次核对的日期。")),
    ] = None,
    confirm: Annotated[
        bool, typer.Option("--confirm", help=both("What was guessed is right.", "推测的内容无误。"))
    ] = False,
    library: At = None,
    as_json: Json = False,
) -> None:
    """Change what a case is filed under and what its customer agreed to."""
    settings = in_library(ctx.obj, library)
    shelf = pipeline.shelf(settings)
    change = editing.Edit(
        title=title,
        customer=customer,
        industry=industry,
        size=size,
        region=region,
        product=product,
        year=year,
        tags=_listed(tag),
        challenges=_listed(challenge),
        factors=_listed(factor),
        consent=consent,
        consent_date=consent_date,
        scope=scope,
        reviewed=reviewed,
        confirm=confirm,
    )
    stored = editing.edited(shelf.must_be_own(case_id), change, pipeline.taxonomy(), shelf.today)
    shelf.library.change(stored)
    if as_json:
        show.answer({"case": stored_json(stored)})
        return
    show.line(Say(f"Changed {stored.id}.", f"已修改 {stored.id}。").in_(settings.ui))
    if stored.consent.state == "withdrawn":
        what = Say(
            f"It is shown nowhere any more. To delete it for good: casewright library erase {stored.id}",
            f"该案例不再显示。如需彻底删除：casewright library erase {stored.id}",
        )
        show.line(what.in_(settings.ui))


def _listed(told: list[str] | None) -> tuple[str, ...] | None:
    return None if told is None else tuple(told)
