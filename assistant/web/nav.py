"""The main pages, in the order of the navigation."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """A main page: its address, the key of its name, and the beginnings of the addresses that belong to it."""

    path: str
    key: str
    under: tuple[str, ...] = ()

    def holds(self, path: str) -> bool:
        """Whether the page at `path` belongs to this entry."""
        return path == self.path or path.startswith(self.under)


NAV = (Entry("/", "base.nav-home", ("/projects/",)), Entry("/library", "library.nav", ("/library/",)))
