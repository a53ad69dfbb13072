"""Slips of the keyboard in a query: an English word that no past case has, one letter away from one that many have.

After Norvig, "How to Write a Spelling Corrector" (norvig.com/spell-correct.html): all words one edit away (a letter
left out, added, changed, or two swapped), for longer words a second edit that takes out or swaps, since all pairs of
edits would be some hundred thousand; of those known the most frequent is meant. Chinese is left as it is: pairs of
characters still find what one wrong character spoils.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from assistant.patterns import regex

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_WORD = regex(r"[A-Za-z]+")
_SHORT, _LONG, _LONGEST = 5, 8, 20  # shorter words are too near to too many others; two slips need a long one

Share = Callable[[str], float]


def respelt(text: str, share: Share) -> str:
    """The text with mistyped words put right; `share` tells in which share of all texts a plain word stands."""
    return _WORD.sub(lambda found: _respelt_word(found.group(), share), text)


def _respelt_word(word: str, share: Share) -> str:
    plain = word.casefold()
    if len(plain) < _SHORT or share(plain):
        return word
    near = _known(_edits(plain), share)
    if not near and _LONG <= len(plain) <= _LONGEST:
        near = _known((two for one in _edits(plain) for two in _slips(one)), share)
    return max(near, key=lambda one: (share(one), one)) if near else word


def _known(words: Iterator[str], share: Share) -> set[str]:
    """Those that stand somewhere; with the first letter of the word kept wrong ones are seldom meant."""
    return {word for word in words if share(word)}


def _edits(word: str) -> Iterator[str]:
    """Every string one edit away; the first letter is hardly ever mistyped, so it stays."""
    yield from _slips(word)
    for at in range(1, len(word) + 1):
        head, tail = word[:at], word[at:]
        for letter in _LETTERS:
            yield head + letter + tail
            if tail:
                yield head + letter + tail[1:]


def _slips(word: str) -> Iterator[str]:
    """The word with a letter taken out, or with two swapped."""
    for at in range(1, len(word)):
        head, tail = word[:at], word[at:]
        yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
