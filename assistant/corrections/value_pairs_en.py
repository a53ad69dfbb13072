"""Two values of which the later one could be what the earlier one should have been."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.corrections.talk_values_en import Talk, Value, is_measure
from assistant.records import Span

TURNS = 8  # further on nobody means the earlier value
_LARGE = 1000
_TIMES_BARE = 2.0  # the same where nobody says what is counted
_TIMES = 2.9  # a value gives way to one at most so many times as large
_AFTER = 2  # turns in which somebody gives in, or says the new one again
_CLOSE = 3  # turns
_AT_ONCE = 2  # turns
_LONG = 260  # characters
_JUST_SAID = 120  # characters
_WINDOW = 24  # values


@dataclass(frozen=True)
class Pair:
    """An earlier and a later value, with what was said between them and behind."""

    old: Value
    new: Value
    talk: Talk

    @cached_property
    def same_turn(self) -> bool:
        """Whether one turn holds both."""
        return self.old.turn == self.new.turn

    @cached_property
    def same_speaker(self) -> bool:
        """Whether one person says both."""
        return self.talk.speaker(self.old.turn) == self.talk.speaker(self.new.turn)

    @cached_property
    def two_people(self) -> bool:
        """Whether two of those interviewed say them."""
        asked = self.talk.asked(self.old.turn) or self.talk.asked(self.new.turn)
        return not self.same_speaker and not asked

    @cached_property
    def gap(self) -> str:
        """All that was said between the two."""
        return self.talk.transcript.text[self.old.span.end : self.new.span.start]

    @cached_property
    def lead(self) -> str:
        """What the turn of the later one holds before it, from the earlier one on."""
        start = max(self.old.span.end, self.talk.transcript.turns[self.new.turn].span.start)
        return self.talk.transcript.text[start : self.new.span.start]

    @cached_property
    def rest(self) -> str:
        """What its turn holds behind it."""
        return self.talk.transcript.text[self.new.span.end : self.talk.transcript.turns[self.new.turn].span.end]

    @cached_property
    def last(self) -> Value:
        """The earlier one where it was said last before the later one."""
        again = [one for one in self.again(self.old, self.old.span, TURNS) if one.span.start < self.new.span.start]
        return again[-1] if again else self.old

    @cached_property
    def far(self) -> bool:
        """Whether talk has gone on since the earlier one was last said."""
        return self.new.turn - self.last.turn > _CLOSE

    @cached_property
    def close(self) -> bool:
        """Whether hardly anything lies between."""
        return self.new.turn - self.last.turn <= _AT_ONCE and self.new.span.start - self.last.span.end <= _LONG

    @cached_property
    def just_said(self) -> bool:
        """Whether the turn of the earlier one has hardly anything behind it."""
        return self.talk.transcript.turns[self.last.turn].span.end - self.last.span.end <= _JUST_SAID

    @cached_property
    def questions(self) -> tuple[str, ...]:
        """The interviewer's turns between."""
        between = range(self.old.turn + 1, self.new.turn)
        return tuple(self.talk.words(turn) for turn in between if self.talk.asked(turn))

    @cached_property
    def behind(self) -> tuple[int, ...]:
        """The turns right behind the later one."""
        last = len(self.talk.transcript.turns)
        return tuple(range(self.new.turn + 1, min(last, self.new.turn + 1 + _AFTER)))

    def again(self, value: Value, since: Span, turns: int) -> Iterator[Value]:
        """Where a value is said again behind a place, at most so many turns on."""
        return (one for one in self.talk.since(since.start, turns) if one.kind == value.kind and one.word == value.word)


def pairs(talk: Talk) -> Iterator[Pair]:
    """Each value with those that it could take the place of: the last one before it, and one named again in its turn."""
    values = talk.values
    for at, new in enumerate(values):
        before = [one for one in values[max(0, at - _WINDOW) : at] if new.turn - one.turn <= TURNS]
        nearest = next((one for one in reversed(before) if comparable(one, new)), None)
        named = {one.word for one in before if one.turn == new.turn} | _named_behind(values, at)
        seen: set[str] = set()
        for one in before:
            again = one.word in named and one.turn < new.turn and _alike(one.unit, new.unit)
            if comparable(one, new) and one.word not in seen and (again or _same(one, nearest)):
                seen.add(one.word)
                yield Pair(one, new, talk)


def _same(one: Value, nearest: Value | None) -> bool:
    """Whether a value is the one last said, here or where it was said first."""
    if nearest is None or one.word != nearest.word or one.kind != nearest.kind:
        return False
    return _alike(one.unit, nearest.unit)


def _named_behind(values: Sequence[Value], at: int) -> set[str]:
    """What is named right behind a value in its turn."""
    new = values[at]
    return {one.word for one in values[at + 1 : at + 4] if one.turn == new.turn and one.place - new.place <= 1}


def comparable(old: Value, new: Value) -> bool:
    """Whether both could be of the same: one kind, one measure if any, and near enough in size."""
    if old.kind != new.kind or old.word == new.word:
        return False
    if old.kind != "number":
        return True
    if round(new.size) == old.size:
        return False  # only said more exactly
    if old.unit != new.unit and (old.fraction or new.fraction):
        return False
    low, high = sorted((old.size, new.size))
    known = old.unit == new.unit != "" or low >= _LARGE
    if high > (_TIMES if known else _TIMES_BARE) * low:
        return False
    return _alike(old.unit, new.unit) or not (is_measure(old.unit) or is_measure(new.unit))


def _alike(one: str, two: str) -> bool:
    return one == two or not one or not two


def counts_else(pair: Pair) -> bool:
    """The two count different things."""
    return bool(pair.old.unit and pair.new.unit and pair.old.unit != pair.new.unit)
