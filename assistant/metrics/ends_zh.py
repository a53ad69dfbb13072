"""A Chinese value that may be an end of a change, with the talk around it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from assistant.metrics.alike import equal_value
from assistant.metrics.exchange_signs_zh import NEW, OLD
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.topics import chinese_words
from assistant.metrics.units import lasting
from assistant.once import once
from assistant.patterns import regex

CLAUSE = regex(r"[，。；！？：、,;]")
_ASKING = 2  # sentences of a question that the answer takes up
_WIDE = 60  # characters of its turn before a value in which its time may be told
_RARE = 4  # turns that say a word
_BEHIND = 16  # characters after it


@dataclass(frozen=True, slots=True)
class Talk:
    """The usable lines of an interview, and where its values stand."""

    lines: Mapping[int, Line]
    turns: Mapping[int, Sequence[Line]]
    values: Mapping[int, Sequence[Mention]]  # by turn
    last: int
    events: Sequence[int]  # sentences that tell of something new
    words: Mapping[int, frozenset[str]]  # by sentence
    spread: Mapping[str, int]  # turns that say a word
    sized: Mapping[float, Sequence[Mention]]  # values by their number, and by how large they are in any unit

    @classmethod
    def of(cls, said: Sequence[Line], found: Sequence[Mention]) -> Talk:
        """The talk of the usable lines; `found` are all values in it."""
        turns: dict[int, list[Line]] = {}
        for line in said:
            turns.setdefault(line.turn, []).append(line)
        values: dict[int, list[Mention]] = {}
        for mention in found:
            values.setdefault(mention.line.turn, []).append(mention)
        words = {x.index: chinese_words(x.text) for x in said}
        in_turns = (frozenset[str]().union(*(words[x.index] for x in lines)) for lines in turns.values())
        spread = Counter(word for told in in_turns for word in told)
        events = [x.index for x in said if NEW.search(x.text)]
        sized: dict[float, list[Mention]] = {}
        for mention in found:
            for number in _numbers(mention):
                sized.setdefault(number, []).append(mention)
        return cls({x.index: x for x in said}, turns, values, max(turns, default=0), events, words, spread, sized)

    def asks(self, turn: int) -> bool:
        """Whether the turn is one of the interviewer."""
        return turn in self.turns and self.turns[turn][0].asked


@dataclass(frozen=True)
class End:
    """A value and the talk around it; each question about it is worked out once."""

    mention: Mention
    talk: Talk

    @once
    def line(self) -> Line:
        """Its sentence."""
        return self.mention.line

    @once
    def turn(self) -> int:
        """Its turn."""
        return self.mention.line.turn

    @once
    def kind(self) -> str:
        """What it measures."""
        return self.mention.quantity.kind

    @once
    def value(self) -> float:
        """How large it is."""
        return float(self.mention.quantity.value)

    @once
    def lead(self) -> str:
        """Its sentence before it."""
        return self.line.text[: self.mention.quantity.span.start - self.line.span.start]

    @once
    def rest(self) -> str:
        """Its sentence after it."""
        return self.line.text[self.mention.quantity.span.end - self.line.span.start :]

    @once
    def clause_lead(self) -> str:
        """Its clause before it."""
        return CLAUSE.split(self.lead)[-1]

    @once
    def clause_rest(self) -> str:
        """Its clause after it."""
        return CLAUSE.split(self.rest, 1)[0]

    @once
    def place(self) -> int:
        """Which sentence of its turn tells it."""
        return self.line.index - self.talk.turns[self.turn][0].index

    @once
    def turn_lead(self) -> str:
        """What its turn says before it, the nearest of it."""
        before = [x.text for x in self.talk.turns[self.turn] if x.index < self.line.index]
        return ("".join(before[-3:]) + self.lead)[-_WIDE:]

    @once
    def turn_rest(self) -> str:
        """What its turn says after it, the nearest of it."""
        after = [x.text for x in self.talk.turns[self.turn] if x.index > self.line.index]
        return (self.rest + "".join(after[:2]))[:_WIDE]

    @once
    def question(self) -> str:
        """What the interviewer asks right before its turn; empty where nobody asks."""
        before = self.turn - 1
        return "".join(x.text for x in self.talk.turns[before][-_ASKING:]) if self.talk.asks(before) else ""

    @once
    def then_at(self) -> int:
        """Where the words before it last tell of the old state of things; -1 where they do not."""
        return last(OLD, self.turn_lead)

    @once
    def now_at(self) -> int:
        """Where they last tell of the new one."""
        return last(NEW, self.turn_lead)

    @once
    def asked_words(self) -> frozenset[str]:
        """The rarer words of the question before its turn."""
        before = self.turn - 1
        if not self.talk.asks(before):
            return frozenset()
        told = (self.talk.words[x.index] for x in self.talk.turns[before][-_ASKING:])
        return frozenset(w for words in told for w in words if self.talk.spread[w] <= _RARE)

    @once
    def told_words(self) -> frozenset[str]:
        """The rarer words of its sentence and the one before it."""
        near = (
            n
            for n in (self.line.index - 1, self.line.index)
            if n in self.talk.words and self.talk.lines[n].turn == self.turn
        )
        return frozenset(w for n in near for w in self.talk.words[n] if self.talk.spread[w] <= _RARE)

    @once
    def beside(self) -> list[Mention]:
        """The other values of its sentence."""
        return [
            m for m in self.talk.values.get(self.turn, ()) if m.line.index == self.line.index and m is not self.mention
        ]

    @once
    def told_in(self) -> frozenset[int]:
        """The turns that say the value."""
        like = (m for number in _numbers(self.mention) for m in self.talk.sized.get(number, ()))
        return frozenset(m.line.turn for m in like if equal_value(m, self.mention))


def _numbers(mention: Mention) -> set[float]:
    """The number that a value says, and how large it is in any unit: equal values share one of the two."""
    quantity = mention.quantity
    return {float(quantity.value), float(lasting(quantity.value, quantity.unit) or quantity.value)}


def last(signs: re.Pattern[str], text: str) -> int:
    """Where the last sign begins; -1 where there is none."""
    return max((m.start() for m in signs.finditer(text)), default=-1)
