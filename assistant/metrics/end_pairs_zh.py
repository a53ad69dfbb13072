"""Two Chinese values, the one perhaps what the other became, with what lies between them."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.metrics.alike import within
from assistant.metrics.ends_zh import End, last
from assistant.metrics.exchange_signs_zh import NEW, OLD
from assistant.metrics.mentions import Mention
from assistant.metrics.units import lasting
from assistant.once import once

_NEAR = 2  # turns
_LONGEST = 160  # characters


@dataclass(frozen=True)
class EndPair:
    """Two values as before and after of one change.

    Attributes:
        old, new: the ends.
        fitted: both in one unit.
        alike: how much rare talk the two share.
        best_of_old, best_of_new: whether no other value that could be the other end shares more with that one.
        between: the comparable values told between.
        rivals: how many other pairs their ends could be of.
        ruled: whether a rule joins the two.
        parted: whether a rule joins one of them with another value.
    """

    old: End
    new: End
    fitted: tuple[Mention, Mention]
    alike: float
    best_of_old: bool
    best_of_new: bool
    between: int
    rivals: int
    ruled: bool = False
    parted: bool = False

    @once
    def first(self) -> End:
        """The one told first."""
        return self.new if self.reversed else self.old

    @once
    def second(self) -> End:
        """The other one."""
        return self.old if self.reversed else self.new

    @once
    def reversed(self) -> bool:
        """Whether the later state is told first."""
        return self.new.mention.quantity.span < self.old.mention.quantity.span

    @once
    def turns(self) -> int:
        """Turns between the two."""
        return abs(self.new.turn - self.old.turn)

    @once
    def sentences(self) -> int:
        """Sentences between the two."""
        return self.second.line.index - self.first.line.index

    @once
    def ratio(self) -> float:
        """How many times as large the larger one is."""
        return next((r for r in (1.12, 1.5, 3, 8, 40) if within(self.fitted, r)), 400)

    @once
    def falls(self) -> bool:
        """Whether the new one is less."""
        one, two = (m.quantity for m in self.fitted)
        long = lasting(one.value, one.unit), lasting(two.value, two.unit)
        return long[0] > long[1] if long[0] is not None and long[1] is not None else one.value > two.value

    @once
    def words(self) -> str:
        """The words between two values that stand near; else what stands next to each."""
        one, two = self.first, self.second
        if not self.sentences:
            return one.rest[: two.mention.quantity.span.start - one.mention.quantity.span.end]
        if self.turns > _NEAR:
            return one.rest + two.turn_lead
        lines = one.talk.lines
        middle = [lines[n].text for n in range(one.line.index + 1, two.line.index) if n in lines]
        return (one.rest + "".join(middle) + two.lead)[-_LONGEST:]

    @once
    def then_at(self) -> int:
        """Where those words last tell of the old state of things; -1 where they do not."""
        return last(OLD, self.words)

    @once
    def now_at(self) -> int:
        """Where they last tell of the new one."""
        return last(NEW, self.words)

    @once
    def asked_between(self) -> int:
        """How long the interviewer speaks between them, in characters."""
        turns = self.first.talk.turns
        return sum(
            len(x.text) for t in range(self.first.turn + 1, self.second.turn) for x in turns.get(t, ()) if x.asked
        )
