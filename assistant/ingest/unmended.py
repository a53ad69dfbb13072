"""The way back from a mended interview to the one in the file, for everything that points at words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

from assistant.records import Evidence, Mending, Passage, Quote, Span, Transcript

_Record = TypeVar("_Record")


@dataclass(frozen=True, slots=True)
class WayBack:
    """From `mended` to `read`, an interview and the same one with the names put right."""

    read: Transcript
    mended: Transcript
    mendings: Sequence[Mending]

    def of(self, record: _Record) -> _Record:
        """The record with every span, evidence and quote in it pointing at the interview as read."""
        back: _Record = self._back(record) if self.mendings else record
        return back

    def _back(self, value: Any) -> Any:  # noqa: ANN401 - it walks through every record
        if isinstance(value, Span):
            return Span(self._at(value.start, end=False), self._at(value.end, end=True))
        if isinstance(value, Evidence | Quote):
            start, end = (
                self._within(value.turn, at, end=last) for at, last in ((value.start, False), (value.end, True))
            )
            return replace(value, start=start, end=end)
        if isinstance(value, Passage):
            span = self._back(value.span)
            return replace(value, span=span, text=span.of(self.read.text))
        if isinstance(value, tuple):
            return tuple(self._back(item) for item in value)
        if is_dataclass(value) and not isinstance(value, type):
            changed = {f.name: self._back(getattr(value, f.name)) for f in fields(value)}
            return replace(value, **changed)
        return value

    def _at(self, offset: int, *, end: bool) -> int:
        turn = next((t for t in self.mended.turns if t.span.start <= offset <= t.span.end), None)
        if turn is None:
            raise ValueError(f"{offset} lies in no turn")
        return self.read.turns[turn.index].span.start + self._within(turn.index, offset - turn.span.start, end=end)

    def _within(self, turn: int, offset: int, *, end: bool) -> int:
        """A place in a turn as read; a place within a mended name is moved to its beginning or its end."""
        shift = 0  # how much longer the mended turn is before the place
        for one in (m for m in self.mendings if m.turn == turn):
            start = one.start + shift
            if offset <= start:
                break
            if offset < start + len(one.right):
                return one.end if end else one.start
            shift += len(one.right) - (one.end - one.start)
        return offset - shift
