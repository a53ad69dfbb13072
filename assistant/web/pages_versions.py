"""The versions of a draft: what was done when, what differs, and an earlier one put back."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse

from assistant.web.pages import pages_of

router = APIRouter(include_in_schema=False)


@router.get("/projects/{project_id}/versions")
def versions(request: Request, project_id: str, before: int | None = None, after: int | None = None) -> HTMLResponse:
    """All versions, and the differences between two of them: those asked for, else the newest change."""
    desk = request.app.state.desk
    project, notes = desk.project(project_id), desk.versions(project_id)
    parents = {note.number: note.parent for note in notes}
    later = after if after in parents else project.head
    earlier = before if before in parents else parents.get(later, 0) or later
    context = {
        "project": project,
        "notes": tuple(reversed(notes)),
        "earlier": earlier,
        "later": later,
        "changes": desk.diff(project_id, earlier, later) if later else (),
    }
    return pages_of(request).page(request, "draft/versions.html", context)
