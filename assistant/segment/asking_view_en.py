"""An English conversation as the signs of its shape see it: words, kinds of words, and who speaks before and after."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from assistant.segment.asking_words_en import clauses_of, kinds, windows
from assistant.segment.talk import Talk


@dataclass(frozen=True, slots=True)
class Seen:
    """A sentence: its clauses, what each stretch of it holds together, what all of it does, and how many words it has."""

    clauses: list[list[str]]
    stretches: list[int]
    all: int
    size: int

    def has(self, kind: int) -> bool:
        """Whether any of some kinds of words stands in it."""
        return bool(self.all & kind)

    def together(self, *kind: int) -> bool:
        """Whether one of each of some kinds of words stands in one stretch."""
        if not all(self.all & one for one in kind):
            return False
        return any(all(stretch & one for one in kind) for stretch in self.stretches)

    def opens(self, kind: int, most: int = 1) -> bool:
        """Whether one of its first words is of a kind."""
        return bool(self.clauses) and any(kinds(word) & kind for word in self.clauses[0][:most])


class View:
    """What the signs look up, each once a conversation."""

    def __init__(self, talk: Talk) -> None:
        self.talk = talk
        self.seen = [_see(utterance.text) for utterance in talk.utterances]

    @cached_property
    def place(self) -> list[int]:
        """Of each sentence its place in its turn."""
        return [at for own in self.talk.turns.values() for at in range(len(own))]

    @cached_property
    def named_in(self) -> Counter[str]:
        """In how many sentences each name is said."""
        return Counter(name for names in self.talk.named for name in names)

    def asks(self, turn: int) -> bool:
        """Whether the interviewer has a turn."""
        own = self.talk.turns.get(turn)
        return own is not None and self.talk.utterances[own[0]].role == "interviewer"

    def said(self, turn: int) -> list[int]:
        """The sentences of a turn, none where there is none."""
        return self.talk.turns.get(turn, [])

    def length(self, turn: int) -> int:
        """How many words a turn has."""
        return self.lengths.get(turn, 0)

    @cached_property
    def lengths(self) -> dict[int, int]:
        """How many words each turn has."""
        return {turn: sum(self.seen[i].size for i in own) for turn, own in self.talk.turns.items()}

    def reply(self, i: int) -> list[int]:
        """The interviewer's next turn: right after, or after a colleague's."""
        turn = self.talk.turn(i) + 1
        if self.asks(turn):
            return self.said(turn)
        return self.said(turn + 1) if self.asks(turn + 1) else []

    def before(self, i: int, most: int = 2) -> list[int]:
        """The last sentences before one in its turn; the end of the turn before where it opens its own."""
        own, at = self.talk.own(i), self.place[i]
        if at:
            return own[max(0, at - most) : at]
        return self.said(self.talk.turn(i) - 1)[-most:]


def _see(text: str) -> Seen:
    clauses = clauses_of(text)
    stretches = windows(clauses)
    together = 0
    for one in stretches:
        together |= one
    return Seen(clauses, stretches, together, sum(len(clause) for clause in clauses))
