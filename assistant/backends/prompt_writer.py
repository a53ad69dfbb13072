"""Writes what a language model would be asked, and asks nobody."""

from __future__ import annotations

from pathlib import Path

from assistant.backends.estimated_tokens import estimated_tokens
from assistant.backends.prompt_files import PromptFiles
from assistant.errors import GeneratorError, Say
from assistant.ports import Answer, OnText, Request


class PromptWriter:
    """Implements `assistant.ports.Generator` in the place of another one; every question is left unanswered.

    Args:
        folder: where the questions are written: each as text, and with all that would be sent as JSON.
        name: the id of who would be asked.
        sends_to, context: as of who would be asked.
    """

    def __init__(self, folder: Path, name: str, *, sends_to: Say | None, context: int | None) -> None:
        self._files = PromptFiles(folder)
        self.id = name
        self.sends_to = sends_to
        self.context = context

    def tokens(self, text: str) -> int:
        """See `ports.Generator`."""
        return estimated_tokens(text)

    def generate(self, request: Request, on_text: OnText | None = None) -> Answer:
        """Writes the question.

        Raises:
            GeneratorError: always, for there is no answer (`unanswered`); or the folder cannot be written to (`missing`).
        """
        sheet = self._files.lay_out_sent(request)
        raise GeneratorError(
            "unanswered",
            Say(f"{sheet.prompt.name} was written and not sent.", f"{sheet.prompt.name} 已写出，没有发送。"),
            Say("Without --show-prompts it is sent.", "去掉 --show-prompts 即会发送。"),
        )
