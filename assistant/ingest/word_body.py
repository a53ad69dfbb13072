"""The content of a Word document, block by block in reading order: paragraphs, tables, text boxes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from lxml import etree

from assistant.ingest import refusals
from assistant.ingest.clean import clean
from assistant.ingest.sheet import Left, Line, Place, at
from assistant.ingest.word_cells import COLUMNS, THROUGH, columns, inside, is_covered
from assistant.ingest.word_numbers import Numbers
from assistant.ingest.word_text import GONE, Pieces, is_blank, take_apart, words_within
from assistant.ingest.xml_names import alternatives, child, local

_BLOCKS_LIMIT = 100_000  # paragraphs, rows and cells; an interview of three hours has 5,000


@dataclass(slots=True)
class Body:
    """Goes through the content and counts paragraphs and tables as a reader would, from 1.

    `path` names the document in messages, `styles` are those that hide text, `numbers` its lists. `embedded` counts
    the pieces of other files that stand in for text.
    """

    path: Path
    styles: frozenset[str] = frozenset()
    numbers: Numbers = field(default_factory=Numbers)
    lines: list[Line] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    embedded: int = 0
    _paragraphs: int = 0
    _tables: int = 0
    _blocks: int = 0
    _seen: int = 0
    _open: list[str] = field(default_factory=list)  # paragraphs whose end was struck out
    _open_at: Place | None = None

    def read(self, elements: Iterable[etree._Element], place: Place | None = None) -> None:
        """Reads a body, a text box, a header or a cell; `place` is told of all of it where it is given.

        Raises:
            InputError: there are more blocks than any interview has.
        """
        self._content(elements, place)
        self._close()

    def _content(self, elements: Iterable[etree._Element], place: Place | None) -> None:
        for element in elements:
            name = local(element)
            if name == "p":
                self._count(1)
                self._paragraphs += place is None
                boxes = self._paragraph(element, place or at("paragraph", self._paragraphs))
                for box in boxes:
                    self.read(box, place)
            elif name == "tbl":
                self._close()
                self._tables += 1
                self._table(element, self._tables)
            elif name in THROUGH and is_blank(element):
                self._leave("blank", words_within(element), place or at("paragraph", self._paragraphs + 1))
            elif name in THROUGH:
                self._content(element, place)
            elif name == "AlternateContent":
                self._content(alternatives(element), place)
            elif name in GONE:
                self._leave(GONE[name], words_within(element), place or at("paragraph", self._paragraphs + 1))
            elif name == "altChunk":
                self.embedded += 1

    def _count(self, blocks: int) -> None:
        self._seen += blocks
        if self._seen > _BLOCKS_LIMIT:
            raise refusals.a_bomb(self.path)

    def _paragraph(self, element: etree._Element, place: Place) -> list[etree._Element]:
        """The lines of one paragraph; returned are the text boxes anchored in it."""
        pieces = take_apart(element, self.styles)
        label = self.numbers.label(element)
        if label and pieces.text.strip():
            pieces.shown.insert(0, f"{label} ")
        for code, words in pieces.kept_out.items():
            self._leave(code, "".join(words), place)
        self._say(pieces, place)
        return pieces.boxes

    def _say(self, pieces: Pieces, place: Place) -> None:
        self._open.append(pieces.text)
        self._open_at = replace(self._open_at, last=place.last) if self._open_at else place
        if not pieces.joins or pieces.boxes:
            self._close()

    def _close(self) -> None:
        if self._open_at is None:
            return
        self._blocks += 1
        for text in clean("".join(self._open)).split("\n"):
            self._line(Line(text.strip(" "), self._open_at, self._blocks))
        self._open, self._open_at = [], None

    def _line(self, line: Line) -> None:
        """Of empty lines in a row, one is enough for any layout."""
        if line.text or not self.lines or self.lines[-1].text:
            self.lines.append(line)

    def _leave(self, code: str, words: str, place: Place) -> None:
        what = " ".join(clean(words).split())
        if what:
            self.left.append(Left(what, code, place))

    def _table(self, element: etree._Element, number: int) -> None:
        """One line a row.

        A table of one column is only a frame, and so is a row that holds a table: what is in it is read as such.
        """
        for index, row in enumerate(inside(element, "tr"), 1):
            place = at("row", index, f" of table {number}")
            cells = list(inside(row, "tc"))
            self._count(1 + len(cells))
            change = child(row, "trPr")
            gone = next((GONE[name] for name in GONE if child(change, name) is not None), None)
            if gone:
                self._leave(gone, words_within(row), place)
            elif len(cells) == 1 or any(next(inside(cell, "tbl"), None) is not None for cell in cells):
                for cell in cells:
                    self.read(cell, place)
            else:
                self._row(cells, place)

    def _row(self, cells: list[etree._Element], place: Place) -> None:
        texts: list[str] = []
        for cell in cells:
            properties = child(cell, "tcPr")
            inner = Body(self.path, self.styles, self.numbers)
            inner.read(cell, place)
            self._count(inner._seen)
            self.left.extend(inner.left)
            text = "\n".join(line.text for line in inner.lines).strip()
            if is_covered(properties):
                self._leave("hidden", text, place)
                text = ""
            texts.append(text)
            texts.extend([""] * min(columns(properties) - 1, max(0, COLUMNS - len(texts))))
        self._blocks += 1
        self._line(Line("\t".join(texts).strip(), place, self._blocks, tuple(texts)))
