"""What an answer was asked about, where its question may be told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant.draft.names import PRODUCT, Names
from assistant.language import about_zh, answers_zh, asked_zh, flow_zh, pointed_zh
from assistant.language.numerals import numbers
from assistant.language.question_topic_en import topic_named
from assistant.language.topic_asked_en import asked_about
from assistant.language.voice import Reworded
from assistant.patterns import regex
from assistant.records import Passage, Span, Transcript

ABOUT = "about "
_NTH = regex(r"\b(?:first|second|third|fourth|fifth|last|next)\b")  # of a list that the reader has not
_SOON = 2  # sentences of an answer after the first that may still be of what was asked
Told = tuple[Reworded, tuple[Passage, ...]]


def topic_of(
    first: int, transcript: Transcript, passages: Sequence[Passage], names: Names, closed: frozenset[int]
) -> tuple[str, Passage] | None:
    """What was asked right before an English answer, where it begins at `first`, and the passage that asks it."""
    asking = _asking(first, transcript, passages, closed)
    if asking is None:
        return None
    product = PRODUCT if names.product or names.vendor else None
    told = asked_about(transcript.words_of(asking.turn), names.voice(passages[first].speaker), product)
    return (told, asking) if told is not None and _heard(told, transcript, passages, closed) else None


def thing_asked(
    first: int, transcript: Transcript, passages: Sequence[Passage], names: Names, closed: frozenset[int]
) -> tuple[str, Passage] | None:
    """The thing asked about right before an English answer that begins at `first`, and the passage that asks it."""
    known = topic_of(first, transcript, passages, names, closed)
    if known is not None and known[0].startswith(ABOUT):
        return None if _NTH.search(known[0]) else (known[0].removeprefix(ABOUT), known[1])
    asking = _asking(first, transcript, passages, closed)
    topic = None if asking is None else topic_named(transcript.words_of(asking.turn))
    return (topic, asking) if topic is not None and asking is not None else None


def _asking(first: int, transcript: Transcript, passages: Sequence[Passage], closed: frozenset[int]) -> Passage | None:
    """What the interviewer says right before an answer that begins at `first`, as one passage; None where it may not be told."""
    if first == 0 or passages[first - 1].turn == passages[first].turn:
        return None
    turn, start = passages[first - 1].turn, first - 1
    while start and passages[start - 1].turn == turn:
        start -= 1
    asking = range(start, first)
    if transcript.turns[turn].role != "interviewer" or closed.intersection(asking):
        return None
    span = Span(passages[asking[0]].span.start, passages[asking[-1]].span.end)
    return replace(passages[asking[0]], text=span.of(transcript.text), span=span)


def _heard(told: str, transcript: Transcript, passages: Sequence[Passage], closed: frozenset[int]) -> bool:
    """Whether every number in a topic was said by those who answer, too: an interviewer may have it wrong."""
    wanted = {number.value for number in numbers(told, "en")}
    answers = [p for i, p in enumerate(passages) if i not in closed and transcript.turns[p.turn].role != "interviewer"]
    return not wanted or wanted <= {n.value for p in answers for n in numbers(p.text, "en")}


def of_what(
    told: Reworded, place: int, transcript: Transcript, passages: Sequence[Passage], closed: frozenset[int]
) -> Told:
    """A Chinese sentence with what it is of, or of whom, and the passages that say so; as it is where none plainly does."""
    named = of_question(told, place, transcript, passages, closed)
    named = named if named[1] else of_person(told, place, passages, closed)
    return named if named[1] else of_share(told, place, transcript, passages, closed)


def of_question(
    told: Reworded, place: int, transcript: Transcript, passages: Sequence[Passage], closed: frozenset[int]
) -> Told:
    """A Chinese answer that does not say what it is about with the thing that its question names, and the question.

    It stays as it is where the question may not be told (`closed`), names nothing, or the answer says it.
    """
    asked = question_before(passages, place, transcript)
    if asked is None or any(passages[at] is asked for at in closed):
        return told, ()
    bare = pointed_zh.answered(told.text) if told.leans else None
    if bare is not None:
        return replace(told, text=bare, leans=False), (asked,)
    topic = asked_zh.topic_asked(asked.text)
    if topic is None or asked_zh.says(told.text, topic) or not asked_zh.names_nothing(told.text):
        return told, ()
    named = about_zh.of_topic(topic, told)
    if told.fragment and not named.text.startswith(f"{topic}为"):
        return told, ()
    return replace(named, leans=flow_zh.leans(passages[place].text, told.text)), (asked,)


def of_share(
    told: Reworded, place: int, transcript: Transcript, passages: Sequence[Passage], closed: frozenset[int]
) -> Told:
    """A Chinese share of nothing with the rate that was asked about, where nothing in the answer so far names another."""
    turn = passages[place].turn
    first = place
    while first > 0 and passages[first - 1].turn == turn:
        first -= 1
    asked = passages[first - 1] if first else None
    if asked is None or place - first > _SOON or first - 1 in closed or told.leans:
        return told, ()
    if transcript.turns[asked.turn].role != "interviewer" or any(
        asked_zh.names_share(passage.text) for passage in passages[first : place + 1]
    ):
        return told, ()
    rate = asked_zh.share_asked(asked.text, told.text)
    return (told, ()) if rate is None else (replace(told, text=f"{rate}{told.text}"), (asked,))


def of_person(told: Reworded, place: int, passages: Sequence[Passage], closed: frozenset[int]) -> Told:
    """A Chinese sentence about a "he" whose name alone was said right before, with that name."""
    if not told.leans or not place or place - 1 in closed or passages[place - 1].turn != passages[place].turn:
        return told, ()
    before = passages[place - 1]
    text = pointed_zh.named(told.text, before.text)
    told_off = before.guarded or before.label == "off_record"
    return (told, ()) if text is None or told_off else (replace(told, text=text, leans=False), (before,))


def question_before(passages: Sequence[Passage], place: int, transcript: Transcript) -> Passage | None:
    """What the interviewer asked right before an answer; a Chinese answer may begin with a word that it comes."""
    turn, at = passages[place].turn, place - 1
    while at >= 0 and passages[at].turn == turn and transcript.lang == "zh":
        if not answers_zh.acknowledges(passages[at].text):
            return None
        at -= 1
    if at < 0 or passages[at].turn == turn:
        return None
    before = passages[at]
    if transcript.turns[before.turn].role == "interviewer":
        return before
    leave = transcript.lang == "zh" and asked_zh.asks_leave(before.text)  # 合同额可以讲吗？可以。
    return before if leave else None
