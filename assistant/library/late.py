"""Opens a library when it is needed: SQLAlchemy and Alembic take longer to load than a search may."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.library.store import Library


def open_library(place: str, today: date) -> Library:
    """The library at a place; made there when something is first written or read."""
    library: Library = import_module("assistant.library.store").Library(place, today)
    return library
