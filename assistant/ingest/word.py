"""Word documents -> lines: paragraphs, tables and text boxes of the body, in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from lxml import etree

from assistant.ingest.clean import clean
from assistant.ingest.package import Package
from assistant.ingest.sheet import Left, Line, Place, Sheet, at
from assistant.ingest.word_text import alternatives, boxes, deleted_text, local, paragraph_text

_THROUGH = ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag")
_ASIDE = {"header": "page", "footer": "page", "comments": "comment", "footnotes": "foot", "endnotes": "foot"}


def read_word(data: bytes, path: Path) -> Sheet:
    """The lines of a Word document, and what stands beside its body.

    Raises:
        InputError: not a Word document, locked, damaged, a bomb, or with entities.
    """
    package = Package(data, path)
    main = package.main()
    walk = _Walk()
    for body in package.xml(main):
        if local(body) == "body":
            walk.content(body)
    return Sheet(tuple(walk.lines), (*walk.left, *_beside(package, main)), package.pictures)


def _beside(package: Package, main: str) -> Iterator[Left]:
    for related in package.related(main):
        if related.kind in _ASIDE and package.has(related.name):
            texts = [_line(clean(paragraph_text(p))) for p in package.xml(related.name).iter() if local(p) == "p"]
            what = " / ".join(text for text in texts if text)
            if what:
                yield Left(what, _ASIDE[related.kind], where=related.kind)


def _line(text: str) -> str:
    return " ".join(text.split())


@dataclass(slots=True)
class _Walk:
    """Goes through the body and counts paragraphs and tables as a reader would, from 1."""

    lines: list[Line] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    paragraphs: int = 0
    tables: int = 0
    blocks: int = 0

    def content(self, elements: Iterable[etree._Element]) -> None:
        """Paragraphs and tables of the body, of a text box or of a content control."""
        for child in elements:
            name = local(child)
            if name == "p":
                self.paragraphs += 1
                self.paragraph(child, at("paragraph", self.paragraphs))
            elif name == "tbl":
                self.tables += 1
                self.table(child, self.tables)
            elif name in _THROUGH:
                self.content(child)
            elif name == "AlternateContent":
                self.content(alternatives(child))

    def paragraph(self, element: etree._Element, place: Place) -> None:
        """The lines of one paragraph, then those of the text boxes anchored in it."""
        gone = _line(clean(deleted_text(element)))
        if gone:
            self.left.append(Left(gone, "deleted", place))
        self.blocks += 1
        for text in clean(paragraph_text(element)).split("\n"):
            self.lines.append(Line(text.strip(" "), place, self.blocks))
        for box in boxes(element):
            self.content(box)

    def table(self, element: etree._Element, number: int) -> None:
        """One line a row; a table of one column is only a frame, its paragraphs are read as such."""
        for index, row in enumerate(_inside(element, "tr"), 1):
            place = at("row", index, f" of table {number}")
            cells = list(_inside(row, "tc"))
            if len(cells) == 1:
                for paragraph in _inside(cells[0], "p"):
                    self.paragraph(paragraph, place)
                continue
            self._row(cells, place)

    def _row(self, cells: list[etree._Element], place: Place) -> None:
        texts = []
        for cell in cells:
            paragraphs = [p for p in cell.iter() if local(p) == "p"]
            texts.append("\n".join(clean(paragraph_text(p)).strip() for p in paragraphs).strip())
            gone = _line(clean("".join(map(deleted_text, paragraphs))))
            if gone:
                self.left.append(Left(gone, "deleted", place))
        self.blocks += 1
        self.lines.append(Line("\t".join(texts).strip(), place, self.blocks, tuple(texts)))


def _inside(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """Children of that name, also those wrapped in content controls or tracked insertions."""
    for child in element:
        if local(child) == name:
            yield child
        elif local(child) in _THROUGH:
            yield from _inside(child, name)
