"""Why a file is refused, and the way out: one function a reason, in both languages."""

from __future__ import annotations

from pathlib import Path

from assistant.errors import InputError, Say

_SAVE_AS = Say(
    "Open it in Word and save it as a Word document (.docx), then try again.",
    "请用 Word 打开并另存为 Word 文档（.docx），然后再试。",
)
_SHAPE = Say(
    'Every turn needs its speaker: "Name: words", "Name 00:12" above the words, or a table with a column of speakers.',
    "每段发言都要标明发言人：“姓名：内容”，或在内容上一行写“姓名 00:12”，或用带发言人列的表格。",
)


def missing(path: Path) -> InputError:
    """Nothing lies at the path."""
    return InputError(
        Say(f"There is no file {path.name!r}.", f"找不到文件“{path.name}”。"),
        Say(f"Check the path: {path}", f"请检查路径：{path}"),
    )


def a_folder(path: Path) -> InputError:
    """The path leads to a folder."""
    return InputError(
        Say(f"{path.name!r} is a folder, not an interview.", f"“{path.name}”是文件夹，不是采访文件。"),
        Say("Name the interview files in it one by one.", "请逐个指定其中的采访文件。"),
    )


def unreadable(path: Path, why: str) -> InputError:
    """The system does not let the file be read."""
    return InputError(
        Say(f"{path.name!r} cannot be read: {why}.", f"无法读取“{path.name}”：{why}。"),
        Say(
            "Check that you may read it and that no other program holds it.",
            "请检查是否有读取权限、是否被其他程序占用。",
        ),
    )


def empty(path: Path) -> InputError:
    """The file holds not a single byte."""
    return InputError(
        Say(f"{path.name!r} is empty.", f"“{path.name}”是空文件。"),
        Say("Export the transcript again; the download may have been cut off.", "请重新导出转写稿，可能下载没有完成。"),
    )


def too_large(path: Path, limit_mb: int) -> InputError:
    """The file, or what it unpacks to, is larger than any interview."""
    return InputError(
        Say(
            f"{path.name!r} is too large: it holds more than {limit_mb} MB.",
            f"“{path.name}”太大：内容超过 {limit_mb} MB。",
        ),
        Say(
            "Export the transcript as text only, without pictures and recordings.", "请只导出文字稿，不要带图片和录音。"
        ),
    )


def too_many(path: Path, limit: int) -> InputError:
    """The file holds more lines or entries than any interview."""
    return InputError(
        Say(
            f"{path.name!r} holds more than {limit:,} lines or entries; no interview is that long.",
            f"“{path.name}”超过 {limit:,} 行（条），没有这么长的采访。",
        ),
        Say("Cut the interview out of it into a file of its own.", "请把其中的采访单独存成一个文件。"),
    )


def damaged_json(path: Path, line: int | None) -> InputError:
    """JSON that breaks off or is written wrongly; `line` is where, if that is known."""
    at_en, at_zh = (f" (line {line})", f"（第 {line} 行）") if line else ("", "")
    return InputError(
        Say(f"{path.name!r} is damaged JSON{at_en}.", f"“{path.name}”的 JSON 已损坏{at_zh}。"),
        Say("Export the transcript again, as JSON or as text.", "请重新导出转写稿（JSON 或文本）。"),
    )


def no_turns(path: Path, kind: str) -> InputError:
    """JSON or a table in which no list of speech is found."""
    return InputError(
        Say(f"No speech found in {path.name!r} ({kind}).", f"“{path.name}”（{kind}）中没有找到发言。"),
        Say(
            'Every entry needs its words ("text" or "content") and its speaker ("speaker"), or export it as text.',
            "每一条都要有内容（text、content 或“内容”）和发言人（speaker 或“发言人”），或导出为文本。",
        ),
    )


def a_bomb(path: Path) -> InputError:
    """The file is packed so that it would unpack to far more than it seems to hold."""
    return InputError(
        Say(
            f"{path.name!r} unpacks to far more than a document holds; it was not opened.",
            f"“{path.name}”解压后远大于正常文档，没有打开。",
        ),
        Say(
            "Ask the sender for the document again, or copy the text into a new one.",
            "请向发送者重新索取文档，或把文字复制到新文档中。",
        ),
    )


def old_word(path: Path) -> InputError:
    """A `.doc` of Word 97-2003."""
    return InputError(
        Say(f"{path.name!r} is an old Word file (.doc).", f"“{path.name}”是旧版 Word 文件（.doc）。"),
        _SAVE_AS,
    )


def locked(path: Path) -> InputError:
    """A document that only opens with a password."""
    return InputError(
        Say(f"{path.name!r} is protected by a password.", f"“{path.name}”有密码保护。"),
        Say(
            "Open it in Word, remove the password (File > Info > Protect Document), save, and try again.",
            "请用 Word 打开，去掉密码（文件 > 信息 > 保护文档）并保存，然后再试。",
        ),
    )


def not_docx(path: Path) -> InputError:
    """Named `.docx`, but another kind of file inside."""
    return InputError(
        Say(
            f"{path.name!r} is not a Word document, whatever its name says.",
            f"“{path.name}”不是 Word 文档，尽管扩展名如此。",
        ),
        _SAVE_AS,
    )


def damaged(path: Path, what: Say) -> InputError:
    """A Word document that cannot be taken apart; `what` is wrong with it."""
    return InputError(
        Say(f"{path.name!r} is damaged: {what.en}.", f"“{path.name}”已损坏：{what.zh}。"),
        Say("Open it in Word, let Word repair it, save it, and try again.", "请用 Word 打开并修复，保存后再试。"),
    )


def declares_entities(path: Path, part: str) -> InputError:
    """XML with a document type: no word processor writes one, and it can hide bombs and outside files."""
    return InputError(
        Say(
            f"{path.name!r} holds XML that declares entities ({part}); it was not opened.",
            f"“{path.name}”中的 XML 声明了实体（{part}），没有打开。",
        ),
        Say("Copy the text into a new Word document and use that.", "请把文字复制到新的 Word 文档中使用。"),
    )


def unsupported(path: Path, kind: Say, way_out: Say) -> InputError:
    """A kind of file that is not read, with what to do instead."""
    return InputError(
        Say(f"{path.name!r} is {kind.en}, which is not read.", f"“{path.name}”是{kind.zh}，暂不支持。"), way_out
    )


def not_text(path: Path) -> InputError:
    """A text file that is no text."""
    return InputError(
        Say(f"{path.name!r} holds no readable text.", f"“{path.name}”中没有可读的文字。"),
        Say(
            "Save it as text in UTF-8, or export the transcript as .docx.",
            "请存为 UTF-8 文本，或把转写稿导出为 .docx。",
        ),
    )


def only_pictures(path: Path) -> InputError:
    """A document of pictures without text."""
    return InputError(
        Say(f"{path.name!r} holds only pictures, no text.", f"“{path.name}”中只有图片，没有文字。"),
        Say(
            "Run text recognition (OCR) on it first, or export the transcript as text.",
            "请先做文字识别（OCR），或把转写稿导出为文字。",
        ),
    )


def no_words(path: Path) -> InputError:
    """A document without a single word."""
    return InputError(Say(f"{path.name!r} holds no words.", f"“{path.name}”中没有文字。"), _SHAPE)


def no_speech(path: Path) -> InputError:
    """A text in which nobody can be seen to speak."""
    return InputError(
        Say(
            f"No speech found in {path.name!r}: no line names a speaker.",
            f"“{path.name}”中没有找到发言：没有标明发言人的行。",
        ),
        _SHAPE,
    )


def embedded(path: Path) -> InputError:
    """A Word document that shows another file in place of text of its own, as converters of web pages write it."""
    return InputError(
        Say(
            f"{path.name!r} has no text of its own: it only shows a web page or a document that is packed into it.",
            f"“{path.name}”本身没有文字，只显示打包在其中的网页或文档。",
        ),
        _SAVE_AS,
    )
