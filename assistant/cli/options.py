"""Arguments and options that several commands share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from assistant.cli import show
from assistant.cli.lazy import briefs, glossaries, marks, pipeline, renames
from assistant.cli.wording import both
from assistant.errors import InputError, Say
from assistant.records import Brief, Length

if TYPE_CHECKING:
    from assistant.export.docx_template import Template

Interview = Annotated[
    Path,
    typer.Argument(
        metavar="FILE", help=both("The interview: .docx, or another transcript.", "访谈文件：.docx 或其他转写稿。")
    ),
]
Json = Annotated[
    bool,
    typer.Option("--json", help=both("Print JSON for other programs.", "输出供其他程序读取的 JSON。")),
]
LengthOption = Annotated[
    Length,
    typer.Option(
        "--length",
        help=both(
            "How long the case is: about 500, 840 or 1,200 words, 600, 1,000 or 1,400 characters.",
            "案例篇幅：中文约 600、1000 或 1400 字，英文约 500、840 或 1200 词。",
        ),
    ),
]
BriefFile = Annotated[
    Path | None,
    typer.Option(
        "--brief",
        metavar="FILE.toml",
        help=both("What is known beforehand: customer, vendor, people.", "事先知道的信息：客户、供应商、人物。"),
    ),
]
Rename = Annotated[
    list[str] | None,
    typer.Option(
        "--rename",
        metavar="LABEL=WHO",
        help=both(
            'Who a speaker is: "Speaker 2=Tom Okafor, VP Operations, customer", or "Speaker 3=Speaker 1" for the same '
            "person. May be given again.",
            '说明某个发言人是谁："说话人2=张伟，运营总监，客户"；同一个人写 "说话人3=说话人1"。可重复使用。',
        ),
    ),
]
GlossaryFile = Annotated[
    Path | None,
    typer.Option(
        "--glossary",
        metavar="FILE",
        help=both(
            "Names and how the recorder misheard them: a table (CSV, TSV) or TOML.",
            "名称及其被听错的写法：表格（CSV、TSV）或 TOML。",
        ),
    ),
]
TemplateFile = Annotated[
    Path | None,
    typer.Option(
        "--template",
        metavar="FILE.docx",
        help=both(
            "A Word file whose page and styles the case is written in.", "用这份 Word 文件的版式和样式来写案例。"
        ),
    ),
]
OffRecord = Annotated[
    list[str] | None,
    typer.Option(
        "--off-record",
        metavar="TURN",
        help=both(
            "Take a turn off the record: 12, 14-16, or words wherever they are said. May be given again.",
            "把某轮发言设为不公开：12、14-16，或说过的话（凡出现处）。可重复使用。",
        ),
    ),
]
OnRecord = Annotated[
    list[str] | None,
    typer.Option(
        "--on-record",
        metavar="TURN",
        help=both(
            "Put back on the record what was taken for confidential. May be given again.",
            "把被误当作不公开的发言恢复为可用。可重复使用。",
        ),
    ),
]


def brief_of(
    path: Path | None,
    rename: Sequence[str] | None = None,
    off_record: Sequence[str] | None = None,
    on_record: Sequence[str] | None = None,
    *,
    glossary: Path | None = None,
    customer: str | None = None,
    vendor: str | None = None,
    product: str | None = None,
) -> Brief:
    """What the user knows beforehand: the brief file, if one is given, under the renamings and the single options.

    Raises:
        InputError: the brief, the glossary, a renaming or a mark cannot be read.
    """
    brief = briefs.read_brief(path) if path else Brief()
    if rename:
        brief = renames.with_renames(brief, rename)
    if off_record or on_record:
        brief = marks.with_marks(brief, off_record or (), on_record or ())
    if glossary:
        brief = replace(brief, glossary=glossaries.read_glossary(glossary))
    return replace(
        brief,
        customer=replace(brief.customer, name=customer or brief.customer.name),
        vendor=vendor or brief.vendor,
        product=product or brief.product,
    )


def marks_need(interview: Path | None, brief: Brief) -> None:
    """Refuse marks where there is no interview to find them in: they must not look as if they held.

    Raises:
        InputError: there are marks and no interview.
    """
    if interview is None and (brief.off_record.mark or brief.off_record.clear):
        raise InputError(
            Say("What is off the record can only be marked in an interview.", "不公开内容只能在访谈中标记。"),
            Say("Give the interview's file too, or leave the marks out.", "请同时给出访谈文件，或去掉标记。"),
        )


def template_of(path: Path | None, ui: str) -> Template | None:
    """The house template, if one is given; which styles it lacks is told on stderr.

    Raises:
        InputError: it cannot be used.
    """
    if path is None:
        return None
    template = pipeline.house_template(path)
    if template.missing:
        names = Say(", ", "、").in_(ui).join(template.missing)
        show.note(
            Say(
                f"{template.name} has no style {names}: Casewright's own look stands in.",
                f"{template.name} 中没有样式 {names}，这些部分使用 Casewright 自带的样式。",
            ).in_(ui)
        )
    return template
