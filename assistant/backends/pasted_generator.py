"""A person as the go-between on a page: answers that were pasted so far, and the question that comes next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.backends.estimated_tokens import estimated_tokens
from assistant.backends.manual_generator import ManualGenerator
from assistant.backends.prompt_files import as_text
from assistant.errors import GeneratorError, Say
from assistant.ports import Answer, OnText, Request

_LATER = Say("Paste its answer to go on.", "粘贴回答后继续。")


@dataclass(frozen=True, slots=True)
class AskedByHand:
    """A question as a person pastes it (`text`), and its answer: None while there is none, empty if it is passed over."""

    key: str
    purpose: str
    text: str
    answer: str | None


class PastedGenerator:
    """Implements `assistant.ports.Generator` with answers by the keys of their questions.

    The first question without an answer is the last one asked: what comes after depends on it.

    Args:
        answers: what was pasted; an empty answer passes the question over.
    """

    id = "manual"
    context = None
    sends_to = ManualGenerator.sends_to

    def __init__(self, answers: Mapping[str, str]) -> None:
        self._answers = answers
        self.asked: list[AskedByHand] = []

    def tokens(self, text: str) -> int:
        """See `ports.Generator`."""
        return estimated_tokens(text)

    def generate(self, request: Request, on_text: OnText | None = None) -> Answer:
        """The answer that was pasted.

        Raises:
            GeneratorError: there is none yet (`waiting`), or the question was passed over (`refused`).
        """
        text = self._answers.get(request.key)
        self.asked.append(AskedByHand(request.key, request.purpose, as_text(request), text))
        if text is None:
            raise GeneratorError("waiting", Say("This question has no answer yet.", "这个问题还没有回答。"), _LATER)
        if not text.strip():
            raise GeneratorError("refused", Say("The question was passed over.", "已跳过这个问题。"), _LATER)
        if on_text:
            on_text(text)
        return Answer(text, "stop", self.id)
