"""What stands around a sentence that may ask for silence, and what it is like by itself: the rest of what `weighing` weighs.

`signs` tell of the exchange; here are the neighbours in the turn, which mostly ask too or tell what is meant, the place in
the turn, and what asks for care or is no more than a joke.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from assistant.segment.signs import strength
from assistant.segment.talk import Talk

_NEAR = 2  # sentences on either side that may ask for the same
_AFTER = 2  # sentences after it that tell how it is meant
_PLACES = 4  # more sentences before or after it in its turn make no difference
_OPENS = 2  # sentences of a turn that may speak of the turn before
_BEFORE = 3  # sentences of that turn which may be meant
_ASKED = ("?", "？")


def beside(talk: Talk, i: int, points: Sequence[float]) -> Mapping[str, float]:
    """What stands around an utterance, each about 0 to 2; `points` are what the phrases find in each (see `signs`)."""
    phrases, text, own = talk.phrases, talk.text(i), talk.own(i)
    place = own.index(i)
    near = [j for j in own[max(0, place - _NEAR) : place + _NEAR + 1] if j != i]
    before = talk.turns.get(talk.turn(i) - 1, []) if place < _OPENS else []
    after = talk.turns.get(talk.turn(i) + 1, [])
    shown = {
        "sensitive before": any(phrases.sensitive.search(talk.text(j)) for j in before[-_BEFORE:]),
        "colleague": _both_interviewed(talk, i, before),
        "refers": phrases.refers.search(text) is not None,
        "tells": talk.tells(i),
        "care": any(phrases.care.search(talk.text(j)) for j in own[max(0, place - 1) : place + 2]),
        "jokes": any(phrases.jokes.search(talk.text(j)) for j in own[place : place + _AFTER + 1]),
        "allowed": any(phrases.allowed.search(talk.text(j)) for j in own[place : place + _AFTER + 1]),
        "asked back": bool(after) and talk.text(after[0]).endswith(_ASKED),
    }
    return {name: float(value) for name, value in shown.items()} | {
        "near": max((strength(talk.asking.request[j]) for j in near), default=0.0),
        "near phrases": max((points[j] for j in near), default=0.0),
        "promises": strength(talk.asking.promise[i]),
        "size": math.log(1 + talk.size(text)) / 3,
        "before": min(_PLACES, place) / 2,
        "left": min(_PLACES, len(own) - 1 - place) / 2,
    }


def _both_interviewed(talk: Talk, i: int, before: Sequence[int]) -> bool:
    """Whether a colleague had the word just before."""
    return bool(before) and all(talk.utterances[j].role == "interviewee" for j in (i, before[-1]))
