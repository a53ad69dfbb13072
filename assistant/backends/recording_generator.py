"""Records what any generator is asked and says, for `replay`."""

from __future__ import annotations

from pathlib import Path

from assistant.backends.kept_answers import recording, recording_name, write_file
from assistant.errors import Say, WorkError
from assistant.ports import Answer, Generator, OnText, Request


class RecordingGenerator:
    """Implements `assistant.ports.Generator` around another one; every answer is written to a folder.

    The recordings hold what was sent, so they are as confidential as the interview.
    """

    def __init__(self, inner: Generator, folder: Path) -> None:
        self._inner = inner
        self._folder = folder
        self.id = inner.id
        self.sends_to = inner.sends_to
        self.context = inner.context

    def tokens(self, text: str) -> int:
        """See `ports.Generator`."""
        return self._inner.tokens(text)

    def generate(self, request: Request, on_text: OnText | None = None) -> Answer:
        """See `ports.Generator`.

        Raises:
            WorkError: the folder cannot be written to.
        """
        answer = self._inner.generate(request, on_text)
        try:
            write_file(self._folder / recording_name(request), recording(request, answer))
        except OSError as error:
            raise WorkError(
                Say(
                    f"The answer cannot be recorded in {str(self._folder)!r}: {error.strerror}.",
                    f"无法把答案录制到 {str(self._folder)!r}：{error.strerror}。",
                ),
                Say("Name a folder that can be written to.", "请指定可写的文件夹。"),
            ) from error
        return answer
