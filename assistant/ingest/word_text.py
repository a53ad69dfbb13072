"""One paragraph of a Word document taken apart: what its reader sees, and what is struck out, moved or hidden.

Seen: runs, links, content controls, results of fields, tracked insertions, the base of ruby text, formulas. Not
seen: tracked deletions, the old place of what was moved, codes of fields, hidden text, prompts of empty forms. Source: ECMA-376 part 1, chapter 17.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from lxml import etree

from assistant.ingest.word_hidden import is_hidden, named_style
from assistant.ingest.word_math import formula
from assistant.ingest.word_symbols import symbol
from assistant.ingest.xml_names import alternatives, attribute, child, local

_SIGNS = {"tab": "\t", "ptab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
# Looked through: what they hold belongs to the paragraph.
_THROUGH = frozenset(
    ("ins", "moveTo", "hyperlink", "sdt", "sdtContent", "smartTag", "customXml", "fldSimple", "dir", "bdo", "ruby")
) | {"rubyBase", "subDoc"}
_DRAWN = frozenset(("drawing", "pict", "object"))  # they may hold text boxes
GONE = {"del": "deleted", "moveFrom": "moved"}


@dataclass(slots=True)
class Pieces:
    """A paragraph taken apart. `kept_out` holds the words that are not shown, by the reason's code (`reasons.py`).

    `joins` says that its end was struck out, so that the next paragraph goes on in the same line.
    """

    shown: list[str] = field(default_factory=list)
    kept_out: dict[str, list[str]] = field(default_factory=dict)
    boxes: list[etree._Element] = field(default_factory=list)
    joins: bool = False

    @property
    def text(self) -> str:
        """What is shown; a soft break is a line feed, a tab a tab."""
        return "".join(self.shown)


def take_apart(paragraph: etree._Element, styles: frozenset[str]) -> Pieces:
    """The pieces of a paragraph; `styles` are those that hide text."""
    properties = child(paragraph, "pPr")
    mark = child(properties, "rPr")
    pieces = Pieces(joins=any(child(mark, name) is not None for name in GONE))
    _Reader(pieces, styles, named_style(properties, "pStyle") in styles).read(paragraph, pieces.shown)
    return pieces


def is_blank(control: etree._Element) -> bool:
    """Whether an element is a field of a form that nobody has filled in: it shows a prompt such as `Click here`."""
    return local(control) == "sdt" and child(child(control, "sdtPr"), "showingPlcHdr") is not None


def words_within(element: etree._Element) -> str:
    """All words inside something that is not shown, a blank between its paragraphs."""
    words: list[str] = []
    for each in element:
        name = local(each)
        if name in ("t", "delText"):
            words.append(each.text or "")
        elif name == "AlternateContent":
            words.extend(words_within(inner) for inner in alternatives(each))
        else:
            words.append(words_within(each) + (" " if name == "p" else ""))
    return "".join(words)


@dataclass(slots=True)
class _Field:
    """A field that has begun: how much had been shown before it, and whether its result has."""

    start: int
    in_result: bool = False


@dataclass(slots=True)
class _Reader:
    pieces: Pieces
    styles: frozenset[str]
    hides: bool  # the paragraph's style hides its text
    fields: list[_Field] = field(default_factory=list)

    def read(self, elements: Iterable[etree._Element], to: list[str]) -> None:
        """Goes through the inside of a paragraph, of a run or of what is looked through."""
        for element in elements:
            name = local(element)
            if name == "t":
                to.append(element.text or "")
            elif name == "r":
                hidden = is_hidden(element, self.styles, self.hides)
                self.read(element, self._kept_out("hidden") if hidden else to)
            elif name in _SIGNS:
                to.append(_SIGNS[name])
            elif name in _THROUGH:
                self.read(element, self._kept_out("blank") if is_blank(element) else to)
            else:
                self._seldom(element, name, to)

    def _seldom(self, element: etree._Element, name: str, to: list[str]) -> None:
        if name == "fldChar":
            self._field(attribute(element, "fldCharType"))
        elif name == "AlternateContent":
            self.read(alternatives(element), to)
        elif name in GONE:
            self._kept_out(GONE[name]).append(words_within(element))
        elif name == "sym":
            to.append(symbol(element))
        elif name in ("oMath", "oMathPara"):
            to.append(formula(element))
        elif name in _DRAWN:
            self._boxes(element)

    def _kept_out(self, code: str) -> list[str]:
        return self.pieces.kept_out.setdefault(code, [])

    def _boxes(self, elements: Iterable[etree._Element]) -> None:
        """The text boxes of a drawing, the outermost only: what is anchored in them is found in their paragraphs."""
        for element in elements:
            name = local(element)
            if name == "txbxContent":
                self.pieces.boxes.append(element)
            elif name == "AlternateContent":
                self._boxes(alternatives(element))
            else:
                self._boxes(element)

    def _field(self, kind: str | None) -> None:
        """What would be shown between the beginning of a field and its result belongs to its code."""
        if kind == "begin":
            self.fields.append(_Field(len(self.pieces.shown)))
        elif self.fields and kind in ("separate", "end"):
            if not self.fields[-1].in_result:
                del self.pieces.shown[self.fields[-1].start :]
                self.fields[-1].in_result = True
            if kind == "end":
                self.fields.pop()
