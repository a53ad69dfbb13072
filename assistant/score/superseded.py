"""Superseded values told as fact, and wordings known to mislead.

Blind spot: only wordings that the gold set lists are found.
"""

from __future__ import annotations

from assistant.errors import Say
from assistant.patterns import regex
from assistant.records import PARTS, CaseDraft
from assistant.score.interview import GoldInterview
from assistant.score.keys import tells
from assistant.score.score import NO_DRAFT, Place, Score
from assistant.score.text import plain, prose

_LOOSE = regex(r"[\s,，。.;；:：、]+")
_SHORTEST_TRAP = 6  # letters; shorter ones stand in innocent sentences


def score_wrong(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Number of superseded values and trap wordings in title and text; unscored for a missing draft."""
    if draft is None:
        return Score(None, NO_DRAFT)
    whole = prose(draft).whole
    places = (*_superseded(gold, plain(whole)), *_traps(gold, _tight(whole)))
    return Score(
        float(len(places)), Say(f"{len(places)} wordings that do not hold", f"{len(places)} 处不成立的说法"), places
    )


def _superseded(gold: GoldInterview, text: str) -> list[Place]:
    return [
        Place("superseded", key, turns=said.turns, note=f"{said.what}: {said.holds}")
        for said in gold.contradictions
        for key in said.superseded_keys
        if tells(text, key)
    ]


def _traps(gold: GoldInterview, text: str) -> list[Place]:
    right = _tight(" ".join([gold.gold.title, *(gold.gold.part(part) for part in PARTS)]))
    places = []
    for metric in gold.metrics:
        for trap in metric.traps:
            tight = _tight(trap)
            if len(tight) >= _SHORTEST_TRAP and tight in text and tight not in right:
                places.append(Place("trap", trap, turns=metric.turns, note=metric.statement))
    return places


def _tight(text: str) -> str:
    return _LOOSE.sub("", plain(text))
