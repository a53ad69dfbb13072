"""The start page: uploading, and the list of drafts."""

from __future__ import annotations

import hashlib
from typing import Annotated

from fastapi import APIRouter, File, Request, UploadFile
from starlette.responses import HTMLResponse

from assistant.records import Brief
from assistant.web.pages import pages_of

router = APIRouter(include_in_schema=False)

# What the file dialog offers first; what a file is, is seen by its content.
_FORMATS = ".docx,.docm,.dotx,.txt,.md,.vtt,.srt,.sbv,.lrc,.json,.jsonl,.csv,.tsv"


@router.get("/")
def home(request: Request) -> HTMLResponse:
    """Uploading above, the drafts below."""
    context = {"projects": request.app.state.desk.projects(), "formats": _FORMATS}
    return pages_of(request).page(request, "home.html", context)


@router.get("/list")
def drafts(request: Request) -> HTMLResponse:
    """The list of drafts alone."""
    return pages_of(request).page(request, "home/list.html", {"projects": request.app.state.desk.projects()})


@router.post("/read")
def read(request: Request, file: Annotated[UploadFile, File()]) -> HTMLResponse:
    """The form for a file that was chosen, filled with what the file tells; the file is not kept."""
    name, data = file.filename or "", file.file.read()
    guess = request.app.state.desk.prefill(name, data)
    brief = Brief(guess.customer, guess.vendor, guess.product)
    # The fields' ids differ from those of another file on the page.
    prefix = f"f{hashlib.sha256(name.encode() + data).hexdigest()[:8]}-"
    told = {"brief": brief, "found": brief, "length": "standard", "field_prefix": prefix}
    context = {"name": name, "guess": guess, **told}
    return pages_of(request).page(request, "home/file.html", context)
