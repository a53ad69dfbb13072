"""Everything that the draft page shows of a project, and nothing that is off the record."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.draft.readiness import readiness
from assistant.editing import Held
from assistant.errors import InputError, Say
from assistant.export.followup import to_followup
from assistant.records import CaseDraft, LeftOut, Passage, Span, Transcript, Where, Wording
from assistant.web.desk_base import Base
from assistant.web.desk_records import PassageUse, View
from assistant.workspace.closing import labelled
from assistant.workspace.document import Document, Told
from assistant.workspace.drafted import case_of
from assistant.workspace.history import after, before
from assistant.workspace.project import Project, Version

_BAR = "█"
_OFF = Say("off the record", "不公开")
_NEAR = Say("too close to what is off the record", "与不公开的内容过于接近")
_DOUBTFUL = Say("may be off the record: a person must decide", "可能不便公开，需由人判断")
_ASKS = Say("said by the interviewer", "采访者的话")
_OTHER = Say("small talk, or about something else", "闲谈或与案例无关")
_WEAKER = Say("left out for length: others tell more", "因篇幅未采用：其他内容更有分量")


def view_of(base: Base, project_id: str, *, reveal: bool = False) -> View:
    """The page of a project; `reveal` shows the words off the record, in the transcript alone.

    Raises:
        NotFound: there is no such project, or no draft yet.
    """
    project, version = base.head(project_id)
    held = base.held(project, version)
    run = base.run(project_id, version.run)
    document = held.opened(version.document, shown=True)
    draft = held.opened_draft(run.draft)
    case = case_of(document, draft)
    passages = labelled(run.passages, version.choices.labels, held.passages)
    rests = _rests(document, passages, held.transcript)
    ready = readiness(case.sections, case.metrics, case.gaps, case.customer, case.lang, case.findings)
    hidden = [] if reveal else [p.span for p in passages if p.label == "off_record"]
    return View(
        project=project,
        version=replace(version, document=document),
        document=document,
        transcript=_masked(held.transcript, hidden),
        passages=tuple(_uses(project, version, passages, rests, draft, held.transcript, reveal=reveal)),
        rests=rests,
        participants=held.transcript.participants,
        customer=draft.customer,
        brief=version.choices.brief,
        metrics=draft.metrics,
        suggestions=draft.suggestions,
        matches=draft.matches,
        gaps=draft.gaps,
        followup=to_followup(case, held.transcript),
        left_out=draft.left_out,
        skipped=held.transcript.skipped,
        findings=_findings(draft),
        readiness=ready,
        mendings=draft.mendings,
        wording=open_wording(draft.provenance.wording, held),
        can_undo=_can(base, project, back=True),
        can_redo=_can(base, project, back=False),
    )


def open_wording(wording: Wording | None, held: Held) -> Wording | None:
    """What a language model had to do with a draft, without reasons that tell what is off the record by now."""
    if wording is None:
        return None
    return replace(wording, refusals=tuple(r for r in wording.refusals if not held.tells(r.message)))


def _can(base: Base, project: Project, *, back: bool) -> bool:
    try:
        (before if back else after)(base.store.notes(project.id), project.head)
    except InputError:
        return False
    return True


def _masked(transcript: Transcript, hidden: Sequence[Span]) -> Transcript:
    """The interview with every hidden character as a black bar, so that all places stay what they are."""
    text = transcript.text
    for span in hidden:
        text = text[: span.start] + _bars(span.of(text)) + text[span.end :]
    return replace(transcript, text=text)


def _bars(words: str) -> str:
    return "".join(char if char == "\n" else _BAR for char in words)


def _rests(document: Document, passages: Sequence[Passage], transcript: Transcript) -> dict[str, tuple[str, ...]]:
    """For each line the ids of the passages that it rests on, in reading order."""
    out = {}
    for line in (*document.heads, *document.lines()):
        spans = [
            Span(transcript.turns[e.turn].span.start + e.start, transcript.turns[e.turn].span.start + e.end)
            for e in line.evidence
        ]
        out[line.id] = tuple(p.id for p in passages if any(_meet(p.span, span) for span in spans))
    return out


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _uses(
    project: Project,
    version: Version,
    passages: Sequence[Passage],
    rests: dict[str, tuple[str, ...]],
    draft: CaseDraft,
    transcript: Transcript,
    *,
    reveal: bool,
) -> Iterator[PassageUse]:
    used: dict[str, list[str]] = {}
    for line, ids in rests.items():
        for key in ids:
            used.setdefault(key, []).append(line)
    for passage in passages:
        lines = tuple(used.get(passage.id, ()))
        closed = passage.label == "off_record"
        shown = replace(passage, text=_bars(passage.text)) if closed and not reveal else passage
        yield PassageUse(
            shown,
            lines,
            None if lines else _reason(passage, draft.left_out, transcript),
            by_hand=passage.id in version.choices.labels and not closed,
            marked=any(_meet(passage.span, span) for span in project.marks.marked),
        )


def _reason(passage: Passage, left_out: Sequence[LeftOut], transcript: Transcript) -> Say:
    """Why a passage is in no line."""
    if passage.label == "off_record":
        return _OFF
    if passage.doubtful or passage.guarded:
        return _DOUBTFUL if passage.doubtful else _NEAR
    if transcript.turns[passage.turn].role == "interviewer":
        return _ASKS
    told = next((one for one in left_out if one.turn == passage.turn and one.text in passage.text), None)
    if told is not None:
        return Say(told.reason, told.reason)
    return _OTHER if passage.label == "other" else _WEAKER


def _findings(draft: CaseDraft) -> tuple[Told, ...]:
    """What was found about the case as a whole, in its own language."""
    return tuple(
        Told(f.rule, f.severity, Say(f.message, f.message), Say(f.hint, f.hint))
        for f in draft.findings
        if f.where == Where()
    )
