"""What a wrong number was: "Sixteen schools?" - "Eighteen. Sixteen plus the two new ones." Told alone, it would be read as the number."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from assistant.language.numerals import numbers
from assistant.patterns import caseless
from assistant.records import Passage, Span, Transcript

_TELLS_OF = caseless(r"(?: (?:is|was|are|were|plus|with|without|includes?|counts?)|['’]s)\b")


def explained_numbers(
    transcript: Transcript, passages: Sequence[Passage], corrected: Sequence[tuple[Span, Span]]
) -> list[Span]:
    """Where English sentences right behind a right number begin with the wrong one (`corrected`: wrong, right) to explain it."""
    if transcript.lang != "en":
        return []
    found = []
    for passage, behind in pairwise(passages):
        wrong = [old for old, new in corrected if passage.span.start <= new.start < passage.span.end]
        values = {number.value for old in wrong for number in numbers(old.of(transcript.text), "en")}
        first = next(iter(numbers(behind.text, "en")), None) if values and behind.turn == passage.turn else None
        if first is None or first.span.start or first.value not in values:
            continue
        if _TELLS_OF.match(behind.text[first.span.end :]):
            found.append(Span(behind.span.start, behind.span.start + first.span.end))
    return found
