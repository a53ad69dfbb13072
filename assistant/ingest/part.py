"""One XML part of a Word document: its bytes made safe and well-formed where that can be done, then parsed.

The packaging rules allow UTF-8 and UTF-16 only, and no document type. A part that breaks them on purpose is
refused; characters that XML forbids, which some exporters write, are dropped.
Source: ECMA-376 part 2 (Open Packaging Conventions); XML 1.0, sections 2.2 and 2.8.
"""

from __future__ import annotations

import re
from pathlib import Path

from lxml import etree

from assistant.errors import Say
from assistant.ingest import refusals

TAGS_LIMIT = 2_000_000  # of one part; an interview of three hours has 0.1 million

_DECLARES = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_HEAD = re.compile(rb"^\s*<\?xml[^>]*\?>")
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\r")
# References to characters that XML forbids: controls, halves of surrogate pairs, U+FFFE and U+FFFF.
_FORBIDDEN_REFERENCE = re.compile(
    rb"&#(?:x0*(?:[0-8bcefBCEF]|1[0-9a-fA-F]|[dD][89a-fA-F][0-9a-fA-F]{2}|[fF]{3}[efEF])"
    rb"|0*(?:[0-8]|1[124-9]|2\d|3[01]|5529[6-9]|55[3-9]\d\d|56\d{3}|57[0-2]\d\d|573[0-3]\d|5734[0-3]|6553[45]));"
)
_FORBIDDEN_UTF8 = re.compile(rb"\xed[\xa0-\xbf][\x80-\xbf]|\xef\xbf[\xbe\xbf]")


def parse(data: bytes, path: Path, part: str) -> etree._Element:
    """The root element of a part, parsed without entities, network or huge trees.

    Args:
        data: the part as it lies in the package.
        path: the document, to name it in messages.
        part: the name of the part, for messages.

    Raises:
        InputError: it declares entities, has more tags than any interview, or is not well-formed.
    """
    data = _utf8(data)
    if _DECLARES.search(data):
        raise refusals.declares_entities(path, part)
    if data.count(b"<") > TAGS_LIMIT:
        raise refusals.a_bomb(path)
    try:
        root = etree.fromstring(_without_forbidden(data), _parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        raise refusals.damaged(path, Say(f"{part} is not well-formed XML", f"{part} 不是格式正确的 XML")) from error
    if root.getroottree().docinfo.internalDTD is not None:  # in an encoding that the search above cannot read
        raise refusals.declares_entities(path, part)
    return root


def _utf8(data: bytes) -> bytes:
    """XML of either encoding that the packaging rules allow, as UTF-8 without its declaration."""
    for start, encoding in (
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
        (b"<\0", "utf-16-le"),
        (b"\0<", "utf-16-be"),
    ):
        if data.startswith(start):
            data = data.decode(encoding, errors="replace").encode("utf-8", errors="replace")
            break
    return _HEAD.sub(b"", data.removeprefix(b"\xef\xbb\xbf"), count=1)


def _without_forbidden(data: bytes) -> bytes:
    data = data.translate(None, _CONTROLS)
    if b"&#" in data:
        data = _FORBIDDEN_REFERENCE.sub(b"", data)
    if b"\xed" in data or b"\xef\xbf" in data:
        data = _FORBIDDEN_UTF8.sub(b"", data)
    return data


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
