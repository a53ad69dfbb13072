"""Bytes -> text, in the encodings that recording tools and editors write."""

from __future__ import annotations

import re

from assistant.patterns import regex

# UTF-32 first: its mark begins with that of UTF-16.
_BOMS = (
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_MANY = re.compile(rb"[\xc2-\xf4][\x80-\xbf]+")
_HIGH = re.compile(rb"[\x80-\xff]+")
# Rows of GB 2312 with punctuation, and with the 3,755 characters of everyday use (levels: GB/T 2312-1980).
_COMMON_PAIR = re.compile(rb"[\xa1-\xa3\xb0-\xd7][\xa1-\xfe]")
# The commonest characters of Chinese speech, simplified and traditional: two in ten of all that is said.
_SPOKEN = frozenset("的一是不了我在有这這个個他们們来來说說就也要你那都好")
_SPOKEN_SHARE = 0.05
_READABLE = 0.95
_USUAL = regex("[\t\n\r -\u017f\u0370-\u052f\u2010-\u206f\u20ac\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff00-\uffef]")
_SAMPLE = 200_000


def decode(data: bytes) -> str | None:
    """The text behind the bytes: by byte-order mark, then UTF-16, UTF-8, GB18030 or a Windows code page by what fits.

    None if they are no text.
    """
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _readable(data.decode(encoding, errors="replace"))
    wide = _wide(data)
    if wide is not None:
        return wide
    try:
        return _readable(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _readable(_damaged_utf8(data) or _eight_bit(data))


def _readable(text: str | None) -> str | None:
    """The text, if nearly all of it can be read; control characters and replacements show that it is none."""
    if text is None:
        return None
    part = text[:_SAMPLE]
    odd = sum(1 for char in part if char == "\ufffd" or (char < " " and char not in "\t\n\r\f\v\0"))
    return text if odd <= (1 - _READABLE) * len(part) and part.count("\0") <= 0.5 * len(part) else None


def _wide(data: bytes) -> str | None:
    """UTF-16 without its mark: line feeds and blanks leave zero bytes, and one order of bytes makes text of it."""
    part = data[: 2 * _SAMPLE]
    zeros = part.count(0)
    if zeros < 2 or (zeros < len(part) // 8 and _is_utf8(data)):
        return None  # none, or stray ones in UTF-8
    shares = {order: _expected(part.decode(order, errors="replace")) for order in ("utf-16-le", "utf-16-be")}
    order = max(shares, key=lambda each: shares[each])
    return data.decode(order, errors="replace") if shares[order] >= _READABLE else None


def _expected(text: str) -> float:
    """The share of characters that texts are made of: letters of the common scripts, punctuation, line ends."""
    usual = sum(1 for char in text if _USUAL.match(char))
    return usual / len(text) if any(char in text for char in "\n\r ") else 0.0


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _damaged_utf8(data: bytes) -> str | None:
    """UTF-8 in which a few characters were cut in two; None where few are whole."""
    text = data.decode("utf-8", errors="replace")
    whole = len(_MANY.findall(data[:_SAMPLE]))
    return text if whole >= 10 and text[:_SAMPLE].count("\ufffd") * 10 <= whole else None


def _eight_bit(data: bytes) -> str | None:
    """GB18030 if the high bytes pair up to everyday characters; Windows-1251 for runs of them, else Windows-1252."""
    runs = _HIGH.findall(data[:_SAMPLE])
    high = sum(map(len, runs))
    common = sum(2 * len(_COMMON_PAIR.findall(run)) for run in runs)
    if common >= 0.8 * high or _speaks_chinese(data[:_SAMPLE].decode("gb18030", errors="ignore")):
        return _as(data, "gb18030")
    in_words = sum(len(run) for run in runs if len(run) >= 3)
    return _as(data, "cp1251" if in_words >= 0.7 * high else "cp1252")


def _speaks_chinese(text: str) -> bool:
    foreign = [char for char in text if char >= "\x80"]
    return sum(char in _SPOKEN for char in foreign) >= max(1, _SPOKEN_SHARE * len(foreign))


def _as(data: bytes, encoding: str) -> str | None:
    text = data.decode(encoding, errors="replace")
    return text if text.count("\ufffd") <= len(text) // 200 else None
