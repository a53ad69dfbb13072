"""Questions as numbered files for people, and the answers that they put beside them.

`001-plan-1a2b3c4d.prompt.md` holds what to paste into a chat, `001-plan-1a2b3c4d.answer.md` what it answered. The hash
is of the question, so that a question asked again finds its file and its answer: work can be put down and taken up.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from assistant.backends.kept_answers import write_file
from assistant.errors import GeneratorError, Say
from assistant.ports import Request

_PROMPT, _ANSWER, _SENT = ".prompt.md", ".answer.md", ".request.json"
_KEY = 8
_TURNS = {"system": "=== SYSTEM ===", "user": "=== USER ===", "assistant": "=== ASSISTANT ==="}
_BOMS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A question laid out, and where its answer is expected."""

    prompt: Path
    answer: Path


class PromptFiles:
    """The questions and answers in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def lay_out(self, request: Request) -> Sheet:
        """The files of a question; it is written if it was not asked before.

        Raises:
            GeneratorError: the folder cannot be written to (`missing`).
        """
        with _writing():
            return self._laid_out(request)

    def lay_out_sent(self, request: Request) -> Sheet:
        """The same, with all that a server would be sent in a file of its own."""
        with _writing():
            sheet = self._laid_out(request)
            sent = {key: value for key, value in asdict(request).items() if key != "purpose"}
            write_file(sheet.prompt.with_name(sheet.prompt.name.removesuffix(_PROMPT) + _SENT), sent)
            return sheet

    def _laid_out(self, request: Request) -> Sheet:
        self._folder.mkdir(parents=True, exist_ok=True)
        prompts = sorted(self._folder.glob(f"*{_PROMPT}"))
        asked = [path for path in prompts if path.name.endswith(f"-{request.key[:_KEY]}{_PROMPT}")]
        if asked:
            return _sheet(asked[0])
        last = max((int(path.name[:3]) for path in prompts if path.name[:3].isdecimal()), default=0)
        sheet = _sheet(self._folder / f"{last + 1:03}-{request.purpose}-{request.key[:_KEY]}{_PROMPT}")
        sheet.prompt.write_text(as_text(request), encoding="utf-8", newline="\n")
        return sheet

    def unanswered(self) -> tuple[Sheet, ...]:
        """The questions that nobody has answered yet, in order."""
        sheets = [_sheet(path) for path in sorted(self._folder.glob(f"*{_PROMPT}"))]
        return tuple(sheet for sheet in sheets if answer_in(sheet) is None)


def as_text(request: Request) -> str:
    """A question as one text to paste; who spoke is told where there was a conversation before."""
    if [message.role for message in request.messages] in (["user"], ["system", "user"]):
        return "\n\n".join(message.content.strip() for message in request.messages) + "\n"
    return "\n\n".join(f"{_TURNS[message.role]}\n{message.content.strip()}" for message in request.messages) + "\n"


def answer_in(sheet: Sheet) -> str | None:
    """The answer that a person put there; None while there is none.

    Raises:
        GeneratorError: it is no text (`broken`).
    """
    try:
        data = sheet.answer.read_bytes()
    except FileNotFoundError:
        return None
    encoding = next((name for bom, name in _BOMS.items() if data.startswith(bom)), "utf-8")
    try:
        return data.decode(encoding).strip() or None
    except UnicodeDecodeError as error:
        raise GeneratorError(
            "broken",
            Say(f"{sheet.answer.name} is no UTF-8 text.", f"{sheet.answer.name} 不是 UTF-8 文本。"),
            Say("Save it again as UTF-8.", "请另存为 UTF-8 编码。"),
        ) from error


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise GeneratorError(
            "missing",
            Say(f"The questions cannot be written: {error}.", f"无法写出问题：{error}。"),
            Say("Name a folder that can be written to.", "请指定可写的文件夹。"),
        ) from error


def _sheet(prompt: Path) -> Sheet:
    return Sheet(prompt, prompt.with_name(prompt.name.removesuffix(_PROMPT) + _ANSWER))
