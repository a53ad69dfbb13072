"""The library as JSON: everything its pages do. Described in /api/openapi.json."""

from __future__ import annotations

import json
from typing import Annotated

from fastapi import APIRouter, File, Form, Query, Request, Response, UploadFile

from assistant.library.editing import Edit
from assistant.library.reading import Given
from assistant.web.api_library_models import (
    AddedAnswer,
    AddError,
    CaseAnswer,
    Change,
    ComparedAnswer,
    DoneAnswer,
    Facts,
    FactsAnswer,
    FoundAnswer,
    Hit,
    ListAnswer,
    NewComment,
    NewRating,
    NumberAnswer,
    SimilarAnswer,
    StatsAnswer,
)
from assistant.web.library_access import CaseId, changes_of, library_of, must_be_there, tags_of
from assistant.web.library_desk import MOST, SHOWN
from assistant.web.library_facets import FACETS
from assistant.web.pages import ui_of

router = APIRouter(prefix="/api/library", tags=["library"])

Facet = Annotated[list[str], Query(max_length=50)]
Told = Annotated[str, Form(max_length=400)]
Id = Annotated[str, Query(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$")]


@router.get("/search")
def search(
    request: Request,
    q: Annotated[str, Query(max_length=2000)] = "",
    top: Annotated[int, Query(ge=1, le=MOST)] = SHOWN,
    origin: Facet = [],  # noqa: B006 - read anew for each request
    industry: Facet = [],  # noqa: B006
    size: Facet = [],  # noqa: B006
    challenge: Facet = [],  # noqa: B006
    factor: Facet = [],  # noqa: B006
    product: Facet = [],  # noqa: B006
    region: Facet = [],  # noqa: B006
    year: Facet = [],  # noqa: B006
    lang: Facet = [],  # noqa: B006
    consent: Facet = [],  # noqa: B006
    tag: Facet = [],  # noqa: B006
) -> FoundAnswer:
    """Cases like a text in either language, or the newest, with one of the values of every facet given."""
    given = (origin, industry, size, challenge, factor, product, region, year, lang, consent, tag)
    chosen = {name: tuple(values) for name, values in zip(FACETS, given, strict=True) if values}
    return FoundAnswer.of(library_of(request).find(q, chosen, top))


@router.get("/removed")
def removed(request: Request) -> ListAnswer:
    """Cases whose removal can be taken back."""
    return ListAnswer(cases=[Facts.of(stored) for stored in library_of(request).removed()])


@router.get("/stats")
def stats(request: Request, own: bool = False) -> StatsAnswer:
    """Coverage and holes, freshness, use, ratings."""
    return StatsAnswer(stats=library_of(request).stats(own=own)[0])


@router.get("/compare")
def compare(request: Request, a: Id, b: Id) -> ComparedAnswer:
    """What two cases have in common."""
    return ComparedAnswer.of(must_be_there(library_of(request).compare(a, b)))


@router.get("/cases/{case_id}")
def case(request: Request, case_id: CaseId) -> CaseAnswer:
    """A case with its text and everything known of it."""
    return CaseAnswer.of(must_be_there(library_of(request).case(case_id)))


@router.get("/cases/{case_id}/similar")
def similar(request: Request, case_id: CaseId) -> SimilarAnswer:
    """Cases like this one, with the reasons."""
    return SimilarAnswer(hits=[Hit.of(card) for card in must_be_there(library_of(request).similar(case_id))])


@router.get("/cases/{case_id}/export", response_class=Response, responses={200: {"content": {"application/json": {}}}})
def export(request: Request, case_id: CaseId) -> Response:
    """The case as a file that `casewright library import` reads."""
    must_be_there(library_of(request).similar(case_id))
    body = json.dumps(changes_of(request).export(case_id), ensure_ascii=False, indent=2) + "\n"
    headers = {"content-disposition": f'attachment; filename="{case_id}.json"'}
    return Response(body, media_type="application/json", headers=headers)


@router.post("/cases")
def add(
    request: Request,
    files: Annotated[list[UploadFile], File()],
    customer: Told = "",
    title: Told = "",
    industry: Told = "",
    size: Told = "",
    region: Told = "",
    product: Told = "",
    year: Annotated[int | None, Form(ge=1, le=9999)] = None,
    tags: Told = "",
) -> AddedAnswer:
    """Adds the case of every file; what the form tells goes before what the file says. Tags are parted by commas."""
    given = Given(
        customer or None, title or None, industry or None, size or None, region or None, product or None,
        year, tags_of(tags),
    )  # fmt: skip
    added, failed = changes_of(request).add([(one.filename or "?", one.file.read()) for one in files], given)
    errors = [AddError.of(one, ui_of(request)) for one in failed]
    return AddedAnswer(added=[Facts.of(stored) for stored in added], errors=errors)


@router.patch("/cases/{case_id}")
def change(request: Request, case_id: CaseId, wanted: Change) -> FactsAnswer:
    """Changes what a case is filed under, or what its customer agreed to."""
    told = wanted.model_dump()
    lists = {name: tuple(told.pop(name)) for name in ("tags", "challenges", "factors") if told[name] is not None}
    plain = {name: value for name, value in told.items() if name not in lists}
    return FactsAnswer(case=Facts.of(changes_of(request).edit(case_id, Edit(**{**plain, **lists}))))


@router.post("/cases/{case_id}/ratings")
def rate(request: Request, case_id: CaseId, new: NewRating) -> DoneAnswer:
    """Keeps a rating."""
    changes_of(request).rate(case_id, new.stars, new.note)
    return DoneAnswer()


@router.post("/cases/{case_id}/comments")
def comment(request: Request, case_id: CaseId, new: NewComment) -> NumberAnswer:
    """Keeps a comment."""
    return NumberAnswer(number=changes_of(request).comment(case_id, new.text).number)


@router.delete("/cases/{case_id}/comments/{number}")
def uncomment(request: Request, case_id: CaseId, number: int) -> DoneAnswer:
    """Takes a comment back."""
    changes_of(request).uncomment(case_id, number)
    return DoneAnswer()


@router.delete("/cases/{case_id}")
def remove(request: Request, case_id: CaseId) -> FactsAnswer:
    """Takes a case out of use; for 30 days it can be restored."""
    return FactsAnswer(case=Facts.of(changes_of(request).remove(case_id)))


@router.post("/cases/{case_id}/restore")
def restore(request: Request, case_id: CaseId) -> FactsAnswer:
    """Brings a removed case back."""
    return FactsAnswer(case=Facts.of(changes_of(request).take_back(case_id)))


@router.post("/cases/{case_id}/erase")
def erase(request: Request, case_id: CaseId) -> DoneAnswer:
    """Erases a case for good, in the backups too."""
    changes_of(request).erase(case_id)
    return DoneAnswer()
