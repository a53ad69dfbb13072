"""The lists of the review page: what the writer should know beside the case."""

from __future__ import annotations

from assistant.export.html_draft import sentence_id
from assistant.export.notes import Note, NoteGroup
from assistant.export.text import html_text
from assistant.records import PARTS, CaseDraft, Transcript


def group_html(group: NoteGroup, draft: CaseDraft, transcript: Transcript) -> str:
    """A heading and its notes, each linked to the sentence or the turn that it is about."""
    notes = "".join(_note(note, draft, transcript) for note in group.notes)
    inner = f"<ol>{notes}</ol>" if notes else f'<p class="none">{html_text(group.empty)}</p>'
    return f'<section aria-labelledby="g-{group.key}"><h2 id="g-{group.key}">{html_text(group.title)}</h2>{inner}</section>'


def _note(note: Note, draft: CaseDraft, transcript: Transcript) -> str:
    target = _target(note, draft, transcript)
    lead = f"<strong>{html_text(note.lead)}</strong>"
    linked = f'<a class="to" href="#{target}">{lead}</a>' if target else lead
    more = "".join(f'<p class="more">{html_text(detail)}</p>' for detail in note.details)
    return f'<li class="note {note.tone}"><p>{linked}</p><p>{html_text(note.text)}</p>{more}</li>'


def _target(note: Note, draft: CaseDraft, transcript: Transcript) -> str | None:
    """The anchor that a note points to; none for the whole draft or a place that is not there."""
    if note.turn is not None:
        return f"t-{note.turn}" if 0 <= note.turn < len(transcript.turns) else None
    part = next((part for part in PARTS if note.at and note.at.part == part), None)
    if part is None or note.at is None:
        return None
    if note.at.sentence is None:
        return f"h-{part}"
    return sentence_id(part, note.at.sentence) if 0 <= note.at.sentence < len(draft.section(part).sentences) else None
