"""Every file of a case as its text stands: for the customer, for the writer, for other programs."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal, get_args

from assistant.draft.readiness import readiness
from assistant.editing import Held
from assistant.export.case_docx import to_docx
from assistant.export.case_json import to_json
from assistant.export.followup import to_followup
from assistant.export.grounded import grounded
from assistant.export.markdown import to_markdown
from assistant.export.pack import Parties, to_pack
from assistant.export.pack_case import edited_of
from assistant.export.review_docx import to_review_docx
from assistant.export.review_html import to_review_html
from assistant.pipeline import must_be_sound, numbers_to_approve
from assistant.records import CaseDraft
from assistant.workspace.document import Document
from assistant.workspace.drafted import case_of

Kind = Literal[
    "case.docx", "case.md", "review.docx", "review.html", "case.json", "followup.txt", "pack.docx", "all.zip"
]
KINDS: tuple[Kind, ...] = get_args(Kind)
MEDIA: dict[str, str] = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "md": "text/markdown; charset=utf-8",
    "html": "text/html; charset=utf-8",
    "json": "application/json",
    "txt": "text/plain; charset=utf-8",
    "zip": "application/zip",
}
_STAMP = (1980, 1, 1, 0, 0, 0)  # same input, same bytes: the zip format counts from 1980


@dataclass(frozen=True, slots=True)
class Asked:
    """What the exports need beside the case: language of the review, the vendor, whether the customer has approved."""

    ui: str
    vendor: str | None
    approved: bool


def case_to_export(document: Document, draft: CaseDraft, held: Held) -> CaseDraft:
    """The case that a text makes, without anything off the record, with its own readiness."""
    case = case_of(held.opened(document), held.opened_draft(draft))
    ready = readiness(case.sections, case.metrics, case.gaps, case.customer, case.lang, case.findings)
    return replace(case, readiness=ready)


def exported(kind: Kind, case: CaseDraft, held: Held, asked: Asked) -> bytes:
    """One file of a case.

    Raises:
        WorkError: `pack.docx` of a case with hard findings, which must not go to the customer.
    """
    if kind == "all.zip":
        return _zipped(case, held, asked)
    return _file(kind, case, held, asked)


def _file(kind: Kind, case: CaseDraft, held: Held, asked: Asked) -> bytes:
    """One file; each is made when it is asked for."""
    transcript, passages, ui = held.transcript, held.passages, asked.ui
    makers: dict[str, Callable[[], bytes]] = {
        "case.docx": lambda: to_docx(case, approved=asked.approved),
        "case.md": lambda: to_markdown(case).encode(),
        "review.docx": lambda: to_review_docx(case, transcript, passages, ui=ui),
        "review.html": lambda: to_review_html(case, transcript, passages, ui=ui).encode(),
        "case.json": lambda: to_json(grounded(case)).encode(),
        "followup.txt": lambda: to_followup(case, transcript).encode(),
        "pack.docx": lambda: _pack(case, asked),
    }
    return makers[kind]()


def _pack(case: CaseDraft, asked: Asked) -> bytes:
    must_be_sound(case)
    edited = edited_of(case)
    return to_pack(edited, numbers_to_approve(edited), Parties(case.customer.name, asked.vendor))


def _zipped(case: CaseDraft, held: Held, asked: Asked) -> bytes:
    """All files; without the pack where the case must be mended first."""
    result = io.BytesIO()
    sound = not any(f.severity == "hard" for f in case.findings)
    with zipfile.ZipFile(result, "w") as target:
        for kind in KINDS:
            if kind == "all.zip" or (kind == "pack.docx" and not sound):
                continue
            entry = zipfile.ZipInfo(kind, _STAMP)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
            target.writestr(entry, _file(kind, case, held, asked))
    return result.getvalue()
