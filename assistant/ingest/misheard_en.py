"""Where a name in Latin letters was written otherwise: apart or together, in small letters, or as it sounds.

Ordinary words must stay: what is written small needs more evidence than what is written as a name, and a word that
is ordinary elsewhere in the interview is ordinary here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from assistant.language.sounds_en import edits, sound_key
from assistant.patterns import regex
from assistant.records import Span

_TOKEN = regex(r"[A-Za-z0-9]+")
_GAP = regex(r"[ \u00a0-]?")
_LONGEST = 4  # words that one name is heard as
_LEAST_SOUND, _LEAST_APART = 6, 6  # letters; shorter words sound alike by chance
# Before a name that is written small: what one does with a product or company, or the beginning of a sentence.
_BEFORE = regex(
    r"(?:^|[.?!,;:—–]\s*|\b(?:in|on|with|into|through|via|using|use|uses|used|to|from|by|of|for|bought|chose|picked|got|get|called|named|at|like|"
    r"before|after|since|without|and|is|was|run|running|have|had|love|hate|tried|about)\s+)$",
    re.IGNORECASE,
)
_COUNTED = regex(r"\s+(?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|of\b)", re.IGNORECASE)
_START = regex(r"(?:^|[.?!…]\s*[\"“]?|\n)$")


@dataclass(frozen=True, slots=True)
class _Window:
    """Neighbouring words: where they stand, and their letters without gaps in small form."""

    span: Span
    words: tuple[str, ...]
    squashed: str


class Spoken:
    """An interview's words in Latin letters. `others` are names that must stay as they are."""

    def __init__(self, text: str, others: Sequence[str]) -> None:
        self._text = text
        self._others = frozenset(squashed(name) for name in others)
        self._other_words = frozenset(word.lower() for name in others for word in _TOKEN.findall(name))

    @cached_property
    def _small(self) -> frozenset[str]:
        """Words that are written small somewhere."""
        return frozenset(word for word in _TOKEN.findall(self._text) if word.islower())

    @cached_property
    def _windows(self) -> list[_Window]:
        return list(self._all())

    @cached_property
    def _by_letters(self) -> dict[str, list[_Window]]:
        found: dict[str, list[_Window]] = {}
        for window in self._windows:
            found.setdefault(window.squashed, []).append(window)
        return found

    @cached_property
    def _capitalised(self) -> list[_Window]:
        return [window for window in self._windows if all(word[:1].isupper() for word in window.words)]

    def _all(self) -> Iterator[_Window]:
        tokens = list(_TOKEN.finditer(self._text))
        for i in range(len(tokens)):
            for j in range(i, min(i + _LONGEST, len(tokens))):
                if j > i and not _GAP.fullmatch(self._text, tokens[j - 1].end(), tokens[j].start()):
                    break
                words = tuple(token.group() for token in tokens[i : j + 1])
                yield _Window(Span(tokens[i].start(), tokens[j].end()), words, "".join(words).lower())

    def spelt(self, name: str) -> list[Span]:
        """Places where the name is written apart, together, or with other capitals."""
        want, words = squashed(name), tuple(_TOKEN.findall(name))
        return [
            w.span
            for w in self._by_letters.get(want, ())
            if w.span.of(self._text) != name and self._means(w, words, want)
        ]

    def _means(self, window: _Window, words: tuple[str, ...], want: str) -> bool:
        """Whether other spacing or capitals still mean the name."""
        named = window.words[0][:1].isupper()
        if len(window.words) == len(words):
            # Only capitals differ: an ordinary word in small letters is no name, "tms" or "flowdesk" is.
            capital = any(re.search(r"[a-z0-9][A-Z]|[A-Z]{2}", word) for word in words) and len(want) >= 4
            return capital or (len(words) > 1 and any(word[:1].isupper() for word in window.words))
        if len(want) < _LEAST_APART:
            return False
        return named or self._as_a_name(window.span)

    def _as_a_name(self, span: Span) -> bool:
        before = self._text[max(0, span.start - 24) : span.start]
        return bool(_BEFORE.search(before)) and not _COUNTED.match(self._text, span.end)

    def heard(self, name: str) -> list[Span]:
        """Places where another capitalised word sounds like the name and is no word of its own."""
        want = squashed(name)
        if len(want) < _LEAST_SOUND or not name.isascii():
            return []
        key, most = sound_key(want), 1 if len(want) < 8 else 2
        return [
            w.span
            for w in self._capitalised
            if w.squashed != want
            and len(w.words) <= max(2, len(name.split()))
            and abs(len(w.squashed) - len(want)) <= most
            and sound_key(w.squashed) == key
            and edits(w.squashed, want) <= most
            and self._is_no_word(w)
        ]

    def _is_no_word(self, window: _Window) -> bool:
        """Whether the words stand for no known name and are nowhere written as ordinary words."""
        low = [word.lower() for word in window.words]
        if window.squashed in self._others:
            return False
        if any(word in self._small or word in self._other_words for word in low):
            return False
        return any(not _START.search(self._text[max(0, s.start - 3) : s.start]) for s in self._places(window))

    def _places(self, window: _Window) -> list[Span]:
        return [w.span for w in self._windows if w.words == window.words]


def squashed(name: str) -> str:
    """The letters and figures of a name, in small form and without gaps."""
    return "".join(_TOKEN.findall(name)).lower()
