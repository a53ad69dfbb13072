"""What a library page is asked, as it stands in its address."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from assistant.web.library_desk import MOST, SHOWN
from assistant.web.library_facets import FACETS

_LONGEST_VALUE = 400  # characters
_MOST_VALUES = 50


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, the facets chosen, and how many cases are to be shown."""

    query: str = ""
    chosen: tuple[tuple[str, tuple[str, ...]], ...] = ()
    top: int = SHOWN

    @classmethod
    def of(cls, items: Iterable[tuple[str, str]]) -> Asked:
        """What the parts of an address ask; what is no facet is left alone."""
        given = [(name, value[:_LONGEST_VALUE]) for name, value in items if value]
        chosen = {name: tuple(dict.fromkeys(v for n, v in given if n == name))[:_MOST_VALUES] for name in FACETS}
        top = next(
            (int(value) for name, value in given if name == "top" and value.isascii() and value.isdecimal()), SHOWN
        )
        query = next((value for name, value in given if name == "q"), "")
        return cls(query, tuple((name, values) for name, values in chosen.items() if values), max(1, min(top, MOST)))

    @property
    def facets(self) -> dict[str, tuple[str, ...]]:
        """The values chosen by facet."""
        return dict(self.chosen)

    @property
    def values(self) -> list[tuple[str, str]]:
        """Every facet chosen with one value."""
        return [(name, value) for name, values in self.chosen for value in values]

    def without(self, facet: str, value: str) -> Asked:
        """The same without one value."""
        left = [(name, tuple(v for v in values if (name, v) != (facet, value))) for name, values in self.chosen]
        return replace(self, chosen=tuple((name, values) for name, values in left if values), top=SHOWN)

    def without_facets(self) -> Asked:
        """The question alone."""
        return replace(self, chosen=(), top=SHOWN)

    def more(self) -> Asked:
        """The same with as many cases again."""
        return replace(self, top=min(self.top + SHOWN, MOST))

    @property
    def address(self) -> str:
        """The address that asks this."""
        pairs = [("q", self.query)] if self.query else []
        pairs += [*self.values, *([("top", str(self.top))] if self.top != SHOWN else [])]
        return f"/library?{urlencode(pairs)}" if pairs else "/library"
