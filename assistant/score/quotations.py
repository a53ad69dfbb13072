"""Passages in quotation marks."""

from __future__ import annotations

from assistant.patterns import regex
from assistant.score.text import size

_PAIRED = regex(r"“([^”]+)”|「([^」]+)」")
_LEAST = {"en": 5, "zh": 8}  # shorter ones are names and terms, not speech


def quotations(text: str, lang: str) -> list[str]:
    """Passages in quotation marks that are long enough to be speech.

    A paragraph with an odd number of straight marks is skipped: nobody can say which of them open.
    """
    found = [match[1] or match[2] for match in _PAIRED.finditer(text)]
    for paragraph in _PAIRED.sub(" ", text).split("\n"):
        pieces = paragraph.split('"')
        if len(pieces) % 2:
            found += pieces[1::2]
    return [quote for quote in found if size(quote, lang) >= _LEAST[lang]]
