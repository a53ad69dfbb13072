"""Where what an English request means ends: who has told something in this answer does not mean the answer before.

"And the harvest?" - "Down by a third, and we're listed, so, you know." The harvest is meant, not what was said before the
question. Where an answer tells nothing itself, it speaks of what was told before the question.
"""

from __future__ import annotations

from collections.abc import Set

from assistant.patterns import caseless
from assistant.segment.stories import allowed
from assistant.segment.talk import Talk

_THIN = 5  # words: less says nothing that could be meant
_BRIEF = 3  # words of a question that only asks back ("A big one?")
# A question is not always written with its mark, least of all where talk is written down without capitals.
_ASKS = caseless(
    r"^(?:(?:and|so|but|okay|ok|right|good|great|lovely|ha|oh|yes|um|uh|well|now)[,.]? )*"
    r"(?:what|how|when|where|who|whose|which|why|do|does|did|is|are|was|were|have|has|had|can|could|will|would|should"
    r"|isn't|aren't|don't|didn't|weren't|wasn't|tell me|talk me|any|anything)\b"
    r"|^and (?!you\b|i\b|that's\b|it's\b|then\b)"
)


def cut_off(talk: Talk, i: int, at: int) -> bool:
    """Whether a question stands between a sentence and the request at `at`, whose own answer tells something already."""
    if talk.lang != "en" or talk.turn(i) >= talk.turn(at) or not told_by_then(talk, at):
        return False
    between = range(talk.turn(i) + 1, talk.turn(at))
    return any(asks_anew(talk, turn) for turn in between)


def asks_anew(talk: Talk, turn: int) -> bool:
    """Whether the interviewer asks something in a turn, and not only back."""
    own = talk.turns.get(turn, [])
    if not own or talk.utterances[own[0]].role != "interviewer":
        return False
    last = talk.text(own[-1])
    words = len(last.split())
    return _ASKS.search(last) is not None or (last.endswith("?") and words > _BRIEF)


def without_other_things(talk: Talk, found: Set[int], at: int) -> set[int]:
    """Without what was said in turns before of other things, where the turn of `at` tells what is meant itself."""
    if not told_by_then(talk, at):
        return set(found)
    start = began(talk, talk.turn(at))
    mine = {i for i in found if talk.turn(i) >= start} | {at}
    words = frozenset[str]().union(*(talk.words[i] for i in mine))
    return mine | {i for i in found if words & talk.words[i]}


def began(talk: Talk, turn: int) -> int:
    """The turn in which somebody began to tell what this one goes on with: over words that only show that one listens."""
    while turn - 2 in talk.turns and _listens(talk, turn - 1):
        turn -= 2
    return turn


def _listens(talk: Talk, turn: int) -> bool:
    said = " ".join(talk.text(i) for i in talk.turns.get(turn, []))
    asks = asks_anew(talk, turn) or said.endswith("?") or said.lower().startswith("so ")
    return talk.utterances[talk.turns[turn][0]].role == "interviewer" and len(said.split()) <= _BRIEF and not asks


def told_by_then(talk: Talk, at: int) -> bool:
    """Whether the turn of a request tells something up to it, or the request itself does."""
    own = [i for i in talk.own(at) if i < at]
    if any(talk.size(talk.text(i)) >= _THIN or talk.tells(i) for i in own if not allowed(talk, i)):
        return True
    return talk.tells(at) or talk.size(talk.text(at)) >= 3 * _THIN
