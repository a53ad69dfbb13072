"""What each sign that a Chinese number was put right weighs, and those that both numbers hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from assistant.corrections import both_hold_zh as both
from assistant.corrections import signs_zh as sign
from assistant.corrections.number_pairs_zh import Pair
from assistant.records import Span

_ENOUGH = 2.5
_WEIGHTS: tuple[tuple[Callable[[Pair], bool], float], ...] = (
    # it is said what the first one was, or that it is not to be told
    (sign.named_again, 5.0),
    (sign.told_of, 2.5),
    (sign.told_of_later, 2.0),
    (sign.unwanted, 6.0),
    (sign.outdated, 2.0),
    (sign.joked, 9.0),
    (sign.in_one_breath, 5.0),
    # the speaker puts himself right
    (sign.slipped, 2.0),
    (sign.thinks_again, 1.0),
    (sign.takes_out, 1.5),
    (sign.by_what, 1.0),
    (sign.exact_now, 1.0),
    (sign.comes_back, 3.5),
    (sign.close, 1.0),
    (sign.stops, 1.0),
    (sign.hedged, 1.0),
    (sign.from_source, 0.5),
    (sign.looked_up, 3.0),
    # somebody else does
    (sign.bare_reply, 1.5),
    (sign.another_opens, 1.0),
    (sign.objects, 0.5),
    (sign.yields, 1.5),
    (sign.taken_up, 1.0),
    (sign.asked_back, 1.5),
    (sign.doubted, 1.0),
    (sign.last_word, 1.0),
    (sign.taken_down, 1.0),
    # both hold
    (both.told_of_then, -0.5),
    (both.told_of_now, -0.5),
    (both.a_change, -9.0),
    (both.part_or_more, -2.0),
    (both.planned, -2.0),
    (both.of_the_middle, -3.0),
    (both.a_case, -1.5),
    (both.two_sides, -3.0),
    (both.of_others, -2.0),
    (both.asked_anew, -1.5),
    (both.asked_of_another, -0.5),
    (both.counted_between, -1.0),
    (both.left_behind, -2.5),
    (both.told_first, -1.0),
    (both.told_again, -2.0),
    (both.kept, -1.0),
    (both.told_before, -4.0),
    (both.of_another_size, -2.0),
    (both.far_apart, -3.0),
    (both.in_one_turn, -2.0),
    (both.counted_otherwise, -0.5),
    (both.very_small, -1.0),
    (both.talked_on, -2.0),
)


def put_right(pairs: Iterable[Pair]) -> list[Pair]:
    """The pairs whose second number holds instead of the first, of each second number the one with the most signs.

    The weakest come first: of several numbers that could stand in place of one, the surest is said last.
    """
    best: dict[Span, tuple[float, Pair]] = {}
    for pair in pairs:
        found, span = weight(pair), pair.new.said.span
        if found >= max(_ENOUGH, best.get(span, (0.0, pair))[0]):
            best[span] = found, pair
    surest_last = sorted(best.values(), key=lambda one: (one[0], -one[1].new.said.span.start))
    return [pair for _, pair in surest_last]


def weight(pair: Pair) -> float:
    """The weights of all signs that are there."""
    return sum(weight for found, weight in _WEIGHTS if found(pair))
