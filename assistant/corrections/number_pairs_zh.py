"""Two numbers of a Chinese interview, the second perhaps said in the first one's place, with the talk around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.corrections.amounts_zh import BARE, Amount, same
from assistant.language.topic_words import topic_words
from assistant.patterns import regex
from assistant.records import Passage

# A question for something else.
_ASKS = regex("有[^，。]{0,6}吗|多少|几|怎么|什么|哪|谁|为啥|呢|那[^，。]{4,}[？?吗]|[^。，]{12,}[？?]")
_COUNT = 2  # smaller numbers are said of anything
_ON = 3  # turns after the second number
_REACH = 1  # sentences before a number that may own up to the one before


@dataclass(frozen=True)
class Pair:
    """Two amounts, the second perhaps said in the first one's place, with the talk around them."""

    old: Amount
    new: Amount
    passages: Sequence[Passage]
    turns: Mapping[int, Sequence[int]]  # places by turn
    asking: frozenset[int]  # turns of the interviewer
    said: Sequence[Amount]  # the numbers around
    stale: bool = False  # whether the second one was told before the first, and is no news

    @cached_property
    def lead(self) -> str:
        """What the second one's turn says before it, and the sentence before, but not before the first number."""
        first = max(self.turns[self.new.turn][0], self.new.place - _REACH)
        if self.old.turn == self.new.turn:
            first = max(first, self.old.place)
        texts = [self.passages[at].text for at in range(first, self.new.place)]
        if texts and first == self.old.place:
            texts[0] = self.old.said.after
        before = self.new.said.before
        if self.old.place == self.new.place:
            before = before[len(self.old.said.before) + self.old.said.span.end - self.old.said.span.start :]
        return "".join(texts) + before

    @cached_property
    def gap(self) -> int:
        """Turns between the two."""
        return self.new.turn - self.old.turn

    @cached_property
    def exact(self) -> bool:
        """Whether both say what they measure."""
        return self.old.kind == self.new.kind != BARE

    @cached_property
    def reply(self) -> str:
        """What is said around the second one, up to the end of its sentence."""
        return self.lead + self.new.said.after

    @cached_property
    def rest(self) -> str:
        """What the first one's turn says after it, but not the second one's words."""
        if not self.gap:
            return ""
        later = [self.passages[at].text for at in self.turns[self.old.turn] if at > self.old.place]
        return self.old.said.after + "".join(later)

    def speaker(self, turn: int) -> str:
        """Who speaks in a turn."""
        return self.passages[self.turns[turn][0]].speaker

    @cached_property
    def between(self) -> list[Amount]:
        """The numbers between the two."""
        return [one for one in self.said if self.old.said.span < one.said.span < self.new.said.span]

    @cached_property
    def last(self) -> Amount:
        """The first one where it is last spoken of before the second."""
        return next((one for one in reversed(self.between) if same(one, self.old)), self.old)

    def again(self, told: Amount) -> list[Amount]:
        """Where one of the two is told again, up to a few turns after the second."""
        last = self.new.turn + _ON
        return [one for one in self.said if one.said.span > told.said.span and one.turn <= last and same(one, told)]

    @cached_property
    def echoed(self) -> bool:
        """Whether the interviewer says the first one again before the second."""
        asked = [one for one in self.between if one.asks]
        return any(same(one, self.old) for one in asked if one.turn == asked[-1].turn)

    @cached_property
    def asked(self) -> list[int]:
        """The interviewer's turns between the two."""
        return [turn for turn in range(self.old.turn + 1, self.new.turn) if turn in self.asking]

    @cached_property
    def asked_anew(self) -> bool:
        """Whether the interviewer asks for something else between the two."""
        asked = self.asked
        if not asked or self.echoed or (self.new.who != self.old.who and self.new.turn - 1 not in self.asking):
            return False
        told = [one for one in self.said if one.turn in asked and one.said.value >= _COUNT]
        right = {one.turn for one in told if same(one, self.new)}
        other = any(one.turn not in right for one in told)
        return other or any(_ASKS.search(self.words(turn)) for turn in asked if turn not in right)

    @cached_property
    def of_one_topic(self) -> bool:
        """Whether the sentences of both share a word."""
        one, two = (topic_words(text, "zh") for text in (self.old.text, self.lead + self.new.text))
        return bool(one & two)

    @cached_property
    def replies(self) -> tuple[int, ...]:
        """The turns after the second one, two at most."""
        return tuple(turn for turn in (self.new.turn + 1, self.new.turn + 2) if turn in self.turns)

    @cached_property
    def others(self) -> tuple[Amount, ...]:
        """The numbers between that are neither of the two."""
        told = (one for one in self.between if one.said.value >= _COUNT)
        return tuple(one for one in told if not same(one, self.old) and not same(one, self.new))

    @cached_property
    def old_again(self) -> tuple[Amount, ...]:
        """Where the first one is told again, up to a few turns after the second."""
        return tuple(self.again(self.old))

    @cached_property
    def new_again(self) -> tuple[Amount, ...]:
        """Where the second one is told again, up to a few turns on."""
        return tuple(self.again(self.new))

    @cached_property
    def asked_since(self) -> tuple[str, ...]:
        """The interviewer's turns since the first one was last told."""
        return tuple(self.words(turn) for turn in self.asked if turn >= self.last.turn)

    def words(self, turn: int) -> str:
        """A turn's words."""
        return "".join(self.passages[at].text for at in self.turns[turn])
