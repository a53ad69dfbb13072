"""Normal form of text with a map back to the original offsets."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.records import Span


class _Forms(dict[int, str]):
    """The normal form of each character that was met, by its code: a table for `str.translate`."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        form = " " if char.isspace() else unicodedata.normalize("NFKC", char).casefold()
        self[code] = form
        return form


_FORMS = _Forms()
_ASCII_SPACES = {code: " " for code in range(128) if chr(code).isspace()}


@dataclass(frozen=True, slots=True)
class Normal:
    """Normalised text; `offsets[i]` is where its character `i` begins in the original."""

    text: str
    offsets: Sequence[int]
    length: int

    def original(self, span: Span) -> Span:
        """The span of the original text behind a span of the normalised text."""
        if span.start >= span.end:
            at = self.offsets[span.start] if span.start < len(self.offsets) else self.length
            return Span(at, at)
        last = self.offsets[span.end - 1]
        after = bisect_right(self.offsets, last, span.end)
        return Span(self.offsets[span.start], self.offsets[after] if after < len(self.offsets) else self.length)


def normal(text: str) -> Normal:
    """NFKC and case folding, character by character, so that every character keeps its origin.

    Full-width digits, letters and marks become their plain forms; white space becomes one space a
    character. Source: Unicode Standard Annex 15.
    """
    if text.isascii():
        return Normal(text.lower().translate(_ASCII_SPACES), range(len(text)), len(text))
    joined = text.translate(_FORMS)
    if len(joined) == len(text):  # no form is empty, so every character kept its place
        return Normal(joined, range(len(text)), len(text))
    offsets = [at for at, char in enumerate(text) for _ in _FORMS[ord(char)]]
    return Normal(joined, tuple(offsets), len(text))
