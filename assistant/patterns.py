"""Regular expressions that are compiled when first used: a command uses few of those it imports.

Compiling all patterns of the house takes seconds, matching takes microseconds.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from typing import Any, cast

_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "flags", "groups", "groupindex")  # fmt: skip
_ASKED = ("search", "match", "fullmatch", "finditer", "findall")
_ESCAPED = re.compile(r"\\.|\(\?P<\w+>|\(\?P=\w+")


def regex(source: str, flags: int | re.RegexFlag = 0) -> re.Pattern[str]:
    """What `re.compile` gives, but for the time when it is compiled: an error in `source` shows at first use."""
    return cast(re.Pattern[str], _Pattern(source, flags))


def caseless(source: str) -> re.Pattern[str]:
    """What `re.compile(source, re.I)` gives, in a third of the time: small letters, sought in the text in small letters.

    Places are those in the text; groups come in small letters. `re` tries the first letter of every alternative much
    quicker where it need not ignore its case.

    Args:
        source: without capital letters; one shows as a `ValueError` at first use.
    """
    return cast(re.Pattern[str], _Caseless(source, 0))


def small(text: str) -> str:
    """The text in small letters and as long as it was: the Turkish I with a dot, which would become two letters, stays."""
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(letter if len(letter.lower()) > 1 else letter.lower() for letter in text)


def says(text: str, words: tuple[str, ...]) -> bool:
    """Whether one of the words stands anywhere in a text, within others too: much quicker than a pattern of them.

    Args:
        text: in small letters.
        words: likewise.
    """
    for word in words:  # noqa: SIM110 -- a generator takes twice as long
        if word in text:
            return True
    return False


class _Pattern:
    """Becomes a pattern with the first thing asked of it; from then on its methods are those of the pattern itself."""

    def __init__(self, source: str, flags: int | re.RegexFlag) -> None:
        self.pattern = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = self._compiled()
        self.__dict__.update({method: getattr(compiled, method) for method in _METHODS})
        return getattr(compiled, name)

    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self._flags)


class _Caseless(_Pattern):
    """A pattern that is asked of texts in small letters."""

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401
        super().__getattr__(name)
        self.__dict__.update({method: _of_small(self.__dict__[method]) for method in _ASKED})
        return self.__dict__[name]

    def _compiled(self) -> re.Pattern[str]:
        if any(letter.isupper() for letter in _ESCAPED.sub("", self.pattern)):
            raise ValueError(f"capital letters in a caseless pattern: {self.pattern}")
        return super()._compiled()


def _of_small(ask: Callable[..., Any]) -> Callable[..., Any]:
    def asked(text: str, start: int = 0, end: int = sys.maxsize) -> Any:  # noqa: ANN401
        low = text.lower()
        return ask(low if len(low) == len(text) else small(text), start, end)

    return asked
