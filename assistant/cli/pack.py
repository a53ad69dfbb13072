"""`casewright pack`: one Word file with which the customer approves the case."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli import show
from assistant.cli.commands import command, command_app
from assistant.cli.lazy import packs, pipeline, single
from assistant.cli.options import (
    BriefFile,
    GlossaryFile,
    OffRecord,
    OnRecord,
    Rename,
    TemplateFile,
    brief_of,
    marks_need,
    template_of,
)
from assistant.cli.wording import both
from assistant.errors import Say, WorkError
from assistant.records import Verified

app = command_app()


@command(app, "pack")
def pack(  # one parameter an option of the command line
    ctx: typer.Context,
    case: Annotated[
        Path,
        typer.Argument(
            metavar="CASE",
            help=both(
                "A draft's folder or its case.json, or the edited case (.docx, .md).",
                "草稿文件夹或其中的 case.json，或修改过的案例（.docx、.md）。",
            ),
        ),
    ],
    out: Annotated[Path, typer.Option("--out", metavar="FILE.docx", help=both("The file to write.", "要写出的文件。"))],
    interview: Annotated[
        Path | None,
        typer.Argument(
            metavar="INTERVIEW",
            help=both(
                "Its interview: the case is checked first, and nothing off the record goes out.",
                "对应的访谈：先核对案例，不公开内容不会发出。",
            ),
        ),
    ] = None,
    customer: Annotated[
        str | None, typer.Option("--customer", metavar="NAME", help=both("The customer's name.", "客户名称。"))
    ] = None,
    vendor: Annotated[
        str | None, typer.Option("--vendor", metavar="NAME", help=both("The vendor's name.", "供应商名称。"))
    ] = None,
    approver: Annotated[
        str | None, typer.Option("--approver", metavar="NAME", help=both("Who approves it.", "由谁审定。"))
    ] = None,
    reply_by: Annotated[
        str | None, typer.Option("--reply-by", metavar="DATE", help=both("When the answer is due.", "请在何时前回复。"))
    ] = None,
    contact: Annotated[
        str | None,
        typer.Option(
            "--contact", metavar="TEXT", help=both("Whom to answer: name, e-mail, phone.", "联系人：姓名、邮箱、电话。")
        ),
    ] = None,
    brief: BriefFile = None,
    rename: Rename = None,
    glossary: GlossaryFile = None,
    off_record: OffRecord = None,
    on_record: OnRecord = None,
    template: TemplateFile = None,
    force: Annotated[
        bool, typer.Option("--force", help=both("Replace a file that is there.", "覆盖已有的文件。"))
    ] = False,
) -> None:
    """Write the pack in the language of the case."""
    ui = ctx.obj.ui
    single.check_target(out, force=force, inputs=tuple(p for p in (case, interview) if p))
    known = brief_of(brief, rename, off_record, on_record, glossary=glossary, customer=customer, vendor=vendor)
    marks_need(interview, known)
    house = template_of(template, ui)
    read, name = pipeline.case_for_pack(case)
    if interview is not None:
        with show.progress(Say("Checking the case", "正在核对案例"), ui):
            parts = pipeline.build_parts(ctx.obj)
            _, found = pipeline.verify_case(read, interview, parts, known, ui)
        _must_be_sound(found)
    parties = packs.Parties(known.customer.name or name, known.vendor, approver, reply_by, contact)
    single.write_file(out, packs.to_pack(read, pipeline.numbers_to_approve(read), parties, house))
    show.line(Say(f"Approval pack in {out}", f"确认书在 {out}").in_(ui))


def _must_be_sound(found: tuple[Verified, ...]) -> None:
    """Refuse a case with hard findings; the words of what is off the record are not repeated."""
    hard = [(one, f) for one in found for f in one.findings if f.severity == "hard"]
    if not hard:
        return
    one, finding = hard[0]
    raise WorkError(
        Say(f"The case must be mended first ({len(hard)} findings). “{one.text}”: {finding.message}",
            f"案例须先改正（{len(hard)} 处）。“{one.text}”：{finding.message}"),
        Say("See all of them with 'casewright verify CASE INTERVIEW'.", "用 casewright verify 案例 访谈 查看全部问题。"),
    )  # fmt: skip
