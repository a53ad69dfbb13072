"""Numbers whose period somebody puts right in a word: "38,000 a week" - "No. A month." - 一个月两万 - 一年。"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from assistant.language.numerals import numbers
from assistant.patterns import regex
from assistant.records import Passage, Transcript

_REACH = 2  # turns back that the word may mean
_SAID = {
    "en": regex(r"\b(?:a|per|each|every) (day|week|month|quarter|year)\b", re.IGNORECASE),
    "zh": regex(r"(?:每|一)个?(天|周|星期|月|季度|年)"),
}
_ALONE = {
    "en": regex(r"\W*(?:no,? |not? )?(?:a|per|each|every) (day|week|month|quarter|year)\W*", re.IGNORECASE),
    "zh": regex(r"\W*(?:不对?，|不是，|是)?(?:每|一)个?(天|周|星期|月|季度|年)\W*"),
}


def other_period(transcript: Transcript, passages: Sequence[Passage]) -> frozenset[int]:
    """Places of the sentences that name a period which the next turns replace by another in a sentence of its own."""
    said, alone = _SAID[transcript.lang], _ALONE[transcript.lang]
    wrong: set[int] = set()
    for place, passage in enumerate(passages):
        right = alone.fullmatch(passage.text)
        if right is None:
            continue
        counted = _counted_before(place, transcript, passages)
        for before in range(place):
            near = passage.turn - _REACH <= passages[before].turn < passage.turn
            named = [found.lower() for found in said.findall(passages[before].text)] if near else []
            if named and right[1].lower() not in named and counted <= _values(passages[before], transcript):
                wrong.add(before)
    return frozenset(wrong)


def _counted_before(place: int, transcript: Transcript, passages: Sequence[Passage]) -> set[Decimal]:
    """The numbers that the period is of itself: "Three of us became nine. A week." """
    before = passages[place - 1] if place else None
    return _values(before, transcript) if before and before.turn == passages[place].turn else set()


def _values(passage: Passage, transcript: Transcript) -> set[Decimal]:
    return {number.value for number in numbers(passage.text, transcript.lang)}
