"""A generator that says what a test wrote, for whatever needs one and asks no real model."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from assistant.errors import GeneratorError, Say
from assistant.ports import Answer, OnText, Request

Line = str | Answer | BaseException


class ScriptedGenerator:
    """Implements `assistant.ports.Generator`; keeps what it was asked in `asked`.

    Args:
        lines: its answers one after the other (an exception is raised), or a function of the request.
        sends_to: where it pretends to send texts.
    """

    def __init__(
        self,
        lines: Iterable[Line] | Callable[[Request], Line],
        *,
        sends_to: Say | None = None,
        context: int | None = None,
    ) -> None:
        self.id = "scripted"
        self.sends_to = sends_to
        self.context = context
        self.asked: list[Request] = []
        self._lines = lines if callable(lines) else None
        self._left = iter(()) if callable(lines) else iter(lines)

    def tokens(self, text: str) -> int:
        """A word a token."""
        return len(text.split())

    def generate(self, request: Request, on_text: OnText | None = None) -> Answer:
        """The next line."""
        self.asked.append(request)
        line = self._lines(request) if self._lines else next(self._left, None)
        if line is None:
            raise GeneratorError("unrecorded", Say("No line is left.", "没有台词了。"), Say("Write more.", "请补写。"))
        if isinstance(line, BaseException):
            raise line
        answer = line if isinstance(line, Answer) else Answer(line, "stop", "scripted")
        if on_text:
            on_text(answer.text)
        return answer
