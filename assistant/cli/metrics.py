"""`casewright metrics`: the numbers of an interview or a text, and true wordings for them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli import show
from assistant.cli.answers import metric_json, quantity_json, suggestion_json
from assistant.cli.commands import command, command_app
from assistant.cli.lazy import pipeline
from assistant.cli.metric_table import metrics_csv, print_metrics
from assistant.cli.options import BriefFile, Json, OffRecord, OnRecord, Rename, brief_of
from assistant.cli.wording import both
from assistant.errors import InputError, Say
from assistant.records import Brief, Metric, Quantity, Suggestion, Transcript
from assistant.settings import Settings

app = command_app()

# What was found, with the transcript its offsets count in (none for a text given).
_Found = tuple[Transcript | None, tuple[Quantity, ...], tuple[Metric, ...], tuple[Suggestion, ...]]


@command(app, "metrics")
def metrics(
    ctx: typer.Context,
    file: Annotated[
        Path | None,
        typer.Argument(
            metavar="FILE", help=both("The interview: .docx, or another transcript.", "访谈文件：.docx 或其他转写稿。")
        ),
    ] = None,
    text: Annotated[
        str | None,
        typer.Option("--text", metavar="TEXT", help=both("A text instead of a file.", "用一段文字代替文件。")),
    ] = None,
    lang: Annotated[
        str | None, typer.Option("--lang", metavar="en|zh", help=both("Language of --text.", "--text 的语言。"))
    ] = None,
    brief: BriefFile = None,
    rename: Rename = None,
    off_record: OffRecord = None,
    on_record: OnRecord = None,
    as_csv: Annotated[
        bool, typer.Option("--csv", help=both("Print CSV for a spreadsheet.", "输出供电子表格使用的 CSV。"))
    ] = False,
    as_json: Json = False,
) -> None:
    """Print quantities, metrics and suggestions."""
    _one_source(file, text, lang)
    _one_form(as_csv, as_json)
    found = (
        _in_file(file, brief_of(brief, rename, off_record, on_record), ctx.obj)
        if file
        else _in_text(text or "", lang or "")
    )
    if as_json:
        show.answer(_json(found))
    elif as_csv:
        for _, _, told, suggestions in found:
            typer.echo(metrics_csv(told, suggestions, ctx.obj.ui), nl=False)
    else:
        for _, _, told, suggestions in found:
            print_metrics(told, suggestions, ctx.obj.ui)


def _one_form(as_csv: bool, as_json: bool) -> None:
    if as_csv and as_json:
        raise InputError(
            Say("Give either --csv or --json.", "--csv 与 --json 只能选一个。"),
            Say("See: casewright metrics --help", "请看：casewright metrics --help"),
        )


def _one_source(file: Path | None, text: str | None, lang: str | None) -> None:
    if (file is None) == (text is None):
        raise InputError(
            Say("Give either a file or --text.", "请给出文件或 --text，二者选一。"),
            Say("See: casewright metrics --help", "请看：casewright metrics --help"),
        )
    if text is not None and lang not in ("en", "zh"):
        raise InputError(
            Say("--text needs its language.", "--text 需要说明语言。"),
            Say("Add --lang en or --lang zh.", "请加上 --lang en 或 --lang zh。"),
        )


def _in_file(file: Path, brief: Brief, settings: Settings) -> list[_Found]:
    transcripts = pipeline.read_file(file, brief)
    with show.progress(Say("Looking for numbers", "正在查找数字"), settings.ui):
        parts = pipeline.build_parts(settings)
        return [(t, *pipeline.metrics_of(t, pipeline.segment_transcript(t, parts))) for t in transcripts]


def _in_text(text: str, lang: str) -> list[_Found]:
    return [(None, *pipeline.metrics_of_text(text, lang))]


def _json(found: list[_Found]) -> dict[str, object]:
    return {
        "quantities": [quantity_json(q, transcript) for transcript, quantities, _, _ in found for q in quantities],
        "metrics": [metric_json(m) for _, _, told, _ in found for m in told],
        "suggestions": [suggestion_json(s) for _, _, _, suggestions in found for s in suggestions],
    }
