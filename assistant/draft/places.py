"""Which sentences of an interview are told by what was chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.draft.choose import Choice
from assistant.records import Passage


def places_told(choices: Iterable[Choice], passages: Sequence[Passage]) -> set[int]:
    """The places of the passages that the choices tell, those that only lend a word to them included."""
    told: set[int] = set()
    lent = set()
    for choice in choices:
        told |= {choice.material.place, *choice.material.others}
        lent |= {added.span for added in choice.material.additions}
    return told | {place for place, passage in enumerate(passages) if passage.span in lent}
