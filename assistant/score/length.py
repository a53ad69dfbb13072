"""Length of the draft against the gold: words (English) or characters (Chinese)."""

from __future__ import annotations

from assistant.errors import Say
from assistant.records import PARTS, CaseDraft, Part
from assistant.score.interview import GoldInterview
from assistant.score.score import NO_DRAFT, Place, Score
from assistant.score.text import gold_body, prose, size


def score_length(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Length of the four parts over the gold's; the places tell it part by part. A missing draft scores 0."""
    if draft is None:
        return Score(0.0, NO_DRAFT)
    text = prose(draft)
    ours, theirs = size(text.body, gold.lang), size(gold_body(gold), gold.lang)
    places = tuple(_place(gold, part, text.parts[part]) for part in PARTS)
    return Score(ours / max(1, theirs), Say(f"{ours} against {theirs}", f"{ours} 对 {theirs}"), places)


def _place(gold: GoldInterview, part: Part, text: str) -> Place:
    ours, theirs = size(text, gold.lang), size(gold.gold.part(part), gold.lang)
    return Place("length", f"{ours / max(1, theirs):.2f}", part, note=f"{ours} : {theirs}")
