"""chrF2 against the gold case: character n-grams of order 6, no word n-grams, no tokenizer (sacrebleu).

Reported, never gated on: it rewards likeness, not truth. Source: Popović 2015, chrF: character n-gram F-score.
"""

from __future__ import annotations

from sacrebleu.metrics.chrf import CHRF

from assistant.errors import Say
from assistant.records import CaseDraft
from assistant.score.interview import GoldInterview
from assistant.score.score import NO_DRAFT, Score
from assistant.score.text import gold_body, prose

_CHRF = CHRF(char_order=6, word_order=0, beta=2)


def score_chrf(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """chrF2 of the four parts against the gold's, 0 to 100; a missing draft scores 0."""
    if draft is None:
        return Score(0.0, NO_DRAFT)
    value = _CHRF.sentence_score(prose(draft).body, [gold_body(gold)]).score
    return Score(float(value), Say("characters up to 6-grams, beta 2", "字符 1–6 元，β=2"))
