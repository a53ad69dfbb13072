"""Spoken residue: fillers and first person outside quotations, per 100 words (English) or characters (Chinese).

Blind spot: a restart ("the the plant", 我、我们) is left to the scorer for redundancy of words.
"""

from __future__ import annotations

import re

from assistant.errors import Say
from assistant.records import PARTS, CaseDraft, Part
from assistant.score.interview import GoldInterview
from assistant.score.quotations import quotations
from assistant.score.score import Place, Score
from assistant.score.speech import FILLERS, FIRST_PERSON
from assistant.score.text import place_of, prose, size

_CONTEXTS = (12, 4, 0)  # characters around a residue by which its sentence is found; wide ones may cross its end


def score_spoken(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Residues per 100 words or characters of the text outside quotations; unscored without text."""
    parts = prose(draft).parts if draft else {}
    if draft is None or not any(text.strip() for text in parts.values()):
        return Score(None, Say("no text to read", "没有正文"))
    length = 0
    places: list[Place] = []
    for part in PARTS:
        bare = outside_quotations(parts[part], gold.lang)
        length += size(bare, gold.lang)
        places += [_place(draft, part, match) for match in _residues(bare, gold.lang)]
    unit = Say("characters", "字") if gold.lang == "zh" else Say("words", "词")
    reason = Say(f"{len(places)} in {length} {unit.en}", f"{length} {unit.zh}中 {len(places)} 处")
    return Score(len(places) * 100 / max(1, length), reason, tuple(places))


def outside_quotations(text: str, lang: str) -> str:
    """The text without the words it quotes."""
    for quote in quotations(text, lang):
        text = text.replace(quote, " ")
    return text


def _residues(text: str, lang: str) -> list[re.Match[str]]:
    return [*FILLERS[lang].finditer(text), *FIRST_PERSON[lang].finditer(text)]


def _place(draft: CaseDraft, part: Part, match: re.Match[str]) -> Place:
    contexts = [match.string[max(0, match.start() - width) : match.end() + width].strip() for width in _CONTEXTS]
    numbers = (place_of(draft, part, context) for context in contexts)
    return Place("spoken", match[0], part, next((one for one in numbers if one is not None), None), note=contexts[0])
