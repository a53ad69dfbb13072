"""What is on the shelf, kept warm: cases with their facets, and the search over them, read anew when they change."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from assistant.later import Later
from assistant.settings import Settings
from assistant.web.library_facets import Chosen, Count, Faceted, counted

if TYPE_CHECKING:
    import assistant.pipeline as pipeline
    from assistant.library.shelf import Shelf
    from assistant.library.stored import StoredCase
    from assistant.library.taxonomy import Taxonomy
    from assistant.retrieve.search import CaseSearch
else:
    pipeline = Later("assistant.pipeline")

Stamp = tuple[tuple[str, str], ...]
Counts = Mapping[str, tuple[Count, ...]]
_REMEMBERED = 50


@dataclass(frozen=True, slots=True)
class Holdings:
    """One state of the shelf; `removed` are those whose removal can be taken back."""

    stamp: Stamp
    cases: tuple[Faceted, ...]
    by_id: Mapping[str, StoredCase]
    own: frozenset[str]
    removed: tuple[StoredCase, ...]
    search: CaseSearch
    _counts: dict[tuple[tuple[str, tuple[str, ...]], ...], Counts] = field(default_factory=dict)

    def counts(self, chosen: Chosen) -> Counts:
        """How many cases there are by facet; the last few are remembered, since typing does not change them."""
        key = tuple(sorted(chosen.items()))
        if key not in self._counts:
            if len(self._counts) >= _REMEMBERED:
                self._counts.clear()
            self._counts[key] = counted(self.cases, chosen)
        return self._counts[key]


@dataclass
class Keeper:
    """Gives out the present state; other programs may change the library beside us, so it is looked at each time."""

    settings: Settings
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _held: Holdings | None = None
    _parts: pipeline.Parts | None = None
    _taxonomy: Taxonomy | None = None

    def shelf(self) -> Shelf:
        """The shelf as of today."""
        return pipeline.shelf(self.settings)

    @property
    def taxonomy(self) -> Taxonomy:
        """What cases are filed under."""
        if self._taxonomy is None:
            self._taxonomy = pipeline.taxonomy()
        return self._taxonomy

    @property
    def today(self) -> date:
        """The date that removals are counted from."""
        return self.shelf().today

    def held(self) -> Holdings:
        """The present state.

        Raises:
            WorkError: a case is damaged, or the index cannot be written.
        """
        with self._lock:
            shelf = self.shelf()
            stamp = shelf.stamp()
            if self._held is None or self._held.stamp != stamp:
                self._held = self._read(shelf, stamp)
            return self._held

    def _read(self, shelf: Shelf, stamp: Stamp) -> Holdings:
        if self._parts is None:
            self._parts = pipeline.build_parts(self.settings)
        filed = shelf.filed(self.taxonomy)
        own = shelf.own(removed=True)
        return Holdings(
            stamp,
            tuple(Faceted.of(stored) for stored in _newest_first(filed)),
            {stored.id: stored for stored in filed},
            frozenset(stored.id for stored in own if stored.removed is None),
            tuple(stored for stored in own if stored.removed is not None),
            pipeline.search_of(shelf.searchable(), self._parts.search_embedder, self.settings.index_dir),
        )


def _newest_first(cases: Sequence[StoredCase]) -> list[StoredCase]:
    """By the day they were added or their year, the newest first; equals by title."""
    return sorted(cases, key=lambda one: (_reversed(one.case.added or str(one.case.year or "")), one.case.title))


def _reversed(told: str) -> tuple[int, ...]:
    return tuple(-ord(char) for char in told) or (0,)
