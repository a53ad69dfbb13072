"""What the pages of the library change; each answers with the piece of the page that it changed."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, File, Form, Request, Response, UploadFile
from starlette.responses import HTMLResponse

from assistant.library.editing import Edit
from assistant.library.reading import Given
from assistant.library.store import KEPT_DAYS
from assistant.web.library_access import CaseId, changes_of, library_of, must_be_there, tags_of
from assistant.web.pages import pages_of
from assistant.web.pages_library import case_words

router = APIRouter(include_in_schema=False)

Text = Annotated[str, Form(max_length=400)]
Words = Annotated[list[str], Form(max_length=50)]
Year = Annotated[str, Form(pattern=r"^(\d{4})?$")]


@router.post("/library/add")
def add(
    request: Request,
    files: Annotated[list[UploadFile], File()],
    customer: Text = "",
    title: Text = "",
    industry: Text = "",
    size: Text = "",
    region: Text = "",
    product: Text = "",
    year: Year = "",
    tags: Text = "",
) -> HTMLResponse:
    """Adds the case of every file; answers with what became of each."""
    given = Given(
        customer or None, title or None, industry or None, size or None, region or None, product or None,
        int(year) if year else None, tags_of(tags),
    )  # fmt: skip
    told = [(file.filename or "?", file.file.read()) for file in files]
    added, failed = changes_of(request).add(told, given)
    return pages_of(request).page(request, "library/added.html", {"added": added, "failed": failed})


@router.post("/library/cases/{case_id}/facets")
def facets(
    request: Request,
    case_id: CaseId,
    title: Text,
    customer: Text,
    industry: Text = "",
    size: Text = "",
    region: Text = "",
    product: Text = "",
    year: Year = "",
    tags: Text = "",
    challenge: Words = [],  # noqa: B006 - read anew for each request
    factor: Words = [],  # noqa: B006
) -> HTMLResponse:
    """Keeps what a case is filed under; what was guessed counts as confirmed, since a person has seen it."""
    edit = Edit(
        title=title.strip() or None, customer=customer.strip() or None, industry=industry, size=size.strip(),
        region=region.strip(), product=product.strip(), year=int(year or 0), tags=tags_of(tags),
        challenges=tuple(challenge), factors=tuple(factor), confirm=True,
    )  # fmt: skip
    changes_of(request).edit(case_id, edit)
    return _piece(request, case_id, "facets")


@router.post("/library/cases/{case_id}/consent")
def consent(request: Request, case_id: CaseId, state: Text, date: Text = "", scope: Text = "") -> HTMLResponse:
    """Keeps what the customer agreed to."""
    changes_of(request).edit(case_id, Edit(consent=state, consent_date=date or None, scope=scope.strip() or None))
    return _piece(request, case_id, "consent")


@router.post("/library/cases/{case_id}/reviewed")
def reviewed(request: Request, case_id: CaseId) -> HTMLResponse:
    """Notes that the case was checked today."""
    changes_of(request).edit(case_id, Edit(reviewed=library_of(request).keeper.today.isoformat()))
    return _piece(request, case_id, "origin")


@router.post("/library/cases/{case_id}/rating")
def rate(request: Request, case_id: CaseId, stars: Annotated[int, Form()], note: Text = "") -> HTMLResponse:
    """Keeps a rating."""
    changes_of(request).rate(case_id, stars, note)
    return _piece(request, case_id, "opinions")


@router.post("/library/cases/{case_id}/comments")
def comment(request: Request, case_id: CaseId, text: Annotated[str, Form(max_length=4000)]) -> HTMLResponse:
    """Keeps a comment."""
    changes_of(request).comment(case_id, text)
    return _piece(request, case_id, "opinions")


@router.delete("/library/cases/{case_id}/comments/{number}")
def uncomment(request: Request, case_id: CaseId, number: int) -> HTMLResponse:
    """Takes a comment back."""
    changes_of(request).uncomment(case_id, number)
    return _piece(request, case_id, "opinions")


@router.post("/library/cases/{case_id}/remove")
def remove(request: Request, case_id: CaseId) -> HTMLResponse:
    """Takes a case out of use; the page then offers the way back."""
    stored = changes_of(request).remove(case_id)
    return pages_of(request).page(request, "library/gone.html", {"stored": stored, "days": KEPT_DAYS})


@router.post("/library/cases/{case_id}/restore")
def restore(request: Request, case_id: CaseId) -> Response:
    """Brings a removed case back and opens it."""
    changes_of(request).take_back(case_id)
    return Response(status_code=204, headers={"HX-Redirect": f"/library/cases/{case_id}"})


@router.post("/library/cases/{case_id}/erase")
def erase(request: Request, case_id: CaseId) -> HTMLResponse:
    """Erases a case for good."""
    changes_of(request).erase(case_id)
    return pages_of(request).page(request, "library/gone.html", {"stored": None, "days": 0})


def _piece(request: Request, case_id: str, name: str) -> HTMLResponse:
    view = must_be_there(library_of(request).case(case_id, opened=False))
    context = {"view": view, "saved": True, **case_words(request)}
    return pages_of(request).page(request, f"library/case_{name}.html", context)
