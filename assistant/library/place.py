"""Where a library lies: a file, or a database named by a SQLAlchemy URL."""

from __future__ import annotations

from pathlib import Path

_SQLITE = "sqlite:///"


def url_of(place: str) -> str:
    """The SQLAlchemy URL of a place, which is a path or such a URL already."""
    return place if "://" in place else f"{_SQLITE}{Path(place).expanduser().absolute()}"


def file_of(place: str) -> Path | None:
    """The file of a library that is one; None for another kind of database."""
    if "://" not in place:
        return Path(place).expanduser().absolute()
    return Path(place.removeprefix(_SQLITE)).absolute() if place.startswith(_SQLITE) else None


def shown(place: str) -> str:
    """The place for messages, without a password that a URL may hold."""
    head, mark, tail = place.partition("://")
    return f"{head}{mark}{tail.rpartition('@')[2]}" if mark else place
