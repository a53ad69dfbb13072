"""Reads one object or array of almost-JSON, character by character; see `lenient_json`."""

from __future__ import annotations

import re

from assistant.patterns import regex

_SPACE = regex(r"(?:[\s\u3000\ufeff]|//[^\n]*|/\*.*?\*/)*", re.DOTALL)
_NUMBER = regex(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_BARE_KEY = regex(r"[^\W\d][\w-]*")
_CONSTANTS = {"true": True, "false": False, "null": None, "True": True, "False": False, "None": None}
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
_CLOSING = {'"': '"', "'": "'", "“": "”", "”": "”", "‘": "’", "「": "」", "＂": "＂"}
_COLONS, _COMMAS = ":：", ",，、;；"
_AFTER_VALUE = regex(r"\s*(?:[}\]]|\Z|[,，、;；]\s*(?:[\"'“‘「{\[}\]\d-]|true|false|null|[\w-]+\s*[:：]|\Z))")
_AFTER_KEY = regex(r"\s*[:：]")
_DEEPEST = 40

Container = dict[str, object] | list[object]


class NotJson(ValueError):  # noqa: N818 - a way back, told to nobody
    """What stands here is no object or array."""


class CutOff(Exception):  # noqa: N818 - a way back, told to nobody
    """The text ends within a value; `so_far` is what was whole."""

    def __init__(self, so_far: Container) -> None:
        super().__init__()
        self.so_far = so_far


class _Unfinished(Exception):  # noqa: N818
    """The text ends within a string, number or constant."""


class Reader:
    """Reads from `at` on and moves it behind what was read."""

    def __init__(self, text: str, at: int) -> None:
        self._text = text
        self._depth = 0
        self.at = at

    def container(self) -> Container:
        """The object or array whose bracket stands here.

        Raises:
            NotJson: it cannot be understood.
            CutOff: the text ends before it does.
        """
        self._depth += 1
        if self._depth > _DEEPEST:
            raise NotJson
        opening = self._text[self.at]
        self.at += 1
        value = self._object() if opening == "{" else self._array()
        self._depth -= 1
        return value

    def _object(self) -> Container:
        members: dict[str, object] = {}
        while True:
            try:
                if self._closes("}"):
                    return members
                key = self._key()
                self._skip()
                self._take(_COLONS)
                members[key] = self._value()
            except _Unfinished as end:
                raise CutOff(members) from end
            except CutOff as cut:
                members[key] = cut.so_far
                raise CutOff(members) from cut
            self._skip()
            self._may_take(_COMMAS)

    def _array(self) -> Container:
        items: list[object] = []
        while True:
            try:
                if self._closes("]"):
                    return items
                items.append(self._value())
            except _Unfinished as end:
                raise CutOff(items) from end
            except CutOff as cut:
                # An object of a list is one thing said, a list in a list may be a table under way.
                if isinstance(cut.so_far, list):
                    items.append(cut.so_far)
                raise CutOff(items) from cut
            self._skip()
            self._may_take(_COMMAS)

    def _value(self) -> object:
        self._skip()
        char = self._peek()
        if char in "{[":
            return self.container()
        if char in _CLOSING:
            return self._string(_AFTER_VALUE)
        number = _NUMBER.match(self._text, self.at)
        if number:
            return self._number(number)
        return self._constant()

    def _number(self, found: re.Match[str]) -> int | float:
        self.at = found.end()
        if self.at == len(self._text):
            raise _Unfinished  # more digits may have been to come
        told = found.group()
        return int(told) if told.lstrip("-").isdigit() and len(told) < 400 else float(told)

    def _constant(self) -> object:
        for word, value in _CONSTANTS.items():
            if self._text.startswith(word, self.at):
                self.at += len(word)
                return value
        if any(word.startswith(self._text[self.at :]) for word in _CONSTANTS):
            raise _Unfinished
        raise NotJson

    def _key(self) -> str:
        if self._peek() in _CLOSING:
            return self._string(_AFTER_KEY)
        bare = _BARE_KEY.match(self._text, self.at)
        if not bare:
            raise NotJson
        self.at = bare.end()
        return bare.group()

    def _string(self, after: re.Pattern[str]) -> str:
        """A string; a quotation mark ends it only where something may follow that can follow a string there."""
        closing = _CLOSING[self._text[self.at]]
        self.at += 1
        out: list[str] = []
        while self.at < len(self._text):
            char = self._text[self.at]
            if char == "\\":
                out.append(self._escape())
            elif char == closing and after.match(self._text, self.at + 1):
                self.at += 1
                return "".join(out)
            else:
                out.append(char)
                self.at += 1
        raise _Unfinished

    def _escape(self) -> str:
        follows = self._text[self.at + 1 : self.at + 2]
        if follows != "u":
            self.at += 2
            return _ESCAPES.get(follows, follows)
        code = self._hex(self.at + 2)
        self.at += 6
        if code is not None and 0xD800 <= code < 0xDC00 and self._text.startswith("\\u", self.at):
            low = self._hex(self.at + 2)
            if low is not None and 0xDC00 <= low < 0xE000:
                self.at += 6
                return chr(0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00))
        return "\ufffd" if code is None or 0xD800 <= code < 0xE000 else chr(code)

    def _hex(self, at: int) -> int | None:
        digits = self._text[at : at + 4]
        return int(digits, 16) if re.fullmatch(r"[0-9a-fA-F]{4}", digits) else None

    def _closes(self, bracket: str) -> bool:
        self._skip()
        while self._may_take(_COMMAS):
            self._skip()
        if self._peek() != bracket:
            return False
        self.at += 1
        return True

    def _skip(self) -> None:
        space = _SPACE.match(self._text, self.at)
        self.at = space.end() if space else self.at

    def _peek(self) -> str:
        if self.at >= len(self._text):
            raise _Unfinished
        return self._text[self.at]

    def _take(self, chars: str) -> None:
        if self._peek() not in chars:
            raise NotJson
        self.at += 1

    def _may_take(self, chars: str) -> bool:
        taken = self.at < len(self._text) and self._text[self.at] in chars
        self.at += taken
        return taken
