"""Metrics as a page for people and as rows for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from assistant.cli import show
from assistant.cli.answers import decimal_text
from assistant.errors import Say
from assistant.records import Change, Metric, MetricValue, Suggestion

_HEADINGS = Say("id,name,from,to,change,period,status,turns", "编号,名称,原来,现在,变化,时间,状态,发言")
_STATUS = {
    "stated": Say("stated", "明确"),
    "approximate": Say("estimate", "约数"),
    "superseded": Say("taken back", "已更正"),
    "hoped": Say("hoped", "期望"),
    "not-ours": Say("somebody else's", "他人的数"),
    "incomplete": Say("incomplete", "不完整"),
}
_CHANGES = {
    "percent": Say("{value}%", "{value}%"),
    "points": Say("{value} points", "{value}个百分点"),
    "times": Say("×{value}", "×{value}"),
    "absolute": Say("{value}", "{value}"),
}
_UNKNOWN = "?"
# A spreadsheet takes a cell that begins like this for a formula and runs it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def print_metrics(metrics: Sequence[Metric], suggestions: Sequence[Suggestion], ui: str) -> None:
    """Print the table of the metrics, then the wordings and what to mind, metric by metric."""
    if not metrics:
        show.line(Say("No metric was found.", "没有找到指标。").in_(ui))
        return
    show.table(_HEADINGS.in_(ui).split(","), [_row(metric, ui) for metric in metrics])
    for metric in metrics:
        worded = [s for s in suggestions if s.metric_id == metric.id]
        if worded or metric.cautions:
            show.line()
            show.line(f"{metric.id}  {metric.name or _nameless(ui)}")
        for suggestion in worded:
            show.line(f"    {suggestion.text}  ({suggestion.derivation})")
        for caution in metric.cautions:
            show.line(f"    ! {caution.reason}{Say(': ', '：').in_(ui)}{caution.action}")


def metrics_csv(metrics: Sequence[Metric], suggestions: Sequence[Suggestion], ui: str) -> str:
    """The table as CSV, with all wordings and the codes of the cautions; no cell can be taken for a formula."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([*_HEADINGS.in_(ui).split(","), *Say("cautions,wordings", "注意,写法").in_(ui).split(",")])
    for metric in metrics:
        codes = " ".join(caution.code for caution in metric.cautions)
        texts = " | ".join(s.text for s in suggestions if s.metric_id == metric.id)
        writer.writerow([guarded(cell) for cell in (*_row(metric, ui), codes, texts)])
    return out.getvalue()


def guarded(cell: str) -> str:
    """The cell with an apostrophe in front where a spreadsheet would run it."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) or cell.startswith(_FORMULA) else cell


def _row(metric: Metric, ui: str) -> tuple[str, ...]:
    where = ", ".join(str(turn) for turn in metric.turns)
    ends = (_end(metric.before), _end(metric.after))
    status = _STATUS[metric.status].in_(ui)
    return (
        metric.id,
        metric.name or _nameless(ui),
        *ends,
        _change(metric.change, ui),
        metric.period or "",
        status,
        where,
    )


def _nameless(ui: str) -> str:
    return Say("(no name said)", "（没有说名称）").in_(ui)


def _end(value: MetricValue | None) -> str:
    return value.text if value else _UNKNOWN


def _change(change: Change | None, ui: str) -> str:
    if change is None:
        return ""
    sign = "+" if change.value > 0 and change.kind != "times" else ""
    return _CHANGES[change.kind].in_(ui).format(value=sign + decimal_text(change.value))
