"""An interviewer who gives way: who is told something oblique and turns to something else has understood a request.

"那标题就用排队时间。" after "我们还在静默期。" says that the other thing is left out. Alone it says nothing; beside a weak
sign that something should stay in the room it is as good as a promise.
"""

from __future__ import annotations

from assistant.segment.talk import Talk

_OPENING = 3  # sentences of a turn in which the interviewer gives way
_SINGLE = 2  # sentences of an answer of which one may grant what was offered


def gives_way(talk: Talk, turn: int) -> bool:
    """Whether the interviewer's turn opens with the word that something else is written, or that nothing need be said."""
    own = talk.turns.get(turn, [])[:_OPENING]
    if not own or talk.utterances[own[0]].role != "interviewer":
        return False
    return any(talk.find(talk.phrases.yields, i) for i in own)


def taken_up_offer(talk: Talk, i: int) -> int | None:
    """Where the interviewer offers to leave something out and is told gladly to; None where not."""
    if talk.utterances[i].role != "interviewer":
        return None
    offered = talk.find(talk.phrases.spares, i)
    reply = talk.turns.get(talk.turn(i) + 1, [])[:_SINGLE]
    if offered is None or not reply or talk.find(talk.phrases.released, reply[0]):
        return None
    return offered.start() if talk.find(talk.phrases.gladly, reply[0]) else None
