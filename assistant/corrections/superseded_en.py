"""Values that another took the place of: who says the second, in what words, and what is said of the first, weighed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.corrections.put_right import PutRight
from assistant.corrections.taken_out_en import taken_out
from assistant.corrections.talk_values_en import Talk, Value
from assistant.corrections.unit_retorts_en import unit_retorts
from assistant.corrections.value_pairs_en import Pair, pairs
from assistant.corrections.weighed_en import ENGLISH
from assistant.records import Passage, Span, Transcript

_CLEAR = 0.8  # log odds by which the value that a new one takes the place of beats others
_SURE = 0.5  # log odds from which the new one may be told in its place; below, the old one is only not told


def superseded_en(transcript: Transcript, passages: Sequence[Passage]) -> PutRight:
    """Each value that does not hold, wherever it is said, with the one in its place where that is sure enough."""
    talk = Talk(transcript, passages)
    out = {value.span.start: value.span for value in (*taken_out(talk), *unit_retorts(talk))}
    found: dict[Span, Span] = {}
    for pair in corrections(talk):
        if pair.new.span.start in out:
            continue
        sure = ENGLISH.log_odds(pair) >= _SURE
        for again in _everywhere(pair):
            if not sure and again.span not in found:
                out.setdefault(again.span.start, again.span)
            elif again.span.start not in out:
                found.setdefault(again.span, pair.new.span)
    return PutRight(tuple(sorted(found.items())), tuple(out.values()))


def corrections(talk: Talk) -> list[Pair]:
    """The pairs of which the later value holds instead of the earlier one, the likeliest first."""
    weighed = [(ENGLISH.log_odds(pair), pair) for pair in pairs(talk)]
    likely = sorted((one for one in weighed if one[0] >= ENGLISH.least), key=lambda one: -one[0])
    chosen: list[tuple[float, Pair]] = []
    for odds, pair in likely:
        if not any(_against(pair, odds, other, better) for better, other in chosen):
            chosen.append((odds, pair))
    return [pair for _, pair in chosen]


def _against(pair: Pair, odds: float, other: Pair, better: float) -> bool:
    """Whether a likelier pair speaks against another: its new value came in the place of another one, or is the old one here."""
    turned = pair.old.key == other.new.key and pair.new.key == other.old.key
    same = pair.new.key == other.new.key and pair.new.turn == other.new.turn and pair.old.key != other.old.key
    return turned or (same and odds < better - _CLEAR)


def _everywhere(pair: Pair) -> Iterator[Value]:
    """The old value where it was said, and where it is named once more up to the new one's turn."""
    yield pair.old
    for again in pair.again(pair.old, pair.old.span, 9):
        if again.turn <= pair.new.turn + 1 and (again.unit == pair.old.unit or not again.unit or not pair.old.unit):
            yield again
