"""What the writer should know beside the case: findings, numbers, similar cases, questions, what was left out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from assistant.export.said import place
from assistant.export.worded import worded_lines
from assistant.export.words import caution_word, word
from assistant.records import CaseDraft, Finding, Gap, LeftOut, Match, Mending, Metric, Suggestion, Transcript, Where

Tone = Literal["hard", "soft", "plain"]


@dataclass(frozen=True, slots=True)
class Note:
    """One thing to know: `lead` in bold, `text`, further lines; `at` or `turn` is where it belongs."""

    lead: str
    text: str
    details: tuple[str, ...] = ()
    at: Where | None = None
    turn: int | None = None
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True)
class NoteGroup:
    """Notes of one sort; `empty` is what to say when there are none."""

    key: str
    title: str
    notes: tuple[Note, ...]
    empty: str


def finding_notes(draft: CaseDraft, ui: str) -> NoteGroup:
    """The findings, hard ones first."""
    ordered = sorted(draft.findings, key=lambda finding: finding.severity != "hard")
    return _group("findings", tuple(_finding(finding, ui) for finding in ordered), ui)


def writer_notes(draft: CaseDraft, transcript: Transcript, ui: str) -> tuple[NoteGroup, ...]:
    """Everything beside the findings, in the order in which a writer needs it."""
    return (
        _group("numbers", _numbers(draft, ui), ui),
        _group("gaps", tuple(_gap(gap, transcript, ui) for gap in draft.gaps), ui),
        _group("similar", tuple(_match(match, ui) for match in draft.matches), ui),
        _group("left-out", tuple(_left_out(item, transcript, ui) for item in draft.left_out), ui),
        *(
            (_group("mendings", tuple(_mending(m, transcript, ui) for m in draft.mendings), ui),)
            if draft.mendings
            else ()
        ),
        *((_group("wording", _worded(draft, ui), ui),) if draft.provenance.wording else ()),
    )


def where_words(where: Where, ui: str) -> str:
    """A place in the draft in words; sentences are counted from 1."""
    if where.part is None:
        return word("whole", ui)
    known = where.part in ("introduction", "challenge", "solution", "result", "title", "standfirst")
    part = word(where.part, ui) if known else where.part
    return part if where.sentence is None else word("sentence", ui).format(part=part, n=where.sentence + 1)


def _group(key: str, notes: tuple[Note, ...], ui: str) -> NoteGroup:
    return NoteGroup(key, word(key, ui), notes, word(f"{key}-none", ui))


def _finding(finding: Finding, ui: str) -> Note:
    lead = f"{word(finding.severity, ui)} · {where_words(finding.where, ui)}"
    return Note(lead, finding.message, (finding.hint,) if finding.hint else (), at=finding.where, tone=finding.severity)


def _numbers(draft: CaseDraft, ui: str) -> tuple[Note, ...]:
    """Each metric with its wordings; those that have a wording first, in the order of rank."""
    ranked = sorted(draft.suggestions, key=lambda s: s.rank)
    order = list(dict.fromkeys(s.metric_id for s in ranked))
    known = {metric.id: metric for metric in draft.metrics}
    with_wording = [_metric(known[i], [s for s in ranked if s.metric_id == i], ui) for i in order if i in known]
    without = [_metric(metric, [], ui) for metric in draft.metrics if metric.id not in order]
    return (*with_wording, *without)


def _metric(metric: Metric, suggestions: list[Suggestion], ui: str) -> Note:
    lines = []
    for suggestion in suggestions:
        quoted = word("open", ui) + suggestion.text + word("close", ui)
        how = " · " + word("derivation", ui).format(text=suggestion.derivation) if suggestion.derivation else ""
        lines.append(quoted + how)
    if not suggestions:
        lines.append(word("no-wording", ui))
    if metric.period:
        lines.append(word("period", ui).format(text=metric.period))
    lines += [word("caution", ui).format(text=text) for text in _cautions(metric, suggestions, ui)]
    values = " → ".join(value.text for value in (metric.before, metric.after) if value)
    status = word(f"status-{metric.status}", ui)
    return Note(
        metric.name, f"{values} · {status}" if values else status, tuple(lines), turn=next(iter(metric.turns), None)
    )


def _cautions(metric: Metric, suggestions: list[Suggestion], ui: str) -> list[str]:
    told = {
        caution.code: word("semicolon", ui).join(
            text for text in (caution.reason or caution_word(caution.code, ui), caution.action) if text
        )
        for caution in metric.cautions
    }
    for code in (code for suggestion in suggestions for code in suggestion.cautions):
        told.setdefault(code, caution_word(code, ui))
    return list(told.values())


def _match(match: Match, ui: str) -> Note:
    facts = [fact for fact in (match.customer, match.industry) if fact]
    details = [match.why.sentence] if match.why.sentence else []
    details.append(word("here", ui).format(text=match.why.query_passage))
    details.append(word("there", ui).format(text=match.why.case_passage))
    return Note(match.title, " · ".join([*facts, f"{match.score:.0%}"]), tuple(details))


def _gap(gap: Gap, transcript: Transcript, ui: str) -> Note:
    details = [word("missing", ui).format(text=gap.missing)] if gap.missing else []
    if gap.turn is not None:
        details.append(place(gap.turn, transcript, ui))
    lead = word(gap.part, ui) + (f" · {word('needed', ui)}" if gap.needed else "")
    return Note(lead, gap.question, tuple(details), turn=gap.turn, tone="soft" if gap.needed else "plain")


def _left_out(item: LeftOut, transcript: Transcript, ui: str) -> Note:
    reason = word("reason", ui).format(text=item.reason)
    return Note(place(item.turn, transcript, ui), item.text, (reason,), turn=item.turn)


def _worded(draft: CaseDraft, ui: str) -> tuple[Note, ...]:
    return tuple(Note(line.lead, line.text, line.details) for line in worded_lines(draft, ui))


def _mending(mending: Mending, transcript: Transcript, ui: str) -> Note:
    changed = word("heard", ui).format(heard=mending.heard, right=mending.right)
    return Note(changed, word(f"mended-{mending.why}", ui), (place(mending.turn, transcript, ui),), turn=mending.turn)
