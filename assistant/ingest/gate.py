"""The door: a file is looked at from outside, and refused there if it cannot be an interview.

What a file is, its content says; the name only helps to word a refusal. A Word document called `.txt` is
read, and so is a text called `.docx`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from assistant.ingest import kinds, refusals
from assistant.ingest.encodings import decode

Kind = Literal["docx", "text"]

LIMIT_MB = 200
_TEXT_LIMIT_MB = 2  # an interview of three hours has 0.3 MB of text, as captions 0.5 MB
_WORDS_LIMIT_MB = 24  # as JSON with every single word and its times it has 15 MB
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
# Streams inside an OLE file; names there are UTF-16. Sources: [MS-OFFCRYPTO] 1.3.2, [MS-XLS] 2.1.2, [MS-PPT] 2.1.2.
_ENCRYPTED, _WORKBOOK, _SLIDES = (
    name.encode("utf-16-le") for name in ("EncryptedPackage", "Workbook", "PowerPoint Document")
)
_OLD_WORD = "WordDocument".encode("utf-16-le")
_DOCX_SUFFIXES = (".docx", ".docm", ".dotx", ".dotm", ".doc")


@dataclass(frozen=True, slots=True)
class Admitted:
    """A file that may be an interview: its bytes, how to read them, and the text of a text file."""

    data: bytes
    kind: Kind
    text: str = ""


def admit(path: Path) -> Admitted:
    """The file, and how to read it.

    Raises:
        InputError: missing, a folder, empty, too large, `.doc`, locked, or a kind that is not read.
    """
    return admit_data(_bytes_of(path), path)


def admit_data(data: bytes, path: Path) -> Admitted:
    """The same for a file whose bytes are there; `path` gives only its name.

    Raises:
        InputError: as `admit`.
    """
    if not data:
        raise refusals.empty(path)
    if len(data) > LIMIT_MB * 1_000_000:
        raise refusals.too_large(path, LIMIT_MB)
    if data.startswith(_OLE):
        raise _old_office(data, path)
    if data.startswith(_ZIP):
        kind = kinds.in_archive(data)
        if kind:
            raise refusals.unsupported(path, kind.name, kind.way_out)
        return Admitted(data, "docx")
    kind = kinds.by_signature(data)
    if kind:
        raise refusals.unsupported(path, kind.name, kind.way_out)
    structured = data[:64].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")[:1] in (b"{", b"[")
    limit_mb = _WORDS_LIMIT_MB if structured else _TEXT_LIMIT_MB
    if len(data) > limit_mb * 1_000_000:
        raise refusals.too_large(path, limit_mb)
    return Admitted(data, "text", _text_of(data, path))


def _text_of(data: bytes, path: Path) -> str:
    text = decode(data)
    if text is not None:
        return text
    suffix = path.suffix.lower()
    if suffix in _DOCX_SUFFIXES:
        raise refusals.not_docx(path)
    kind = kinds.by_suffix(suffix)
    raise refusals.not_text(path) if kind is kinds.UNKNOWN else refusals.unsupported(path, kind.name, kind.way_out)


def _old_office(data: bytes, path: Path) -> Exception:
    if _ENCRYPTED in data:
        return refusals.locked(path)
    if _OLD_WORD not in data:
        for stream, kind in ((_WORKBOOK, kinds.SHEET), (_SLIDES, kinds.SLIDES)):
            if stream in data:
                return refusals.unsupported(path, kind.name, kind.way_out)
    return refusals.old_word(path)


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
    return data
