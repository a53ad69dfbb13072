"""Sentences with a number that somebody else comes back to later and does not let stand.

"He'll have told you twenty-two trucks." "The eight hundred was the one with the diesel in it." No rule can tell what
holds instead; but words with such a number are not passed on as they were said.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from assistant.language.numerals import numbers
from assistant.patterns import caseless
from assistant.records import Passage, Transcript

_LEAST = 3  # smaller numbers are said all the time
_THOUSAND = 1000  # "the eight hundred" may be eight hundred thousand
# How people come back to a number that does not hold.
_DENIES = caseless(
    r"\b(?:not|no longer|n't|cross\w* (?:\w+ )?out|was the one|(?:have|has|had|'d|'ll|would|will) (?:\w+ )?(?:said|told|say|tell)|says?|said|told|wrong|took? (?:it |that )?back|"
    r"instead of|never mind|strike|scrap|forget|mistake|old (?:one|number|figure)|before (?:tax|that)|corrected?|the other (?:one|number|figure))\b|n['’]t\b"
)


def disowned(transcript: Transcript, passages: Sequence[Passage]) -> frozenset[int]:
    """Places of sentences with such a number, in English interviews."""
    said = [_values(passage, transcript.lang) for passage in passages]
    later: dict[str, set[Decimal]] = {}  # by speaker, the numbers that others do not let stand further on
    found = set()
    for place in range(len(passages) - 1, -1, -1):
        passage = passages[place]
        if said[place] & later.get(passage.speaker, set()):
            found.add(place)
        if _DENIES.search(passage.text):
            beside = said[place] | _beside(place, passages, said)
            for speaker in {p.speaker for p in passages} - {passage.speaker}:
                later.setdefault(speaker, set()).update(beside)
    return frozenset(found)


def _beside(place: int, passages: Sequence[Passage], said: Sequence[frozenset[Decimal]]) -> frozenset[Decimal]:
    """The numbers of the sentences right before and after in the same turn."""
    near = [i for i in (place - 1, place + 1) if 0 <= i < len(passages) and passages[i].turn == passages[place].turn]
    return frozenset().union(*(said[i] for i in near))


def _values(passage: Passage, lang: str) -> frozenset[Decimal]:
    values = {number.value for number in numbers(passage.text, lang) if number.value > _LEAST}
    return frozenset(values | {value * _THOUSAND for value in values} | {value / _THOUSAND for value in values})
