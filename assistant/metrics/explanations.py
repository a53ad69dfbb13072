"""Values that are explained away, misread, or replaced by order: "The eight hundred was the one with the diesel in it", "Use fifty-two"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.metrics.alike import distinctive, equal_value, kindred, rounded, same_value, sized, vague
from assistant.metrics.correction import Correction, lead_of, nearest, rest_of
from assistant.metrics.cues_corrections import Corrects
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.units import comparable
from assistant.patterns import caseless, says

_ECHO = 3
_MISREAD = caseless(
    r"\b(?:read|got|had|have|gave you) (?:it|that|this|them|the)\b[^.;!?]{0,12}\b(?:wrong|wrongly|backwards|the wrong way)\b|\bmisread\b"
    r"|\bwrong (?:line|row|column|sheet|page|year|figure|number)\b|\bturned (?:it|them) (?:about|round|around)\b",
)
_SAYS = ("wrong", "backwards", "misread", "turned ")  # some part of every such phrase


def misread(found: Sequence[Mention], said: Sequence[Line]) -> Iterator[Correction]:
    """ "I do apologise, I've read it wrongly. Thirteen thousand seven hundred.", after another value was told or repeated."""
    for line in said:
        if line.asked or not says(line.low, _SAYS) or not _MISREAD.search(line.text):
            continue
        new = next((m for m in found if m.line.turn == line.turn and 0 <= m.line.index - line.index <= _ECHO), None)
        if new is None or new.negated or not sized(new, new):
            continue
        near = [m for m in found if 0 <= line.turn - m.line.turn <= 2 and m.quantity.span < new.quantity.span]
        fits = [m for m in near if kindred(m, new) and not same_value(m, new) and sized(m, new, 3)]
        one = nearest([m for m in fits if not m.line.asked] or fits, new)
        if one is not None:
            yield from (Correction(m, new) for m in fits if m is one or equal_value(m, one))


def explained(found: Sequence[Mention], words: Corrects) -> Iterator[Correction]:
    """ "The eight hundred was the one with the diesel in it", beside the value that holds."""
    for told in found:
        recalled = words.recalls.search(lead_of(told)) is not None
        explains = words.starts.search(lead_of(told)) is not None and words.explains.match(rest_of(told)) is not None
        if told.line.asked or (not recalled and ((vague(told) and not _echoes(told, found)) or not explains)):
            continue
        if words.starts.search(lead_of(told)) and words.void.match(rest_of(told)):
            yield from (
                Correction(m, None)
                for m in found
                if m.quantity.span < told.quantity.span and told.line.turn - m.line.turn <= 8 and _same(m, told)
            )
            continue
        new = next((m for m in _around(told, found) if not _knew(told, m, found)), None)
        if new is None or (recalled and not explains and not words.mended.search(lead_of(new) or rest_of(told))):
            continue
        reach = 400 if recalled else 60 if distinctive(told) else 8
        earlier = [
            m for m in found if 0 < told.line.turn - m.line.turn <= reach and same_value(m, told) and kindred(m, new)
        ]
        yield from (Correction(m, new) for m in earlier[-2:])


def _same(one: Mention, told: Mention) -> bool:
    """Whether the two are one value; a share named again may leave the percent out."""
    bare = told.bare and one.quantity.kind == "percent" and one.quantity.value == told.quantity.value
    return bare or same_value(one, told)


def _echoes(told: Mention, found: Sequence[Mention]) -> bool:
    """Whether a turn opens with the value that the turn before, by somebody of the same side, opened with."""
    opens = told.line.first and told.quantity.span.start == told.line.span.start
    return opens and any(
        m.line.turn == told.line.turn - 1 and m.line.first and not m.line.asked and same_value(m, told) for m in found
    )


def _around(told: Mention, found: Sequence[Mention]) -> list[Mention]:
    """Other values of the measure near by, nearest first; none of another time."""
    near = [m for m in found if abs(m.line.index - told.line.index) <= 3 and 0 <= m.line.turn - told.line.turn <= 1]
    fits = [m for m in near if kindred(m, told) and not m.negated and not same_value(m, told) and sized(m, told)]
    held = [m for m in fits if m.when is None or m.when.weak or m.when.era != "after"]
    return sorted(held, key=lambda m: abs(m.quantity.span.start - told.quantity.span.start))


def _knew(told: Mention, new: Mention, found: Sequence[Mention]) -> bool:
    """Whether the two values were said together before: then they are two ends of a change and both hold."""
    before = [m for m in found if m.line.turn < told.line.turn]
    news = [m.line.index for m in before if equal_value(m, new)]
    olds = [m.line.index for m in before if equal_value(m, told)]
    return bool(news and olds) and (min(news) <= max(olds) or any(n in olds for n in news))


def instructed(found: Sequence[Mention], words: Corrects) -> Iterator[Correction]:
    """ "Use fifty-two": the other value of the measure said just before no longer holds."""
    for at, new in enumerate(found):
        if not words.uses.search(lead_of(new)) or words.ranges.match(rest_of(new)) or words.mocked.match(rest_of(new)):
            continue
        near = [m for m in reversed(found[:at]) if new.line.turn - m.line.turn <= 3]
        for one in sorted(near, key=lambda m: m.bare and m.quantity.kind == "count"):  # a bare number may be a year
            fits = one.bare or new.bare or comparable(one.quantity.unit, new.quantity.unit)
            if (
                fits
                and kindred(one, new)
                and not same_value(one, new)
                and sized(one, new, 2.5)
                and not rounded(one, new)
                and not _knew(new, one, found[:at])
            ):
                yield Correction(one, new)
                break
