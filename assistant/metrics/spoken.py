"""An interview as it is listened to for its numbers: what metrics, and the rest of a draft, ask of the same sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.corrections.put_right import NOTHING, PutRight
from assistant.metrics.corrected_pairs import told_again, whole
from assistant.metrics.correction import Correction
from assistant.metrics.corrections import corrections
from assistant.metrics.listening import lines, mentions, year_of
from assistant.metrics.mentions import Line, Mention
from assistant.metrics.pairs import pairs
from assistant.metrics.said_again import said_again
from assistant.once import once
from assistant.records import Passage, Span, Transcript


@dataclass(frozen=True)
class Spoken:
    """An interview with its passages; without any, nothing is off the record."""

    transcript: Transcript
    passages: Sequence[Passage]

    @once
    def said(self) -> Sequence[Line]:
        """The sentences that may be used."""
        return lines(self.transcript, self.passages)

    @once
    def found(self) -> Sequence[Mention]:
        """The values in them."""
        return mentions(self.said, self.transcript.lang, year_of(self.transcript))

    @once
    def gone(self) -> Sequence[Correction]:
        """The values that were put right among them."""
        return corrections(self.found, self.said, self.transcript.lang)

    def withdrawn(self, put: PutRight = NOTHING) -> tuple[Span, ...]:
        """Every number that was taken back or corrected later, also where it is part of no metric; in order of speech.

        Args:
            put: what the talk puts right besides, and what somebody stood by.
        """
        gone = self.gone
        if gone:
            gone = whole(gone, told_again(pairs(self.found, self.said, self.transcript.lang), gone))
        own = {c.old.quantity.span for c in gone} | said_again(gone, self.found)
        return tuple(sorted({span for span in own if span.start not in put.held} | set(put.gone)))

    @once
    def corrected(self) -> tuple[tuple[Span, Span], ...]:
        """Numbers with the one of the same kind that was said in their place, as (old, new); in order of speech."""
        alike = {
            (c.old.quantity.span, c.new.quantity.span)
            for c in self.gone
            if c.new is not None and c.old.quantity.kind == c.new.quantity.kind
        }
        return tuple(sorted(alike))
