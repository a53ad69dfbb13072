"""A stored case as JSON: its facets as `list` gives them, and beside them what the library knows."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from assistant.cli.answers import past_case_json

if TYPE_CHECKING:
    from assistant.library.shelf import Shelf
    from assistant.library.stored import StoredCase

Object = dict[str, object]


def stored_json(stored: StoredCase, *, whole: bool = False) -> Object:
    """The facets; with `whole` also the text."""
    told: Object = {
        **past_case_json(stored.case),
        "challenges": list(stored.challenges),
        "factors": list(stored.factors),
        "guessed": list(stored.guessed),
        "consent_date": stored.consent.date,
        "scope": stored.consent.scope,
        "source": asdict(stored.source),
        "removed": stored.removed,
    }
    return {**told, "sections": dict(stored.case.sections)} if whole else told


def opinions_json(shelf: Shelf, case_id: str) -> Object:
    """Ratings and comments of a case, in the order given."""
    ratings = [{"stars": r.stars, "note": r.note, "day": r.day} for r in shelf.rated() if r.case_id == case_id]
    notes = [{"number": c.number, "text": c.text, "day": c.day} for c in shelf.commented() if c.case_id == case_id]
    return {"ratings": ratings, "comments": notes}
