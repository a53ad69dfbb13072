"""`casewright metrics`: the numbers of an interview or a text, and true wordings for them."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from assistant.cli import show
from assistant.cli.answers import metric_json, quantity_json, suggestion_json
from assistant.cli.commands import command, command_app
from assistant.cli.lazy import pipeline
from assistant.cli.options import BriefFile, Json, brief_of
from assistant.cli.wording import both
from assistant.errors import InputError, Say
from assistant.records import Brief, Metric, MetricValue, Quantity, Suggestion, Transcript
from assistant.settings import Settings

app = command_app()

# What was found, with the transcript its offsets count in (none for a text given).
_Found = tuple[Transcript | None, tuple[Quantity, ...], tuple[Metric, ...], tuple[Suggestion, ...]]


@command(app, "metrics")
def metrics(
    ctx: typer.Context,
    file: Annotated[
        Path | None, typer.Argument(metavar="FILE", help=both("The interview: a .docx file.", "访谈文件（.docx）。"))
    ] = None,
    text: Annotated[
        str | None,
        typer.Option("--text", metavar="TEXT", help=both("A text instead of a file.", "用一段文字代替文件。")),
    ] = None,
    lang: Annotated[
        str | None, typer.Option("--lang", metavar="en|zh", help=both("Language of --text.", "--text 的语言。"))
    ] = None,
    brief: BriefFile = None,
    as_json: Json = False,
) -> None:
    """Print quantities, metrics and suggestions."""
    _one_source(file, text, lang)
    found = _in_file(file, brief_of(brief), ctx.obj) if file else _in_text(text or "", lang or "")
    if as_json:
        show.answer(_json(found))
    else:
        for _, _, told, suggestions in found:
            _print(told, suggestions, ctx.obj.ui)


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


def _print(told: tuple[Metric, ...], suggestions: tuple[Suggestion, ...], ui: str) -> None:
    if not told:
        show.line(Say("No metric was found.", "没有找到指标。").in_(ui))
    for metric in told:
        show.line(f"{metric.id}  {metric.name}: {_end(metric.before)} → {_end(metric.after)}  [{metric.status}]")
        for suggestion in suggestions:
            if suggestion.metric_id == metric.id:
                show.line(f"    {suggestion.text}  ({suggestion.derivation})")
        for caution in metric.cautions:
            show.line(f"    ! {caution.reason}: {caution.action}")


def _end(value: MetricValue | None) -> str:
    return value.text if value else "?"
