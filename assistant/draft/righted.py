"""Sentences whose number was put right, with the right number: "There are 240 pianos." - "Two hundred and fourteen." 缸有四十八只。——四十六。

The right number takes the place of the wrong one only where nobody can doubt that it counts the same (`stands_for`).
Elsewhere the sentence is not told.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from assistant.corrections.said import Said
from assistant.draft.stands_for import right_number, talk_of
from assistant.language.numerals import numbers, written
from assistant.patterns import regex
from assistant.records import Passage, Span, Transcript

Righted = tuple[str, tuple[Passage, ...]]

# "I was counting the ones in storage.": once the number is right, this says nothing.
_WHY = {
    "en": regex(
        r"(?:\b(?:I|you|he|she|we)(?:'m|'re|'s| was| were| am| are| is| have| had)? (?:just )?(?:counting|counted|forgetting|forgot|thinking of|misread|misspoke)\b|\bthe wrong (?:line|row|column|page|year|sheet)\b)",
        re.IGNORECASE,
    ),
    "zh": regex("也?算(?:上|进去)了|[看串读]错|串行|[记说讲]错|忘了算"),
}
_HALF_TWICE = regex("(?<=个)半个(?=小时|月|钟头)")  # 六个半 in the place of 五个: 六个半小时
_IS_WHAT = regex("[^，。]{0,4}(?:是|指)(?!对)")  # 五个小时是期中那几周
_WORKED_OUT = regex(
    "一半|翻[了一两]?[倍番]|[一二两三四五六七八九十]倍|[三四五]分之|[降涨少多省砍减](?:了)?[^，。]{0,3}成"
)
_WORDS = 10  # smaller numbers stay in words
_MORE = regex("[多来余]")
_FEW = 7  # words
_SAID_TWICE = {"en": 40, "zh": 14}  # characters of a sentence that only says the right number again


def righted(
    transcript: Transcript,
    passages: Sequence[Passage],
    corrected: Sequence[tuple[Span, Span]],
    doubtful: Sequence[Span],
) -> dict[int, Righted]:
    """By place, sentences with the numbers that were put right, and what they rest on and takes them back, too.

    A sentence with another number that does not hold is missing.
    """
    talk = talk_of(transcript, passages, corrected)
    unsure = frozenset(span.start for span in doubtful)
    found: dict[int, Righted] = {}
    for place, passage in enumerate(passages):
        wrong = sorted(start for start in unsure if passage.span.start <= start < passage.span.end)
        told = [(talk.said.get(start), right_number(start, talk, unsure)) for start in wrong]
        pairs = [(old, new) for old, new in told if old is not None and new is not None]
        if _explains(passage, pairs, transcript.lang):
            continue
        # A number said twice is not put right twice: the right one was said once.
        if wrong and len(pairs) == len(told) == len({new.span.start for _, new in pairs}):
            text = passage.text
            for old, new in reversed(pairs):
                start, end = old.span.start - passage.span.start, old.span.end - passage.span.start
                text = text[:start] + _figure(old, new, transcript) + text[end:]
            text = _HALF_TWICE.sub("半", text)
            found[place] = text, tuple(passages[at] for at in sorted({new.place for _, new in pairs}))
    return found


def _explains(passage: Passage, pairs: Sequence[tuple[Said, Said]], lang: str) -> bool:
    """Whether a Chinese sentence says what the wrong number was, or holds a share that was worked out from it."""
    if lang != "zh" or not pairs:
        return False
    first = min(old.span for old, _ in pairs)
    after = passage.text[first.end - passage.span.start :]
    subject = first.start == passage.span.start and _IS_WHAT.match(after) is not None
    return subject or _WORKED_OUT.search(passage.text) is not None


def without_a_word(passages: Sequence[Passage], found: Mapping[int, Righted], lang: str) -> frozenset[int]:
    """Places that say nothing once the numbers are right: what takes the wrong one back, and the right one on its own."""
    at = {passage.id: place for place, passage in enumerate(passages)}
    gone: set[int] = set()
    for place, (_, replies) in found.items():
        for right in (at[reply.id] for reply in replies):
            if _says_little(passages[right].text, lang):
                gone.add(right)
            if passages[right].turn == passages[place].turn:
                gone.update(range(place + 1, right))
            if _says_no_more(right, passages, lang):
                gone.add(right + 1)
    return frozenset(gone) - frozenset(found)


def _says_little(text: str, lang: str) -> bool:
    """Whether a sentence tells the right number and no more: "Ninety-four.", "Sixteen, Merv."; a Chinese reply never stands alone."""
    return lang == "zh" or len(text.split()) <= _FEW


def _says_no_more(right: int, passages: Sequence[Passage], lang: str) -> bool:
    """Whether the sentence after the right number only says it once more, or how the wrong one came about."""
    again = right + 1
    if again >= len(passages) or passages[again].turn != passages[right].turn:
        return False
    if _WHY[lang].search(passages[again].text):
        return True
    values = [{number.value for number in numbers(passages[at].text, lang)} for at in (right, again)]
    return bool(values[1]) and values[1] <= values[0] and len(passages[again].text) <= _SAID_TWICE[lang]


def _figure(old: Said, new: Said, transcript: Transcript) -> str:
    """The new number in figures, so that it does not run together with the words around it."""
    text = new.span.of(transcript.text)
    share = "%" if transcript.lang == "zh" and old.unit == "%" else ""
    if not share and (new.value < _WORDS or _MORE.search(text)):
        return text if transcript.lang == "zh" else text.lower()
    return written(new.value, transcript.lang) + share
