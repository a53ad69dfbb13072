"""Two values after the same words at two times: "last year we had nineteen ... this year, the same months, we had one"."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.metrics.alike import counted_alike, kindred, sized
from assistant.metrics.contrasts import order_of
from assistant.metrics.cues import years_between
from assistant.metrics.fit import Arrow, fitted, plausible
from assistant.metrics.mentions import Mention
from assistant.patterns import caseless, regex

_LINES, _TURNS = 4, 2
_FACTOR = 50
_HAN = regex(r"[\u4e00-\u9fff]")
_HEDGES_EN = r"(?:about|around|roughly|nearly|almost|only|just|like|some|maybe|exactly|up to|over|under)\s+"
_EN = caseless(rf"(?P<who>[a-z]+)(?:['’](?:d|ve|re|s))?\s+(?P<verb>[a-z]+)\s+(?:{_HEDGES_EN})*$")
_ZH = regex(r"(?P<verb>[\u4e00-\u9fff])(?P<who>了|过|出|掉|到了?|完)(?:大概|差不多|只|就|一共|近|约)*$")
_WHO = frozenset("we they i you he she it there people everybody".split())


def parallel(found: Sequence[Mention]) -> list[Arrow]:
    """The changes between such values, near each other in the speech of the interviewed side.

    Args:
        found: values that no other change holds.
    """
    out: list[Arrow] = []
    told = [(m, words) for m in found if (words := _words(m))]
    for at, (one, words) in enumerate(told):
        two = next((m for m, same in told[at + 1 :] if same == words and _near(one, m)), None)
        ends = _ends(one, two) if two is not None else None
        if ends is not None and not any(one in (a.before, a.after) for a in out):
            out.append(Arrow(*ends, explicit=False))
    return out


def _words(mention: Mention) -> tuple[str, str] | None:
    """Who does what with the number, as it stands right before it; None where that does not stand there."""
    marked = mention.hoped or mention.foreign or mention.line.asked or mention.negated or mention.gap or mention.timed
    if marked or not mention.measured:
        return None
    lead = mention.line.text[: mention.quantity.span.start - mention.line.span.start]
    found = (_ZH if _HAN.search(mention.line.text) else _EN).search(lead)
    if found is None or (found.re.pattern == _EN.pattern and found["who"].lower() not in _WHO):
        return None
    return (found["who"].lower(), found["verb"].lower())


def _near(one: Mention, two: Mention) -> bool:
    return two.line.index - one.line.index <= _LINES and two.line.turn - one.line.turn <= _TURNS


def _ends(one: Mention, two: Mention) -> tuple[Mention, Mention] | None:
    fits = kindred(one, two) and counted_alike(one, two) and sized(one, two, _FACTOR) and one.bare == two.bare
    ends, order = (fitted(one, two), _order(one, two)) if fits else (None, 0)
    if ends is None or not order or not plausible(ends):
        return None
    return ends if order > 0 else (ends[1], ends[0])


def _order(one: Mention, two: Mention) -> int:
    """1 when the first held earlier, by years or by a plain word of now with the second and of the past with the first."""
    a, b = one.when, two.when
    if a is None or b is None:
        return 0
    years = years_between(a, b)
    if years:
        return 1 if years > 0 else -1
    plain = order_of(one, two)
    if plain is not None:
        return plain
    if b.era == "after" and not b.weak and a.era == "before":
        return 1
    return -1 if a.era == "after" and not a.weak and b.era == "before" else 0
