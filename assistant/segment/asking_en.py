"""Which English sentences ask for silence by the shape of the talk alone, whatever their words.

Some sixty signs, most of them no set phrases: what kinds of words stand together, what was told just before, who answers
and how. None is sure, so that what they find is only likely; a logistic regression weighs them (`[shape]` in
`models/labeller/asking.en.toml`, fitted by `asking_en.py` beside it to exchanges by several writers).
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache

from assistant.resources import resource
from assistant.segment.asking_after_en import AFTER
from assistant.segment.asking_before_en import BEFORE
from assistant.segment.asking_own_en import OWN
from assistant.segment.asking_view_en import View
from assistant.segment.signs import strength
from assistant.segment.talk import Talk

SIGNS = (*OWN, *BEFORE, *AFTER)
UNHEARD = 0.003  # chance of the model of requests below which a sentence is none, whatever stands around it
_LONG = 3.5  # of the logarithm of so many words, that a sentence's size counts up to


def shape(talk: Talk, seen: Sequence[Mapping[str, float]]) -> list[float]:
    """The chance of each sentence that it asks for silence; 0 where the model of requests hears nothing at all.

    Args:
        talk: The conversation, in English.
        seen: The signs of each sentence whatever the language (see `signs`).
    """
    weights, bias, _ = load_shape()
    heard = [i for i in range(len(talk)) if talk.asking.request[i] >= UNHEARD]
    view, chances = View(talk), [0.0] * len(talk)
    for i in heard:
        shown = {**seen[i], **shown_by(view, i)}
        score = bias + sum(weights[name] * value for name, value in shown.items())
        chances[i] = 1 / (1 + math.exp(-score))
    return chances


def shown_by(view: View, i: int) -> dict[str, float]:
    """The signs of shape that a sentence has, each about 0 to 1."""
    found = {sign.__name__: 1.0 for sign in SIGNS if sign(view, i)}
    found["asks_near"] = max((strength(view.talk.asking.request[j]) for j in _beside(view, i)), default=0.0)
    found["asks_near"] = max(0.0, found["asks_near"])
    found["size"] = min(1.0, math.log(1 + view.seen[i].size) / _LONG)
    return found


def least() -> float:
    """The chance from which a sentence likely asks."""
    return load_shape()[2]


@cache
def load_shape() -> tuple[Mapping[str, float], float, float]:
    """The weight of each sign, the bias, and the chance from which a sentence likely asks."""
    table = tomllib.loads(resource("models", "labeller", "asking.en.toml").read_text(encoding="utf-8"))["shape"]
    return table["weights"], float(table["bias"]), float(table["least"])


def _beside(view: View, i: int) -> list[int]:
    """The sentences beside one in its turn."""
    return [j for j in view.talk.own(i) if abs(j - i) == 1]
