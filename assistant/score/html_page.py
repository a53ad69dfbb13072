"""The report as one self-contained HTML file: verdict, figures, trend, every case, the worst first."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from assistant.score.compare import Change
from assistant.score.gate import Failure
from assistant.score.history import KeptRun
from assistant.score.html_case import case_html
from assistant.score.html_query import query_html
from assistant.score.html_trend import trend_svg
from assistant.score.html_words import said, scorer_said
from assistant.score.interview import GoldInterview
from assistant.score.items import Item
from assistant.score.report import GROUPS, CaseReport, Report, Summary, summaries
from assistant.score.scorers import SCORERS

_SHOWN_AT_ONCE = 12  # failures
_STYLE = Path(__file__).with_name("report.css")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the gate and the comparison said, and the runs to draw, this one the last.

    `compared` says whether there was a baseline; without one only the hard rules were applied.
    """

    failures: tuple[Failure, ...] = ()
    changes: tuple[Change, ...] = ()
    runs: tuple[KeptRun, ...] = ()
    compared: bool = True


def report_html(report: Report, gold: Sequence[Item], verdict: Verdict, ui: str = "en") -> str:
    """The page in the reader's language; nothing in it is loaded from elsewhere."""
    known = {item.id: item for item in gold}
    title = f"{said('title', ui)}: {report.suite} v{report.version}"
    cases = "".join(_item_html(case, known[case.id], ui) for case in worst_first(report, verdict.failures))
    trend = trend_svg(verdict.runs, report.scorers)
    drawn = f"<h2>{said('trend', ui)}</h2><div class='scroll'>{trend}</div>" if trend else ""
    return (
        f'<!doctype html><html lang="{"zh" if ui == "zh" else "en"}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width, initial-scale=1"><title>{escape(title)}</title>'
        f"<style>{_STYLE.read_text('utf-8')}</style></head><body><h1>{escape(title)}</h1>{_honesty(report, ui)}"
        f"{_gate(verdict, ui)}<h2>{said('figures', ui)}</h2>{_figures(report, verdict.changes, ui)}{drawn}"
        f"<h2>{said('cases', ui)}</h2>{cases}{_provenance(report, ui)}</body></html>\n"
    )


def _item_html(case: CaseReport, item: Item, ui: str) -> str:
    return case_html(case, item, ui) if isinstance(item, GoldInterview) else query_html(case, item, ui)


def worst_first(report: Report, failed: Sequence[Failure]) -> list[CaseReport]:
    """The cases by how many failures they have, then by the mean of their figures that should be high.

    Those with nothing to measure come last.
    """

    def badness(case: CaseReport) -> tuple[int, float]:
        high = [
            score.value
            for name, score in case.scores.items()
            if SCORERS[name].better == "higher" and score.value is not None
        ]
        return -sum(failure.case == case.id for failure in failed), sum(high) / len(high) if high else math.inf

    return sorted(report.cases, key=badness)


def _honesty(report: Report, ui: str) -> str:
    crossed = any(case.fold is not None for case in report.cases)
    told = [said("crossed" if crossed else "unlearned", ui)]
    if "brief" in report.provenance:
        told.append(said(f"{report.provenance['brief']}_brief", ui))
    return f'<p class="soft">{" ".join(told)}</p>'


def _gate(verdict: Verdict, ui: str) -> str:
    """The failures, folded away where they would push the figures off the screen."""
    failed = verdict.failures
    if not failed:
        return f'<p class="told">{said("passed" if verdict.compared else "uncompared", ui)}</p>'
    heads = "".join(f"<th>{said(word, ui)}</th>" for word in ("case", "scorer", "before", "after", "why"))
    rows = "".join(
        f'<tr><td><a href="#{escape(failure.case)}">{escape(failure.case)}</a></td><td>{escape(failure.scorer)}</td>'
        f"<td>{_shown(failure.before)}</td><td>{_shown(failure.after)}</td><td>{escape(failure.why.in_(ui))}</td></tr>"
        for failure in failed
    )
    cases = len(dict.fromkeys(failure.case for failure in failed))
    unfolded = " open" if len(failed) <= _SHOWN_AT_ONCE else ""
    closed = said("failed", ui).format(failures=len(failed), cases=cases)
    return (
        f'<details{unfolded}><summary class="missing"><b>{closed}</b></summary><div class="scroll">'
        f"<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table></div></details>"
    )


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.4f}"


def _figures(report: Report, found: Sequence[Change], ui: str) -> str:
    by = {(summary.scorer, summary.group): summary for summary in summaries(report)}
    moved = {(change.scorer, change.group): change for change in found}
    groups = [group for group in GROUPS if any(one == group for _, one in by)]
    heads = "".join(
        f"<th>{escape(said('all', ui) if group == 'all' else group)}<small>{said('interval', ui)}</small></th>"
        for group in groups
    )
    change_head = f"<th>{said('change', ui)}<small>{said('against', ui)}</small></th>" if moved else ""
    rows = []
    for name in report.scorers:
        cells = "".join(_cells(by[name, group]) for group in groups)
        label = f"{escape(name)} <small>{scorer_said(name, ui)}</small>"
        rows.append(f"<tr><td>{label}</td>{cells}{_change(moved.get((name, 'all')), ui) if moved else ''}</tr>")
    return (
        f'<div class="scroll"><table><thead><tr><th>{said("scorer", ui)}</th>{heads}{change_head}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )


def _cells(summary: Summary) -> str:
    if summary.value is None:
        return "<td>–</td>"
    if summary.interval is None or SCORERS[summary.scorer].counts:
        return f"<td>{summary.value:g}</td>"
    return f"<td>{summary.value:.3f}<small>{summary.interval.low:.3f} – {summary.interval.high:.3f}</small></td>"


def _change(change: Change | None, ui: str) -> str:
    if change is None:
        return "<td></td>"
    difference = change.difference
    if difference.low == difference.high == 0:
        return f'<td class="soft">{said("unchanged", ui)}</td>'
    noise = f" <small>{said('noise', ui)}</small>" if change.noise else ""
    return f"<td>{difference.mean:+.4f}<small>{difference.low:+.4f} … {difference.high:+.4f}</small>{noise}</td>"


def _provenance(report: Report, ui: str) -> str:
    rows = "".join(
        f'<tr><td>{escape(name)}</td><td class="words">{escape(value)}</td></tr>'
        for name, value in report.provenance.items()
    )
    return f'<h2>{said("provenance", ui)}</h2><div class="scroll"><table>{rows}</table></div>' if rows else ""
