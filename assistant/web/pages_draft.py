"""The draft page: the case beside its interview, and the pieces of it that change while one works."""

from __future__ import annotations

import hashlib
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from markupsafe import Markup
from starlette.responses import HTMLResponse, JSONResponse, Response

from assistant.export.worded import wording_lines
from assistant.exporting import KINDS
from assistant.records import LABELS, Brief
from assistant.web import library_access
from assistant.web.pages import pages_of, ui_of
from assistant.web.pages_draft_case import names_of, shown_case
from assistant.web.pages_draft_interview import PassageUse, shown_interview
from assistant.web.pages_draft_notes import shown_findings, shown_numbers

router = APIRouter(include_in_schema=False)

_REGIONS = ("bar", "case", "tabs", "interview", "numbers", "questions", "similar", "notes")
# What the list of shortcuts shows; the script holds the same keys.
_SHORTCUTS = (
    (("Alt+↓", "Alt+↑"), "next"),
    (("Alt+Shift+↓", "Alt+Shift+↑"), "move"),
    (("Enter",), "below"),
    (("Backspace",), "join"),
    (("Ctrl+Enter",), "evidence"),
    (("Esc",), "back"),
    (("Alt+Delete",), "remove"),
    (("Ctrl+Z", "Ctrl+Shift+Z"), "undo"),
    (("F6", "Shift+F6"), "pane"),
    (("↓", "↑", "J", "K"), "passages"),
    (("Enter",), "actions"),
    (("1", "…", "5"), "label"),
    (("O",), "off"),
    (("?",), "help"),
)


@router.get("/projects/{project_id}")
def draft(request: Request, project_id: str, reveal: bool = False) -> HTMLResponse:
    """The whole page; while there is no draft yet, the page that waits for it."""
    desk = request.app.state.desk
    project = desk.project(project_id)
    if not project.head:
        return pages_of(request).page(request, "draft/waiting.html", {"project": project})
    context = _context(request, project_id, reveal=reveal)
    filled = _filled(request, context)
    # What the templates made is escaped already.
    regions = {name: Markup(html) for name, html in filled.items()}
    sums = {name: _sum(html) for name, html in filled.items()}
    return pages_of(request).page(request, "draft/page.html", {**context, "regions": regions, "sums": sums})


@router.get("/projects/{project_id}/regions")
def regions(
    request: Request, project_id: str, reveal: bool = False, have: Annotated[list[str] | None, Query()] = None
) -> Response:
    """The pieces of the page that differ from those the page has (`have`: their sums), and what stands now."""
    context = _context(request, project_id, reveal=reveal)
    filled = _filled(request, context)
    sums = {name: _sum(html) for name, html in filled.items()}
    changed = {name: html for name, html in filled.items() if sums[name] not in (have or ())}
    view = context["view"]
    return JSONResponse({"version": view.version.number, "state": view.project.state, "sums": sums, "html": changed})


def _filled(request: Request, context: dict[str, Any]) -> dict[str, str]:
    return {name: pages_of(request).fill(request, f"draft/{name}.html", context) for name in _REGIONS}


def _sum(html: str) -> str:
    return hashlib.sha256(html.encode()).hexdigest()[:12]


def _context(request: Request, project_id: str, *, reveal: bool) -> dict[str, Any]:
    ui = ui_of(request)
    view = request.app.state.desk.view(project_id, reveal=reveal)
    names = names_of(view.document, ui)
    numbers = shown_numbers(view.metrics, view.suggestions, view.transcript, ui)
    findings = shown_findings(view.document, view.findings, ui)
    uses = [PassageUse(p.passage, p.used_in, p.reason.in_(ui) if p.reason else "") for p in view.passages]
    return {
        "view": view,
        "case": shown_case(view.document, view.transcript, ui),
        "interview": shown_interview(view.transcript, uses, names, reveal=reveal),
        "numbers": numbers,
        "findings": findings,
        "worded": wording_lines(view.wording, ui) if view.wording else (),
        "doubtful": tuple(one.passage for one in view.passages if one.passage.doubtful),
        "labels": LABELS,
        "reveal": reveal,
        "names": names,
        "tabs": (
            ("interview", 0),
            ("numbers", len(numbers)),
            ("questions", len(view.gaps)),
            ("similar", len(view.matches)),
            ("notes", len(findings) + len(view.left_out)),
        ),
        "exports": KINDS,
        "facet": library_access.names_of(request),
        "shortcuts": _SHORTCUTS,
        "brief": view.brief,
        "found": Brief(view.customer, None, view.customer.product),
        "length": view.version.choices.length,
        "field_prefix": "brief-",
    }
