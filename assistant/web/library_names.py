"""What the values of facets are called in the language of the page."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from assistant.errors import Say
from assistant.library.taxonomy import Taxonomy
from assistant.web.words import all_words, word

_LISTED = {"industry": "industries", "challenge": "challenges", "factor": "factors"}


@cache
def _spoken() -> dict[tuple[str, str], Say]:
    words = all_words()
    return {
        ("origin", "own"): words["library.own"],
        ("origin", "bundled"): words["library.samples"],
        ("size", "small"): words["library.size-small"],
        ("size", "medium"): words["library.size-medium"],
        ("size", "large"): words["library.size-large"],
        ("lang", "en"): words["library.lang-en"],
        ("lang", "zh"): words["library.lang-zh"],
        ("consent", "none"): words["library.consent-none"],
        ("consent", "asked"): words["library.consent-asked"],
        ("consent", "granted"): words["library.consent-granted"],
        ("consent", "withdrawn"): words["library.consent-withdrawn"],
        ("consent", "public"): words["library.consent-public"],
    }


@dataclass(frozen=True, slots=True)
class Names:
    """Names in one language, `ui`."""

    taxonomy: Taxonomy
    ui: str

    def __call__(self, facet: str, value: str | None) -> str:
        """The name of a value of a facet; a value without one is its own name."""
        if not value:
            return word("library.unknown", self.ui)
        listed = getattr(self.taxonomy, _LISTED[facet]) if facet in _LISTED else {}
        if value in listed:
            return str(listed[value].in_(self.ui))
        said = _spoken().get((facet, value))
        return said.in_(self.ui) if said else value

    def choices(self, facet: str) -> list[tuple[str, str]]:
        """Keys and names of a facet that has a list, sorted as they stand there."""
        return [(key, name.in_(self.ui)) for key, name in getattr(self.taxonomy, _LISTED[facet]).items()]
