"""Characters that are not text: they are dropped or made plain before anything is read from the words."""

from __future__ import annotations

from assistant.patterns import regex

# Control characters but tab and line feed, marks that turn the direction of writing, halves of surrogate
# pairs, byte-order marks, zero-width spaces, soft hyphens, invisible tags and non-characters. The joiners U+200C
# and U+200D stay: emoji and several scripts need them.
_DROP = regex(
    "[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\ufdd0-\ufdef\ud800-\udfff\U000e0000-\U000e007f]"
)
_BREAK = regex("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_SPACE = regex("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")


def clean(text: str) -> str:
    """The text with every line break as a line feed, every odd space as a space, and no invisible characters."""
    if text.isprintable():  # most lines: no separator but the space, nothing that is not a character
        return text
    return _DROP.sub("", _SPACE.sub(" ", _BREAK.sub("\n", text)))
