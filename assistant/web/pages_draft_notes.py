"""The panels beside the draft: numbers with their wordings, and what the writer should know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.export.words import caution_word
from assistant.export.words import word as case_word
from assistant.records import Metric, Suggestion, Transcript
from assistant.web.pages_draft_case import ShownEvidence, evidence_at, shown_evidence
from assistant.web.words import word
from assistant.workspace.document import Document, Told

_DECIDE = "maybe-off-record"


@dataclass(frozen=True, slots=True)
class ShownNumber:
    """A metric: its values and status in words, where it was said, true wordings, and what to be careful with."""

    id: str
    name: str
    values: str
    status: str
    period: str | None
    evidence: tuple[ShownEvidence, ...]
    wordings: tuple[Suggestion, ...]
    cautions: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """What a check found, and the id of the line it is about; None for the case as a whole."""

    severity: str
    message: str
    hint: str
    line: str | None


def shown_findings(document: Document, whole: Sequence[Told], ui: str) -> tuple[ShownFinding, ...]:
    """The findings of the lines and of the whole, those that must be mended first."""
    placed = [(line.id, told) for line in (*document.heads, *document.lines()) for told in line.findings]
    found = [*((None, told) for told in whole), *placed]
    shown = (ShownFinding(told.severity, told.message.in_(ui), _hint(told, ui), line) for line, told in found)
    return tuple(sorted(shown, key=lambda one: one.severity != "hard"))


def _hint(told: Told, ui: str) -> str:
    # Elsewhere one decides with options of the command line, here beside the finding.
    return word("draft.decide-below", ui) if told.rule == _DECIDE else told.hint.in_(ui)


def shown_numbers(
    metrics: Sequence[Metric], suggestions: Sequence[Suggestion], transcript: Transcript, ui: str
) -> tuple[ShownNumber, ...]:
    """Every metric; those that can be worded first, in the order of their best wording."""
    ranked = sorted(suggestions, key=lambda one: one.rank)
    order = {metric: place for place, metric in enumerate(dict.fromkeys(one.metric_id for one in ranked))}
    ordered = sorted(metrics, key=lambda metric: order.get(metric.id, len(order)))
    return tuple(_number(m, tuple(s for s in ranked if s.metric_id == m.id), transcript, ui) for m in ordered)


def _number(metric: Metric, wordings: tuple[Suggestion, ...], transcript: Transcript, ui: str) -> ShownNumber:
    places = [evidence_at(span, transcript) for span in metric.spans]
    return ShownNumber(
        metric.id,
        metric.name,
        " → ".join(value.text for value in (metric.before, metric.after) if value),
        case_word(f"status-{metric.status}", ui),
        metric.period,
        shown_evidence([place for place in places if place], transcript, ui),
        wordings,
        _cautions(metric, wordings, ui),
    )


def _cautions(metric: Metric, wordings: Sequence[Suggestion], ui: str) -> tuple[tuple[str, str], ...]:
    """Reason and what to do, once for each code."""
    told = {one.code: (one.reason or caution_word(one.code, ui), one.action) for one in metric.cautions}
    for code in (code for wording in wordings for code in wording.cautions):
        told.setdefault(code, (caution_word(code, ui), ""))
    return tuple(told.values())
