"""How far a story reaches that somebody asks to leave out: where it begins, and where it follows what announced it."""

from __future__ import annotations

from assistant.segment.requests import Request
from assistant.segment.talk import Talk

_THIN = {"en": 5, "zh": 6}  # words or characters: less says nothing that could be meant
_FEW = {"en": 16, "zh": 24}  # a turn with more to it than this is no mere reaction
_BACK = 5  # sentences that a story reaches back at most
_STORY = {"en": 40, "zh": 70}  # a turn with no more to it is one story
_SEEN = 4  # a word said in more sentences than this points to nothing
_OPENING = 3  # sentences of a turn in which someone cuts in


def goes_on_from(talk: Talk, i: int, before: int) -> bool:
    """Whether a sentence may go on about the one before it: it refers to it, shares a rarer word, or is hardly one by itself."""
    text = talk.text(i)
    if talk.find(talk.phrases.openers, i) or talk.find(talk.phrases.begins, i):
        return False
    if talk.find(talk.phrases.refers, i) or talk.size(text) < _THIN[talk.lang] or empty(talk, before):
        return True
    return any(len(talk.places[word]) <= _SEEN for word in talk.words[i] & talk.words[before])


def told_by_colleague(talk: Talk, at: int) -> set[int]:
    """What somebody else who is interviewed told, where a request opens the turn after it: back to where it begins."""
    own, before = talk.own(at), talk.turns.get(talk.turn(at) - 1, [])
    opens = at in own[:_OPENING] and talk.utterances[at].role == "interviewee"
    if not before or not opens or talk.utterances[before[0]].role != "interviewee":
        return set()
    if talk.size(" ".join(talk.text(i) for i in before)) <= _STORY[talk.lang]:
        return set(before)
    found = [before[-1]]
    while found[-1] > before[0] and len(found) < _BACK and goes_on_from(talk, found[-1], found[-1] - 1):
        found.append(found[-1] - 1)
    return set(found)


def announced(talk: Talk, request: Request) -> set[int]:
    """The turn after a request that only announces what comes: the secret itself, once the other side has agreed."""
    own, turn = talk.own(request.at), talk.turn(request.at)
    short = talk.size(talk.text(request.at)) <= _FEW[talk.lang] and all(empty(talk, i) for i in own[:-1])
    if request.at != own[-1] or talk.find(talk.phrases.ahead, request.at) is None:
        return set()
    asked = talk.utterances[request.at].role == "interviewer"
    agreed = talk.turns.get(turn + 1, [])
    if not agreed or not (asked or (short and _only_agrees(talk, agreed))):
        return set()
    told = agreed if asked else [*agreed, *talk.turns.get(turn + 2, [])]
    if asked and talk.utterances[told[0]].role == "interviewer":
        return set()
    found = told[:1]
    for i in told[1:]:
        if talk.find(talk.phrases.openers, i) or allowed(talk, i):
            break
        found.append(i)
    return set(found)


def _only_agrees(talk: Talk, turn: list[int]) -> bool:
    """Whether a turn says no more than that the other side may go on."""
    words = " ".join(talk.text(i) for i in turn)
    return talk.size(words) <= _THIN[talk.lang] and not words.endswith(("?", "？"))


def allowed(talk: Talk, i: int) -> bool:
    """Whether a sentence says what may be written."""
    return talk.find(talk.phrases.allowed, i) is not None


def empty(talk: Talk, i: int) -> bool:
    """Whether a sentence says too little to be what is meant."""
    return talk.size(talk.text(i)) < _THIN[talk.lang] and not talk.tells(i)
