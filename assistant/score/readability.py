"""How long sentences are, and how easily they read.

Reading ease is Flesch's (1948), made for English: 206.835 - 1.015 words a sentence - 84.6 syllables a word;
syllables are counted as groups of vowels, which is right for nine words in ten. For Chinese no formula is
accepted without a word segmenter, so it stays unscored there; the length between two marks stands for it.
"""

from __future__ import annotations

import re

from assistant.errors import Say
from assistant.language.sentences import sentence_spans
from assistant.patterns import regex
from assistant.records import PARTS, CaseDraft
from assistant.score.interview import GoldInterview
from assistant.score.score import Place, Score
from assistant.score.text import prose, size

_LONG = {"en": 35, "zh": 90}  # words, characters; a reader loses the thread beyond them
_CLAUSE = regex(r"[，；：。！？、;!?—]+|[,.:]+(?!\d)")
_WORD = regex(r"[a-z']+", re.IGNORECASE)
_NONE = Say("no sentences", "没有句子")
_VOWELS = regex(r"[aeiouy]+")


def score_sentence_length(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Mean length of a sentence in words (English) or characters (Chinese); the places name the long ones."""
    lengths: list[int] = []
    places: list[Place] = []
    for section in draft.sections if draft else ():
        for number, sentence in enumerate(section.sentences):
            for span in sentence_spans(sentence.text, gold.lang):
                lengths.append(size(span.of(sentence.text), gold.lang))
                if lengths[-1] > _LONG[gold.lang]:
                    places.append(Place("long", span.of(sentence.text), section.part, number, note=str(lengths[-1])))
    if not lengths:
        return Score(None, _NONE)
    return Score(
        sum(lengths) / len(lengths),
        Say(f"{len(lengths)} sentences, {len(places)} long", f"{len(lengths)} 句，{len(places)} 句过长"),
        tuple(places),
    )


def score_clause_length(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Mean length between two marks, in words or characters."""
    body = prose(draft).body if draft else ""
    lengths = [length for clause in _CLAUSE.split(body) if (length := size(clause, gold.lang))]
    return (
        Score(sum(lengths) / len(lengths), Say(f"{len(lengths)} clauses", f"{len(lengths)} 个分句"))
        if lengths
        else Score(None, _NONE)
    )


def score_reading_ease(gold: GoldInterview, draft: CaseDraft | None) -> Score:
    """Flesch reading ease of an English draft, about 0 (hard) to 100 (easy)."""
    if gold.lang != "en":
        return Score(None, Say("no accepted formula for Chinese", "中文没有公认的公式"))
    parts = prose(draft).parts if draft else {}
    sentences = sum(len(sentence_spans(parts[part], "en")) for part in PARTS) if parts else 0
    words = [word.lower() for part in parts for word in _WORD.findall(parts[part])]
    if not sentences or not words:
        return Score(None, _NONE)
    syllables = sum(syllables_of(word) for word in words)
    ease = 206.835 - 1.015 * len(words) / sentences - 84.6 * syllables / len(words)
    return Score(
        ease,
        Say(
            f"{len(words) / sentences:.1f} words a sentence, {syllables / len(words):.2f} syllables a word",
            f"每句 {len(words) / sentences:.1f} 词，每词 {syllables / len(words):.2f} 音节",
        ),
    )


def syllables_of(word: str) -> int:
    """Groups of vowels in a lower-case word, a silent e at the end left out."""
    groups = len(_VOWELS.findall(word))
    silent = word.endswith("e") and not word.endswith(("le", "ee")) and groups > 1
    return max(1, groups - silent)
