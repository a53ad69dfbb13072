"""A Chinese interview as its numbers, with what is said in which turn and where a number is told again."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from assistant.corrections.amount_zh import Amount
from assistant.corrections.amounts_zh import amounts, first_figures, same
from assistant.once import once
from assistant.records import Passage, Transcript

_TURNS = 8  # turns from a number to the one that puts it right
COUNT = 2  # smaller numbers are said of anything
_ON_TURNS = 7  # turns after a number that may tell whether it holds


@dataclass(frozen=True)
class Talk:
    """The passages of an interview with the numbers in them."""

    transcript: Transcript
    passages: Sequence[Passage]

    @once
    def said(self) -> Sequence[Amount]:
        """All numbers in the order of speech."""
        return amounts(self.transcript, self.passages)

    @once
    def turns(self) -> Mapping[int, Sequence[int]]:
        """The places of the passages of each turn."""
        turns: dict[int, list[int]] = {}
        for place, passage in enumerate(self.passages):
            turns.setdefault(passage.turn, []).append(place)
        return turns

    @once
    def asking(self) -> frozenset[int]:
        """The interviewer's turns."""
        return frozenset(turn.index for turn in self.transcript.turns if turn.role == "interviewer")

    def speaker(self, turn: int) -> str:
        """Who speaks in a turn."""
        return self.passages[self.turns[turn][0]].speaker

    def words(self, turn: int) -> str:
        """A turn's words."""
        return self._words[turn]

    @once
    def _words(self) -> Mapping[int, str]:
        return {turn: "".join(self.passages[at].text for at in places) for turn, places in self.turns.items()}

    def before(self, told: Amount) -> Sequence[Amount]:
        """The numbers that one could put right."""
        return self.said[bisect_left(self._starts, told.turn - _TURNS) : told.at]

    def near(self, turn: int, on: int = _ON_TURNS) -> Sequence[Amount]:
        """The numbers from a few turns before one until a few turns after it."""
        return self.said[bisect_left(self._starts, turn - _TURNS) : bisect_left(self._starts, turn + on)]

    @once
    def _starts(self) -> list[int]:
        return [one.turn for one in self.said]

    def counts(self, first: int, last: int) -> int:
        """How many numbers from one to before another are large enough to count."""
        return self._counted[last] - self._counted[first]

    @once
    def _counted(self) -> list[int]:
        return [0, *accumulate(one.said.value >= COUNT for one in self.said)]

    def alike(self, told: Amount) -> frozenset[int]:
        """Which of the numbers around one, from those it may put right to those that may tell whether it holds, say the same."""
        return self._alike[told.at]

    @once
    def _alike(self) -> list[frozenset[int]]:
        of_figures: dict[str, list[int]] = {}
        for one in self.said:
            for figures in first_figures(one):
                of_figures.setdefault(figures, []).append(one.at)
        return [
            self._same(told, {at for figures in first_figures(told) for at in of_figures[figures]})
            for told in self.said
        ]

    def _same(self, told: Amount, places: Iterable[int]) -> frozenset[int]:
        first = bisect_left(self._starts, told.turn - _TURNS)
        last = bisect_left(self._starts, told.turn + _TURNS + _ON_TURNS)
        return frozenset(at for at in places if first <= at < last and same(self.said[at], told))
