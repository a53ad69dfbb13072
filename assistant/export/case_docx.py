"""`case.docx`: the clean case, as it goes to the customer."""

from __future__ import annotations

from assistant.export.docx_body import add_case
from assistant.export.docx_file import new_document, packed
from assistant.export.docx_template import Template
from assistant.export.docx_watermark import add_watermark
from assistant.records import CaseDraft


def to_docx(draft: CaseDraft, template: Template | None = None, *, approved: bool = True) -> bytes:
    """The case as a Word file; a draft with hard findings carries a notice on top, one not `approved` a watermark."""
    document = new_document(draft, template)
    add_case(document, draft, draft.lang)
    if not approved:
        add_watermark(document, draft.lang)
    return packed(document)
