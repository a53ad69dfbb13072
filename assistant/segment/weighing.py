"""How likely a sentence is a request for silence, everything about the exchange weighed together.

What the model of `asking` hears in the sentence and in the answer, what the phrases find, and what the exchange shows
whatever its words: a colleague who cuts in and calls the speaker by name, an answer that echoes the request. The weights
are those of a logistic regression on interviews written after the phrases, by people who did not know them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from assistant.patterns import regex
from assistant.segment.talk import Talk

_BIAS = -7.6
_ASKS, _PHRASES, _ANSWER, _PROMISED, _BOTH = 2.9, 2.0, 1.15, 1.2, 1.05
_CAUTION, _CALLED, _OBJECTS, _ECHO, _REASON, _TELLS, _INTERVIEWER = -0.9, 0.8, 0.6, 0.8, 1.4, 1.3, -1.6
_EDGE = 0.01  # chances are not trusted beyond this
_LATER = 0.5  # an answer counts the less the more sentences stand between
_RARE = 4  # a word said in more sentences than this is no echo
_BRIEF = {"en": 12, "zh": 16}  # words or characters of an answer that is no more than an answer
_OPENING = 3  # sentences of a turn in which someone cuts in
_BESIDE = 2  # sentences after a request in which its reason is given
_MOST_POINTS = 4
_ASKED = ("?", "？")
_CALLED_EN = regex(
    r"^(?:(?:[Oo]h|[Aa]h|[Nn]o|[Hh]ey|[Nn]ow|[Ww]ell|[Ss]orry|[Ee]r|[Uu]m),? )?([A-Z][\w'-]+)(?:[,.!…—-]|$)"
)
_CALLED_ZH = regex(
    r"^(?:哎哟|哎呀|哎|欸|诶|喂|嘿|不是|行了|好了)?[，,]?"
    r"(?:[老小阿][\u4e00-\u9fff]|[\u4e00-\u9fff]{1,2}(?:总监|总|工|老师|师傅|主任|院长|经理|班长|处长|科长|厂长|队长|姐|哥|叔|姨|嫂)|[A-Z][a-z]+)"
    r"[，。！,!…—]"
)


def weighed(talk: Talk, i: int, points: int, promise: Callable[[int], bool]) -> float:
    """The chance that an utterance asks for silence.

    Args:
        talk: The conversation.
        i: The utterance.
        points: What the phrases find in it.
        promise: Whether a turn opens with a promise, by the phrases.
    """
    phrases, own = talk.phrases, talk.own(i)
    answer = _answering(talk, i)
    said = talk.turns.get(answer, [])[:2] if answer is not None else []
    faded = 1 / (1 + _LATER * (own[-1] - i))
    heard, promised = _strength(talk.asking.request[i]), faded * _strength(_promise_chance(talk, said))
    score = (
        _BIAS + _ASKS * heard + _PHRASES * min(points, _MOST_POINTS) / 2 + _ANSWER * promised + _BOTH * heard * promised
    )
    score += _PROMISED * faded * (promise(talk.turn(i) + 1) or (answer is not None and promise(answer)))
    score += _CAUTION * (phrases.cautions.search(talk.text(i)) is not None)
    score += _CALLED * (i in own[:_OPENING] and calls_speaker(talk, talk.turn(i)))
    score += _OBJECTS * (i in own[:2] and phrases.objections.search(talk.text(own[0])) is not None)
    score += _ECHO * echoed(talk, i, said)
    score += _REASON * any(phrases.reasons.search(talk.text(j)) for j in own if i <= j <= i + _BESIDE)
    score += _TELLS * talk.tells(i) + _INTERVIEWER * (talk.utterances[i].role == "interviewer")
    return 1 / (1 + math.exp(-score))


def _strength(chance: float) -> float:
    """0 for a chance that is none, 1 for an even one, 2 for certainty."""
    p = min(max(float(chance), _EDGE), 1 - _EDGE)
    return 1 + math.log(p / (1 - p)) / math.log((1 - _EDGE) / _EDGE)


def _promise_chance(talk: Talk, said: Sequence[int]) -> float:
    return max((float(talk.asking.promise[j]) for j in said if not talk.text(j).endswith(_ASKED)), default=0.0)


def _answering(talk: Talk, i: int) -> int | None:
    """The turn in which the interviewer answers: the next one, or the one after a colleague's."""
    turn = talk.turn(i) + 1
    for later in (turn, turn + 1) if talk.utterances[i].role != "interviewer" else (turn,):
        own = talk.turns.get(later)
        if own and talk.utterances[own[0]].role == "interviewer":
            return later
    return None


def calls_speaker(talk: Talk, turn: int) -> bool:
    """Whether a turn opens with the name of the one who spoke before, both being interviewed."""
    own, before = talk.turns.get(turn, []), talk.turns.get(turn - 1, [])
    if not own or not before or any(talk.utterances[k].role != "interviewee" for k in (own[0], before[0])):
        return False
    if talk.lang == "zh":
        return _CALLED_ZH.match(talk.text(own[0])) is not None
    called = _CALLED_EN.match(talk.text(own[0]))
    return called is not None and called[1] in talk.names


def echoed(talk: Talk, i: int, answer: Sequence[int]) -> bool:
    """Whether the first sentences of an answer, no questions, repeat a rare word of a sentence."""
    said = [j for j in answer if not talk.text(j).endswith(_ASKED) and talk.size(talk.text(j)) <= _BRIEF[talk.lang]]
    return any(len(talk.places[word]) <= _RARE for j in said for word in talk.words[i] & talk.words[j])
