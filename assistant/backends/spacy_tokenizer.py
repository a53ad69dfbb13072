"""Tokenizer on blank spaCy pipelines: rules only, no model to download.

English takes spaCy's rules as they are, which split contractions ("we're" -> we, 're; "gonna" -> gon, na).

Chinese takes the segmenter that needs no further package, one token a character: word segmenters need
a dictionary package each, and our Chinese features are character n-grams anyway. spaCy would cut Latin
words and numbers into characters too, so those are joined again here.
"""

from __future__ import annotations

from collections.abc import Iterable

from assistant.backends.spacy_alone import spacy
from assistant.errors import InputError, Say
from assistant.patterns import regex
from assistant.ports import Token

_LANGUAGES = ("en", "zh")
# Words in Latin letters and numbers with their decimal and thousands marks, plain or full-width.
_RUN = regex(r"[A-Za-zＡ-Ｚａ-ｚÀ-ɏ]+|[0-9０-９]+(?:[.,．][0-9０-９]+)*")


class SpacyTokenizer:
    """Implements `assistant.ports.Tokenizer` for `en` and `zh`.

    Raises:
        InputError: for another language.
    """

    def __init__(self, lang: str) -> None:
        if lang not in _LANGUAGES:
            raise InputError(
                Say(f"No tokenizer for language {lang!r}.", f"没有语言 {lang!r} 的分词器。"),
                Say("Use en or zh.", "请使用 en 或 zh。"),
            )
        self._lang = lang
        self._pipeline = spacy.util.get_lang_class(lang)()

    def tokens(self, text: str) -> list[Token]:
        """Tokens of `text` in order, without white space."""
        doc = self._pipeline.make_doc(text)
        found = [Token(t.text, t.idx, t.idx + len(t.text)) for t in doc if not t.is_space]
        return list(_joined(text, found)) if self._lang == "zh" else found


def _joined(text: str, characters: list[Token]) -> Iterable[Token]:
    """The characters, with those of one Latin word or number made one token."""
    runs = {run.start(): run.end() for run in _RUN.finditer(text)}
    end = 0
    for token in characters:
        if token.start < end:
            continue
        end = runs.get(token.start, token.end)
        word = text[token.start : end]
        yield token if end == token.end else Token(word, token.start, end)
