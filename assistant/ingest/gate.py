"""The door: a file is looked at from outside, and refused there if it cannot be an interview."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from assistant.errors import Say
from assistant.ingest import refusals

Kind = Literal["docx", "text"]

LIMIT_MB = 200
_TEXT_LIMIT_MB = 5  # an interview of three hours has 0.3 MB of text
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
# The stream that holds an encrypted document inside an OLE file; names there are UTF-16. Source: [MS-OFFCRYPTO] 1.3.2.
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")

_TEXT_SUFFIXES = (".txt", ".md", ".markdown", ".vtt", ".srt")
_DOCX_SUFFIXES = (".docx", ".docm", ".dotx")
_PDF = (
    Say("a PDF", "PDF 文件"),
    Say(
        "Export the transcript as .docx or .txt from the recording tool.",
        "请从录音工具中把转写稿导出为 .docx 或 .txt。",
    ),
)
_RTF = (Say("an RTF file", "RTF 文件"), Say("Open it in Word and save it as .docx.", "请用 Word 打开并另存为 .docx。"))
_SOUND = (
    Say("a recording", "录音或录像文件"),
    Say(
        "Have it transcribed first (Teams, Otter, Word …), then use the transcript as .docx.",
        "请先转写成文字（讯飞听见、腾讯会议、飞书妙记等），再使用 .docx 转写稿。",
    ),
)
_PICTURE = (
    Say("a picture", "图片"),
    Say("Run text recognition (OCR) on it and save the text as .docx.", "请先做文字识别（OCR），再把文字存为 .docx。"),
)
_OTHER_KINDS = {
    ".pdf": _PDF,
    ".rtf": _RTF,
    **dict.fromkeys(
        (".mp3", ".m4a", ".wav", ".mp4", ".mov", ".aac", ".ogg", ".flac", ".wma", ".avi", ".mkv", ".webm", ".amr"),
        _SOUND,
    ),
    **dict.fromkeys((".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".webp", ".heic"), _PICTURE),
}
_UNKNOWN = (
    Say("of an unknown kind", "未知类型的文件"),
    Say("Use .docx, .txt, .md, .vtt or .srt.", "请使用 .docx、.txt、.md、.vtt 或 .srt。"),
)
_MAGIC = (
    (b"%PDF-", _PDF),
    (b"{\\rtf", _RTF),
    (b"ID3", _SOUND),
    (b"RIFF", _SOUND),
    (b"OggS", _SOUND),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
)


def admit(path: Path) -> tuple[bytes, Kind]:
    """The bytes of the file and how to read them.

    Raises:
        InputError: missing, a folder, empty, too large, `.doc`, locked, or a kind that is not read.
    """
    data = _bytes_of(path)
    suffix = path.suffix.lower()
    if data.startswith(_OLE):
        raise refusals.locked(path) if _ENCRYPTED in data else refusals.old_word(path)
    for magic, (kind, way_out) in _MAGIC:
        if data.startswith(magic):
            raise refusals.unsupported(path, kind, way_out)
    if suffix in _OTHER_KINDS:
        raise refusals.unsupported(path, *_OTHER_KINDS[suffix])
    if data.startswith(_ZIP):
        return data, "docx"
    if suffix in _DOCX_SUFFIXES or suffix == ".doc":
        raise refusals.not_docx(path)
    if suffix not in _TEXT_SUFFIXES:
        raise refusals.unsupported(path, *_UNKNOWN)
    if len(data) > _TEXT_LIMIT_MB * 1_000_000:
        raise refusals.too_large(path, _TEXT_LIMIT_MB)
    return data, "text"


def _bytes_of(path: Path) -> bytes:
    if path.is_dir():
        raise refusals.a_folder(path)
    try:
        size = path.stat().st_size
        if size > LIMIT_MB * 1_000_000:
            raise refusals.too_large(path, LIMIT_MB)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise refusals.missing(path) from error
    except (OSError, ValueError) as error:
        raise refusals.unreadable(path, getattr(error, "strerror", None) or str(error)) from error
    if not data:
        raise refusals.empty(path)
    return data
