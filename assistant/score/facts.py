"""Facts told and facts placed: how much of what a good case tells stands in the draft, and in the right part.

Only the first 1.25 times the gold's length of the draft counts, so that telling everything does not pay.
Blind spot: a fact is told when its keys stand in one part, whatever the words around them say.
"""

from __future__ import annotations

from assistant.errors import Say
from assistant.records import PARTS, CaseDraft, Part
from assistant.score.interview import GoldFact, GoldInterview
from assistant.score.keys import tells_all
from assistant.score.score import Place, Score, share
from assistant.score.text import gold_body, plain, prose, size

_LENGTH_THAT_COUNTS = 1.25


def score_facts(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Share of the gold facts told in any one part; a missing draft tells none."""
    places = _places(gold, draft)
    return share(sum(place.kind != "missing" for place in places), len(places), Say("facts told", "写到的事实"), places)


def score_placed(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Share of the gold facts told in the part where they belong."""
    places = _places(gold, draft)
    return share(
        sum(place.kind == "told" for place in places),
        len(places),
        Say("facts told in their part", "写在应在部分的事实"),
        places,
    )


def _places(gold: GoldInterview, draft: CaseDraft | None) -> tuple[Place, ...]:
    texts = _counted(gold, draft) if draft else dict.fromkeys(PARTS, "")
    return tuple(_place(fact, texts) for fact in gold.facts)


def _place(fact: GoldFact, texts: dict[Part, str]) -> Place:
    parts = [part for part in PARTS if tells_all(texts[part], fact.keys)]
    if fact.section in parts:
        return Place("told", fact.id, fact.section, turns=fact.turns, note=fact.text)
    if parts:
        return Place("misplaced", fact.id, parts[0], turns=fact.turns, note=fact.text)
    return Place("missing", fact.id, turns=fact.turns, note=fact.text)


def _counted(gold: GoldInterview, draft: CaseDraft) -> dict[Part, str]:
    """Plain text of each part as far as it counts."""
    left = _LENGTH_THAT_COUNTS * size(gold_body(gold), gold.lang)
    texts = {}
    for part, text in prose(draft).parts.items():
        length = size(text, gold.lang)
        shown = text if length <= left else text[: int(len(text) * max(0.0, left) / max(1, length))]
        texts[part] = plain(shown)
        left -= length
    return texts
