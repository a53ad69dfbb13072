"""Redundancy: sentences that tell again what an earlier sentence of the draft told.

Blind spot: the same thing in quite other words.
"""

from __future__ import annotations

from assistant.errors import Say
from assistant.records import CaseDraft, Part
from assistant.score.interview import GoldInterview
from assistant.score.likeness import alike
from assistant.score.score import Place, Score
from assistant.score.text import size

_ALIKE = 0.6
_SHORTEST = {"en": 5, "zh": 8}  # shorter sentences say too little to repeat anything


def score_redundancy(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Share of the sentences that repeat an earlier one, in any part; unscored without sentences."""
    told: list[tuple[Part, str]] = []
    places: list[Place] = []
    for section in draft.sections if draft else ():
        for number, sentence in enumerate(section.sentences):
            if size(sentence.text, gold.lang) < _SHORTEST[gold.lang]:
                continue
            earlier = next((text for _, text in told if alike(text, sentence.text) >= _ALIKE), None)
            if earlier is not None:
                places.append(Place("repeated", sentence.text, section.part, number, note=earlier))
            told.append((section.part, sentence.text))
    if not told:
        return Score(None, Say("no sentences", "没有句子"))
    return Score(
        len(places) / len(told),
        Say(f"{len(places)} of {len(told)} sentences repeat another", f"重复的句子：{len(places)}/{len(told)}"),
        tuple(places),
    )
