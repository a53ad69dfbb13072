"""File -> edited case: a case as an editor left it, in Word, Markdown or plain text, by its headings."""

from __future__ import annotations

from pathlib import Path

from assistant.errors import InputError, LanguageError, Say
from assistant.ingest.edited_lines import text_lines
from assistant.ingest.edited_parts import blocks_of
from assistant.ingest.edited_word import word_lines
from assistant.ingest.gate import admit
from assistant.language.detect import detect_language
from assistant.records import EditedCase

_LANGUAGES = ("en", "zh")


def read_edited(path: Path) -> EditedCase:
    """The case in a file: title, standfirst, headed parts (or none), quotes and table cells, cut into sentences.

    What lies in the file for its writer only (the notice on top, the appendix of a review) is left out.

    Raises:
        InputError: the file cannot be read, or holds no sentence.
        LanguageError: the case is neither in English nor in Chinese.
    """
    file = admit(path)
    lines = word_lines(file.data, path) if file.kind == "docx" else text_lines(file.text)
    lang = detect_language("\n".join(line.text for line in lines))
    if lang not in _LANGUAGES and any(line.text for line in lines):
        raise _other_language(path, lang)
    blocks = blocks_of(lines, lang)
    if not any(block.kind in ("text", "quote") for block in blocks):
        raise InputError(
            Say(f"{path.name!r} holds no sentence of a case.", f"“{path.name}”里没有案例的正文。"),
            Say(
                "Give the edited case.docx or case.md, or another case as .docx, .md or .txt.",
                "请给出修改过的 case.docx 或 case.md，或其他 .docx、.md、.txt 格式的案例。",
            ),
        )
    return EditedCase(path.name, lang, blocks)


def text_of(path: Path) -> str:
    """The text of a text file, whatever its encoding.

    Raises:
        InputError: it cannot be read, or is no text.
    """
    return admit(path).text


def _other_language(path: Path, lang: str) -> LanguageError:
    return LanguageError(
        Say(
            f"{path.name}: the case is in {lang!r}; cases are checked in English and Chinese.",
            f"{path.name}：案例语言是 {lang!r}，目前只能核对中文和英文案例。",
        ),
        Say("Translate it first, or give a case in English or Chinese.", "请先翻译，或换一份中文或英文案例。"),
    )
