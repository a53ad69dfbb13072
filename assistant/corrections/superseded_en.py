"""Values that another took the place of, found by weighing signs: who says the second, in what words, and what is said of the first.

A pair counts as a correction by one strong sign or three weak ones, and each sign that both hold weighs against it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.corrections import signs_against_en, signs_for_en, signs_weak_en
from assistant.corrections.put_right import PutRight
from assistant.corrections.taken_out_en import taken_out
from assistant.corrections.talk_values_en import Talk, Value
from assistant.corrections.unit_retorts_en import unit_retorts
from assistant.corrections.value_pairs_en import Pair, pairs
from assistant.records import Passage, Span, Transcript

_STRONG, _WEAK = 2, 1
_AGAINST = 3  # what a strong sign that both hold takes away
_ENOUGH = 2


def superseded_en(transcript: Transcript, passages: Sequence[Passage]) -> PutRight:
    """Each value that does not hold, wherever it is said, with the one in its place where there is one."""
    talk = Talk(transcript, passages)
    out = {value.span.start: value.span for value in (*taken_out(talk), *unit_retorts(talk))}
    found: dict[Span, Span] = {}
    for pair in corrections(talk):
        if pair.new.span.start in out:
            continue
        for again in _everywhere(pair):
            if again.span.start not in out:
                found.setdefault(again.span, pair.new.span)
    return PutRight(tuple(sorted(found.items())), tuple(out.values()))


def corrections(talk: Talk) -> Iterator[Pair]:
    """The pairs of which the later value holds instead of the earlier one."""
    return (pair for pair in pairs(talk) if weight(pair) >= _ENOUGH)


def weight(pair: Pair) -> int:
    """How much tells that the later one holds, less what tells that both do."""
    if pair.talk.asked(pair.new.turn):
        return 0
    strong, weak = _count(signs_for_en.STRONG, pair), _count(signs_weak_en.WEAK, pair)
    if not strong and pair.old.unit != pair.new.unit:
        return 0
    shown = _STRONG * strong + _WEAK * weak - (not strong)
    if shown < _ENOUGH:
        return shown
    weak_against = 0 if signs_for_en.hesitated(pair) else _count(signs_against_en.WEAK, pair)
    return shown - _AGAINST * _count(signs_against_en.STRONG, pair) - _WEAK * weak_against


def _count(signs: Sequence[signs_for_en.Sign], pair: Pair) -> int:
    return sum(sign(pair) for sign in signs)


def _everywhere(pair: Pair) -> Iterator[Value]:
    """The old value where it was said, and where it is named once more up to the new one's turn."""
    yield pair.old
    for again in pair.again(pair.old, pair.old.span, 9):
        if again.turn <= pair.new.turn + 1 and (again.unit == pair.old.unit or not again.unit or not pair.old.unit):
            yield again
