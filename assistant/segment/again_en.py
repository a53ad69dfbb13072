"""What is said again, in English, of something that was let out only where it should stay in the room.

A name by half of it ("Lady A"), a number without its unit or in short ("the one three" for 1.3 million), a rare word of it in
a brief remark soon after. What is said openly before, or often after, is no secret.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set

from assistant.language.numerals import numbers
from assistant.patterns import regex
from assistant.segment.talk import Talk

_OFTEN = 2  # what is said in more open sentences than this is no secret
_TELLING = 13  # smaller numbers say nothing by themselves
_BRIEF = 7  # words of a remark that one rare word ties to what was said
_SOON = 8  # turns
_ASKS = 0.5  # chance from which a sentence asks for silence, or promises it, and tells nothing
_WORD = regex(r"[a-z]+")
_MEASURES = frozenset("per percent seconds minutes hours days weeks months years".split())
_SCALES = frozenset("hundred thousand million billion point and a".split())


def said_again(talk: Talk, closed: Set[int], surely: Set[int]) -> set[int]:
    """Open utterances that say what was first said in `closed` ones: a name, a number in short.

    Of what is meant `surely` also a number as it is and, in a brief remark, a rare word.
    """
    if talk.lang != "en" or not closed:
        return set()
    told, sure = _telling(talk, closed), _telling(talk, surely)
    found = _first_there(_names(talk, told), closed) | _first_there(_values(talk, sure), closed)
    found |= _first_there(_shorts(talk, told), closed)
    return found | _first_there(_rare(talk, sure), closed)


def _telling(talk: Talk, closed: Set[int]) -> list[int]:
    """What tells something of what is closed."""
    asking = talk.asking
    return [
        i
        for i in sorted(closed)
        if talk.utterances[i].role != "interviewer"
        and (talk.tells(i) or max(asking.request[i], asking.promise[i]) < _ASKS)
    ]


def _first_there(kept: Mapping[str, Sequence[int]], closed: Set[int]) -> set[int]:
    """The open places of what is said first in what is closed, and seldom elsewhere."""
    found: set[int] = set()
    for places in kept.values():
        open_ = [i for i in places if i not in closed]
        if places and places[0] in closed and len(open_) <= _OFTEN:
            found.update(open_)
    return found


def _names(talk: Talk, told: Iterable[int]) -> dict[str, list[int]]:
    names = {name for i in told for name in talk.named[i]}
    return {name: [i for i in range(len(talk)) if name in talk.named[i]] for name in names}


def _values(talk: Talk, told: Iterable[int]) -> dict[str, list[int]]:
    values = {v for i in told for v in talk.values(i) if abs(float(v)) >= _TELLING}
    places = {value: [i for i in range(len(talk)) if value in talk.values(i)] for value in values}
    return {
        value: [i for i in at if talk.turn(i) - talk.turn(at[0]) <= _SOON and not _of_another(talk, value, at[0], i)]
        for value, at in places.items()
    }


def _of_another(talk: Talk, value: str, first: int, again: int) -> bool:
    """Whether a number is said again in a measure that it was not said in first: of something else."""
    units = {unit for number, unit in talk.measured(again) if number == value}
    return bool(units & _MEASURES) and not units & {unit for number, unit in talk.measured(first) if number == value}


def _shorts(talk: Talk, told: Iterable[int]) -> dict[str, list[int]]:
    """Numbers in short: their words without point and unit, where two or more are left."""
    shorts = {short for i in told if talk.values(i) for short in _short_forms(talk.text(i))}
    return {short: [i for i in range(len(talk)) if f" {short} " in _words(talk.text(i))] for short in shorts}


def _short_forms(text: str) -> list[str]:
    found = [_WORD.findall(n.text.lower()) for n in numbers(text, "en")]
    bare = [[word for word in words if word not in _SCALES] for words in found]
    return [" ".join(few) for few, words in zip(bare, found, strict=True) if len(few) > 1 and few != words]


def _words(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.lower()))} "


def _rare(talk: Talk, told: Sequence[int]) -> dict[str, list[int]]:
    """Rare words in brief remarks soon after, with the places where each was said first."""
    found: dict[str, list[int]] = {}
    for word in sorted({word for i in told for word in talk.words[i]}):
        places = talk.places[word]
        soon = [
            i for i in places[1:] if talk.turn(i) - talk.turn(places[0]) <= _SOON and talk.size(talk.text(i)) <= _BRIEF
        ]
        if len(places) <= _OFTEN + 2:
            found[word] = [places[0], *soon]
    return found
