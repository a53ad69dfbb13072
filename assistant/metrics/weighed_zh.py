"""Chinese changes that no plain words join ("from A to B"): of all pairs of values the likeliest, by learned weights.

Every two values that may measure the same are weighed, near or far apart and in either order; what rules join stays.
`models/links` holds the weights and the recipe that fits them.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import lru_cache

from assistant.metrics import end_signs_zh, pair_signs_zh
from assistant.metrics.alike import equal_value
from assistant.metrics.end_candidates_zh import Hopeful, candidates
from assistant.metrics.end_pairs_zh import EndPair
from assistant.metrics.ends_zh import End
from assistant.metrics.fit import Arrow
from assistant.metrics.mentions import Line, Mention
from assistant.once import once
from assistant.records import Span
from assistant.resources import resource

_LEAST = 2.5  # log odds from which a pair is a change
_CLEAR = 3.0  # a pair so much likelier than what else its ends could be joined with is sure not to be mistaken for it
_WORTH = 1.0  # what each of these log odds is worth
_CLOSE = 0.3  # a rival that is as likely as that leaves both untold
_SURE = 2.0  # log odds from which the pair may be named by what one of its ends is called
_HOPELESS = -4.0  # both values alone; no pair makes up for it
_SHORTEST = 12  # turns; in fewer there is too little that could stand in the way of a wrong pair
_SAME = 2  # turns within which a value is told again
_NEAR = 2  # turns; what lies further apart has weights of its own


@dataclass(frozen=True)
class Weights:
    """What each sign weighs, in pairs near and far."""

    old: Mapping[str, tuple[float, float]]
    new: Mapping[str, tuple[float, float]]
    pair: Mapping[str, tuple[float, float]]
    bias: tuple[float, float]

    @once
    def of_pair(self) -> tuple[tuple[pair_signs_zh.Sign, float, float], ...]:
        """The signs of a pair that weigh anything."""
        return tuple((s, *self.pair[s.__name__]) for s in pair_signs_zh.SIGNS if any(self.pair[s.__name__]))

    def of_end(self, end: End) -> tuple[tuple[float, float], tuple[float, float]]:
        """What its own signs say of a value as the old one, and as the new one."""
        shown = [sign.__name__ for sign in end_signs_zh.SIGNS if sign(end)]
        one, two = ([told[name] for name in shown] for told in (self.old, self.new))
        return _summed(one), _summed(two)


class Alone:
    """How likely two values are the ends of a change, by what each of them shows by itself."""

    def __init__(self, told: Weights) -> None:
        """With these weights."""
        self.told = told
        self._ends: dict[Span, tuple[tuple[float, float], tuple[float, float]]] = {}

    def odds(self, old: End, new: End) -> float:
        """Log odds."""
        far = abs(new.turn - old.turn) > _NEAR
        return self.told.bias[far] + self._end(old)[0][far] + self._end(new)[1][far]

    def hopeful(self, ends: Sequence[End], taken: AbstractSet[Span]) -> Hopeful:
        """Of some values, whether an old and a new one may be the ends of a change; none that is taken."""
        told = [None if end.mention.quantity.span in taken else (end.turn, *self._end(end)) for end in ends]
        bias = self.told.bias

        def may_be(old: int, new: int) -> bool:
            one, two = told[old], told[new]
            if one is None or two is None:
                return False
            far = abs(two[0] - one[0]) > _NEAR
            return bias[far] + one[1][far] + two[2][far] >= _HOPELESS

        return may_be

    def _end(self, end: End) -> tuple[tuple[float, float], tuple[float, float]]:
        span = end.mention.quantity.span
        if span not in self._ends:
            self._ends[span] = self.told.of_end(end)
        return self._ends[span]


def _summed(weights: Sequence[tuple[float, float]]) -> tuple[float, float]:
    return math.fsum(near for near, _ in weights), math.fsum(far for _, far in weights)


@lru_cache(maxsize=1)
def weights() -> Weights:
    """The learned weights."""
    told = tomllib.loads(resource("models", "links", "zh.toml").read_text(encoding="utf-8"))
    old, new, pair = ({n: (float(a), float(b)) for n, (a, b) in told[part].items()} for part in ("old", "new", "pair"))
    return Weights(old, new, pair, (float(told["bias"][0]), float(told["bias"][1])))


@dataclass(frozen=True, slots=True)
class _Weighed:
    """A pair with its log odds, and how much likelier it is than the likeliest rival."""

    pair: EndPair
    odds: float
    clear: float

    @property
    def told(self) -> float:
        """By how much it is believed."""
        return self.odds + _WORTH * self.clear


def weighed(
    told: Sequence[Arrow], held: Sequence[Mention], found: Sequence[Mention], said: Sequence[Line]
) -> list[Arrow]:
    """The likeliest changes between values that no rule has joined.

    Args:
        told: what rules have joined.
        held: values that were taken back, or that are disputed.
        found: all values that may be ends of a change.
        said: the usable lines of the interview.
    """
    if len({line.turn for line in said}) < _SHORTEST:
        return []
    sure = {m.quantity.span for a in told if a.explicit for m in (a.before, a.after)} | {m.quantity.span for m in held}
    taken = [*held, *(m for a in told for m in (a.before, a.after))]
    spans, alone = {m.quantity.span for m in taken}, Alone(weights())
    free = [m for m in found if m.quantity.span not in sure]
    pairs = candidates(free, found, said, hopeful=lambda ends: alone.hopeful(ends, spans))
    out = []
    for one in sorted(_rivalled(pairs, alone), key=lambda w: (-w.told, _ends(w.pair))):
        ends = one.pair.old.mention, one.pair.new.mention
        if one.told >= _LEAST and not any(_one(m, t) for m in ends for t in taken):
            out.append(Arrow(*one.pair.fitted, explicit=False, sure=one.odds >= _SURE))
            taken += ends
    return out


def _ends(pair: EndPair) -> tuple[Span, Span]:
    return pair.old.mention.quantity.span, pair.new.mention.quantity.span


def _rivalled(pairs: Sequence[EndPair], alone: Alone) -> list[_Weighed]:
    """The pairs that may be told, each with how clearly it stands out; none that a rival comes too near."""
    odds = list(zip(log_odds(pairs, alone), pairs, strict=True))
    of: dict[Span, list[tuple[float, EndPair]]] = {}
    for log, pair in sorted(odds, key=lambda told: (-told[0], _ends(told[1]))):
        for span in _ends(pair):
            of.setdefault(span, []).append((log, pair))
    out = []
    for log, pair in odds:
        rivals = [next((o for o, p in of[span] if not _alike(p, pair)), -math.inf) for span in _ends(pair)]
        clear = min(_CLEAR, log - max(rivals))
        if clear >= _CLOSE:
            out.append(_Weighed(pair, log, clear))
    return out


def log_odds(pairs: Sequence[EndPair], alone: Alone) -> list[float]:
    """How likely each pair is."""
    out = []
    for pair in pairs:
        far = pair.turns > _NEAR
        shown = (weight[far] for sign, *weight in alone.told.of_pair if weight[far] and sign(pair))
        out.append(alone.odds(pair.old, pair.new) + math.fsum(shown))
    return out


def _alike(one: EndPair, two: EndPair) -> bool:
    """Whether both are the same change, told in other places."""
    same = equal_value(one.old.mention, two.old.mention) and equal_value(one.new.mention, two.new.mention)
    return one is two or same


def _one(this: Mention, that: Mention) -> bool:
    """Whether the two are one telling, or one value told again at once."""
    again = equal_value(this, that) and abs(this.line.turn - that.line.turn) <= _SAME
    return this.quantity.span == that.quantity.span or again
