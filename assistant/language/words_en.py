"""The words of an English sentence under rewording, contractions spelt out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from assistant.language.contractions_en import full_form
from assistant.language.tokens import Tokenizer
from assistant.patterns import regex

_UNSPLIT = regex(r"([\w-]{2,})(['’](?:d|ll|ve|re))")  # the tokenizer leaves "dispatchers'd" in one piece


@dataclass(frozen=True, slots=True)
class Word:
    """A word with the space before it; `norm` is empty for a name put in, which no rule may change again."""

    text: str
    norm: str
    gap: str = " "


def words_of(text: str, tokenizer: Tokenizer) -> list[Word]:
    """The words of `text` in order, "we're" as we and are."""
    words: list[Word] = []
    end = 0
    for token in tokenizer.tokens(text):
        clitic = _UNSPLIT.fullmatch(token.text)
        stem = clitic.group(1) if clitic else token.text
        words.append(_word(stem, text[end : token.start]))
        if clitic:
            words.append(_word(clitic.group(2), ""))
        end = token.end
    norms = [word.norm for word in words]
    return [_spelt(word, full_form(norms, i)) for i, word in enumerate(words)]


def text_of(words: Sequence[Word]) -> str:
    """The words as running text."""
    return "".join(word.gap + word.text for word in words)


def _word(text: str, gap: str) -> Word:
    return Word(text, text.lower().replace("’", "'"), gap)


def _spelt(word: Word, full: str) -> Word:
    if full == word.norm:
        return word
    return Word(full, full, word.gap if word.text[:1].isalpha() and word.norm != "n't" else " ")
