"""Normal form of text with a map back to the original offsets."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from assistant.records import Span


@dataclass(frozen=True, slots=True)
class Normal:
    """Normalised text; `offsets[i]` is where its character `i` begins in the original."""

    text: str
    offsets: tuple[int, ...]
    length: int

    def original(self, span: Span) -> Span:
        """The span of the original text behind a span of the normalised text."""
        if span.start >= span.end:
            at = self.offsets[span.start] if span.start < len(self.offsets) else self.length
            return Span(at, at)
        last = self.offsets[span.end - 1]
        after = next((o for o in self.offsets[span.end :] if o > last), self.length)
        return Span(self.offsets[span.start], after)


def normal(text: str) -> Normal:
    """NFKC and case folding, character by character, so that every character keeps its origin.

    Full-width digits, letters and marks become their plain forms; white space becomes one space a
    character. Source: Unicode Standard Annex 15.
    """
    out: list[str] = []
    offsets: list[int] = []
    for at, char in enumerate(text):
        form = " " if char.isspace() else unicodedata.normalize("NFKC", char).casefold()
        out.append(form)
        offsets.extend([at] * len(form))
    return Normal("".join(out), tuple(offsets), len(text))
