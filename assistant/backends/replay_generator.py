"""Answers that were recorded before: the same question gets the same answer, without any model."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from assistant.backends.estimated_tokens import estimated_tokens
from assistant.backends.kept_answers import read_recording
from assistant.errors import GeneratorError, InputError, Say
from assistant.ports import Answer, OnText, Request


class ReplayGenerator:
    """Implements `assistant.ports.Generator` from the recordings (`*.json`) of a folder and its subfolders.

    Args:
        folder: where they lie. Of two answers to one question the file that sorts last counts.

    Raises:
        InputError: there is no such folder, or it holds no recording. A file that is none is told when it is read.
    """

    sends_to = None
    context = None

    def __init__(self, folder: Path) -> None:
        self._files = sorted(folder.rglob("*.json")) if folder.is_dir() else []
        if not self._files:
            raise InputError(
                Say(f"There are no recorded answers in {str(folder)!r}.", f"{str(folder)!r} 中没有录制的答案。"),
                Say("Record some with --record, or name another folder.", "请用 --record 录制，或指定其他文件夹。"),
            )
        self.id = f"replay:{folder.name}"

    @cached_property
    def _answers(self) -> dict[str, Answer]:
        return {request.key: answer for request, answer in map(read_recording, self._files)}

    def tokens(self, text: str) -> int:
        """See `ports.Generator`."""
        return estimated_tokens(text)

    def generate(self, request: Request, on_text: OnText | None = None) -> Answer:
        """The recorded answer to the same messages.

        Raises:
            GeneratorError: there is none (`unrecorded`).
        """
        answer = self._answers.get(request.key)
        if answer is None:
            raise GeneratorError(
                "unrecorded",
                Say(
                    f"No recording answers the question {request.purpose!r}.",
                    f"没有录制对 {request.purpose!r} 的答案。",
                ),
                Say(
                    "Record again with --record: interview, prompts or settings have changed since.",
                    "请用 --record 重新录制：访谈、提示词或设置已有变化。",
                ),
            )
        if on_text and answer.text:
            on_text(answer.text)
        return answer
