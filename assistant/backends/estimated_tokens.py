"""How many tokens a text takes where no tokenizer is at hand."""

from __future__ import annotations

from assistant.patterns import regex

# Measured on tokenizers of several families: a Chinese character takes 0.6 to 1 token, English about 4 characters one.
# An estimate of cost should rather be too high.
_WIDE = regex(r"[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]")
_CHARACTERS_A_TOKEN = 3.5
# No tokenizer takes fewer: two Chinese characters a token, eight Latin ones.
_FEWEST_WIDE, _FEWEST = 0.5, 0.125


def estimated_tokens(text: str) -> int:
    """An estimate that is rather too high."""
    wide = len(_WIDE.findall(text))
    return wide + -(-(len(text) - wide) * 2 // int(_CHARACTERS_A_TOKEN * 2))


def fewest_tokens(text: str) -> int:
    """So many tokens a text takes at the least."""
    wide = len(_WIDE.findall(text))
    return int(wide * _FEWEST_WIDE + (len(text) - wide) * _FEWEST)
