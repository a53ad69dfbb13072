"""The library for pages and API: looking. What changes it stands in `library_changes.py`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from statistics import fmean

from assistant.errors import CasewrightError, InputError, Say
from assistant.later import Later
from assistant.library.coverage import Stats, stats
from assistant.library.stored import StoredCase
from assistant.records import PARTS, Match, PastCase
from assistant.retrieve.exclude import Exclude, Only
from assistant.retrieve.passages import told_by
from assistant.settings import Settings
from assistant.web.library_compare import compared
from assistant.web.library_facets import Chosen, narrowed
from assistant.web.library_holdings import Holdings, Keeper
from assistant.web.library_text import snippet
from assistant.web.library_views import Card, CaseView, Compared, Found, Why

pipeline = Later("assistant.pipeline")

SHOWN = 8  # cards of an answer: as many as a screen holds, and as can be explained while somebody types
MOST = 200
_SIMILAR = 4
_LONGEST_QUERY = 2_000  # characters
_WITHDRAWN = "withdrawn"


class LibraryDesk:
    """Answers about the library; one for the whole application, so that what it reads stays warm."""

    def __init__(self, settings: Settings) -> None:
        self.keeper = Keeper(settings)

    def warm(self) -> None:
        """Reads everything before it is asked for; what is wrong is told by the page that needs it."""
        with suppress(CasewrightError):
            self.keeper.held()

    def find(self, query: str, chosen: Chosen, top: int = SHOWN) -> Found:
        """The `top` cases most like a text in either language, or without one the newest, of those with the facets.

        Raises:
            InputError: the text is too long.
        """
        query = query.strip()
        if len(query) > _LONGEST_QUERY:
            raise InputError(
                Say(f"The question is longer than {_LONGEST_QUERY} characters.", f"问题超过 {_LONGEST_QUERY} 个字符。"),
                Say("Ask for what matters most.", "请只写最要紧的内容。"),
            )
        held = self.keeper.held()
        kept = narrowed(held.cases, chosen)
        cards = self._matched(held, query, kept, top) if query else self._cards(held, kept[:top])
        total = len(kept)
        return Found(query, total, cards, held.counts(chosen))

    def count(self, chosen: Chosen) -> int:
        """How many cases have the facets."""
        return len(narrowed(self.keeper.held().cases, chosen))

    def note_shown(self, found: Found) -> None:
        """Counts that cases were shown: for a question that was asked, not for every letter of it."""
        self.keeper.shelf().note([card.stored.id for card in found.cards], "shown")

    def case(self, case_id: str, *, opened: bool = True) -> CaseView | None:
        """A case with everything known of it; None where there is none. `opened` counts that somebody opened it."""
        held = self.keeper.held()
        stored = held.by_id.get(case_id)
        if stored is None:
            return None
        shelf = self.keeper.shelf()
        if opened:
            shelf.note([case_id], "opened")
        ratings = tuple(one for one in shelf.rated() if one.case_id == case_id)
        return CaseView(
            stored,
            case_id in held.own,
            _sentences(shelf.library.evidence_of(case_id)) if case_id in held.own else None,
            _mean([one.stars for one in ratings]),
            ratings,
            tuple(one for one in shelf.commented() if one.case_id == case_id),
            self._similar(held, stored.case),
            shelf.times_used().get(case_id, {}),
        )

    def similar(self, case_id: str) -> tuple[Card, ...] | None:
        """Cases like another one, with the reasons; None where there is no such case."""
        held = self.keeper.held()
        stored = held.by_id.get(case_id)
        return None if stored is None else self._similar(held, stored.case)

    def titles(self) -> tuple[tuple[str, str], ...]:
        """Id and title of every case, sorted by title."""
        return tuple(
            sorted(((key, one.case.title) for key, one in self.keeper.held().by_id.items()), key=lambda x: x[1])
        )

    def compare(self, left: str, right: str) -> Compared | None:
        """Two cases side by side; None where one of them is not there."""
        held = self.keeper.held()
        one, other = held.by_id.get(left), held.by_id.get(right)
        return None if one is None or other is None else compared(one, other, held.search.known)

    def stats(self, *, own: bool) -> tuple[Stats, tuple[StoredCase, ...]]:
        """The library in figures, and the cases they are of."""
        held, shelf = self.keeper.held(), self.keeper.shelf()
        cases = tuple(stored for key, stored in held.by_id.items() if not own or key in held.own)
        stars: dict[str, list[int]] = {}
        for rating in shelf.rated():
            stars.setdefault(rating.case_id, []).append(rating.stars)
        return stats(cases, shelf.times_used(), stars, self.keeper.taxonomy, shelf.today), cases

    def removed(self) -> tuple[StoredCase, ...]:
        """Cases whose removal can be taken back, the last removed first."""
        return tuple(sorted(self.keeper.held().removed, key=lambda one: one.removed or "", reverse=True))

    def _matched(self, held: Holdings, query: str, kept: Sequence[StoredCase], top: int) -> tuple[Card, ...]:
        """The most alike with their reasons; those that are not alike at all follow, so that none is out of reach."""
        only = Only(cases=frozenset(stored.id for stored in kept))
        lang = pipeline.language_of(query)
        found = held.search.by_text(query, lang, top, Exclude(only=only))
        told = {match.case_id for match in found}
        rest = [stored for stored in kept if stored.id not in told][: top - len(found)]
        cards = self._cards(held, [*(held.by_id[match.case_id] for match in found), *rest])
        return (*_explained(cards, found, lang), *cards[len(found) :])

    def _similar(self, held: Holdings, case: PastCase) -> tuple[Card, ...]:
        found = held.search.by_parts(told_by(case), case.lang, _SIMILAR, Exclude(cases=(case.id,)))
        return _explained(self._cards(held, [held.by_id[match.case_id] for match in found]), found, case.lang)

    def _cards(self, held: Holdings, cases: Sequence[StoredCase]) -> tuple[Card, ...]:
        stars: dict[str, list[int]] = {}
        for rating in self.keeper.shelf().rated():
            stars.setdefault(rating.case_id, []).append(rating.stars)
        return tuple(Card(one, one.id in held.own, _mean(stars.get(one.id, ())), _lead(one)) for one in cases)


def _explained(cards: Sequence[Card], found: Sequence[Match], lang: str) -> tuple[Card, ...]:
    """The cards of what was found, with the reasons; further cards are left out."""
    return tuple(_with_reason(card, match, lang) for card, match in zip(cards, found, strict=False))


def _with_reason(card: Card, match: Match, lang: str) -> Card:
    why, case = match.why, card.stored.case
    asked, found = snippet(why.query_passage, why.terms, lang), snippet(why.case_passage, why.terms, case.lang)
    return Card(card.stored, card.own, card.stars, card.lead, match, Why(why, lang, asked, found))


def _lead(stored: StoredCase) -> str:
    """What a card says of a case that nothing was asked about: what came out of it."""
    pieces = snippet(stored.case.sections[PARTS[-1]], (), stored.case.lang)
    return "".join(piece.text for piece in pieces)


def _mean(stars: Sequence[int]) -> float | None:
    return round(fmean(stars), 1) if stars else None


def _sentences(evidence: str | None) -> int | None:
    """How many sentences of a drafted case come with the places they were said at."""
    if evidence is None:
        return None
    found: Mapping[str, object] = json.loads(evidence)
    sections = found.get("sections")
    if not isinstance(sections, list):
        return None
    return sum(bool(one.get("evidence")) for section in sections for one in section.get("sentences", ()))
