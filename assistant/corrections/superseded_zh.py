"""Numbers of a Chinese interview that were put right, with the one said in their place, by signs instead of set phrases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from assistant.corrections.amount_zh import Amount
from assistant.corrections.amounts_zh import same
from assistant.corrections.candidates_zh import candidates, full_width
from assistant.corrections.disputes_zh import lost_disputes
from assistant.corrections.number_pairs_zh import Pair
from assistant.corrections.other_units_zh import in_another_unit, of_another_period
from assistant.corrections.put_right import PutRight
from assistant.corrections.taken_out_zh import taken_out
from assistant.corrections.talk_numbers_zh import Talk
from assistant.corrections.weighed_zh import CHINESE
from assistant.records import Passage, Span, Transcript

_ALIKE = 2.2  # so far apart are two tellings of one thing
_SMALL = 3
_NEAR = 2  # turns before a number put right in which it was told before
_ON = 3  # sentences after the right number that may still name the wrong one


def superseded_zh(transcript: Transcript, passages: Sequence[Passage]) -> PutRight:
    """Each number that somebody put right, took out or stood by."""
    talk = Talk(transcript, full_width(passages))
    pairs = list(candidates(talk))
    disputes = list(lost_disputes([pair for pair in pairs if pair.within(_ALIKE)]))
    disputed = {(pair.old.said.span, pair.new.said.span) for pair, _ in disputes}
    found: dict[Span, Span] = {}
    open_ = (pair for pair in pairs if (pair.old.said.span, pair.new.said.span) not in disputed)
    for pair in _corrections(open_):
        found.update((one.said.span, pair.new.said.span) for one in _everywhere(pair, pair.old))
    held: set[int] = set()
    for pair, first in disputes:
        right, wrong = (pair.old, pair.new) if first else (pair.new, pair.old)
        found.update((one.said.span, right.said.span) for one in _everywhere(pair, wrong))
        held |= {one.said.span.start for one in _everywhere(pair, right)}
    found.update((old.said.span, new.said.span) for old, new in in_another_unit(talk.said, talk.passages))
    gone = (*taken_out(talk), *of_another_period(talk.said, talk.passages))
    out = tuple(one.said.span for one in gone)
    return PutRight(
        tuple(sorted((old, new) for old, new in found.items() if old.start not in held)), out, frozenset(held)
    )


def _corrections(pairs: Iterable[Pair]) -> list[Pair]:
    """The pairs whose second number holds instead of the first, of each second number the likeliest.

    The least likely come first: of several numbers that could stand in place of one, the surest is said last.
    """
    best: dict[Span, tuple[float, Pair]] = {}
    for pair in pairs:
        odds, span = CHINESE.log_odds(pair), pair.new.span
        if odds >= CHINESE.least and (span not in best or odds >= best[span][0]):
            best[span] = odds, pair
    surest_last = [pair for _, pair in sorted(best.values(), key=lambda one: (one[0], -one[1].new.span.start))]
    return [pair for at, pair in enumerate(surest_last) if not any(_turned(pair, one) for one in surest_last[at + 1 :])]


def _turned(pair: Pair, surer: Pair) -> bool:
    """Whether a surer pair says that the first of the two holds."""
    return same(pair.old, surer.new) and same(pair.new, surer.old)


def _everywhere(pair: Pair, wrong: Amount) -> Iterator[Amount]:
    """The number wherever it is said of the same from its first telling on until right after it was put right."""
    for one in pair.said:
        last = pair.new.place + (_ON if wrong.said.value > _SMALL else 0)  # a small one is soon said of something else
        near = one.turn >= pair.old.turn - _NEAR and one.place <= last
        if near and same(one, wrong) and not one.asks:
            yield one
