"""Text files -> lines: `.txt`, Markdown and captions, in the encodings that recording tools write."""

from __future__ import annotations

import re
from pathlib import Path

from assistant.ingest import refusals
from assistant.ingest.clean import clean
from assistant.ingest.sheet import Left, Line, Place, Sheet, at

_BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_EMPHASIS = re.compile(r"\*\*|__")
_LEADING = re.compile(r"^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+(?=\*\*))")
_FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def read_plain(data: bytes, path: Path) -> Sheet:
    """The lines of a text file; Markdown's marks are taken off.

    Raises:
        InputError: the bytes are no text in UTF-8, UTF-16, GB18030 or Windows-1252.
    """
    text = clean(decode(data, path))
    markdown = path.suffix.lower() in (".md", ".markdown")
    head = _FRONT_MATTER.match(text) if markdown else None
    skip = head.group().count("\n") if head else 0
    left = (Left(" / ".join(text.split("\n")[1 : skip - 1]), "front", Place("line", 1, skip)),) if skip else ()
    lines = enumerate(text.split("\n"), 1)
    return Sheet(tuple(Line(_bare(line, markdown), at("line", i), i) for i, line in lines if i > skip), left)


def _bare(line: str, markdown: bool) -> str:
    return (_EMPHASIS.sub("", _LEADING.sub("", line)) if markdown else line).strip()


def decode(data: bytes, path: Path) -> str:
    """The text behind the bytes: by byte-order mark, then UTF-8, then the encoding that fits.

    Raises:
        InputError: they are no text.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, errors="replace")
    if data.count(0) > len(data) // 8:
        return _without_bom(data, path)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _eight_bit(data, path)


def _without_bom(data: bytes, path: Path) -> str:
    """UTF-16 without its mark: in text of either language most zero bytes stand on one side."""
    encoding = "utf-16-le" if data[1::2].count(0) >= data[::2].count(0) else "utf-16-be"
    text = data.decode(encoding, errors="replace")
    if sum(c.isprintable() or c.isspace() for c in text) < 0.95 * len(text):
        raise refusals.not_text(path)
    return text


def _eight_bit(data: bytes, path: Path) -> str:
    """GB18030 if the high bytes come in pairs, as Chinese characters do; else Windows-1252."""
    if sum(byte < 9 for byte in data) > len(data) // 100:
        raise refusals.not_text(path)
    high = sum(byte >= 0x80 for byte in data)
    paired = 2 * len(re.findall(rb"[\xa1-\xf7][\xa1-\xfe]", data))
    try:
        return data.decode("gb18030" if paired >= 0.8 * high else "cp1252")
    except UnicodeDecodeError as error:
        raise refusals.not_text(path) from error
