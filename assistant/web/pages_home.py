"""The start page: the list of drafts, and uploading."""

from __future__ import annotations

from fastapi import APIRouter, Request
from starlette.responses import HTMLResponse

from assistant.web.pages import pages_of

router = APIRouter(include_in_schema=False)


@router.get("/")
async def home(request: Request) -> HTMLResponse:
    """The list of drafts."""
    return pages_of(request).page(request, "home.html")
