"""How likely it is that the later of two values holds instead of the earlier: the signs of a pair, weighed by what exchanges taught.

`models/corrections` holds the weights and the recipe that fits them.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Callable, Mapping
from functools import lru_cache

from assistant.corrections.signs_against_en import AGAINST
from assistant.corrections.signs_for_en import FOR
from assistant.corrections.signs_shape_en import SHAPE
from assistant.corrections.signs_told_en import TOLD
from assistant.corrections.signs_weak_en import HINTS
from assistant.corrections.value_pairs_en import Pair
from assistant.resources import resource

Sign = Callable[[Pair], bool]

_STAGES: tuple[tuple[Sign, ...], ...] = (SHAPE, AGAINST, (*TOLD, *FOR, *HINTS))
SIGNS: tuple[Sign, ...] = tuple(sign for stage in _STAGES for sign in stage)
LEAST = -0.85  # log odds from which a pair is a correction
_HOPELESS = -5.3  # log odds by the shape alone, or with what speaks against, which no words make up for


def log_odds(pair: Pair) -> float:
    """The weights of the signs that a pair shows; a question puts nothing right."""
    if pair.talk.asked(pair.new.turn):
        return -math.inf
    weights = _weights()
    odds = weights["bias"]
    for stage in _STAGES:
        odds += math.fsum(weights[sign.__name__] for sign in stage if sign(pair))
        if odds < _HOPELESS:
            break
    return odds


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, float]:
    """Weight of each sign, by name; `bias` beside them."""
    told = tomllib.loads(resource("models", "corrections", "en.toml").read_text(encoding="utf-8"))
    return {name: float(value) for name, value in told["weights"].items()}
