"""What belongs to a secret beside what a request covers: what colleagues say until it is granted, and how its answer begins."""

from __future__ import annotations

from assistant.segment.coverage import asks_for_name
from assistant.segment.requests import Request, promise
from assistant.segment.stories import empty, goes_on_from
from assistant.segment.talk import Talk

_ASIDES = 2  # turns of colleagues between a request and the promise that answers it
_FIRST = 3  # sentences of an answer after its first one, of which one may be the request


def until_granted(talk: Talk, request: Request) -> set[int]:
    """What colleagues say between a request and the promise that answers it: they go on about the same thing."""
    found: set[int] = set()
    turn = talk.turn(request.at) + 1
    while turn in talk.turns and talk.utterances[talk.turns[turn][0]].role != "interviewer":
        found |= set(talk.turns[turn])
        turn += 1
    granted = 0 < turn - talk.turn(request.at) - 1 <= _ASIDES and promise(talk, turn)
    return found if granted and talk.utterances[request.at].role != "interviewer" else set()


def opening(talk: Talk, request: Request, hidden: set[int]) -> set[int]:
    """The first sentence of an answer whose next ones are all hidden, up to the request, and go on from it.

    Where only a name is meant, how the answer begins is not.
    """
    own = talk.own(request.at)
    place = own.index(request.at)
    before = talk.turns.get(talk.turn(request.at) - 1, [])
    answers = bool(before) and talk.utterances[before[0]].role == "interviewer"
    if (
        asks_for_name(talk, request)
        or not (answers and 1 < place <= _FIRST)
        or not hidden.issuperset(own[1 : place + 1])
    ):
        return set()
    goes_on = empty(talk, own[0]) or goes_on_from(talk, own[1], own[0])
    return {own[0]} if goes_on and not talk.find(talk.phrases.allowed, own[0]) else set()
