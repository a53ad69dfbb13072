"""Two values of which the later one could be what the earlier one should have been."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.corrections.talk_values_en import Talk, Value, is_measure
from assistant.once import once
from assistant.records import Span

TURNS = 10  # further on nobody means the earlier value
_TIMES = 4.0  # a value gives way to one at most so many times as large
_TIMES_AT_ONCE = 300.0  # the same right behind it, where it may be a joke or all the company's
_ROUNDING = 0.1
_KNOWN = 13  # smaller numbers are said of anything
_TIME = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2629800, "year": 31557600}
_AFTER = 2  # turns in which somebody gives in, or says the new one again
_CLOSE = 3  # turns
_AT_ONCE = 2  # turns
_LONG = 260  # characters
_JUST_SAID = 120  # characters
_WINDOW = 40  # values
_BEHIND = 600  # characters


@dataclass(frozen=True)
class Pair:
    """An earlier and a later value, with what was said between them and behind."""

    old: Value
    new: Value
    talk: Talk

    @once
    def same_turn(self) -> bool:
        """Whether one turn holds both."""
        return self.old.turn == self.new.turn

    @once
    def same_speaker(self) -> bool:
        """Whether one person says both."""
        return self.talk.speaker(self.old.turn) == self.talk.speaker(self.new.turn)

    @once
    def two_people(self) -> bool:
        """Whether two of those interviewed say them."""
        asked = self.talk.asked(self.old.turn) or self.talk.asked(self.new.turn)
        return not self.same_speaker and not asked

    @once
    def gap(self) -> str:
        """All that was said between the two."""
        return self.talk.transcript.text[self.old.span.end : self.new.span.start]

    @once
    def lead(self) -> str:
        """What the turn of the later one holds before it, from the earlier one on."""
        start = max(self.old.span.end, self.talk.transcript.turns[self.new.turn].span.start)
        return self.talk.transcript.text[start : self.new.span.start]

    @once
    def rest(self) -> str:
        """What its turn holds behind it, as far as that may be said of it."""
        end = min(self.new.span.end + _BEHIND, self.talk.transcript.turns[self.new.turn].span.end)
        return self.talk.transcript.text[self.new.span.end : end]

    @once
    def last(self) -> Value:
        """The earlier one where it was said last before the later one."""
        again = [one for one in self.again(self.old, self.old.span, TURNS) if one.span.start < self.new.span.start]
        return again[-1] if again else self.old

    @once
    def far(self) -> bool:
        """Whether talk has gone on since the earlier one was last said."""
        return self.new.turn - self.last.turn > _CLOSE

    @once
    def close(self) -> bool:
        """Whether hardly anything lies between."""
        return self.new.turn - self.last.turn <= _AT_ONCE and self.new.span.start - self.last.span.end <= _LONG

    @once
    def just_said(self) -> bool:
        """Whether the turn of the earlier one has hardly anything behind it."""
        return self.talk.transcript.turns[self.last.turn].span.end - self.last.span.end <= _JUST_SAID

    @once
    def others(self) -> int:
        """How many other values were said since the old one was said last."""
        words = (self.old.word, self.new.word)
        between = self.talk.between(self.last.span.start, self.new.span.start)
        return sum(one.word not in words for one in between)

    @once
    def times(self) -> float:
        """How many times as large the larger one is."""
        low, high = sorted((self.old.size, self.new.size))
        return high / low if low else float("inf")

    @once
    def asked_since(self) -> tuple[str, ...]:
        """The interviewer's turns since the old one was said last."""
        between = range(self.last.turn + 1, self.new.turn)
        return tuple(self.talk.words(turn) for turn in between if self.talk.asked(turn))

    @once
    def questions(self) -> tuple[str, ...]:
        """The interviewer's turns between."""
        between = range(self.old.turn + 1, self.new.turn)
        return tuple(self.talk.words(turn) for turn in between if self.talk.asked(turn))

    @once
    def behind(self) -> tuple[int, ...]:
        """The turns right behind the later one."""
        last = len(self.talk.transcript.turns)
        return tuple(range(self.new.turn + 1, min(last, self.new.turn + 1 + _AFTER)))

    def again(self, value: Value, since: Span, turns: int) -> Iterator[Value]:
        """Where a value is said again behind a place, at most so many turns on."""
        return self.talk.again(value.key, since.start, turns)


def pairs(talk: Talk) -> Iterator[Pair]:
    """Each value with those before it that it could take the place of, each as it was said first; a question puts nothing right."""
    for at, new in enumerate(talk.values):
        for old in () if talk.asked(new.turn) else _before(talk, at):
            if comparable(old, new, at_once=old is talk.values[at - 1] and new.turn - old.turn <= _AT_ONCE):
                yield Pair(_first(talk, old, new), new, talk)


def _before(talk: Talk, at: int) -> Iterator[Value]:
    """The values before one, the nearest first and each once, until one of those interviewed said it already."""
    values, new = talk.values, talk.values[at].key
    seen = {new}
    for old in reversed(values[max(0, at - _WINDOW) : at]):
        key = old.key
        if values[at].turn - old.turn > TURNS or (key == new and not talk.asked(old.turn)):
            return
        if key not in seen:
            seen.add(key)
            yield old


def _first(talk: Talk, old: Value, new: Value) -> Value:
    """Where a value was said first, as far back as the new one could mean it."""
    said = talk.said_in(new.turn - TURNS, old.turn)
    return next(one for one in said if one.kind == old.kind and one.word == old.word)


def comparable(old: Value, new: Value, *, at_once: bool = False) -> bool:
    """Whether both could be of the same: one kind, one measure if any, and near enough in size if not said at once."""
    if old.kind != new.kind or old.word == new.word:
        return False
    if old.kind != "number":
        return True
    if round(new.size) == old.size and abs(new.size - old.size) <= _ROUNDING * old.size:
        return False  # only said more exactly
    if (old.unit in _TIME) != (new.unit in _TIME) and old.unit and new.unit:
        return False
    if old.unit != new.unit and (old.fraction or new.fraction):
        return False
    both_times = old.unit in _TIME and new.unit in _TIME
    low, high = sorted((old.size * _TIME[old.unit], new.size * _TIME[new.unit]) if both_times else (old.size, new.size))
    known = (both_times and old.unit != new.unit) or low >= _KNOWN
    if high > (_TIMES_AT_ONCE if at_once and known else _TIMES) * low:
        return False
    return both_times or _alike(old.unit, new.unit) or not (is_measure(old.unit) or is_measure(new.unit))


def _alike(one: str, two: str) -> bool:
    return one == two or not one or not two


def counts_else(pair: Pair) -> bool:
    """The two count different things."""
    return bool(pair.old.unit and pair.new.unit and pair.old.unit != pair.new.unit)
