"""Two cases side by side: what both are filed under, and the words that both have, part by part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.library.stored import StoredCase
from assistant.records import PARTS
from assistant.retrieve.shared import shared_terms
from assistant.web.library_facets import FACETS, values_of
from assistant.web.library_text import lit
from assistant.web.library_views import Compared

if TYPE_CHECKING:
    from assistant.retrieve.shared import Terms

_NOT_ALIKE = ("origin", "consent", "lang", "year")  # facets that two cases share by chance


def compared(left: StoredCase, right: StoredCase, known: Terms) -> Compared:
    """The comparison; `known` tells which words are common in all cases and say nothing."""
    mine, theirs = values_of(left), values_of(right)
    shared = {
        name: tuple(value for value in mine[name] if value in theirs[name]) for name in FACETS if name not in _NOT_ALIKE
    }
    parts, terms = {}, {}
    for part in PARTS:
        texts = left.case.sections[part], right.case.sections[part]
        both = shared_terms(*texts, known)
        terms[part] = tuple(dict.fromkeys(term.asked for term in both))
        parts[part] = (
            lit(texts[0], [term.asked for term in both]),
            lit(texts[1], [term.found for term in both]),
        )
    return Compared(left, right, {name: values for name, values in shared.items() if values}, parts, terms)
