"""A person as the go-between: questions as files, to be pasted into a chat, and answers pasted back as files."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from assistant.backends.estimated_tokens import estimated_tokens
from assistant.backends.prompt_files import PromptFiles, Sheet, answer_in
from assistant.errors import GeneratorError, Say
from assistant.ports import Answer, OnText, Request, Tell

_LOOK_EVERY = 0.5  # seconds


class ManualGenerator:
    """Implements `assistant.ports.Generator` with a folder of questions and answers.

    An answer that is already there is taken at once. So a draft can be begun, put down, and taken up again later.

    Args:
        folder: where the questions are written and the answers looked for.
        patience: seconds to wait for an answer; 0 to look once and leave it unanswered.
        tell: told what to do.
        model: who answers, if the user says so.
        wait, clock: how to wait and what time it is.
    """

    context = None
    sends_to = Say("the chat that you paste the questions into", "您粘贴问题的聊天窗口")

    def __init__(
        self,
        folder: Path,
        *,
        patience: float,
        tell: Tell,
        model: str = "",
        wait: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.id = f"manual:{model or folder.name}"
        self._files = PromptFiles(folder)
        self._model = model or "manual"
        self._patience = patience
        self._tell = tell
        self._wait = wait
        self._clock = clock

    def tokens(self, text: str) -> int:
        """See `ports.Generator`."""
        return estimated_tokens(text)

    def generate(self, request: Request, on_text: OnText | None = None) -> Answer:
        """The answer that a person puts into its file.

        Raises:
            GeneratorError: nobody answered in time (`unanswered`), the file is no text (`broken`), or the folder
                cannot be written to (`missing`).
        """
        sheet = self._files.lay_out(request)
        began = self._clock()
        text = answer_in(sheet)
        if text is None and self._patience > 0:
            self._tell(_please(sheet, len(self._files.unanswered())))
            text = self._awaited(sheet, began)
        if text is None:
            raise _unanswered(sheet)
        if on_text:
            on_text(text)
        return Answer(text, "stop", self._model, seconds=self._clock() - began)

    def _awaited(self, sheet: Sheet, began: float) -> str | None:
        """The answer once it stays as it is: an editor may still be writing."""
        seen: str | None = None
        while self._clock() - began < self._patience:
            self._wait(_LOOK_EVERY)
            found = answer_in(sheet)
            if found is not None and found == seen:
                return found
            seen = found
        return None


def _please(sheet: Sheet, open_questions: int) -> Say:
    return Say(
        f"Paste {str(sheet.prompt)!r} into your chat, and its answer into {sheet.answer.name!r} beside it"
        f" ({open_questions} open). Ctrl-C ends the waiting.",
        f"请把 {str(sheet.prompt)!r} 的内容粘贴到聊天窗口，再把回答存为同一文件夹下的 {sheet.answer.name!r}"
        f"（还有 {open_questions} 个问题）。按 Ctrl-C 结束等待。",
    )


def _unanswered(sheet: Sheet) -> GeneratorError:
    return GeneratorError(
        "unanswered",
        Say(f"{sheet.prompt.name} has no answer yet.", f"{sheet.prompt.name} 还没有回答。"),
        Say(
            f"Put the answer into {sheet.answer.name} and run the same command again.",
            f"请把回答存为 {sheet.answer.name}，再运行同一命令。",
        ),
    )
