"""Help texts in two languages, and text laid out by the width it takes on screen."""

from __future__ import annotations

import unicodedata

from assistant.patterns import regex

# Typer keeps one string a help text: both languages travel in it, with a mark that no text holds.
_MARK = "\x1f"
_PIECES = regex(r"\s+|[\u2e80-\u9fff\uff00-\uffef]|[^\s\u2e80-\u9fff\uff00-\uffef]+")
_NO_LINE_STARTS_WITH = "，。、；：！？）》”’"


def both(en: str, zh: str) -> str:
    """One help text that holds both languages; `pick` takes one out again."""
    return f"{en}{_MARK}{zh}"


def pick(text: str, ui: str) -> str:
    """The half of a `both` text in the user's language; a text without halves stays as it is."""
    en, mark, zh = text.partition(_MARK)
    return zh if mark and ui == "zh" else en


def width(text: str) -> int:
    """Columns that `text` takes in a terminal: wide characters take two. Source: Unicode Annex 11."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def wrap(text: str, columns: int) -> list[str]:
    """Lines of at most `columns` columns: cut at spaces, Chinese between any two characters.

    A mark that may not begin a Chinese line stays with the line before, which may run over by one mark.
    """
    lines = [""]
    for piece in _PIECES.findall(text):
        fits = width(lines[-1]) + width(piece) <= columns or piece in _NO_LINE_STARTS_WITH
        if fits or not lines[-1]:
            lines[-1] += " " if piece.isspace() else piece
        else:
            lines.append("" if piece.isspace() else piece)
    return [line.rstrip() for line in lines]
