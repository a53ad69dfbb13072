"""Values that a colleague puts right at once, with what shows that he knows, or by telling what the first value is of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from assistant.metrics.alike import same_value
from assistant.metrics.correction import Correction, lead_of, rest_of
from assistant.metrics.cues_taken_back import TakenBack
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.one_measure import (
    FAR,
    in_its_unit,
    may_replace,
    meant,
    named_without_unit,
    of_an_earlier_time,
    of_another_time,
    told_beside,
)
from assistant.patterns import regex

_CLAUSE = regex(r"[，,;；]")
_OPENING = 2  # sentences of a reply in which the right value is told
_TELLS_WHY = 4  # sentences of a reply in which its ground is told
_AFTER = 3  # sentences from a value that is explained away to the right one


def put_right_at_once(found: Sequence[Mention], said: Sequence[Line], words: TakenBack) -> Iterator[Correction]:
    """ "Sixty-four vans." - "It's fifty-eight, Rolf. Six went back.": the reply opens with another value and shows why."""
    opening = _openings(said)
    for new in found:
        at = new.line.index - opening[new.line.turn]
        if new.line.asked or at >= _OPENING or words.opens.fullmatch(lead_of(new)) is None:
            continue
        if any(m.line.turn == new.line.turn and m.quantity.span < new.quantity.span for m in found):
            continue  # not the first number of the reply
        before = [*_recalled(new, found, words), *_before(new, found)]
        olds = [m for m in before if may_replace(new, m, FAR) and not of_another_time(new, m)]
        for old in meant(olds, new, found):
            if not told_beside(new, old, found) and (
                _known(new, old, said, words) or _grounded(new, old, found, words)
            ):
                yield Correction(old, in_its_unit(new, old))


def named_again(found: Sequence[Mention], words: TakenBack) -> Iterator[Correction]:
    """ "Three working days." - "Three is for the VIPs, the others have four.": the reply tells what the first value is of."""
    for again in found:
        if (
            again.line.asked
            or words.again.fullmatch(_CLAUSE.split(lead_of(again))[-1]) is None
            or not words.explains.match(rest_of(again))
        ):
            continue
        old = next((m for m in reversed(_before(again, found)) if _takes_up(again, m)), None)
        turn = [
            m
            for m in found
            if m.line.turn == again.line.turn and (_beside(m, again) or (old and may_replace(m, old, FAR)))
        ]
        after = [m for m in turn if m.quantity.span > again.quantity.span and m.line.index - again.line.index <= _AFTER]
        new = next(iter([*after, *(m for m in turn if m.line is again.line)]), None)
        if (
            old is not None
            and new is not None
            and not of_an_earlier_time(new, old)
            and not told_beside(new, old, found)
        ):
            yield Correction(old, _scaled(new, again, old))


def of_a_part(found: Sequence[Mention], said: Sequence[Line], words: TakenBack) -> Iterator[Correction]:
    """ "Thirty-eight minutes." - "That is one quarter. The whole year is fifty-two."; 那个是汽配的，全部平均九分半。"""
    opening = _openings(said)
    for line in said:
        if line.asked or line.index - opening[line.turn] >= _OPENING or words.of_a_part.match(line.text) is None:
            continue
        reply = [m for m in found if m.line.turn == line.turn and line.index <= m.line.index <= line.index + _AFTER]
        alone = [
            m for m in found if m.line.index == line.index - 1 and m.line.turn == line.turn - 1 and not m.line.asked
        ]
        if len(alone) == 1 and _averaged(line, said, words) and not any(may_replace(m, alone[0], FAR) for m in reply):
            yield Correction(alone[0], None)  # what holds is told in words that nobody can compare
        for new in reply:
            old = next(iter(meant([m for m in _before(new, found) if may_replace(new, m, FAR)], new, found)), None)
            if old is not None and not of_an_earlier_time(new, old) and not told_beside(new, old, found):
                yield Correction(old, in_its_unit(new, old))
                break


def _scaled(new: Mention, again: Mention, old: Mention) -> Mention:
    """The new value in the unit that the old one was told in and its repetition leaves out: 三个工作日, 三个是…，四个."""
    if again.quantity.unit == old.quantity.unit or not again.quantity.value:
        return in_its_unit(new, old)
    value = new.quantity.value * old.quantity.value / again.quantity.value
    return replace(new, quantity=replace(new.quantity, value=value, unit=old.quantity.unit, kind=old.quantity.kind))


def _openings(said: Sequence[Line]) -> dict[int, int]:
    return {line.turn: line.index for line in reversed(said)}


def _before(new: Mention, found: Sequence[Mention]) -> list[Mention]:
    """The values of the turn before, if a colleague's; or those of his that the interviewer names again in between."""
    turn = new.line.turn
    asked = [m for m in found if m.line.turn == turn - 1 and m.line.asked]
    return [
        m
        for m in found
        if not m.line.asked
        and m.line.speaker != new.line.speaker
        and (m.line.turn == turn - 1 or (m.line.turn == turn - 2 and any(same_value(m, a) for a in asked)))
    ]


def _recalled(new: Mention, found: Sequence[Mention], words: TakenBack) -> list[Mention]:
    """The values that the interviewer, right before, tells a colleague to have said: "he said forty-one"."""
    asked = [m for m in found if m.line.turn == new.line.turn - 1 and m.line.asked]
    told = [m for m in asked if words.recalled.search(m.line.text)]
    if not told:
        return []
    return [
        m
        for m in found
        if not m.line.asked
        and m.line.turn < new.line.turn - 2
        and m.line.speaker != new.line.speaker
        and any(same_value(m, a) or named_without_unit(a, m) for a in told)
    ]


def _known(new: Mention, old: Mention, said: Sequence[Line], words: TakenBack) -> bool:
    """Whether the reply says where its value is from."""
    reply = [x.text for x in said if x.turn == new.line.turn and 0 <= x.index - new.line.index < _TELLS_WHY]
    counted = not (old.bare and new.bare and old.quantity.kind == new.quantity.kind == "count")
    return (counted and any(words.knows.search(text) for text in reply)) or any(
        words.calls.search(text) for text in reply[:_OPENING]
    )


def _grounded(new: Mention, old: Mention, found: Sequence[Mention], words: TakenBack) -> bool:
    """Whether the reply names what lies between the two, or the first value again to tell what it is of."""
    apart = abs(old.quantity.value - new.quantity.value)
    rest = [m for m in found if m.line.turn == new.line.turn and m.quantity.span > new.quantity.span]
    again = (m for m in rest if m.quantity.value == old.quantity.value and words.again.fullmatch(lead_of(m)))
    return any(m.quantity.value == apart for m in rest) or next(again, None) is not None


def _averaged(line: Line, said: Sequence[Line], words: TakenBack) -> bool:
    """Whether the reply goes on to say what is known of all."""
    return any(words.knows.search(x.text) for x in said if x.turn == line.turn and 0 < x.index - line.index <= _AFTER)


def _takes_up(again: Mention, old: Mention) -> bool:
    """Whether the first value is said once more, perhaps without its unit."""
    return same_value(again, old) or named_without_unit(again, old)


def _beside(new: Mention, again: Mention) -> bool:
    return not same_value(new, again) and may_replace(new, again, FAR)
