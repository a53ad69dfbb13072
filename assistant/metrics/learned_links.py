"""English changes whose ends lie turns apart, joined by learned weights: the old value among the troubles, the new one among the results.

Every early value is weighed with every late one that may measure the same. What is likeliest is joined first, and only
where nothing else that either end could be joined with is nearly as likely.
"""

from __future__ import annotations

import math
import tomllib
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from assistant.metrics.alike import names_alike, noun_of, sized, within
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.likeness_en import Talk, opens_answer, part_of_them, talk_of, took_once, traits
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.units import base_and_rate
from assistant.records import Span
from assistant.resources import resource

_KINDS = ("percent", "money", "duration", "count", "rate")
APART = 2  # turns; what stands nearer together plain rules read
_FACTOR, _TIME_FACTOR = 100, 400
_SMALL = 13  # a smaller bare count is said of many things
_FEW = 3
_ROUNDED = 1.15
_WHOLE = 100  # percent
_SAME = 2  # turns within which a value is told again
_LEAST = -1.25  # log odds from which two values are joined
_CLEAR = 0.8  # by how much, in log odds, a link must beat what else its ends could be joined with


@dataclass(frozen=True, slots=True)
class Link:
    """Two values that may be ends of one change, with what speaks for it."""

    old: Mention
    new: Mention
    traits: Mapping[str, float]


def learned(
    found: Sequence[Mention], used: Sequence[Mention], told: Sequence[Arrow], said: Sequence[Line]
) -> list[Arrow]:
    """The changes between values that no other rule has joined.

    Args:
        found: the values of the interview.
        used: those that are ends of a change already, or were taken back.
        told: the changes that are known.
        said: its usable lines.
    """
    weights, taken = _weights(), {m.quantity.span for m in used}
    free = [m for m in found if m.quantity.span not in taken]
    weighed = [(_score(link, weights), link) for link in links(free, found, said)]
    # What is less likely neither joins nor stands in the way.
    likely = [(score, link) for score, link in weighed if score >= _LEAST - _CLEAR and not _told_already(link, told)]
    scored = sorted(likely, key=lambda pair: (-pair[0], pair[1].new.quantity.span, pair[1].old.quantity.span))
    joined: list[Link] = []
    for score, link in scored:
        if score < _LEAST:
            break
        still = [(s, other) for s, other in scored if not any(_meet(other, done) for done in joined)]
        rivals = [s for s, other in still if other is not link and _rival(link, other)]
        if not any(_meet(link, done) for done in joined) and all(score >= s + _CLEAR for s in rivals):
            joined.append(link)
    ends = [fitted(link.old, link.new) for link in joined]
    return [Arrow(*pair, explicit=False, sure=False) for pair in ends if pair is not None]


def _told_already(link: Link, told: Sequence[Arrow]) -> bool:
    """Whether a change told in so many words starts with the value of the link, or shares one of its ends and not the other."""
    return any(
        _starts_alike(link, a) or _recalled(link.old, a.before, a) != _recalled(link.new, a.after, a) for a in told
    )


def _starts_alike(link: Link, told: Arrow) -> bool:
    return _recalled(link.old, told.before, told) and link.old.quantity.value == told.before.quantity.value


def _recalled(mention: Mention, end: Mention, told: Arrow) -> bool:
    near = abs(end.line.turn - mention.line.turn) <= _SAME or told.before.line.asked or told.after.line.asked
    return near and end.quantity.kind == mention.quantity.kind and sized(mention, end, _ROUNDED)


def links(free: Sequence[Mention], found: Sequence[Mention], said: Sequence[Line]) -> list[Link]:
    """All pairs of an early and a late value that may measure the same, with their traits."""
    olds, news = [m for m in free if _may_be_old(m)], [m for m in free if _may_be_new(m)]
    turns = [m.line.turn for m in olds]  # in order
    pairs = [
        (old, new) for new in news for old in olds[: bisect_right(turns, new.line.turn - APART)] if _fits(old, new)
    ]
    if not pairs:
        return []
    talk = talk_of([*olds, *news], found, said)
    pairs = [(old, new) for old, new in pairs if _answers(old, new, talk)]
    plain = [traits(old, new, talk) for old, new in pairs]
    early, late = _places(olds), _places(news)
    return [
        Link(old, new, one | among | {"out of order": abs(early[old.line.turn] - late[new.line.turn])})
        for (old, new), one, among in zip(pairs, plain, _among(pairs, plain), strict=True)
    ]


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, float]:
    """Weight of each trait, by name; `bias` beside them."""
    told = tomllib.loads(resource("models", "links", "en.toml").read_text(encoding="utf-8"))
    return {name: float(value) for name, value in told["weights"].items()}


def _score(link: Link, weights: Mapping[str, float]) -> float:
    return weights["bias"] + math.fsum(weights[name] * value for name, value in link.traits.items())


def _usable(mention: Mention) -> bool:
    marked = mention.hoped or mention.foreign or mention.line.asked
    return mention.measured and not marked and mention.quantity.kind in _KINDS


def _may_be_old(mention: Mention) -> bool:
    now = mention.when is not None and not mention.when.weak and mention.when.era == "after"
    past = mention.when is not None and mention.when.era == "before"
    small = mention.bare and mention.quantity.kind == "count" and mention.quantity.value < _SMALL
    return _usable(mention) and not now and not small and (mention.line.label != "result" or past)


def _may_be_new(mention: Mention) -> bool:
    past = mention.when is not None and not mention.when.weak and mention.when.era == "before"
    dated = mention.when is not None and mention.when.year is not None
    late = mention.line.label not in ("challenge", "background")
    alone = mention.bare and mention.quantity.kind == "count" and not opens_answer(mention)
    tells = not (alone or part_of_them(mention) or took_once(mention))
    return _usable(mention) and late and tells and (not past or dated)


def _fits(old: Mention, new: Mention) -> bool:
    if not _countable(old, new):
        return False
    ends = fitted(old, new)
    if ends is None or not plausible(ends):
        return False
    times = old.quantity.kind == new.quantity.kind == "duration"
    return within(ends, _TIME_FACTOR if times else _FACTOR)


def _answers(old: Mention, new: Mention, talk: Talk) -> bool:
    """Whether the later value may be what a question asked for; other values are not held against what was asked.

    A number that names nothing is only of what the question names, and what follows a question that names the old
    value was understood by other rules, unless it opens the answer.
    """
    counts = new.bare and old.quantity.kind in ("count", "rate")
    return (not counts or talk.asked_about(old, new)) and (not talk.recalled(old, new) or opens_answer(new))


def _countable(old: Mention, new: Mention) -> bool:
    """Whether the two may measure the same by their units and the words after them; plain counts of things are of any things."""
    one, two = old.quantity, new.quantity
    things = one.kind == two.kind == "count" and not new.bare
    if (old.bare and not new.bare) or (things and not (names_alike(old, new) and opens_answer(new))):
        return False
    if new.bare and one.kind == "percent" and two.value > _WHOLE:
        return False
    few = two.kind == "count" and two.value < _FEW and not (noun_of(old) == noun_of(new) or opens_answer(new))
    rates = (base_and_rate(one.unit)[1], base_and_rate(two.unit)[1])
    return not few and not (all(rates) and rates[0] != rates[1])


def _among(pairs: Sequence[tuple[Mention, Mention]], plain: Sequence[Mapping[str, float]]) -> list[dict[str, float]]:
    """How each pair stands among the others of its ends: how many there are, and how much nearer its topic is."""
    near = [_nearness(one) for one in plain]
    of_old: dict[Span, list[int]] = {}
    of_new: dict[Span, list[int]] = {}
    for n, (old, new) in enumerate(pairs):
        of_old.setdefault(old.quantity.span, []).append(n)
        of_new.setdefault(new.quantity.span, []).append(n)
    out = []
    for n, (old, new) in enumerate(pairs):
        olds = [(pairs[at][0].quantity.value, near[at]) for at in of_new[new.quantity.span]]
        news = [(pairs[at][1].quantity.value, near[at]) for at in of_old[old.quantity.span]]
        out.append(
            {
                "nearer than olds": near[n] - max((s for v, s in olds if v != old.quantity.value), default=0.0),
                "nearer than news": near[n] - max((s for v, s in news if v != new.quantity.value), default=0.0),
                "olds": math.log1p(len({v for v, _ in olds})),
                "news": math.log1p(len({v for v, _ in news})),
            }
        )
    return out


def _nearness(one: Mapping[str, float]) -> float:
    return one["alike"] + one["asked around"] + one["told around"] / 2


def _places(told: Sequence[Mention]) -> dict[int, float]:
    """Where each turn stands in the order of those that tell a value, from 0 to 1.

    Results are mostly asked for in the order of the troubles: two values are the likelier ends of one change the
    nearer they stand in their orders.
    """
    turns = sorted({m.line.turn for m in told})
    return {turn: at / len(turns) for at, turn in enumerate(turns)}


def _meet(one: Link, two: Link) -> bool:
    return any(_one(a, b) for a in (one.old, one.new) for b in (two.old, two.new))


def _one(this: Mention, that: Mention) -> bool:
    """Whether the two are one telling, or one value told again at once."""
    return this is that or (
        this.quantity.value == that.quantity.value and abs(this.line.turn - that.line.turn) <= _SAME
    )


def _rival(link: Link, other: Link) -> bool:
    olds, news = _one(link.old, other.old), _one(link.new, other.new)
    return olds != news and (
        link.new.quantity.value != other.new.quantity.value or link.old.quantity.value != other.old.quantity.value
    )
