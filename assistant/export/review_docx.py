"""`review.docx`: the case with one Word comment a sentence, and what the writer should know after it."""

from __future__ import annotations

from collections.abc import Sequence

from docx.comments import Comment
from docx.document import Document
from docx.oxml.ns import qn
from docx.shared import Pt

from assistant.export.docx_body import Written, add_case, add_run, add_text
from assistant.export.docx_file import new_document, packed
from assistant.export.docx_styles import style_of
from assistant.export.docx_template import Template
from assistant.export.followup import body_of
from assistant.export.notes import Note, NoteGroup, finding_notes, writer_notes
from assistant.export.redact import off_record
from assistant.export.said import said
from assistant.export.words import word
from assistant.records import CaseDraft, Passage, Sentence, Span, Transcript


def to_review_docx(
    draft: CaseDraft, transcript: Transcript, passages: Sequence[Passage], template: Template | None = None, *, ui: str
) -> bytes:
    """The case as a Word file for its writer, with comments and appendix in the language `ui`.

    Raises:
        WorkError: a sentence rests on words that the interview does not have.
    """
    document = new_document(draft, template)
    hidden = off_record(passages)
    for written in add_case(document, draft, ui):
        _comment(document, written, comment_lines(written.sentence, transcript, hidden, ui))
    add_text(document, word("appendix", ui), "Heading 1").paragraph_format.page_break_before = True
    for group in (finding_notes(draft, ui), *writer_notes(draft, transcript, ui)):
        _add_group(document, group)
    _add_followup(document, draft, transcript, ui)
    return packed(document)


def _add_followup(document: Document, draft: CaseDraft, transcript: Transcript, ui: str) -> None:
    """The e-mail with the open questions, to be copied."""
    body = body_of(draft, transcript)
    if not body:
        return
    add_text(document, word("followup", ui), "Heading 2")
    for text in body.split("\n"):
        add_text(document, text, "Normal").paragraph_format.space_after = Pt(2)


def comment_lines(
    sentence: Sentence, transcript: Transcript, hidden: Sequence[Span], ui: str
) -> list[tuple[str, bool]]:
    """The lines of a sentence's comment, each with whether it is bold."""
    lines = []
    for evidence in sentence.evidence:
        source = said(evidence, transcript, hidden, ui)
        lines.append((f"{source.who} · {source.place}", True))
        lines.append((word("open", ui) + source.words + word("close", ui), False))
    for derivation in sentence.derivations:
        sources = word("sources", ui).format(text=word("semicolon", ui).join(derivation.sources))
        lines.append((f"{derivation.text} = {derivation.arithmetic} ({sources})", False))
    worded = word("worded-by", ui).format(text=sentence.worded_by)
    lines.append((f"{word(f'kind-{sentence.kind}', ui)} · {worded}", False))
    return lines


def _comment(document: Document, written: Written, lines: list[tuple[str, bool]]) -> None:
    comment: Comment = document.add_comment(written.run, author="Casewright", initials="CW")
    # No clock: the date is optional, and the same draft must give the same bytes.
    del comment._comment_elm.attrib[qn("w:date")]
    for number, (text, bold) in enumerate(lines):
        paragraph = comment.add_paragraph() if number else comment.paragraphs[0]
        add_run(paragraph, text).bold = bold


def _add_group(document: Document, group: NoteGroup) -> None:
    add_text(document, group.title, "Heading 2")
    if not group.notes:
        add_text(document, group.empty, "Normal")
    for note in group.notes:
        _add_note(document, note)


def _add_note(document: Document, note: Note) -> None:
    paragraph = document.add_paragraph(style=style_of(document, "List Bullet"))
    add_run(paragraph, note.lead).bold = True
    for detail in (note.text, *note.details):
        paragraph.add_run().add_break()
        add_run(paragraph, detail)
