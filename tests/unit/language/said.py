"""Sentences to try rules on: numbers spelt out, and everything said in the two sample interviews."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from pathlib import Path

from assistant.backends.spacy_tokenizer import SpacyTokenizer
from assistant.ingest.read import read_transcripts
from assistant.language.numerals import numbers
from assistant.language.sentences import sentence_spans
from assistant.language.voice import Voice
from assistant.records import Brief

INTERVIEWS = Path(__file__).parents[3] / "corpus" / "interviews"
TOKENIZER = SpacyTokenizer("en")
ENGLISH = Voice("Pruett Lines", "Fleetline", "Curtis Vann")
CHINESE = Voice("禾驿", "云舵", "陈工")

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
_ZH = "零一二三四五六七八九"


@lru_cache(maxsize=2)
def everything_said(lang: str) -> tuple[str, ...]:
    """Every sentence of the sample interview in that language."""
    path = next(INTERVIEWS.glob(f"{lang}-*.docx"))
    (transcript,) = read_transcripts(path, Brief())
    turns = [transcript.words_of(turn.index) for turn in transcript.turns]
    return tuple(span.of(words) for words in turns for span in sentence_spans(words, lang))


def spelt_en(n: int) -> str:
    """A number from 0 to 999 in English words."""
    if n < 20:
        return _ONES[n]
    if n < 100:
        return _TENS[n // 10] + (f"-{_ONES[n % 10]}" if n % 10 else "")
    rest = f" and {spelt_en(n % 100)}" if n % 100 else ""
    return f"{_ONES[n // 100]} hundred{rest}"


def spelt_zh(n: int) -> str:
    """A number from 1 to 999 in Chinese characters, written without shortening."""
    hundreds, tens, ones = n // 100, n // 10 % 10, n % 10
    out = f"{_ZH[hundreds]}百" if hundreds else ""
    if tens:
        out += ("" if tens == 1 and not hundreds else _ZH[tens]) + "十"
    elif hundreds and ones:
        out += "零"
    return out + (_ZH[ones] if ones else "")


def values(text: str, lang: str) -> list[Decimal]:
    """The values that a text states, in order; the upper end of a range counts too."""
    return [value for number in numbers(text, lang) for value in (number.value, number.high) if value is not None]
