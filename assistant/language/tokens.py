"""Tokens of a text, and what splits it into them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark with its place in the text."""

    text: str
    start: int
    end: int


class Tokenizer(Protocol):
    """Splits text of one language into tokens; they come in order and do not overlap."""

    def tokens(self, text: str) -> list[Token]:
        """Tokens of `text` without white space."""
        ...
