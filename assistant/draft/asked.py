"""What an English answer was asked about, where its question may be told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.draft.names import PRODUCT, Names
from assistant.language.numerals import numbers
from assistant.language.topic_asked_en import asked_about
from assistant.records import Passage, Span, Transcript


def topic_of(
    first: int, transcript: Transcript, passages: Sequence[Passage], names: Names, closed: frozenset[int]
) -> tuple[str, Passage] | None:
    """What was asked right before an answer, where it begins at `first`, and the passage that asks it."""
    if first == 0 or passages[first - 1].turn == passages[first].turn:
        return None
    turn = passages[first - 1].turn
    asking = [i for i, p in enumerate(passages[:first]) if p.turn == turn]
    if transcript.turns[turn].role != "interviewer" or closed.intersection(asking):
        return None
    product = PRODUCT if names.product or names.vendor else None
    told = asked_about(transcript.words_of(turn), names.voice(passages[first].speaker), product)
    if told is None or not _heard(told, transcript, passages, closed):
        return None
    start, end = passages[asking[0]].span.start, passages[asking[-1]].span.end
    return told, replace(passages[asking[0]], text=transcript.text[start:end], span=Span(start, end))


def _heard(told: str, transcript: Transcript, passages: Sequence[Passage], closed: frozenset[int]) -> bool:
    """Whether every number in a topic was said by those who answer, too: an interviewer may have it wrong."""
    wanted = {number.value for number in numbers(told, "en")}
    answers = [p for i, p in enumerate(passages) if i not in closed and transcript.turns[p.turn].role != "interviewer"]
    return not wanted or wanted <= {n.value for p in answers for n in numbers(p.text, "en")}
