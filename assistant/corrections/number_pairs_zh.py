"""Two numbers of a Chinese interview, the second perhaps said in the first one's place, with the talk around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.corrections.amount_zh import BARE, Amount
from assistant.corrections.amounts_zh import sizes
from assistant.corrections.talk_numbers_zh import COUNT, Talk
from assistant.language.topic_words import topic_words
from assistant.once import once
from assistant.patterns import regex

# A question for something else.
_ASKS = regex("有[^，。]{0,6}吗|多少|几|怎么|什么|哪|谁|为啥|呢|那[^，。]{4,}[？?吗]|[^。，]{12,}[？?]")
_ON = 3  # turns after the second number
_REACH = 1  # sentences before a number that may own up to the one before


@dataclass(frozen=True)
class Pair:
    """Two amounts, the second perhaps said in the first one's place, with the talk around them."""

    old: Amount
    new: Amount
    talk: Talk
    stale: bool = False  # whether the second one was told before the first, and is no news

    @once
    def lead(self) -> str:
        """What the second one's turn says before it, and the sentence before, but not before the first number."""
        first = max(self.talk.turns[self.new.turn][0], self.new.place - _REACH)
        if self.old.turn == self.new.turn:
            first = max(first, self.old.place)
        texts = [self.talk.passages[at].text for at in range(first, self.new.place)]
        if texts and first == self.old.place:
            texts[0] = self.old.said.after
        before = self.new.said.before
        if self.old.place == self.new.place:
            before = before[len(self.old.said.before) + self.old.said.span.end - self.old.said.span.start :]
        return "".join(texts) + before

    @once
    def gap(self) -> int:
        """Turns between the two."""
        return self.new.turn - self.old.turn

    @once
    def exact(self) -> bool:
        """Whether both say what they measure."""
        return self.old.kind == self.new.kind != BARE

    @once
    def reply(self) -> str:
        """What is said around the second one, up to the end of its sentence."""
        return self.lead + self.new.said.after

    @once
    def rest(self) -> str:
        """What the first one's turn says after it, but not the second one's words."""
        if not self.gap:
            return ""
        later = [self.talk.passages[at].text for at in self.talk.turns[self.old.turn] if at > self.old.place]
        return self.old.said.after + "".join(later)

    def within(self, times: float) -> bool:
        """Whether the larger one is at most so many times as large."""
        low, high = self._sizes
        return high <= times * low

    @once
    def _sizes(self) -> tuple[float, float]:
        return sizes(self.old, self.new)

    @once
    def said(self) -> Sequence[Amount]:
        """The numbers around."""
        return self.talk.near(self.new.turn)

    @once
    def olds(self) -> frozenset[int]:
        """Which numbers around say the first one."""
        return self.talk.alike(self.old)

    @once
    def news(self) -> frozenset[int]:
        """Which numbers around say the second one."""
        return self.talk.alike(self.new)

    @once
    def between(self) -> Sequence[Amount]:
        """The numbers between the two."""
        return self.talk.said[self.old.at + 1 : self.new.at]

    @once
    def last(self) -> Amount:
        """The first one where it is last spoken of before the second."""
        return next((one for one in reversed(self.between) if one.at in self.olds), self.old)

    def _again(self, told: Amount) -> tuple[Amount, ...]:
        """Where one of the two is told again, up to a few turns after the second."""
        alike = self.talk.alike(told)
        later = [at for at in alike if at > told.at] if len(alike) > 1 else ()
        return tuple(one for one in map(self.talk.said.__getitem__, sorted(later)) if one.turn <= self.new.turn + _ON)

    @once
    def echoed(self) -> bool:
        """Whether the interviewer says the first one again before the second."""
        asked = [one for one in self.between if one.asks]
        return any(one.at in self.olds for one in asked if one.turn == asked[-1].turn)

    @once
    def asked(self) -> list[int]:
        """The interviewer's turns between the two."""
        return [turn for turn in range(self.old.turn + 1, self.new.turn) if turn in self.talk.asking]

    @once
    def asked_anew(self) -> bool:
        """Whether the interviewer asks for something else between the two."""
        asked = self.asked
        if not asked or self.echoed or (self.new.who != self.old.who and self.new.turn - 1 not in self.talk.asking):
            return False
        told = [one for one in self.between if one.turn in asked and one.said.value >= COUNT]
        right = {one.turn for one in told if one.at in self.news}
        other = any(one.turn not in right for one in told)
        return other or any(_ASKS.search(self.talk.words(turn)) for turn in asked if turn not in right)

    @once
    def of_one_topic(self) -> bool:
        """Whether the sentences of both share a word."""
        one, two = (topic_words(text, "zh") for text in (self.old.text, self.lead + self.new.text))
        return bool(one & two)

    @once
    def replies(self) -> tuple[int, ...]:
        """The turns after the second one, two at most."""
        return tuple(turn for turn in (self.new.turn + 1, self.new.turn + 2) if turn in self.talk.turns)

    @once
    def others(self) -> int:
        """How many numbers between are neither of the two."""
        known = (at for at in self.olds | self.news if self.old.at < at < self.new.at)
        return self.talk.counts(self.old.at + 1, self.new.at) - sum(self.talk.counts(at, at + 1) for at in known)

    @once
    def told_between(self) -> list[Amount]:
        """The numbers that those interviewed tell between, but for the two."""
        told = (one for one in self.between if not one.asks and one.said.value >= COUNT)
        return [one for one in told if one.at not in self.olds and one.at not in self.news]

    @once
    def old_again(self) -> tuple[Amount, ...]:
        """Where the first one is told again, up to a few turns after the second."""
        return self._again(self.old)

    @once
    def new_again(self) -> tuple[Amount, ...]:
        """Where the second one is told again, up to a few turns on."""
        return self._again(self.new)

    @once
    def asked_since(self) -> tuple[str, ...]:
        """The interviewer's turns since the first one was last told."""
        return tuple(self.talk.words(turn) for turn in self.asked if turn >= self.last.turn)
