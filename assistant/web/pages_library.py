"""The pages of the library: search as one types, a case, two side by side, the figures, what was removed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import HTMLResponse

from assistant.records import PARTS
from assistant.web.library_access import CaseId, library_of, must_be_there, names_of
from assistant.web.library_facets import FACETS, Count
from assistant.web.library_figures import figures
from assistant.web.library_plots import WIDTH
from assistant.web.library_query import Asked
from assistant.web.library_views import Card
from assistant.web.pages import pages_of

router = APIRouter(include_in_schema=False)

OPEN = 6  # values of a facet that are shown without a click
LISTED = 40  # values that are shown at all; the search finds the rest by their names
NEAR = 0.3  # a best case that scores less is nothing like what was asked
_LONGEST_ID = 80


@router.get("/library")
def library(request: Request) -> HTMLResponse:
    """Cases like what is asked, narrowed by facets; only the answer itself where the page asks for it."""
    desk = library_of(request)
    asked = Asked.of(request.query_params.multi_items())
    found = desk.find(asked.query, asked.facets, asked.top)
    piece = request.headers.get("hx-target") == "found"
    if asked.query and not piece:
        desk.note_shown(found)
    context = {
        "found": found,
        "asked": asked,
        "facets": {facet: _listed(found.facets[facet]) for facet in FACETS},
        "name": names_of(request),
        "open": OPEN,
        "weak": bool(found.query and found.cards) and not _is_near(found.cards[0]),
        "loosened": [] if found.total else _loosened(request, asked),
    }
    return pages_of(request).page(request, "library/found.html" if piece else "library/index.html", context)


def _listed(counts: Sequence[Count]) -> list[Count]:
    """The first values, and those that are chosen."""
    return [one for place, one in enumerate(counts) if place < LISTED or one.chosen]


def _is_near(card: Card) -> bool:
    return card.match is not None and card.match.score >= NEAR


def _loosened(request: Request, asked: Asked) -> list[tuple[str, str, Asked, int]]:
    """What can be let go of where nothing fits, and how many cases there would be then; the most helpful first."""
    desk = library_of(request)
    ways = [(facet, value, asked.without(facet, value)) for facet, value in asked.values]
    told = [(facet, value, way, desk.count(way.facets)) for facet, value, way in ways]
    return sorted((one for one in told if one[3]), key=lambda one: -one[3])


@router.get("/library/cases/{case_id}")
def case(request: Request, case_id: CaseId) -> HTMLResponse:
    """A case with everything known of it."""
    view = must_be_there(library_of(request).case(case_id))
    return pages_of(request).page(request, "library/case.html", {"view": view, **case_words(request)})


def case_words(request: Request) -> dict[str, object]:
    """What the templates of a case need beside it."""
    return {"name": names_of(request), "parts": PARTS}


@router.get("/library/compare")
def compare(
    request: Request,
    a: Annotated[str, Query(max_length=_LONGEST_ID)] = "",
    b: Annotated[str, Query(max_length=_LONGEST_ID)] = "",
) -> HTMLResponse:
    """Two cases side by side, or the choice of them."""
    desk = library_of(request)
    both = must_be_there(desk.compare(a, b)) if a and b else None
    alike = desk.similar(a) if a and not b else None
    context = {"both": both, "a": a, "b": b, "alike": alike or (), "titles": desk.titles(), **case_words(request)}
    return pages_of(request).page(request, "library/compare.html", context)


@router.get("/library/figures")
def library_figures(request: Request, own: bool = False) -> HTMLResponse:
    """Coverage and holes, freshness, use, ratings."""
    desk = library_of(request)
    found, cases = desk.stats(own=own)
    keeper = desk.keeper
    drawn = figures(found, cases, keeper.shelf().rated(), keeper.taxonomy, keeper.today)
    context = {"drawn": drawn, "own": own, "name": names_of(request), "titles": dict(desk.titles()), "width": WIDTH}
    return pages_of(request).page(request, "library/figures.html", context)


@router.get("/library/removed")
def removed(request: Request) -> HTMLResponse:
    """Cases whose removal can be taken back."""
    return pages_of(request).page(request, "library/removed.html", {"removed": library_of(request).removed()})


@router.get("/library/add")
def add(request: Request) -> HTMLResponse:
    """Where cases are added from files."""
    return pages_of(request).page(request, "library/add.html", {"name": names_of(request)})
