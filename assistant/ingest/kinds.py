"""Kinds of files that are no transcript, told by their first bytes or what their package holds, and the way out of each.

Sources: the signatures in the formats' own specifications; for archives the names that ECMA-376 and
OpenDocument 1.3 prescribe.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from assistant.errors import Say


@dataclass(frozen=True, slots=True)
class Foreign:
    """A kind of file that is not read, and what to do instead."""

    name: Say
    way_out: Say


_AS_DOCX = Say(
    "Open it in Word or LibreOffice and save it as .docx (soffice --headless --convert-to docx FILE).",
    "请用 Word、WPS 或 LibreOffice 打开并另存为 .docx（soffice --headless --convert-to docx 文件）。",
)
_AS_CSV = Say("Save the sheet with the transcript as .csv.", "请把含转写稿的工作表另存为 .csv。")
PDF = Foreign(
    Say("a PDF", "PDF 文件"),
    Say(
        "Export the transcript as .docx or .txt from the recording tool; Word opens and saves a PDF with text as .docx.",
        "请从录音工具中把转写稿导出为 .docx 或 .txt；带文字的 PDF 也可用 Word 打开并另存为 .docx。",
    ),
)
RTF = Foreign(Say("an RTF file", "RTF 文件"), _AS_DOCX)
ODT = Foreign(Say("an OpenDocument text (.odt)", "OpenDocument 文本（.odt）"), _AS_DOCX)
PAGES = Foreign(
    Say("a Pages document", "Pages 文稿"),
    Say("Open it in Pages and export it as Word (.docx).", "请用 Pages 打开并导出为 Word（.docx）。"),
)
WEB = Foreign(
    Say("a web page", "网页文件"),
    Say(
        "Open it in Word and save it as .docx, or copy its text into a .txt file.",
        "请用 Word 打开并另存为 .docx，或把文字复制到 .txt 文件中。",
    ),
)
XML = Foreign(
    Say("an XML file", "XML 文件"),
    Say("Export the transcript as .vtt, .srt, .txt or .docx.", "请把转写稿导出为 .vtt、.srt、.txt 或 .docx。"),
)
SHEET = Foreign(Say("a workbook of a spreadsheet program", "电子表格文件"), _AS_CSV)
SLIDES = Foreign(
    Say("a presentation", "演示文稿"),
    Say("Copy the transcript into a .docx or .txt file.", "请把转写稿复制到 .docx 或 .txt 文件中。"),
)
BOOK = Foreign(Say("an e-book", "电子书"), _AS_DOCX)
ARCHIVE = Foreign(
    Say("an archive of files", "压缩包"),
    Say("Unpack it and give the transcript in it.", "请先解压，再使用其中的转写稿。"),
)
SOUND = Foreign(
    Say("a recording", "录音或录像文件"),
    Say(
        "Have it transcribed first (Teams, Otter, Whisper …), then use the transcript.",
        "请先转写成文字（讯飞听见、腾讯会议、飞书妙记、通义听悟等），再使用转写稿。",
    ),
)
PICTURE = Foreign(
    Say("a picture", "图片"),
    Say("Run text recognition (OCR) on it and save the text as .docx.", "请先做文字识别（OCR），再把文字存为 .docx。"),
)
UNKNOWN = Foreign(
    Say("of a kind that holds no text", "不含文字的文件类型"),
    Say(
        "Use .docx, .txt, .md, .vtt, .srt, .lrc, .json, .csv or .tsv.",
        "请使用 .docx、.txt、.md、.vtt、.srt、.lrc、.json、.csv 或 .tsv。",
    ),
)

_SIGNS: tuple[tuple[re.Pattern[bytes], Foreign], ...] = tuple(
    (re.compile(sign, re.DOTALL), kind)
    for sign, kind in (
        (rb"%PDF-", PDF),
        (rb"\{\\rtf", RTF),
        (
            rb"ID3[\x02-\x04]|\xff[\xfb\xf3\xf2\xf1\xf9]|fLaC|OggS|#!AMR|\x1aE\xdf\xa3|0&\xb2u\x8ef\xcf\x11|FLV\x01",
            SOUND,
        ),
        (rb"RIFF....(?:WAVE|AVI )|FORM....AIF[FC]|....ftyp(?!heic|heix|mif1|avif)|\x00\x00\x01[\xba\xb3]", SOUND),
        (rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|II\*\x00|MM\x00\*|RIFF....WEBP|BM....\x00\x00\x00\x00|....ftyp", PICTURE),
        (rb"Rar!|7z\xbc\xaf|\x1f\x8b\x08|BZh[1-9]1AY|\xfd7zXZ", ARCHIVE),
    )
)
_WEB = re.compile(
    rb"(?:<!--(?:[^-]|-(?!->)){0,2000}-->\s*)?<(?:!DOCTYPE\s+html|html|head|body)\b|MIME-Version:[^\n]*\n.{0,2000}?multipart/related",
    re.IGNORECASE | re.DOTALL,
)
_XML = re.compile(rb"<\?xml\b|<tt\b", re.IGNORECASE)
_XML_WEB = re.compile(rb"<html\b", re.IGNORECASE)
_SUFFIXES = {
    **dict.fromkeys((".pdf",), PDF),
    **dict.fromkeys((".rtf",), RTF),
    **dict.fromkeys((".odt", ".ott"), ODT),
    **dict.fromkeys((".xls", ".xlsx", ".ods"), SHEET),
    **dict.fromkeys((".ppt", ".pptx", ".odp"), SLIDES),
    **dict.fromkeys((".zip", ".rar", ".7z", ".gz", ".tar"), ARCHIVE),
    **dict.fromkeys(
        ".mp3 .m4a .wav .mp4 .mov .aac .ogg .opus .flac .wma .wmv .avi .mkv .webm .amr .aiff .m4v".split(), SOUND
    ),
    **dict.fromkeys(".png .jpg .jpeg .gif .bmp .tif .tiff .webp .heic".split(), PICTURE),
}
# In the directory of an archive: what its package is. A document may hold a workbook, never the other way round first.
_INSIDE = (
    (b"xl/workbook", SHEET),
    (b"ppt/presentation", SLIDES),
    (b"Index/Document.iwa", PAGES),
    (b"META-INF/container.xml", BOOK),
)
_OPEN_DOCUMENT = (
    (b"opendocument.text", ODT),
    (b"opendocument.spreadsheet", SHEET),
    (b"opendocument.presentation", SLIDES),
    (b"epub+zip", BOOK),
)


def by_signature(data: bytes) -> Foreign | None:
    """The kind of a file that begins like no text."""
    start = data[:4096]
    for sign, kind in _SIGNS:
        if sign.match(start):
            return kind
    start = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if _WEB.match(start):
        return WEB
    return (WEB if _XML_WEB.search(start) else XML) if _XML.match(start) else None


def by_suffix(suffix: str) -> Foreign:
    """The kind that a file without text bears in its name."""
    return _SUFFIXES.get(suffix, UNKNOWN)


def in_archive(data: bytes) -> Foreign | None:
    """What a zip archive is, if it is no Word document; None also where its directory cannot be found."""
    if data[30:38] == b"mimetype":
        return next((kind for name, kind in _OPEN_DOCUMENT if name in data[38:120]), ARCHIVE)
    end = data.rfind(b"PK\x05\x06")
    if end < 0:
        return None
    size = int.from_bytes(data[end + 12 : end + 16], "little")
    names = data[max(0, end - size) : end]
    if b"word/" in names or not names:
        return None
    inside = next((kind for name, kind in _INSIDE if name in names), None)
    return inside or (None if b"[Content_Types].xml" in names else ARCHIVE)
