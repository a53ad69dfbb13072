"""Arguments and options that several commands share."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from assistant.cli.lazy import briefs
from assistant.cli.wording import both
from assistant.records import Brief

Interview = Annotated[
    Path,
    typer.Argument(metavar="FILE", help=both("The interview: a .docx file.", "访谈文件（.docx）。")),
]
Json = Annotated[
    bool,
    typer.Option("--json", help=both("Print JSON for other programs.", "输出供其他程序读取的 JSON。")),
]
BriefFile = Annotated[
    Path | None,
    typer.Option(
        "--brief",
        metavar="FILE.toml",
        help=both("What is known beforehand: customer, vendor, people.", "事先知道的信息：客户、供应商、人物。"),
    ),
]


def brief_of(
    path: Path | None, customer: str | None = None, vendor: str | None = None, product: str | None = None
) -> Brief:
    """What the user knows beforehand: the brief file, if one is given, under the single options.

    Raises:
        InputError: the brief cannot be read.
    """
    brief = briefs.read_brief(path) if path else Brief()
    return replace(
        brief,
        customer=replace(brief.customer, name=customer or brief.customer.name),
        vendor=vendor or brief.vendor,
        product=product or brief.product,
    )
