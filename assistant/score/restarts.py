"""Restarts left in the text: the same word or run of words twice in a row ("the the plant", 我们我们).

Counted per 100 words (English) or characters (Chinese), outside quotations. Doublings that are good language
(had had, 常常, 一个一个) are let pass.
"""

from __future__ import annotations

import re

from assistant.errors import Say
from assistant.patterns import regex
from assistant.records import CaseDraft
from assistant.score.interview import GoldInterview
from assistant.score.score import Place, Score
from assistant.score.spoken import outside_quotations
from assistant.score.text import size

_ENGLISH = regex(r"\b(?!(?:had|that|very|so|ha|bye|no|twenty)\b)([a-z']+(?: [a-z']+){0,2}),? \1\b", re.IGNORECASE)
# Verbs of two characters are doubled for good (重启重启), so only longer runs count, and the words with which
# speech starts anew. A leading numeral is a distributive (一个一个).
_CHINESE = regex(
    r"(?![一两三每])([\u4e00-\u9fff]{3,6})\1|(我们|他们|它们|自己|大家|这个|那个|就是|因为|所以|然后|但是|如果)[，、]?\2"
)
_PATTERNS = {"en": _ENGLISH, "zh": _CHINESE}


def score_restarts(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Restarts per 100 words or characters; unscored without text."""
    sentences = [
        (section.part, number, outside_quotations(sentence.text, gold.lang))
        for section in (draft.sections if draft else ())
        for number, sentence in enumerate(section.sentences)
    ]
    length = sum(size(text, gold.lang) for *_, text in sentences)
    if not length:
        return Score(None, Say("no text to read", "没有正文"))
    places = tuple(
        Place("restart", match[0], part, number)
        for part, number, text in sentences
        for match in _PATTERNS[gold.lang].finditer(text)
    )
    return Score(len(places) * 100 / length, Say(f"{len(places)} restarts", f"{len(places)} 处重复"), places)
