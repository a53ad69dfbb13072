"""ROUGE-L against the gold case: F1 of the longest common subsequence of tokens.

Tokens are lower-case words and numbers in English, characters in Chinese (words and numbers in Latin script
stay whole). Reported, never gated on: two sentences that say opposite things may score high.
Source: Lin 2004, ROUGE: A Package for Automatic Evaluation of Summaries; the length of the subsequence by bits
after Hyyrö 2004, Bit-parallel LCS-length computation revisited.
"""

from __future__ import annotations

from collections.abc import Sequence

from assistant.errors import Say
from assistant.patterns import regex
from assistant.records import CaseDraft
from assistant.score.interview import GoldInterview
from assistant.score.score import NO_DRAFT, Score
from assistant.score.text import gold_body, plain, prose

_TOKEN = regex(r"[\u4e00-\u9fff]|[^\W\u4e00-\u9fff]+(?:[.,]\d+)*")
_UNITS = {"en": Say("words", "词"), "zh": Say("characters", "字")}


def score_rouge(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """ROUGE-L F1 of the four parts, 0 to 1; a missing or empty draft scores 0."""
    ours, theirs = tokens(prose(draft).body) if draft else [], tokens(gold_body(gold))
    if not ours or not theirs:
        return Score(0.0, NO_DRAFT)
    common = common_length(ours, theirs)
    value = 2 * common / (len(ours) + len(theirs))
    unit = _UNITS[gold.lang]
    reason = Say(
        f"{common} {unit.en} in common order, of {len(ours)} and {len(theirs)}",
        f"同序的{unit.zh} {common} 个，两边共 {len(ours)} 和 {len(theirs)} 个",
    )
    return Score(value, reason)


def tokens(text: str) -> list[str]:
    """Words and numbers of Latin script, single Chinese characters."""
    return _TOKEN.findall(plain(text))


def common_length(one: Sequence[str], other: Sequence[str]) -> int:
    """Length of the longest common subsequence."""
    places: dict[str, int] = {}
    for at, token in enumerate(one):
        places[token] = places.get(token, 0) | 1 << at
    everything = (1 << len(one)) - 1
    row = everything
    for token in other:
        matched = row & places.get(token, 0)
        row = ((row + matched) | (row - matched)) & everything
    return len(one) - row.bit_count()
