"""What the library pages and the API show, as records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.library.opinions import Comment, Rating
from assistant.library.stored import StoredCase
from assistant.records import Match, Part, Reason
from assistant.web.library_facets import Count
from assistant.web.library_text import Piece


@dataclass(frozen=True, slots=True)
class Why:
    """Why a case was found: a sentence, and the pair of passages with the words that both have."""

    reason: Reason
    lang: str
    asked: tuple[Piece, ...]
    found: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A case in a list; `own` says that it is the user's, `stars` is the mean of its ratings."""

    stored: StoredCase
    own: bool
    stars: float | None
    lead: str
    match: Match | None = None
    why: Why | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """An answer: `total` cases fit what is chosen, of which `cards` are shown, more of them if there are."""

    query: str
    total: int
    cards: tuple[Card, ...]
    facets: Mapping[str, tuple[Count, ...]]

    @property
    def more(self) -> int:
        """How many are not shown."""
        return self.total - len(self.cards)


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case with everything the library knows of it; `evidence` counts the sentences a draft's case rests on."""

    stored: StoredCase
    own: bool
    evidence: int | None
    stars: float | None
    ratings: tuple[Rating, ...]
    comments: tuple[Comment, ...]
    similar: tuple[Card, ...]
    used: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Compared:
    """Two cases part by part; `shared` are facet values of both, `lit` the paragraphs with the words both have."""

    left: StoredCase
    right: StoredCase
    shared: Mapping[str, tuple[str, ...]]
    parts: Mapping[Part, tuple[tuple[Piece, ...], tuple[Piece, ...]]]
    terms: Mapping[Part, tuple[str, ...]]
