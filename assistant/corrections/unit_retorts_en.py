"""Numbers whose unit somebody puts right: "six weeks" - "Days." - "Six days, of course."; "four percent" - "Points, please."."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.corrections.talk_values_en import Talk, Value
from assistant.patterns import caseless

_KINDS = (
    frozenset(("second", "minute", "hour", "day", "week", "month", "year")),
    frozenset(("%", "point")),
    frozenset(("kilo", "gram", "tonne", "pound")),
    frozenset(("metre", "kilometre", "mile", "foot")),
    frozenset(("money", "cent")),
)
_NAMES = {
    "second": "second", "seconds": "second", "minute": "minute", "minutes": "minute", "hour": "hour", "hours": "hour",
    "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month", "year": "year",
    "years": "year", "percent": "%", "point": "point", "points": "point", "kilos": "kilo", "grams": "gram",
    "tons": "tonne", "tonnes": "tonne", "metres": "metre", "meters": "metre", "kilometres": "kilometre",
    "miles": "mile", "feet": "foot", "euros": "money", "cents": "cent",
}  # fmt: skip
# A turn that opens with a unit alone: "days", "points, please", "no, hours", "you mean minutes".
_OPENS = caseless(
    rf"\W*(?:(?:no|not|sorry|oh|wait|well|you mean|i mean|hang on|that['’]s|it['’]s|in|percentage|surely|actually)\W+)*(?:(?P<denied>{'|'.join(_NAMES)}), )?(?P<word>{'|'.join(_NAMES)})\b(?=\W*(?:$|[.,!?;–—-]))"
)
_PERIODS = frozenset(
    ("second", "minute", "hour", "day", "night", "shift", "week", "month", "quarter", "season", "year")
)
_PER = caseless(r"(?:\W+[a-z]+){0,2}? (?:an?|per|each|every) ([a-z]+)")
_PER_ALONE = caseless(
    r"\W*(?:(?:no|sorry|oh|you mean|i mean)\W+)*(?:an?|per) ([a-z]+)(?:,? (?:please|sorry|not an? [a-z]+))?\W*"
)
_BACK = 3  # turns
_OPENING = 60  # characters


def unit_retorts(talk: Talk) -> list[Value]:
    """The values whose unit does not hold, in their order."""
    found: dict[int, Value] = {one.span.start: one for one in _rates(talk)}
    for turn in talk.transcript.turns:
        words = talk.words(turn.index)
        opens = _OPENS.match(words[:_OPENING])
        if opens is not None:
            unit = _NAMES[opens["word"]]
            found.update((one.span.start, one) for one in _meant(talk, turn.index, unit))
    return [found[start] for start in sorted(found)]


def _rates(talk: Talk) -> Iterator[Value]:
    """The values said per another thing than the turn right behind says in two words: "forty an item" - "a customer"."""
    for turn in talk.transcript.turns:
        short = turn.span.end - turn.span.start <= _OPENING
        said = _PER_ALONE.fullmatch(talk.words(turn.index)) if short else None
        if said is None:
            continue
        for one in talk.said_in(turn.index - _BACK, turn.index - 1):
            per = _PER.match(one.after)
            if per is not None and per[1] != said[1] and (per[1] in _PERIODS) == (said[1] in _PERIODS):
                yield one


def _meant(talk: Talk, turn: int, unit: str) -> Iterator[Value]:
    """The last value with another unit of the kind in the turns right before, at each place where it was said."""
    kind = next((one for one in _KINDS if unit in one), frozenset())
    near = [one for one in talk.values if 0 < turn - one.turn <= _BACK and one.unit in kind]
    last = near[-1] if near else None
    if last is not None and last.unit != unit:
        yield from (one for one in near if one.word == last.word and one.unit == last.unit)
