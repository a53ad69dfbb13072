"""What was put right in an interview, as the finders of each language tell it."""

from __future__ import annotations

from dataclasses import dataclass

from assistant.records import Span


@dataclass(frozen=True, slots=True)
class PutRight:
    """What was put right in an interview.

    Attributes:
        instead: places where a number was said that does not hold, with the one that does.
        out: places of numbers that nothing holds instead of.
        held: places of numbers that their speaker stood by.
    """

    instead: tuple[tuple[Span, Span], ...] = ()
    out: tuple[Span, ...] = ()
    held: frozenset[int] = frozenset()

    @property
    def gone(self) -> tuple[Span, ...]:
        """Places of all numbers that do not hold."""
        return (*(old for old, _ in self.instead), *self.out)


NOTHING = PutRight()
