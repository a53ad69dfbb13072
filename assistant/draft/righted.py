"""Chinese sentences whose number somebody puts right, with the right number: 缸有四十八只。——四十六。 缸有46只。

A reply that opens with a number stands in the place of the one just said, whatever else it says. Later, the number must
be named again and explained away, see `explained`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.draft.explained import explained
from assistant.language.numerals import numbers, written
from assistant.records import Passage, Span, Transcript

Righted = tuple[str, tuple[Passage, ...]]

# 三十四栋，主任; 院长，二百六十八; 不对，是四十六.
_OPENS = re.compile(r"^[嗯啊哦哎，。]*(?:不对|不是)?[，。]?(?:[^，。？\d]{1,4}[，。])?(?:应该)?是?$")
_ALIKE = 2  # a number gives way to one at most this many times as large
_TELLS = 14  # characters of a sentence that says more than a number
_ASIDE = re.compile("[你您]")
_WORDS = 10  # smaller numbers stay in characters
_AS_IT_IS = re.compile("[多来几余成%]|百分之")


def righted(
    transcript: Transcript,
    passages: Sequence[Passage],
    corrected: Sequence[tuple[Span, Span]],
    doubtful: Sequence[Span],
) -> dict[int, Righted]:
    """By place, sentences with the numbers that replies put right, and the replies they rest on, too.

    A sentence with another number that does not hold is missing.
    """
    if transcript.lang != "zh":
        return {}
    found: dict[int, Righted] = {}
    later = dict(explained(transcript, passages))
    named = {old.start for old in later}
    for place, passage in enumerate(passages):
        wrong = {span.start for span in doubtful if passage.span.start <= span.start < passage.span.end}
        pairs = [(old, new) for old, new in corrected if old.start in wrong - named]
        replies = [_reply(old, new, place, transcript, passages, doubtful) for old, new in pairs]
        away = [pair for pair in later.items() if pair[0].start in wrong and _says_more(passage)]
        pairs += away
        replies += [_telling(new, passages, doubtful) for _, new in away]
        if wrong and {old.start for old, _ in pairs} == wrong and len(pairs) == len(wrong) and all(replies):
            text = passage.text
            for (old, new), _ in sorted(zip(pairs, replies, strict=True), key=lambda one: -one[0][0].start):
                start, end = old.start - passage.span.start, old.end - passage.span.start
                text = text[:start] + _figure(transcript.text[new.start : new.end]) + text[end:]
            found[place] = text, tuple(reply for reply in replies if reply is not None)
    return found


def _reply(
    old: Span,
    new: Span,
    place: int,
    transcript: Transcript,
    passages: Sequence[Passage],
    doubtful: Sequence[Span],
) -> Passage | None:
    """The passage right after that opens with the new number, if an interviewee says it and nobody doubts it."""
    reply = passages[place + 1] if place + 1 < len(passages) else None
    if reply is None or not reply.span.start <= new.start < reply.span.end or reply.guarded:
        return None
    if any(transcript.turns[p.turn].role == "interviewer" for p in (passages[place], reply)):
        return None
    before = reply.text[: new.start - reply.span.start]
    values = [_value(transcript.text[span.start : span.end]) for span in (old, new)]
    doubted = any(span.start == new.start for span in doubtful)
    if doubted or not _OPENS.match(before) or not all(values):
        return None
    low, high = sorted(values)
    return reply if high <= _ALIKE * low else None


def _says_more(passage: Passage) -> bool:
    """Whether a sentence tells more than the number: where it does not, the sentence with the right one is told alone."""
    return len(passage.text) >= _TELLS and not _ASIDE.search(passage.text)


def _telling(new: Span, passages: Sequence[Passage], doubtful: Sequence[Span]) -> Passage | None:
    """The passage that tells the number which holds, if nobody doubts it."""
    if any(span.start == new.start for span in doubtful):
        return None
    return next(passage for passage in passages if passage.span.start <= new.start < passage.span.end)


def _value(text: str) -> float:
    found = numbers(text, "zh")
    return float(abs(found[0].value)) if len(found) == 1 else 0.0


def _figure(text: str) -> str:
    """The new number in figures, so that it does not run together with the words around it."""
    number = numbers(text, "zh")[0]
    if number.value < _WORDS or _AS_IT_IS.search(text) or number.high is not None or number.span != Span(0, len(text)):
        return text
    return written(number.value, "zh")
