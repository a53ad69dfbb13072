"""What was told just before somebody lets know that it should stay in the room."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.patterns import caseless
from assistant.segment.barriers import began
from assistant.segment.stories import allowed, empty, goes_on_from
from assistant.segment.talk import Talk

BACK = 3  # sentences that a hint reaches back within its turn
STORY = 60  # words: an answer with no more to it is one story
_LISTENS = {"en": 3, "zh": 6}  # words or characters of an interviewer who only listens
_FAR = 4  # turns back that are looked at
_WHOLE = caseless(
    r"\b(?:that|the|my) (?:whole|entire) (?:answer|story|thing|bit|lot|part|paragraph)\b|\ball of (?:that|this|it)\b"
    r"|\bask me (?:that )?again\b|\bstart (?:over|again)\b"
)


def just_before(talk: Talk, i: int) -> list[int]:
    """What was told just before a sentence: in its turn, or by the same side in the turn before the question."""
    own = talk.own(i)
    earlier = own[: own.index(i)]
    found: list[int] = []
    for j in reversed(earlier):
        if len(found) >= BACK or allowed(talk, j):
            break
        found.append(j)
        if not empty(talk, j) and not goes_on_from(talk, j, j - 1):
            break
    if any(not empty(talk, j) for j in found) and not _goes_on_over(talk, found, own):
        return found
    return found + told_before(talk, talk.turn(i))


def _goes_on_over(talk: Talk, found: Sequence[int], own: Sequence[int]) -> bool:
    """Whether a turn is told from its first sentence on, and goes on after a mere "oh" of the interviewer's."""
    before = talk.turns.get(talk.turn(own[0]) - 1, [])
    said = " ".join(talk.text(j) for j in before)
    return own[0] in found and bool(before) and _listens(talk, before) and not said.endswith("?")


def _listens(talk: Talk, turn: Sequence[int]) -> bool:
    """Whether a turn of the interviewer's only shows that somebody listens."""
    said = " ".join(talk.text(j) for j in turn)
    size = len(said.split()) if talk.lang == "en" else talk.size(said)
    if talk.lang == "zh" and said.endswith("？"):
        return False
    return talk.utterances[turn[0]].role == "interviewer" and size <= _LISTENS[talk.lang]


def told_before(talk: Talk, turn: int) -> list[int]:
    """What the interviewed side told before a turn, over the interviewer's words that ask nothing new."""
    found: list[int] = []
    for back in range(turn - 1, turn - 1 - _FAR, -1):
        earlier = talk.turns.get(back, [])
        if not earlier:
            break
        if talk.utterances[earlier[0]].role == "interviewer":
            if any(not empty(talk, j) for j in found) and not _listens(talk, earlier):
                break
            found += earlier if _listens(talk, earlier) else []
        else:
            found += earlier if short(talk, earlier) else earlier[-BACK:]
    return [j for j in found if not allowed(talk, j)]


def whole_answer(talk: Talk, i: int) -> set[int]:
    """All of an answer that somebody takes back as a whole, over the words of an interviewer who only listens."""
    if not _WHOLE.search(talk.text(i)):
        return set()
    start = began(talk, talk.turn(i))
    return {j for turn in range(start, talk.turn(i) + 1) for j in talk.turns.get(turn, []) if j <= i}


def trailing(talk: Talk, turn: int) -> list[int]:
    """The first sentence after the interviewer has let go, where it only goes on and others follow it."""
    own = talk.turns.get(turn, [])
    return own[:1] if len(own) > 1 and talk.find(talk.phrases.links, own[0]) else []


def short(talk: Talk, turn: Sequence[int]) -> bool:
    return talk.size(" ".join(talk.text(j) for j in turn)) <= STORY
