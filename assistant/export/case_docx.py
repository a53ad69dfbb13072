"""`case.docx`: the clean case, as it goes to the customer."""

from __future__ import annotations

from assistant.export.docx_body import add_case
from assistant.export.docx_file import new_document, packed
from assistant.export.docx_template import Template
from assistant.records import CaseDraft


def to_docx(draft: CaseDraft, template: Template | None = None) -> bytes:
    """The case as a Word file; a draft with hard findings carries a notice on top."""
    document = new_document(draft, template)
    add_case(document, draft, draft.lang)
    return packed(document)
