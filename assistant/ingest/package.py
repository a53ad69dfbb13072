"""Opens the package of a Word document: checks it before anything is unpacked, then gives its XML parts.

Only the parts that hold words are read. A broken link to a picture, which word processors leave behind
now and then, must not keep the words away; so relationships are read here and followed only where needed.
Source: ECMA-376 part 2 (Open Packaging Conventions).
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from lxml import etree

from assistant.ingest import refusals
from assistant.ingest.gate import LIMIT_MB

_XML_LIMIT = 24_000_000  # of one part; an interview of three hours stays under 3 MB
_RATIO_LIMIT = 250
_RATIO_FROM = 2_000_000  # small parts may compress as well as they like
_DECLARES = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
# Characters that XML 1.0 forbids, raw or as references; some exporters write them.
_FORBIDDEN = re.compile(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|&#(?:x0*(?:[0-8bcefBCEF]|1[0-9a-fA-F]|[dD][89a-fA-F][0-9a-fA-F]{2}|[fF]{3}[efEF])|0*(?:[0-8]|1[124-9]|2\d|3[01]));"
)


@dataclass(frozen=True, slots=True)
class Related:
    """A part that another part points to; `kind` is the last word of the relationship's type."""

    kind: str
    name: str


class Package:
    """A checked Word document. `path` is only used to name the file in messages."""

    def __init__(self, data: bytes, path: Path) -> None:
        self._path = path
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError) as error:
            raise refusals.not_docx(path) from error
        self._check()

    def _check(self) -> None:
        infos = self._zip.infolist()
        if any(info.flag_bits & 0x1 for info in infos):
            raise refusals.locked(self._path)
        for info in infos:
            if info.file_size > _RATIO_FROM and info.file_size > _RATIO_LIMIT * max(info.compress_size, 1):
                raise refusals.a_bomb(self._path)
        if sum(info.file_size for info in infos) > LIMIT_MB * 1_000_000:
            raise refusals.too_large(self._path, LIMIT_MB)

    @property
    def pictures(self) -> int:
        """How many pictures lie in the document."""
        return sum("/media/" in name for name in self._zip.namelist())

    def main(self) -> str:
        """Name of the main part, wherever it lies (`word/document.xml`, `word/document2.xml`)."""
        if "[Content_Types].xml" not in self._zip.namelist():
            raise refusals.not_docx(self._path)
        found = next((r.name for r in self.related("") if r.kind == "officeDocument"), None)
        if found is None or found not in self._zip.namelist():
            raise refusals.damaged(self._path, "its main part is missing")
        if not etree.QName(self.xml(found)).localname == "document":
            raise refusals.not_docx(self._path)  # a workbook or a presentation
        return found

    def related(self, part: str) -> Iterator[Related]:
        """The parts inside the document that `part` points to; of the whole document for `""`."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if rels not in self._zip.namelist():
            return
        for link in self.xml(rels):
            target = link.get("Target") if isinstance(link.tag, str) else None
            if target and link.get("TargetMode") != "External":
                full = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
                yield Related(str(link.get("Type", "")).rsplit("/", 1)[-1], full)

    def has(self, part: str) -> bool:
        """Whether the document holds the part."""
        return part in self._zip.namelist()

    def xml(self, part: str) -> etree._Element:
        """The root element of a part, parsed without entities, network or huge trees."""
        info = self._zip.getinfo(part)
        if info.file_size > _XML_LIMIT:
            raise refusals.a_bomb(self._path)
        try:
            data = self._zip.read(info)
        except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError) as error:
            raise refusals.damaged(self._path, f"{part} cannot be unpacked") from error
        data = _utf8(data)
        if _DECLARES.search(data):
            raise refusals.declares_entities(self._path, part)
        try:
            return etree.fromstring(_FORBIDDEN.sub(b"", data), _parser())
        except (etree.XMLSyntaxError, ValueError) as error:
            raise refusals.damaged(self._path, f"{part} is not well-formed XML") from error


def _utf8(data: bytes) -> bytes:
    """XML of either encoding that the packaging rules allow, as UTF-8 without its declaration."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", errors="replace").encode("utf-8", errors="replace")
    data = data.removeprefix(b"\xef\xbb\xbf")
    return re.sub(rb"^\s*<\?xml[^>]*\?>", b"", data, count=1)


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
