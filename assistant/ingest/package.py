"""Opens the package of a Word document: checks it before anything is unpacked, then gives its XML parts.

Only the parts that hold words are read, in memory; no name in the package is ever used as a path on disk, and
nothing outside the package is followed. A broken link to a picture, which word processors leave behind now and
then, must not keep the words away; so relationships are read here and followed only where needed.
Source: ECMA-376 part 2 (Open Packaging Conventions).
"""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from lxml import etree

from assistant.errors import Say
from assistant.ingest import refusals
from assistant.ingest.gate import LIMIT_MB
from assistant.ingest.part import parse

_XML_LIMIT = 24_000_000  # of all parts that are read; an interview of three hours stays under 3 MB
_RATIO_LIMIT = 250
_RATIO_FROM = 2_000_000  # small parts may compress as well as they like
_ENTRIES_LIMIT = 20_000  # a picture for every turn of a long meeting stays under a thousand
_ENTRY = b"PK\x01\x02"  # begins each entry of the directory of an archive
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # all that packages may use; others unpack without a bound
_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError, ValueError)


@dataclass(frozen=True, slots=True)
class Related:
    """A part that another part points to; `kind` is the last word of the relationship's type."""

    kind: str
    name: str


class Package:
    """A checked Word document. `path` is only used to name the file in messages."""

    def __init__(self, data: bytes, path: Path) -> None:
        self._path = path
        if data.count(_ENTRY) > _ENTRIES_LIMIT:
            raise refusals.a_bomb(path)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise refusals.not_docx(path) from error
        infos = self._zip.infolist()
        self._check(infos)
        self._parts = {_key(info.filename): info for info in infos}
        counts = Counter(_key(info.filename) for info in infos)
        self._unpacked = 0
        self._related: dict[str, tuple[Related, ...]] = {}
        self._twice = {name for name, count in counts.items() if count > 1}

    def _check(self, infos: list[zipfile.ZipInfo]) -> None:
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
        return sum("/media/" in name for name in self._parts)

    def main(self) -> str:
        """Name of the main part, wherever it lies (`word/document.xml`, `word/document2.xml`)."""
        if not self.has("[Content_Types].xml"):
            raise refusals.not_docx(self._path)
        found = next((r.name for r in self.related("") if r.kind == "officeDocument"), None)
        if found is None or not self.has(found):
            raise refusals.damaged(self._path, Say("its main part is missing", "缺少正文部分"))
        return found

    def check_parts(self) -> None:
        """Look at every XML part: each unpacks to what it promises and is sound.

        Raises:
            InputError: one is not, or they are too large together.
        """
        for name in sorted(self._parts):
            if name.endswith((".xml", ".rels")):
                self.xml(name)

    def related(self, part: str) -> tuple[Related, ...]:
        """The parts inside the document that `part` points to, each once; of the whole document for `""`."""
        if part not in self._related:
            self._related[part] = tuple(dict.fromkeys(self._links(part)))
        return self._related[part]

    def _links(self, part: str) -> Iterator[Related]:
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if not self.has(rels):
            return
        for link in self.xml(rels):
            target = link.get("Target") if isinstance(link.tag, str) else None
            if target and link.get("TargetMode") != "External":
                full = posixpath.normpath(posixpath.join("/", folder, unquote(target).replace("\\", "/"))).lstrip("/")
                yield Related(str(link.get("Type", "")).rsplit("/", 1)[-1], full)

    def has(self, part: str) -> bool:
        """Whether the document holds the part."""
        return _key(part) in self._parts

    def size(self, part: str) -> int:
        """How many bytes a part that the document holds unpacks to."""
        return self._parts[_key(part)].file_size

    def xml(self, part: str) -> etree._Element:
        """The root element of a part that the document holds.

        Raises:
            InputError: the part lies there twice, is too large with those read before, cannot be unpacked or is not sound XML.
        """
        info = self._parts[_key(part)]
        if _key(part) in self._twice:  # programs differ in which of the two they show
            raise refusals.damaged(self._path, Say(f"{part} lies in it twice", f"{part} 出现了两次"))
        self._unpacked += info.file_size
        if self._unpacked > _XML_LIMIT:
            raise refusals.a_bomb(self._path)
        return parse(self._unpack(info, part), self._path, part)

    def _unpack(self, info: zipfile.ZipInfo, part: str) -> bytes:
        """The bytes of a part, never more than its entry promises, whatever the packed data would give."""
        unreadable = refusals.damaged(self._path, Say(f"{part} cannot be unpacked", f"{part} 无法解压"))
        if info.compress_type not in _METHODS:
            raise unreadable
        try:
            with self._zip.open(info) as packed:
                # Bounded: without a number zipfile unpacks all that there is before it looks at the promised size.
                data = packed.read(info.file_size)
                packed.read(1)  # the checksum is compared at the end
        except _BROKEN as error:
            raise unreadable from error
        return data


def _key(name: str) -> str:
    """How a part is looked up: names differ neither by case nor, from some writers, by the kind of slash."""
    return name.replace("\\", "/").lstrip("/").lower()
