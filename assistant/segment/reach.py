"""How likely each sentence is meant by a request for silence: what the rules say and what stands around it, weighed.

Rules know what they were written for; the weights (`models/labeller/reach.toml`) were learned from interviews that were
not at hand when the rules were written, and tell how far the rules may be trusted there. Both languages have the same ones.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np

from assistant.learning.decode import Floats
from assistant.resources import resource
from assistant.segment.barriers import cut_off
from assistant.segment.coverage import covered, named_in_answer
from assistant.segment.mentions import recalled
from assistant.segment.references import referred
from assistant.segment.requests import Request, Requests
from assistant.segment.stories import allowed, empty, goes_on_from
from assistant.segment.talk import Talk

WEIGHTS_FILE = "reach.toml"
_FLOOR, _TOP = -6.9, 4.0  # log odds of a request are not trusted beyond these
_LEAST = 0.03  # chance from which a sentence may be the request that others belong to
_RARE = 5  # a word said in more sentences than this links nothing
# What of the signs for the likeliest request is weighed once more: on other talk they are worth more or less than they seem.
_SIGNS = ("asks", "phrases", "answer", "echo", "deaf", "curt", "reason", "first", "last")
_WINDOW, _TURNS = 6, 2  # sentences and turns within which the likeliest request is looked for


@dataclass(frozen=True, slots=True)
class Ruled:
    """Positions of utterances by the rules alone: hidden, doubtful, and too close to hidden ones."""

    hidden: frozenset[int]
    doubtful: frozenset[int]
    guarded: frozenset[int]


@cache
def load_weights() -> tuple[Mapping[str, float], float]:
    """The weight of each feature, and the bias."""
    table = tomllib.loads(resource("models", "labeller", WEIGHTS_FILE).read_text(encoding="utf-8"))
    return table["weights"], float(table["bias"])


def reach(talk: Talk, requests: Requests, ruled: Ruled) -> Sequence[float]:
    """The chance of each utterance that it is off the record."""
    weights, bias = load_weights()
    return [
        _chance(bias + sum(weights[name] * value for name, value in row.items())) for row in rows(talk, requests, ruled)
    ]


def rows(talk: Talk, requests: Requests, ruled: Ruled) -> list[dict[str, float]]:
    """The features of each utterance by name, the same names in the same order for all."""
    odds = [_FLOOR if i in requests.doubted else _log_odds(chance) for i, chance in enumerate(requests.chances)]
    meant, named = _by_rules(talk, requests, odds)
    # A turn may be as long as the interview: what it holds is looked up once, not for each of its sentences.
    sensitive = {talk.turn(i) for i in range(len(talk)) if talk.find(talk.phrases.sensitive, i)}
    back = [_FLOOR if talk.find(talk.phrases.anew, i) else chance for i, chance in enumerate(odds)]
    places = ({**_places(talk, i, odds, back), "covered": meant[i], "referred": named[i]} for i in range(len(talk)))
    return [_row(talk, requests, i, found, ruled, odds, talk.turn(i) in sensitive) for i, found in enumerate(places)]


def matrix(found: Sequence[Mapping[str, float]]) -> Floats:
    """Rows of features as numbers, of shape (utterances, features)."""
    return np.array([list(row.values()) for row in found], np.float32)


def _chance(score: float) -> float:
    return 1 / (1 + math.exp(-score))


def _log_odds(chance: float) -> float:
    edge = 1 / (1 + math.exp(_TOP))
    p = min(max(chance, 1e-3), 1 - edge)
    return max(_FLOOR, math.log(p / (1 - p)))


def _by_rules(talk: Talk, requests: Requests, odds: Sequence[float]) -> tuple[list[float], list[float]]:
    """Of every utterance the odds of the likeliest request that covers it, and of the likeliest that names it, by the rules."""
    plain = {request.at for request in requests.plain}
    meant, named = [_FLOOR] * len(talk), [_FLOOR] * len(talk)
    for at in (i for i, chance in enumerate(requests.chances) if chance >= _LEAST and i not in requests.doubted):
        request = Request(at, requests.cues[at])
        elsewhere = referred(talk, request) | (recalled(talk, request) if at in plain else set())
        for i in covered(talk, request, elsewhere) | named_in_answer(talk, request):
            meant[i] = max(meant[i], odds[at])
        for i in elsewhere:
            named[i] = max(named[i], odds[at])
    return meant, named


def _row(
    talk: Talk,
    requests: Requests,
    i: int,
    places: Mapping[str, float],
    ruled: Ruled,
    odds: Sequence[float],
    sensitive: bool,
) -> dict[str, float]:
    """The features of an utterance; `places` are the odds of the requests around it, `sensitive` is what its turn holds."""
    top = max(places.values())
    near = max(0.0, (top - _FLOOR) / -_FLOOR)  # whether any request is near at all
    asks = _likeliest(talk, i, odds, top) if near else None
    return {
        **places,
        "hidden": float(i in ruled.hidden),
        "doubtful": float(i in ruled.doubtful),
        "guarded": float(i in ruled.guarded),
        "top": top,
        "sure": max(0.0, top),
        "linked": near * (asks is not None and _linked(talk, i, asks)),
        "sensitive turn": near * sensitive,
        **{f"sign {name}": 0.0 if asks is None else near * requests.signs[asks][name] for name in _SIGNS},
        **{name: near * value for name, value in _shown(talk, i).items()},
    }


def _places(talk: Talk, i: int, odds: Sequence[float], back: Sequence[float]) -> dict[str, float]:
    """The odds of the likeliest request at each place around an utterance where its request may stand.

    Those of requests that stand after it are `back`: who begins a new thing means nothing that was said before.
    """
    own, turn, speaks = talk.own(i), talk.turn(i), talk.utterances[i].role == "interviewer"
    at = own.index(i)
    left = len(own) - 1 - at
    after, later = talk.turns.get(turn + 1, []), talk.turns.get(turn + 2, [])
    before, earlier = talk.turns.get(turn - 1, []), talk.turns.get(turn - 2, [])
    colleague = bool(after) and talk.utterances[after[0]].role != "interviewer"

    def best(places: Iterable[int], fits: bool = True) -> float:
        likely = (back[j] if j > i else odds[j] for j in places if not cut_off(talk, i, j))
        return max(likely, default=_FLOOR) if fits else _FLOOR

    return {
        "own": odds[i],
        "next": best(own[at + 1 : at + 2]),
        "second next": best(own[at + 2 : at + 3]),
        "third next": best(own[at + 3 : at + 4]),
        "later in turn": best(own[at + 4 : at + 7]),
        "last": best(own[max(0, at - 1) : at]),
        "second last": best(own[max(0, at - 2) : max(0, at - 1)]),
        "earlier in turn": best(own[: max(0, at - 2)]),
        "colleague": best(after[:3], colleague and left <= 1),
        "colleague later": best(after[:3], colleague and 2 <= left <= 4),
        "interviewer": best(after[:2], not colleague and left <= 1),
        "turn after": best(later[:2], left <= 1 and 0 < len(after) <= 2),
        "answered": best(before, speaks and at <= 1),
        "answered on": best(before, speaks and 2 <= at <= 3),
        "turn before": best(before[-2:], not speaks and at <= 1),
        "second turn before": best(earlier[-2:], at <= 1),
    }


def _likeliest(talk: Talk, i: int, odds: Sequence[float], top: float) -> int | None:
    """The likeliest request near an utterance, which may be itself."""
    near = range(max(0, i - _WINDOW), min(len(talk), i + _WINDOW + 1))
    return next((j for j in near if abs(talk.turn(j) - talk.turn(i)) <= _TURNS and odds[j] >= top), None)


def _linked(talk: Talk, i: int, asks: int) -> bool:
    """Whether an utterance shares a rare word with a request."""
    return i != asks and any(len(talk.places[word]) <= _RARE for word in talk.words[i] & talk.words[asks])


def _shown(talk: Talk, i: int) -> dict[str, float]:
    """What an utterance shows by itself, each 0 to about 1."""
    phrases, text, own = talk.phrases, talk.text(i), talk.own(i)
    at = own.index(i)
    found = {
        name: talk.find(getattr(phrases, name), i) is not None
        for name in ("sensitive", "openers", "links", "refers", "begins", "reasons", "care", "cautions")
    }
    found |= {
        "tells": talk.tells(i),
        "empty": empty(talk, i),
        "asks": text.endswith(("?", "？")),
        "allowed": allowed(talk, i),
        "interviews": talk.utterances[i].role == "interviewer",
        "promised": talk.promised(i),
        "goes on": at > 0 and goes_on_from(talk, i, own[at - 1]),
        "gone on from": i != own[-1] and goes_on_from(talk, own[at + 1], i),
        "first": at == 0,
        "end": i == own[-1],
        "short turn": len(own) <= 3,
        "chinese": talk.lang == "zh",
    }
    return {name: float(value) for name, value in found.items()} | {
        "promise": float(talk.asking.promise[i]),
        "size": math.log(1 + talk.size(text)) / 3,
    }
