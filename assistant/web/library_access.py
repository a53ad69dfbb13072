"""The library of the application that answers, and what its addresses may hold."""

from __future__ import annotations

from typing import Annotated, TypeVar

from fastapi import HTTPException, Path, Request

from assistant.web.library_changes import LibraryChanges
from assistant.web.library_desk import LibraryDesk
from assistant.web.library_names import Names
from assistant.web.pages import ui_of

Found = TypeVar("Found")

CaseId = Annotated[str, Path(pattern=r"^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$")]


def library_of(request: Request) -> LibraryDesk:
    """What looks into the library."""
    desk: LibraryDesk = request.app.state.library
    return desk


def changes_of(request: Request) -> LibraryChanges:
    """What changes the library."""
    return LibraryChanges(library_of(request))


def names_of(request: Request) -> Names:
    """What facets are called in the language of the one who asks."""
    return Names(library_of(request).keeper.taxonomy, ui_of(request))


def must_be_there(found: Found | None) -> Found:
    """What was found; else the answer is that there is no such page."""
    if found is None:
        raise HTTPException(404)
    return found


def tags_of(tags: str) -> tuple[str, ...]:
    """Tags as people type them: parted by commas of either language."""
    parts = tags.replace("，", ",").replace("、", ",").replace("；", ",").replace(";", ",").split(",")
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))
